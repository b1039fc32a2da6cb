/** Where the browser keeps what the site needs without a network: named by what can never be mixed. */

const OURS = 'lokaltall'

/** The app's own files, of one build. */
export const appStore = (build: string): string => `${OURS} app ${build}`
/** The figures of one version; apps of more than one build may read them. */
export const dataStore = (version: string): string => `${OURS} tall ${version}`

/** Of each kind this many are kept: a page that stands open may still need the one before. */
const KEPT = 2

/** Those to throw away. `all`: in the order they were made; `now`: of the build that takes over. */
export function outdatedStores(all: readonly string[], now: readonly string[]): string[] {
  const kinds = [appStore(''), dataStore('')]
  return kinds.flatMap((kind) => {
    const older = all.filter((name) => name.startsWith(kind) && !now.includes(name))
    return older.slice(0, Math.max(0, older.length - (KEPT - 1)))
  })
}
