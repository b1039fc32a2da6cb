import type { AnswerHttp } from '../http/http.ts'
import { isZip } from '../sources/file-table.ts'
import { outcomeOf } from './probe-http.ts'
import type { Verdict } from './verdict.ts'

/** Enough to see what kind of file it is; the workbook itself is left where it is. */
export const FIRST_BYTES = 64 * 1024

type Found = Pick<Verdict, 'outcome' | 'why'>

/**
 * Whether an address gives a workbook. Its sheets and columns cannot be seen without fetching all
 * of it. `http` must take no more than `FIRST_BYTES` of an answer.
 */
export async function probeWorkbook(urls: readonly string[], http: AnswerHttp): Promise<Found> {
  const said: string[] = []
  let asked: Found = { outcome: 'will not', why: '' }
  for (const url of urls) {
    const found = await probeAddress(url, http)
    if (found.outcome === 'will work') return found
    said.push(found.why)
    if (found.outcome === 'not sure') asked = found
  }
  const remedy =
    'Find the workbook from https://www.miljodirektoratet.no/tjenester/klimagassutslipp-kommuner/ and set LOKALTALL_MDIR_URL, or name the file with --file'
  return { outcome: asked.outcome, why: `${said.join(' | ')}. ${remedy}` }
}

async function probeAddress(url: string, http: AnswerHttp): Promise<Found> {
  try {
    const headers = { Range: `bytes=0-${FIRST_BYTES - 1}` }
    const { bytes, type, lastModified } = await http.ask({ url, kind: 'file', headers })
    if (isZip(bytes))
      return { outcome: 'will work', why: `a workbook at ${url}${dated(lastModified)}` }
    return {
      outcome: 'will not',
      why: `${url}: no workbook but ${type || 'something without a type'}`,
    }
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    // A host that sends the whole of it is cut off: that it is large is all we wanted to know.
    if (/the answer is .* or more/.test(message))
      return {
        outcome: 'will work',
        why: `a large file at ${url}; its sheets are seen when it is fetched`,
      }
    return /\bstatus 4\d\d\b/.test(message)
      ? { outcome: 'will not', why: message }
      : { ...outcomeOf(cause), outcome: 'not sure' }
  }
}

const dated = (lastModified: string | null): string =>
  lastModified === null ? '' : `, last changed ${lastModified}`
