/** What a check found: what is wrong, where, and what to do about it. */
export interface Finding {
  /** An error stops promotion and `npm run data:check`; a warning is only told. */
  readonly severity: 'error' | 'warning'
  /** The series (or file) it is about. */
  readonly about: string
  readonly message: string
  readonly action: string
}

export const error = (about: string, message: string, action: string): Finding => ({
  severity: 'error',
  about,
  message,
  action,
})

export const warning = (about: string, message: string, action: string): Finding => ({
  severity: 'warning',
  about,
  message,
  action,
})

/** One line: `error folketall: … → …`. */
export const findingLine = ({ severity, about, message, action }: Finding): string =>
  `${severity} ${about}: ${message} → ${action}`

/** A few examples of many, for a message a person can read. */
export function examples(items: readonly string[], most = 5): string {
  const rest = items.length - most
  return items.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
