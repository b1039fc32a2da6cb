/** The single words of the grammar, by language. Whole sentences are in `templates-*.ts`. */
import type { Language } from '../../../domain/indicator.ts'
import { NO_BREAK_SPACE } from '../../../domain/number-text.ts'
import type { Gender, Saying } from '../../../domain/saying.ts'

export type Way = 'up' | 'down'
type Size = Saying['size']

export interface Words {
  readonly article: Readonly<Record<Gender, string>>
  readonly highest: Readonly<Record<Size, Readonly<Record<Way, string>>>>
  readonly higher: Readonly<Record<Size, Readonly<Record<Way, string>>>>
  /** Of what is counted. */
  readonly more: Readonly<Record<Way, string>>
  readonly only: string
  /** `høy`, `høyt`, `høye`, as in `dobbelt så høy`. */
  readonly high: Readonly<Record<Size, Readonly<Record<'common' | 'neuter' | 'plural', string>>>>
  /** After `har`. */
  readonly risen: Readonly<Record<Way, string>>
  /** Verb and particle of the past tense, which other words may come between. */
  readonly rose: Readonly<Record<Way, readonly [verb: string, particle: string]>>
  readonly rises: Readonly<Record<Way, string>>
  readonly country: string
  readonly whole: (fylke: string) => string
  readonly peers: Readonly<Record<'kommune' | 'fylke', string>>
  readonly places: Readonly<Record<'kommune' | 'fylke', string>>
  readonly thePlaces: Readonly<Record<'kommune' | 'fylke', string>>
  readonly neighbours: Readonly<Record<'kommune' | 'fylke', string>>
  readonly theNeighbours: Readonly<Record<'kommune' | 'fylke', string>>
  readonly allThe: string
  readonly both: string
  readonly the: string
  readonly with: string
  readonly having: string
  readonly figures: string
  readonly and: string
  /** So many of what a minimum base counts: people, or pupils. */
  readonly atLeast: (count: string, counted: string) => string
  readonly over: string
  readonly year: string
  readonly schoolYear: string
  readonly others: { readonly one: string; readonly many: string }
  readonly shared: (others: string) => string
  readonly alike: (others: string) => string
  readonly aboutSame: (count: string) => string
  readonly from: string
  /** Before a number that rounding leaves unsure. */
  readonly about: string
  readonly onset: string
}

const NB: Words = {
  article: { masculine: 'den', feminine: 'den', neuter: 'det', plural: 'de' },
  highest: {
    high: { up: 'høyeste', down: 'laveste' },
    large: { up: 'største', down: 'minste' },
    long: { up: 'lengste', down: 'korteste' },
  },
  higher: {
    high: { up: 'høyere', down: 'lavere' },
    large: { up: 'større', down: 'mindre' },
    long: { up: 'lengre', down: 'kortere' },
  },
  more: { up: 'flere', down: 'færre' },
  only: 'bare',
  high: {
    high: { common: 'høy', neuter: 'høyt', plural: 'høye' },
    large: { common: 'stor', neuter: 'stort', plural: 'store' },
    long: { common: 'lang', neuter: 'langt', plural: 'lange' },
  },
  risen: { up: 'økt', down: 'gått ned' },
  rose: { up: ['økte', ''], down: ['gikk', 'ned'] },
  rises: { up: 'øker', down: 'går ned' },
  country: 'hele landet',
  whole: (fylke) => `hele ${fylke}`,
  peers: {
    kommune: 'midten av kommuner som likner,',
    fylke: 'midten av de andre fylkene',
  },
  places: { kommune: 'kommuner', fylke: 'fylker' },
  thePlaces: { kommune: 'kommunene', fylke: 'fylkene' },
  neighbours: { kommune: 'nabokommuner', fylke: 'nabofylker' },
  theNeighbours: { kommune: 'nabokommunene', fylke: 'nabofylkene' },
  allThe: 'alle de',
  both: 'begge',
  the: 'de',
  with: 'blant',
  having: 'med',
  figures: 'tall',
  and: 'og',
  atLeast: (count, counted) => `minst ${count}${NO_BREAK_SPACE}${counted}`,
  over: 'på',
  year: 'år',
  schoolYear: 'skoleår',
  others: { one: 'én annen', many: 'andre' },
  shared: (others) => `, og delte plassen med ${others}`,
  alike: (others) => `, og ${others} lå likt`,
  aboutSame: (count) => `, mens ${count} lå omtrent likt`,
  from: 'fra',
  about: 'omtrent',
  onset: 'ved inngangen til',
}

const NN: Words = {
  article: { masculine: 'den', feminine: 'den', neuter: 'det', plural: 'dei' },
  highest: {
    high: { up: 'høgaste', down: 'lågaste' },
    large: { up: 'største', down: 'minste' },
    long: { up: 'lengste', down: 'kortaste' },
  },
  higher: {
    high: { up: 'høgare', down: 'lågare' },
    large: { up: 'større', down: 'mindre' },
    long: { up: 'lengre', down: 'kortare' },
  },
  more: { up: 'fleire', down: 'færre' },
  only: 'berre',
  high: {
    high: { common: 'høg', neuter: 'høgt', plural: 'høge' },
    large: { common: 'stor', neuter: 'stort', plural: 'store' },
    long: { common: 'lang', neuter: 'langt', plural: 'lange' },
  },
  risen: { up: 'gått opp', down: 'gått ned' },
  rose: { up: ['gjekk', 'opp'], down: ['gjekk', 'ned'] },
  rises: { up: 'går opp', down: 'går ned' },
  country: 'heile landet',
  whole: (fylke) => `heile ${fylke}`,
  peers: {
    kommune: 'midten av kommunar som liknar,',
    fylke: 'midten av dei andre fylka',
  },
  places: { kommune: 'kommunar', fylke: 'fylke' },
  thePlaces: { kommune: 'kommunane', fylke: 'fylka' },
  neighbours: { kommune: 'nabokommunar', fylke: 'nabofylke' },
  theNeighbours: { kommune: 'nabokommunane', fylke: 'nabofylka' },
  allThe: 'alle dei',
  both: 'begge',
  the: 'dei',
  with: 'blant',
  having: 'med',
  figures: 'tal',
  and: 'og',
  atLeast: (count, counted) => `minst ${count}${NO_BREAK_SPACE}${counted}`,
  over: 'på',
  year: 'år',
  schoolYear: 'skuleår',
  others: { one: 'éin annan', many: 'andre' },
  shared: (others) => `, og delte plassen med ${others}`,
  alike: (others) => `, og ${others} låg likt`,
  aboutSame: (count) => `, medan ${count} låg om lag likt`,
  from: 'frå',
  about: 'om lag',
  onset: 'ved inngangen til',
}

export const WORDS: Readonly<Record<Language, Words>> = { nb: NB, nn: NN }
