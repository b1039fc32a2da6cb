import { examples } from '../checks/finding.ts'
import type { Cube, CubeDimension } from './json-stat2.ts'

/** What was asked of one dimension of a table. */
export interface AskedDimension {
  readonly code: string
  readonly codes: readonly string[]
  /** Places: of a long list of codes an answer may lack a few. */
  readonly mayLackSome?: boolean
}

/** Part of the places asked for, and at least so many, that an answer may lack. */
const MAY_LACK = 0.01
const MAY_LACK_AT_LEAST = 3

/**
 * Refuses an answer that is not what was asked for: a dimension that is not there or came unasked,
 * codes that are missing, and codes in their place. Says what came instead. `from` names the sender.
 */
export function refuseOtherAnswer(
  cube: Cube,
  asked: readonly AskedDimension[],
  from: string,
): void {
  for (const one of asked) {
    const came = cube.dimensions.find(({ code }) => code === one.code)
    if (!came)
      throw other(
        from,
        `nothing of ${one.code}`,
        cube.dimensions.map(({ code }) => code),
      )
    refuseOtherCodes(one, came, from)
  }
  for (const { code, codes } of cube.dimensions)
    if (codes.length > 1 && !asked.some((one) => one.code === code))
      throw other(from, `${code}, which was not asked for, in parts`, codes)
}

function refuseOtherCodes(asked: AskedDimension, { code, codes }: CubeDimension, from: string) {
  const came = new Set(codes)
  const lacking = asked.codes.filter((one) => !came.has(one))
  const most = asked.mayLackSome ? Math.max(MAY_LACK_AT_LEAST, asked.codes.length * MAY_LACK) : 0
  if (lacking.length > most || !codes.length)
    throw other(
      from,
      `${code} without ${lacking.length} of the ${asked.codes.length} that were asked for (${examples(lacking)})`,
      codes,
    )
  const wanted = new Set(asked.codes)
  const unasked = codes.filter((one) => !wanted.has(one))
  if (unasked.length && !asked.mayLackSome)
    throw other(from, `${code} with ${examples(unasked)}, which was not asked for`, codes)
}

const other = (from: string, what: string, came: readonly string[]): Error =>
  new Error(
    `${from} answered with ${what}. What came: ${examples(came, 8) || 'nothing'}. The figures we have stay as they are. Try again tomorrow; if it stays so, look the table up at the publisher and mend the record.`,
  )
