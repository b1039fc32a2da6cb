import type { PeriodKind } from './indicator.ts'
import type { Period } from './observation.ts'

const YEAR = /^\d{4}$/

/** How the periods of each kind are written. There are no weeks: no figure is of one. */
const FORMS: Readonly<Record<PeriodKind, RegExp>> = {
  year: YEAR,
  'january-1': YEAR,
  election: YEAR,
  window: YEAR,
  'school-window': YEAR,
  month: /^\d{4}M(0[1-9]|1[0-2])$/,
  quarter: /^\d{4}K[1-4]$/,
  'school-year': /^\d{4}-\d{4}$/,
}

/** Whether the text is the code of a period of this kind. */
export const isPeriodOf = (kind: PeriodKind, text: string): text is Period => FORMS[kind].test(text)

/** Whether the text is the code of a period of any kind. */
export const isPeriodCode = (text: string): text is Period =>
  Object.values(FORMS).some((form) => form.test(text))
