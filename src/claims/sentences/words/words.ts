/** The single words of the grammar, by language. Whole sentences are in `templates-*.ts`. */
import type { Language } from '../../../domain/indicator.ts'
import { NO_BREAK_SPACE } from '../../../domain/number-text.ts'
import type { Gender, Saying } from '../../../domain/saying.ts'

export type Way = 'up' | 'down'
type Size = Saying['size']
type PlaceLevel = 'kommune' | 'fylke'

/** Verb of the past tense and its particle, which other words may come between. */
type Verb = readonly [verb: string, particle: string]

export interface Words {
  readonly article: Readonly<Record<Gender, string>>
  readonly highest: Readonly<Record<Size, Readonly<Record<Way, string>>>>
  readonly higher: Readonly<Record<Size, Readonly<Record<Way, string>>>>
  /** Of what is counted. */
  readonly more: Readonly<Record<Way, string>>
  readonly only: string
  /** `høy`, `høyt`, `høye`, as in `dobbelt så høy`. */
  readonly high: Readonly<Record<Size, Readonly<Record<'common' | 'neuter' | 'plural', string>>>>
  /** After `har`: figures rise and fall, distances become longer and shorter. */
  readonly risen: Readonly<Record<Size, Readonly<Record<Way, string>>>>
  readonly rose: Readonly<Record<Size, Readonly<Record<Way, Verb>>>>
  readonly unchanged: string
  /** Of what was as much at both ends. */
  readonly bothYears: string
  readonly bothPeriods: string
  readonly as: string
  readonly about: string
  readonly bothPlaces: string
  /** Of two shares that are the same, and about the same: `akkurat som`, `omtrent som`. */
  readonly justAs: string
  readonly aboutAs: string
  /** What a figure is higher than, or as high as: the country, a fylke, what is usual of its like. */
  readonly than: {
    readonly country: string
    readonly fylke: (name: string) => string
    readonly peers: Readonly<Record<PlaceLevel, string>>
  }
  /** After `mot`: the other's figure, and whose it is. */
  readonly against: {
    readonly country: (figure: string) => string
    readonly fylke: (figure: string, name: string) => string
    readonly peers: Readonly<Record<PlaceLevel, (figure: string) => string>>
  }
  readonly theCountry: string
  /** All there are of a level, with how many. */
  readonly allPlaces: Readonly<Record<PlaceLevel, (count: string) => string>>
  readonly thePlaces: Readonly<Record<PlaceLevel, string>>
  readonly neighbours: string
  readonly theNeighbours: string
  readonly allThe: string
  readonly both: string
  readonly the: string
  readonly with: string
  readonly having: string
  readonly figures: string
  readonly and: string
  readonly none: string
  /** So many of what a minimum base counts: people, or pupils. */
  readonly atLeast: (count: string, counted: string) => string
  readonly over: string
  readonly year: string
  readonly schoolYear: string
  readonly aboutSame: (count: string) => string
  readonly from: string
  readonly onset: string
  /** Of a growth over one calendar year. */
  readonly during: string
  readonly growth: GrowthWords
}

