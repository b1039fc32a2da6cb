import { unitName } from '../domain/number-text.ts'
import type { Language } from '../domain/indicator.ts'
import type { IndicatorSummary } from '../observations/shards.ts'
import type { Dictionary } from '../text/nb.ts'
import { dateText } from './date-text.ts'

const nb = {
  sheet: 'Merknader',
  address: 'Adresse',
  saved: 'Lagret',
  shows: 'Viser',
  meaning: 'Hva det er',
  unit: 'Enhet',
  source: 'Kilde',
  publisher: 'Laget av',
  licence: 'Lisens',
  wayHere: 'Veien hit',
  updated: 'Oppdatert hos kilden',
  read: 'Hentet',
  caveat: 'Forbehold',
  broken: (period: string) => `Brudd i ${period}`,
  exact: 'Nøyaktig',
  exactMeans: 'Tallet før det er rundet av til det som vises. Bruk det til å regne videre.',
}

const nn: typeof nb = {
  sheet: 'Merknader',
  address: 'Adresse',
  saved: 'Lagra',
  shows: 'Viser',
  meaning: 'Kva det er',
  unit: 'Eining',
  source: 'Kjelde',
  publisher: 'Laga av',
  licence: 'Lisens',
  wayHere: 'Vegen hit',
  updated: 'Oppdatert hos kjelda',
  read: 'Henta',
  caveat: 'Atterhald',
  broken: (period: string) => `Brot i ${period}`,
  exact: 'Nøyaktig',
  exactMeans: 'Talet før det er runda av til det som blir vist. Bruk det til å rekne vidare.',
}

export const NOTE_TEXT: Readonly<Record<Language, typeof nb>> = { nb, nn }

interface NotesInput {
  readonly summaries: readonly IndicatorSummary[]
  /** What is seen, with its period. */
  readonly shows: string
  readonly address: string
  /** ISO date of the saving. */
  readonly day: string
}

/** The sheet that explains the others: what is shown and where, and each figure's source. */
export function sourceNotes({ summaries, shows, address, day }: NotesInput, text: Dictionary) {
  const words = NOTE_TEXT[text.language]
  const date = (iso: string | null) => iso && dateText(iso, text.language)
  const ofOne = (one: IndicatorSummary): (readonly [string, string | null | undefined])[] => [
    [one.title, one.meaning],
    [words.unit, unitName(one.unit, text.language)],
    [words.source, `${one.source} ${one.sourceUrl}`],
    [words.publisher, one.publisher],
    [words.licence, one.licence],
    [words.wayHere, one.origin],
    [words.updated, date(one.updated)],
    [words.read, date(one.read)],
    [words.caveat, one.note],
    [words.caveat, one.noAggregate],
    ...one.breaks.map(({ period, reason }) => [words.broken(period), reason] as const),
  ]
  const rows: (readonly [string, string | null | undefined])[] = [
    [words.shows, shows],
    [words.address, address],
    [words.saved, date(day)],
    [words.exact, words.exactMeans],
    ...summaries.flatMap(ofOne),
    ...Object.entries(text.status).map(
      ([status, name]) =>
        [name, text.statusReason[status as keyof Dictionary['statusReason']]] as const,
    ),
  ]
  return {
    name: words.sheet,
    rows: rows.flatMap(([name, content]) => (content ? [[name, content] as const] : [])),
  }
}
