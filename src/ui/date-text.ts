import type { Language } from '../domain/indicator.ts'

/** Chromium has no nynorsk and would answer in English: months are the same in bokmål. */
const LOCALES: Record<Language, string[]> = { nb: ['nb-NO'], nn: ['nn-NO', 'nb-NO'] }

/** To make one costs far more than to write a date with it. */
const formats = new Map<Language, Intl.DateTimeFormat>()

function formatOf(language: Language): Intl.DateTimeFormat {
  const options = { dateStyle: 'long', timeZone: 'Europe/Oslo' } as const
  const format = formats.get(language) ?? new Intl.DateTimeFormat(LOCALES[language], options)
  formats.set(language, format)
  return format
}

/** An ISO date or time as a date in words: `25. februar 2026`. The zone is fixed, so that all see the same. */
export const dateText = (iso: string, language: Language): string =>
  formatOf(language).format(new Date(iso))