/** Growth told as what it is; `it` stands for what grows. */
export interface GrowthWords {
  readonly up: Verb
  readonly down: Verb
  readonly none: Verb
  readonly against: string
  readonly while: string
  readonly usually: string
  /** What fewer, or more, of it is called beside a rise, a fall and a standstill. */
  readonly beyond: Readonly<
    Record<'up' | 'down' | 'none', Readonly<Record<Way, readonly [string, string]>>>
  >
  readonly it: string
  readonly in: string
  readonly alike: (where: string) => string
  readonly rise: string
  readonly fall: string
  readonly most: string
  readonly least: string
  readonly seriesBegan: string
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
  risen: {
    high: { up: 'økt', down: 'gått ned' },
    large: { up: 'økt', down: 'gått ned' },
    long: { up: 'blitt lengre', down: 'blitt kortere' },
  },
  rose: {
    high: { up: ['økte', ''], down: ['gikk', 'ned'] },
    large: { up: ['økte', ''], down: ['gikk', 'ned'] },
    long: { up: ['ble', 'lengre'], down: ['ble', 'kortere'] },
  },
  unchanged: 'uendret',
  bothYears: 'begge år',
  bothPeriods: 'i begge periodene',
  as: 'like',
  about: 'omtrent',
  bothPlaces: 'begge steder',
  justAs: 'akkurat som',
  aboutAs: 'omtrent som',
  than: {
    country: 'på landsbasis',
    fylke: (name) => `i ${name} som helhet`,
    peers: {
      kommune: 'vanlig i sammenlignbare kommuner',
      fylke: 'vanlig i de andre fylkene',
    },
  },
  against: {
    country: (figure) => `${figure} på landsbasis`,
    fylke: (figure, name) => `${figure} i ${name}`,
    peers: {
      kommune: (figure) => `vanligvis ${figure} i sammenlignbare kommuner`,
      fylke: (figure) => `vanligvis ${figure} i de andre fylkene`,
    },
  },
  theCountry: 'landet',
  allPlaces: {
    kommune: (count) => `landets ${count} kommuner`,
    fylke: (count) => `de ${count} fylkene`,
  },
  thePlaces: { kommune: 'kommunene', fylke: 'fylkene' },
  neighbours: 'nabokommuner',
  theNeighbours: 'nabokommunene',
  allThe: 'alle de',
  both: 'begge',
  the: 'de',
  with: 'blant',
  having: 'med',
  figures: 'tall',
  and: 'og',
  none: 'ingen',
  atLeast: (count, counted) => `minst ${count}${NO_BREAK_SPACE}${counted}`,
  over: 'på',
  year: 'år',
  schoolYear: 'skoleår',
  aboutSame: (count) => `, mens ${count} lå omtrent likt`,
  from: 'fra',
  onset: 'ved inngangen til',
  during: 'i løpet av',
  growth: {
    up: ['økte', ''],
    down: ['gikk', 'ned'],
    none: ['var', 'omtrent uendret'],
    against: 'mot',
    while: 'mens',
    usually: 'vanligvis',
    beyond: {
      up: { up: ['økte', 'mer'], down: ['økte', 'mindre, eller det gikk ned'] },
      down: { up: ['gikk', 'mindre ned eller opp'], down: ['gikk', 'mer ned'] },
      none: { up: ['økte', ''], down: ['gikk', 'ned'] },
    },
    it: 'det',
    in: 'i',
    alike: (where) => `i ${where} var det omtrent likt`,
    rise: 'veksten',
    fall: 'nedgangen',
    most: 'største',
    least: 'minste',
    seriesBegan: 'siden tallrekken startet',
  },
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
  risen: {
    high: { up: 'auka', down: 'gått ned' },
    large: { up: 'auka', down: 'gått ned' },
    long: { up: 'vorte lengre', down: 'vorte kortare' },
  },
  rose: {
    high: { up: ['auka', ''], down: ['gjekk', 'ned'] },
    large: { up: ['auka', ''], down: ['gjekk', 'ned'] },
    long: { up: ['vart', 'lengre'], down: ['vart', 'kortare'] },
  },
  unchanged: 'uendra',
  bothYears: 'begge åra',
  bothPeriods: 'i begge periodane',
  as: 'like',
  about: 'om lag',
  bothPlaces: 'begge stader',
  justAs: 'akkurat som',
  aboutAs: 'om lag som',
  than: {
    country: 'på landsbasis',
    fylke: (name) => `i ${name} som heilskap`,
    peers: {
      kommune: 'vanleg i samanliknbare kommunar',
      fylke: 'vanleg i dei andre fylka',
    },
  },
  against: {
    country: (figure) => `${figure} på landsbasis`,
    fylke: (figure, name) => `${figure} i ${name}`,
    peers: {
      kommune: (figure) => `vanlegvis ${figure} i samanliknbare kommunar`,
      fylke: (figure) => `vanlegvis ${figure} i dei andre fylka`,
    },
  },
  theCountry: 'landet',
  allPlaces: {
    kommune: (count) => `dei ${count} kommunane i landet`,
    fylke: (count) => `dei ${count} fylka`,
  },
  thePlaces: { kommune: 'kommunane', fylke: 'fylka' },
  neighbours: 'nabokommunar',
  theNeighbours: 'nabokommunane',
  allThe: 'alle dei',
  both: 'begge',
  the: 'dei',
  with: 'blant',
  having: 'med',
  figures: 'tal',
  and: 'og',
  none: 'ingen',
  atLeast: (count, counted) => `minst ${count}${NO_BREAK_SPACE}${counted}`,
  over: 'på',
  year: 'år',
  schoolYear: 'skuleår',
  aboutSame: (count) => `, medan ${count} låg om lag likt`,
  from: 'frå',
  onset: 'ved inngangen til',
  during: 'i løpet av',
  growth: {
    up: ['auka', ''],
    down: ['gjekk', 'ned'],
    none: ['var', 'om lag uendra'],
    against: 'mot',
    while: 'medan',
    usually: 'vanlegvis',
    beyond: {
      up: { up: ['auka', 'meir'], down: ['auka', 'mindre, eller det gjekk ned'] },
      down: { up: ['gjekk', 'mindre ned eller opp'], down: ['gjekk', 'meir ned'] },
      none: { up: ['auka', ''], down: ['gjekk', 'ned'] },
    },
    it: 'det',
    in: 'i',
    alike: (where) => `i ${where} var det om lag likt`,
    rise: 'veksten',
    fall: 'nedgangen',
    most: 'største',
    least: 'minste',
    seriesBegan: 'sidan talrekkja starta',
  },
}

export const WORDS: Readonly<Record<Language, Words>> = { nb: NB, nn: NN }
