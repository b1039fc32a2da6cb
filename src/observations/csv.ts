import { hasValue, STATUSES } from '../domain/observation.ts'
import type { Observation, Status } from '../domain/observation.ts'
import { isPeriodCode } from '../domain/period-code.ts'
import { levelOf } from '../domain/place.ts'

const HEADER = 'place,period,value,status'
const KNOWN: ReadonlySet<string> = new Set(STATUSES)
const NUMBER = /^-?\d+(\.\d+)?$/

/**
 * Observations as the four columns of `data/observations/<id>.csv`: sorted by place, then
 * period, one line each, an empty value where there is none. Throws on a value that is not finite.
 */
export function encodeObservations(observations: readonly Observation[]): string {
  const lines = sortObservations(observations).map(encodeLine)
  return [HEADER, ...lines, ''].join('\n')
}

/** A new list, by place and then period, as text: `0`, `03`, `0301`, … */
export const sortObservations = (observations: readonly Observation[]): Observation[] =>
  [...observations].sort((a, b) => compare(a.place, b.place) || compare(a.period, b.period))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function encodeLine({ place, period, value, status }: Observation): string {
  return `${place},${period},${value === null ? '' : encodeNumber(value)},${status}`
}

/** As few digits as tell the number, never with an exponent. */
function encodeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${value} cannot be written as an observation.`)
  const text = String(value === 0 ? 0 : value)
  return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text
}

/**
 * Reads what `encodeObservations` wrote. `file` is the name used in errors, which say the line
 * and what to do; places stay text, so `0301` keeps its zero.
 */
export function decodeObservations(text: string, file: string): Observation[] {
  const [header, ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (header !== HEADER) throw problem(file, 1, `the header is "${header}", not "${HEADER}"`)
  return lines.flatMap((line, index) =>
    line === '' && index === lines.length - 1 ? [] : [decodeLine(line, file, index + 2)],
  )
}

function decodeLine(line: string, file: string, number: number): Observation {
  const fields = line.split(',')
  const [place = '', period = '', value = '', status = ''] = fields
  const wrong =
    fields.length === 4
      ? (wrongPlace(place) ?? wrongPeriod(period) ?? wrongValue(value, status))
      : `has ${fields.length} columns, not 4`
  if (wrong) throw problem(file, number, wrong)
  return {
    place,
    period,
    value: value === '' ? null : Number(value),
    status: status as Status,
  }
}

function wrongPlace(place: string): string | undefined {
  try {
    levelOf(place)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

const wrongPeriod = (period: string): string | undefined =>
  isPeriodCode(period) ? undefined : `"${period}" is not a period such as 2024 or 2022M10`

function wrongValue(value: string, status: string): string | undefined {
  if (!KNOWN.has(status)) return `"${status}" is not a status: use ${STATUSES.join(', ')}`
  if (value !== '' && !NUMBER.test(value)) return `"${value}" is not a number with a decimal point`
  if (hasValue(status as Status) === (value === ''))
    return value === '' ? `status ${status} needs a value` : `status ${status} takes no value`
  return undefined
}

const problem = (file: string, line: number, what: string): Error =>
  new Error(
    `${file}, line ${line}: ${what}. The file is written by "npm run data:promote": restore it with git, or run that again.`,
  )
