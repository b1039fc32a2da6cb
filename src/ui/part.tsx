import { lazy, Suspense, useEffect, useState, type ComponentType, type ReactElement } from 'react'
import { ErrorBoundary } from './error-boundary.tsx'
import { loadAgain, type Load } from './load-again.ts'
import { Failed, Loading, type Needed } from './loading.tsx'

type Meanwhile = Needed | ReactElement | null

/**
 * A part of a page whose code is fetched when it is shown. Until it comes, its place says what is
 * waited for; if it does not come, its place says so and offers to try again, and all else on the
 * page stays as it was. `what` an element: what stands in its place meanwhile, and null nothing, where
 * a part says nothing of it, as the same is told of elsewhere on the page.
 */
export function part<Props extends object>(
  what: Meanwhile,
  load: Load<{ default: ComponentType<Props> }>,
): ComponentType<Props>
/** `pick` takes the part out of a file that holds more than one. */
export function part<Props extends object, Module>(
  what: Meanwhile,
  load: Load<Module>,
  pick: (module: Module) => ComponentType<Props>,
): ComponentType<Props>
export function part<Props extends object>(
  what: Meanwhile,
  load: Load<{ default: ComponentType<Props> }>,
  pick = (module: { default: ComponentType<Props> }) => module.default,
): ComponentType<Props> {
  const loaded = (from: typeof load) => lazy(async () => ({ default: pick(await from()) }))
  let newest = loaded(load)
  return function Part(props: Props) {
    const [Loaded, setLoaded] = useState(() => newest)
    const onError = (error: Error) => {
      if (newest === Loaded) newest = loaded(loadAgain(load, error))
    }
    const retry = (again: () => void) => () => {
      setLoaded(() => newest)
      again()
    }
    return (
      <ErrorBoundary
        onError={onError}
        fallback={(again) => <NotHere what={what} retry={retry(again)} />}
      >
        <Suspense fallback={typeof what === 'string' ? <Loading what={what} /> : what}>
          <Loaded {...props} />
          {what === 'page' && <Usable />}
        </Suspense>
      </ErrorBoundary>
    )
  }
}

/** Tells that the page answers: one that was made ahead is seen some time before that. */
function Usable() {
  useEffect(() => {
    document.documentElement.dataset['usable'] = ''
  }, [])
  return null
}

/** How each part that did not come is asked for again. */
const missing = new Set<() => void>()

/** Asks for all that is missing: what keeps one part away mostly keeps the others away too. */
function NotHere({ what, retry }: { what: Meanwhile; retry: () => void }) {
  useEffect(() => {
    missing.add(retry)
    return () => void missing.delete(retry)
  }, [retry])
  const onRetry = () => {
    for (const one of missing) one()
  }
  return typeof what === 'string' ? <Failed what={what} onRetry={onRetry} /> : what
}
