import type { Language } from '../domain/indicator.ts'

interface End {
  readonly figure: string
  readonly period: string
}

interface Named {
  readonly title: string
  readonly figure: string
}

type ChangeWords = (where: string, what: string, first: End, last: End) => string

/** The sentences of `paper-finding.ts`. `where` begins a sentence: `I Halden`. */
export interface PaperWords {
  readonly country: string
  readonly inCountry: string
  readonly none: (name: string) => string
  readonly notFetched: (name: string) => string
  readonly untested: string
  readonly now: (period: string, figure: string) => string
  readonly notYet: (where: string) => string
  readonly crossed: (where: string, period: string) => string
  readonly always: (where: string, period: string) => string
  /** What is measured: by its title once, for the country; then `tallet`. */
  readonly what: (title: string | null) => string
  /** `I Norge økte antallet fra 68 eldre per 100 unge`: the unit says the title. */
  readonly theNumber: string
  readonly paperSays: (figure: string) => string
  readonly level: (where: string, what: string, figure: string, period: string) => string
  readonly change: Readonly<Record<'up' | 'down' | 'level', ChangeWords>>
  readonly broken: string
  readonly higher: (where: string, first: Named, second: Named, period: string) => string
}

const nb: PaperWords = {
  country: 'landet',
  inCountry: 'I Norge',
  none: (name) => `Det finnes ikke tall for ${name} som kan vise det.`,
  notFetched: (name) => `Tallene for ${name} er ikke med i Lokaltall ennå.`,
  untested: 'Ingen tall i Lokaltall kan vise om det stemmer.',
  now: (period, figure) => `${period} var det ${figure}.`,
  notYet: (where) => `${where} har det ikke skjedd ennå.`,
  crossed: (where, period) => `${where} har det vært slik siden ${period}.`,
  always: (where, period) =>
    `${where} har det vært slik så langt tilbake som tallene går, til ${period}.`,
  what: (title) => (title === null ? 'det' : `«${title}»`),
  theNumber: 'antallet',
  paperSays: (figure) => `Notatet sier ${figure}.`,
  level: (where, what, figure, period) => `${where} var ${what} ${figure} ${period}.`,
  change: {
    up: (where, what, first, last) =>
      `${where} økte ${what} fra ${first.figure} ${first.period} til ${last.figure} ${last.period}.`,
    down: (where, what, first, last) =>
      `${where} gikk ${what} ned fra ${first.figure} ${first.period} til ${last.figure} ${last.period}.`,
    level: (where, what, first, last) =>
      `${where} er ${what} omtrent uendret: ${first.figure} ${first.period} og ${last.figure} ${last.period}.`,
  },
  broken: 'Målemåten ble endret i mellomtiden, så de to tallene er ikke helt sammenlignbare.',
  higher: (where, first, second, period) =>
    `${where} var tallene ${period}: «${first.title}» ${first.figure}, «${second.title}» ${second.figure}.`,
}

const nn: PaperWords = {
  country: 'landet',
  inCountry: 'I Noreg',
  none: (name) => `Det finst ikkje tal for ${name} som kan vise det.`,
  notFetched: (name) => `Tala for ${name} er ikkje med i Lokaltall enno.`,
  untested: 'Ingen tal i Lokaltall kan vise om det stemmer.',
  now: (period, figure) => `${period} var det ${figure}.`,
  notYet: (where) => `${where} har det ikkje skjedd enno.`,
  crossed: (where, period) => `${where} har det vore slik sidan ${period}.`,
  always: (where, period) =>
    `${where} har det vore slik så langt tilbake som tala går, til ${period}.`,
  what: (title) => (title === null ? 'det' : `«${title}»`),
  theNumber: 'talet',
  paperSays: (figure) => `Notatet seier ${figure}.`,
  level: (where, what, figure, period) => `${where} var ${what} ${figure} ${period}.`,
  change: {
    up: (where, what, first, last) =>
      `${where} auka ${what} frå ${first.figure} ${first.period} til ${last.figure} ${last.period}.`,
    down: (where, what, first, last) =>
      `${where} gjekk ${what} ned frå ${first.figure} ${first.period} til ${last.figure} ${last.period}.`,
    level: (where, what, first, last) =>
      `${where} er ${what} om lag uendra: ${first.figure} ${first.period} og ${last.figure} ${last.period}.`,
  },
  broken: 'Målemåten vart endra i mellomtida, så dei to tala kan ikkje samanliknast heilt.',
  higher: (where, first, second, period) =>
    `${where} var tala ${period}: «${first.title}» ${first.figure}, «${second.title}» ${second.figure}.`,
}

export const PAPER_WORDS: Record<Language, PaperWords> = { nb, nn }
