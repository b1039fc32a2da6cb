/** Puts data files where the browser keeps them, checked as they come. */
import { dataAddress } from '../observations/data-address.ts'
import { unsealed } from '../observations/seal.ts'
import { dataStore } from './stores.ts'

/** So many at a time: a slow line is not blocked for what the reader asks for. */
const AT_ONCE = 4

export interface Progress {
  readonly done: number
  readonly of: number
  readonly failed: number
}

async function keepOne(store: Cache, path: string, version: string): Promise<boolean> {
  const address = dataAddress(path)
  if (await store.match(address)) return true
  try {
    const response = await fetch(address)
    const text = response.ok ? await response.text() : ''
    if (unsealed(text, path, version) === null) return false
    await store.put(
      address,
      new Response(text, { headers: { 'content-type': 'application/json' } }),
    )
    return true
  } catch {
    return false
  }
}

/** Keeps the files; tells after each how far it has come. Files that do not come are counted. */
export async function keep(
  paths: readonly string[],
  tell: (progress: Progress) => void = () => {},
): Promise<Progress> {
  const store = await caches.open(dataStore(__DATA_VERSION__))
  const left = [...paths]
  let progress: Progress = { done: 0, of: paths.length, failed: 0 }
  const work = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const came = await keepOne(store, path, __DATA_VERSION__)
      const { done, failed } = progress
      progress = { ...progress, done: done + 1, failed: came ? failed : failed + 1 }
      tell(progress)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return progress
}

/** The paths of the data files that are kept. */
export async function keptFiles(): Promise<string[]> {
  const store = await caches.open(dataStore(__DATA_VERSION__))
  const begin = new URL(dataAddress(''), location.href).href
  return (await store.keys()).map(({ url }) => url.slice(begin.length))
}
