import { dataAddress, versionAddress } from './data-address.ts'
import { DataFileError, type DataFileFault } from './data-file-error.ts'
import { unsealed } from './seal.ts'

/**
 * A data file that did not come whole is asked for once more, past what the browser has kept.
 * Answers its content; throws a `DataFileError` that says what is wrong with it.
 */
export async function readAgain(path: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(dataAddress(path), { signal, cache: 'reload' })
  if (response.status >= 500) throw new DataFileError(path, 'unanswered')
  const text = response.ok ? await response.text() : null
  const content = text === null ? null : unsealed(text, path, __DATA_VERSION__)
  if (content !== null) return content
  throw new DataFileError(path, (await hasGoneOn(signal)) ? 'outdated' : faultOf(text))
}

/** A host that answers every address with the app itself sends HTML for a file that is not there. */
const faultOf = (text: string | null): DataFileFault =>
  text === null || text.trimStart().startsWith('<') ? 'missing' : 'damaged'

/** Whether the site has another build than this page is of; not when it cannot say. */
async function hasGoneOn(signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(versionAddress(), { signal, cache: 'no-store' })
    const { version } = (await response.json()) as { version?: unknown }
    return typeof version === 'string' && version !== __DATA_VERSION__
  } catch {
    return false
  }
}
