import { useText } from './language.tsx'
import type { DataFileFault } from '../observations/data-file-error.ts'
import type { Dictionary } from '../text/nb.ts'

/** What a page can wait for. */
export type Needed = keyof Dictionary['loadingWhat']

/** Says what is being waited for; read out politely by screen readers. */
export function Loading({ what }: { what: Needed }) {
  const text = useText()
  return (
    <p className="loading" role="status">
      {text.loading(text.loadingWhat[what])}
    </p>
  )
}

interface FailedProps {
  what: Needed
  /** `missing`, `damaged`: the site itself does not have it, or not all of it. */
  fault?: Exclude<DataFileFault, 'outdated'>
  onRetry: () => void
}

/** Says what could not be had, and offers to try again. */
export function Failed({ what, fault = 'unanswered', onRetry }: FailedProps) {
  const text = useText()
  const body = fault === 'unanswered' ? text.failed.body : text.failed.notWhole
  return (
    <div className="failed" role="alert">
      <p className="failed-title">{text.failed.title}</p>
      <p>{body(text.loadingWhat[what])}</p>
      <button type="button" className="button" onClick={onRetry}>
        {text.failed.retry}
      </button>
    </div>
  )
}

/** The figures have been updated since the page was opened: only loading it again can help. */
export function Outdated() {
  const text = useText()
  return (
    <div className="failed" role="alert">
      <p className="failed-title">{text.failed.title}</p>
      <p>{text.failed.stale}</p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {text.failed.reload}
      </button>
    </div>
  )
}
