import type { Language } from '../domain/indicator.ts'

/** Chromium has no nynorsk and would answer in English: months are the same in bokmål. */
const LOCALES: Record<Language, string[]> = { nb: ['nb-NO'], nn: ['nn-NO', 'nb-NO'] }

/** An ISO date or time as a date in words: `25. februar 2026`. The zone is fixed, so that all see the same. */
export const dateText = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'Europe/Oslo' }).format(
    new Date(iso),
  )
