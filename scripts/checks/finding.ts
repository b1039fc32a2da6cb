/** The checks; scripts/report/check-words.ts says in Norwegian what each of them means. */
export type CheckId =
  | 'loss'
  | 'copies'
  | 'rows-left'
  | 'jump'
  | 'revised'
  | 'coverage'
  | 'outliers'
  | 'units'
  | 'zeros'
  | 'bounds'
  | 'sums'
  | 'total'
  | 'edition'
  | 'shape'
  | 'unique'
  | 'places'
  | 'levels'
  | 'statuses'
  | 'definition'
  | 'data'

/** What a check found: what is wrong, where, and what to do about it. */
export interface Finding {
  /** An error stops promotion and `npm run data:check`; a warning needs an acceptance. */
  readonly severity: 'error' | 'warning'
  /** The series (or file) it is about. */
  readonly about: string
  readonly check: CheckId
  readonly message: string
  readonly action: string
  /** Of a part of a breakdown: the name that all its parts go by. */
  readonly breakdown?: string
  /** Of a loss: the series that would lose, without its level or period. */
  readonly series?: string
}

export const error = (
  about: string,
  message: string,
  action: string,
  check: CheckId = 'data',
): Finding => ({
  severity: 'error',
  about,
  check,
  message,
  action,
})

export const warning = (
  about: string,
  message: string,
  action: string,
  check: CheckId = 'data',
): Finding => ({
  severity: 'warning',
  about,
  check,
  message,
  action,
})

/** The check that finds what would be lost. */
export const LOSS = 'loss'

/** Figures that would be gone. An error that only `--let-go` and this name let pass. */
export const loss = (
  name: string,
  message: string,
  { breakdown, series }: Pick<Finding, 'breakdown' | 'series'> = {},
): Finding => ({
  severity: 'error',
  about: name,
  check: LOSS,
  message,
  action: `find out why the source no longer has them; if they are to go, let them go by name: --let-go "${name}: <reason>"`,
  ...(breakdown === undefined ? {} : { breakdown }),
  ...(series === undefined ? {} : { series }),
})

/** What a warning is accepted by: `folketall#revised`. */
export const findingId = ({ about, check }: Pick<Finding, 'about' | 'check'>): string =>
  `${about}#${check}`

/** `folketall/2024` of `folketall/2024#loss`; undefined where the id is not of a loss. */
export const nameOfLoss = (id: string): string | undefined => /^(.*)#loss$/.exec(id)?.[1]

/** One line: `error folketall: … → …`. */
export const findingLine = ({ severity, about, message, action }: Finding): string =>
  `${severity} ${about}: ${message} → ${action}`

/** A few examples of many, for a message a person can read. */
export function examples(items: readonly string[], most = 5): string {
  const rest = items.length - most
  return items.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
