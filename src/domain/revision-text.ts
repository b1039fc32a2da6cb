import { shortDate } from './short-date.ts'
import type { Language } from './indicator.ts'
import type { Revision } from './receipt.ts'

/**
 * What became of a figure since it was published, for one period: "var 12,4 da det ble publisert,
 * revidert til 11,9 (18.12.2025)". `number` writes a value as the page does. Revisions that do not
 * show at that number of decimals are left out; null when none is left.
 */
export function revisionText(
  revisions: readonly Revision[],
  number: (value: number) => string,
  language: Language,
): string | null {
  const seen = revisions.filter(({ old, now }) => now === null || number(old) !== number(now))
  const [first] = seen
  if (!first) return null
  const words = WORDS[language]
  const steps = seen.map(({ now, date, ours }) =>
    now === null
      ? `${words.withdrawn} (${shortDate(date)})`
      : `${ours ? words.corrected : words.revised} ${number(now)} (${shortDate(date)})`,
  )
  return `${words.was} ${number(first.old)} ${words.published}, ${steps.join(', ')}`
}

const WORDS = {
  nb: {
    was: 'var',
    published: 'da det ble publisert',
    revised: 'revidert til',
    corrected: 'rettet av oss til',
    withdrawn: 'trukket tilbake',
  },
  nn: {
    was: 'var',
    published: 'då det vart publisert',
    revised: 'revidert til',
    corrected: 'retta av oss til',
    withdrawn: 'trekt tilbake',
  },
} as const
