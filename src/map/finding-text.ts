/** A finding as one sentence, for the headline of a map. */
import type { FindingWords } from '../domain/finding-words.ts'
import type { Language, UnitId } from '../domain/indicator.ts'
import { capitalised, listed } from '../domain/list-text.ts'
import { differenceText, formatNumber, NO_BREAK_SPACE, unitText } from '../domain/number-text.ts'
import { UNITS } from '../domain/unit.ts'
import type { Finding } from './finding.ts'

export interface FindingContext {
  readonly language: Language
  readonly words: FindingWords
  readonly unit: UnitId
  readonly decimals: number
  /** What changes are in. */
  readonly change: { readonly unit: UnitId; readonly decimals: number }
  readonly level: 'kommune' | 'fylke'
  /** Whose are shown, as a sentence tells of them: `i Østfold`; empty: all. */
  readonly within: string
  readonly nameOf: (code: string) => string
  /** The short periods of a change, the earlier first. */
  readonly periods: readonly [string, string]
  /** Whom a distance is from. */
  readonly from: 'land' | 'fylke' | 'kommune'
  /** It is foretold, not counted; the short period it is foretold for. */
  readonly foretold: string | null
}

const WORDS = {
  nb: {
    kommune: 'kommuner',
    fylke: 'fylker',
    withFigures: 'med tall',
    withBoth: 'med tall for begge periodene',
    highest: { high: 'Høyest', large: 'Størst', long: 'Lengst' },
    above: { high: 'høyere', large: 'større', long: 'lengre' },
    below: { high: 'lavere', large: 'mindre', long: 'kortere' },
    of: 'av',
    aboveZero: 'over null',
    belowZero: 'under null',
    from: {
      land: 'enn på landsbasis',
      fylke: 'enn det som er vanlig i de andre fylkene',
      kommune: 'enn det som er vanlig i sammenlignbare kommuner',
    },
    grown: (thing: string, higher: string, years: number) =>
      `${thing} ${higher} enn ${YEARS[years]?.nb ?? `${years} år`} før`,
    foretold: ', ifølge SSBs framskriving',
  },
  nn: {
    kommune: 'kommunar',
    fylke: 'fylke',
    withFigures: 'med tal',
    withBoth: 'med tal for begge periodane',
    highest: { high: 'Høgast', large: 'Størst', long: 'Lengst' },
    above: { high: 'høgare', large: 'større', long: 'lengre' },
    below: { high: 'lågare', large: 'mindre', long: 'kortare' },
    of: 'av',
    aboveZero: 'over null',
    belowZero: 'under null',
    from: {
      land: 'enn på landsbasis',
      fylke: 'enn det som er vanleg i dei andre fylka',
      kommune: 'enn det som er vanleg i samanliknbare kommunar',
    },
    grown: (thing: string, higher: string, years: number) =>
      `${thing} ${higher} enn ${YEARS[years]?.nn ?? `${years} år`} før`,
    foretold: ', ifølgje framskrivinga til SSB',
  },
} as const

const YEARS: Readonly<Record<number, { nb: string; nn: string }>> = {
  1: { nb: 'ett år', nn: 'eitt år' },
  5: { nb: 'fem år', nn: 'fem år' },
  10: { nb: 'ti år', nn: 'ti år' },
}

/** One sentence, without a full stop. */
export function findingSentence(finding: Finding, context: FindingContext): string {
  if (finding.kind === 'reach') return reachSentence(finding, context)
  if (finding.kind === 'both') return bothSentence(finding, context)
  const { words, language } = context
  const own = WORDS[language]
  const places = placesText(finding, context)
  const than = own[finding.side][words.size]
  const predicate = {
    sign: () =>
      words.growth
        ? own.grown(words.growth.thing, than, words.growth.years)
        : `${words.subject} ${finding.side === 'above' ? own.aboveZero : own.belowZero}`,
    change: () => `${words.subject} ${than} i ${context.periods[1]} enn i ${context.periods[0]}`,
    distance: () => `${words.subject} ${than} ${own.from[context.from]}`,
  }[finding.kind]()
  return capitalised(context.foretold ? ahead(`${predicate}`) : `${places} var ${predicate}`)

  function ahead(what: string): string {
    return `${places} blir ${what}${own.foretold}`
  }
}

function reachSentence(finding: Finding & { kind: 'reach' }, context: FindingContext): string {
  const { words, language, foretold } = context
  const own = WORDS[language]
  const places = placesText(finding, context)
  const figure = figureAt(finding.bound, context)
  const where = listed(finding.highest.map(context.nameOf))
  const lead = where ? `${own.highest[words.size]} i ${where}: ` : ''
  const { share } = words
  const said = foretold
    ? `${places} blir ${words.subject} minst ${figure} i ${foretold}${own.foretold}`
    : share
      ? `${places} ${share.verb} minst ${figure} av ${share.whole} ${share.rest}`
      : `${places} var ${words.subject} minst ${figure}`
  return `${lead}${lead ? said : capitalised(said)}`.trim().replace(/,$/, '')
}

/** `I 41 av 348 kommuner var andelen … minst 24,7 prosent, og minst 3,9 prosentpoeng høyere enn i 2016` */
function bothSentence(finding: Finding & { kind: 'both' }, context: FindingContext): string {
  const { words, language, foretold, periods } = context
  const own = WORDS[language]
  const { unit, decimals } = context.change
  // Of totals a change is told in percent of what there was.
  const step =
    unit === 'percent-change'
      ? `${formatNumber(finding.step, decimals)}${NO_BREAK_SPACE}prosent`
      : differenceText(finding.step, unit, decimals, language)
  const verb = foretold ? 'blir' : 'var'
  const level = `${placesText(finding, context)} ${verb} ${words.subject} minst ${figureAt(finding.bound, context)}`
  const grown = `og minst ${step} ${own.above[words.size]} enn i ${periods[0]}`
  return capitalised(`${level.replace(/,$/, '')}, ${grown}${foretold ? own.foretold : ''}`)
}

/** `i 72 av 357 kommuner`, `i alle 15 fylker`, `i 3 av 11 kommuner i Østfold med tall` */
function placesText({ count, of, all, kind }: Finding, context: FindingContext): string {
  const own = WORDS[context.language]
  const noun = own[context.level]
  const known =
    of === all ? '' : kind === 'change' || kind === 'both' ? own.withBoth : own.withFigures
  const counted = count === of ? `i alle ${of}` : `i ${count} ${own.of} ${of}`
  return [counted, noun, context.within, known].filter(Boolean).join(' ')
}

function figureAt(bound: number, { words, unit, decimals, language }: FindingContext): string {
  const number = formatNumber(bound, decimals)
  const unitWord = UNITS[unit].short ?? unitText(bound, unit, decimals, language)
  return words.bare || unitWord === '' ? number : `${number}${NO_BREAK_SPACE}${unitWord}`
}
