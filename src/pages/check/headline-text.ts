/** What the page says of headlines of maps, in bokmål and nynorsk. */
import type { Language } from '../../domain/indicator.ts'

type Level = 'kommune' | 'fylke'

const nb = {
  mark: 'overskrift fra kartet',
  outcomes: {
    true: 'Overskrift fra kartet, stemmer',
    older: 'Overskrift fra kartet, med eldre tall',
    wrong: 'Overskrift fra kartet, stemmer ikke',
    unknown: 'Overskrift fra kartet, ikke undersøkt',
  },
  counted: (period: string, count: number, of: number, level: Level) =>
    `Med tallene for ${period} gjelder det ${count} av ${of} ${level === 'fylke' ? 'fylker' : 'kommuner'}.`,
  highest: (names: string) => `Av fylkene ligger ${names} øverst.`,
  was: (period: string) => `Teksten stemmer med tallene for ${period}.`,
  unknown: 'Den gjelder et utvalg eller en periode som vi ikke kjenner igjen.',
  source: 'Kilde',
  map: 'Se kartet',
}

const nn: typeof nb = {
  mark: 'overskrift frå kartet',
  outcomes: {
    true: 'Overskrift frå kartet, stemmer',
    older: 'Overskrift frå kartet, med eldre tal',
    wrong: 'Overskrift frå kartet, stemmer ikkje',
    unknown: 'Overskrift frå kartet, ikkje undersøkt',
  },
  counted: (period, count, of, level) =>
    `Med tala for ${period} gjeld det ${count} av ${of} ${level === 'fylke' ? 'fylke' : 'kommunar'}.`,
  highest: (names) => `Av fylka ligg ${names} øvst.`,
  was: (period) => `Teksten stemmer med tala for ${period}.`,
  unknown: 'Ho gjeld eit utval eller ein periode som vi ikkje kjenner att.',
  source: 'Kjelde',
  map: 'Sjå kartet',
}

export const HEADLINE_TEXT: Record<Language, typeof nb> = { nb, nn }
