/** Which period an indicator's words stand for. The reader's own list of what figures are of. */

import { timingsOfRecords } from './words-of-record.ts'

/** `day`: the first of January. `window`, `school-window`: so many (school) years, named by the last. */
export type Timing =
  | { readonly of: 'day' | 'year' | 'month' | 'quarter' | 'school-year' | 'election' }
  | { readonly of: 'window' | 'school-window'; readonly years: number }

const of = (kind: Exclude<Timing['of'], 'window' | 'school-window'>, ids: readonly string[]) =>
  ids.map((id): [string, Timing] => [id, { of: kind }])
const windows = (years: number, ids: readonly string[]) =>
  ids.map((id): [string, Timing] => [id, { of: 'window', years }])
const schoolWindows = (years: number, ids: readonly string[]) =>
  ids.map((id): [string, Timing] => [id, { of: 'school-window', years }])

// oxfmt-ignore
const TIMINGS: ReadonlyMap<string, Timing> = new Map([
  ...timingsOfRecords(),
  ...of('day', ['folketall', 'framskrevet-folketall', 'befolkningsvekst', 'befolkningsvekst-5-ar', 'befolkningsvekst-10-ar', 'andel-65-pluss', 'andel-80-pluss', 'andel-barn', 'eldre-mot-unge', 'framskrevet-eldre-mot-unge', 'boliger', 'bebygd-areal', 'tilgjengelig-strandsone', 'avstand-til-sentrum']),
  ...of('month', ['registrert-ledige']),
  ...of('quarter', ['sykefravaer']),
  ...of('school-year', ['grunnskolepoeng']),
  ...of('election', ['valgdeltakelse']),
  ...windows(4, ['nye-boliger', 'nye-bygg-strandsone', 'omdisponert-dyrket-jord']),
  ...windows(3, ['vedvarende-lavinntekt', 'gjennomforing-vgs']),
  ...schoolWindows(3, ['trivsel-i-skolen', 'mobbing']),
])

export const timingOf = (indicator: string): Timing => TIMINGS.get(indicator) ?? { of: 'year' }

/** How many years a figure is of. */
export function windowOf(indicator: string): number {
  const timing = timingOf(indicator)
  return 'years' in timing ? timing.years : 1
}

/** What the words of a sentence say of a time: how it is named, and its first and last year. */
export interface SaidPeriod {
  readonly form: Timing['of']
  readonly first: number
  readonly last: number
  /** Month or quarter. */
  readonly part: number
}

/** A period of the file that the words stand for; null where nobody speaks so of such a figure. */
export function periodSaid(said: SaidPeriod, indicator: string): string | null {
  const timing = timingOf(indicator)
  switch (timing.of) {
    case 'day':
      return said.form === 'day' || said.form === 'year' ? String(said.last) : null
    case 'year':
      return said.form === 'year' ? String(said.last) : null
    case 'election':
      return said.form === 'election' ? String(said.last) : null
    case 'month':
      return said.form === 'month' ? `${said.last}M${String(said.part).padStart(2, '0')}` : null
    case 'quarter':
      return said.form === 'quarter' ? `${said.last}K${said.part}` : null
    case 'school-year':
      return said.form === 'school-year' && said.last === said.first + 1
        ? `${said.first}-${said.last}`
        : null
    case 'window':
      return said.form === 'window' && said.last - said.first + 1 === timing.years
        ? String(said.last)
        : null
    case 'school-window':
      return said.form === 'school-window' && said.last - said.first === timing.years
        ? String(said.last)
        : null
  }
}

/** The year that a period of the file ends in. */
export const yearOf = (period: string): number => Number(/^(?:\d{4}-)?(\d{4})/.exec(period)?.[1])

/** What of the year it is: the same of two periods that whole years lie between. */
const partOf = (period: string): string => /[MK]\d+$/.exec(period)?.[0] ?? ''

/** Whole years from one period of the file to another; null where it is not whole years. */
export const yearsBetween = (from: string, to: string): number | null =>
  partOf(from) === partOf(to) ? yearOf(to) - yearOf(from) : null
