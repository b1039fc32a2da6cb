import { listed } from './list-text.ts'
import type { Language } from './indicator.ts'
import { formatNumber } from './number-text.ts'
import type { Period, Status } from './observation.ts'
import { fullName, withoutQualifier } from './place-name.ts'
import type { Level, PlaceCode } from './place.ts'
import type { FormerArea, Made, ReceiptPart, Receipt, ReceiptInput } from './receipt.ts'

/** The figure a receipt is for. */
export interface ReceiptFigure {
  readonly place: { readonly code: PlaceCode; readonly name: string; readonly level: Level }
  readonly period: Period
  /** The period as a sentence has it: `i 2024`, `1. januar 2026`. */
  readonly periodText: string
  /** The figure as it is shown: `22,8 prosent`. */
  readonly figureText: string
  readonly status: Status
  /** The place's area in the period, when it was not what it is today. */
  readonly former: FormerArea | null
}

/**
 * What was done, step by step, to make this figure for this place, a sentence each: what was added
 * within the table, over which old kommuner, divided by what, weighted how, and how it was rounded.
 */
export function receiptSteps(
  receipt: Receipt,
  figure: ReceiptFigure,
  language: Language,
): readonly string[] {
  const words = WORDS[language]
  const prepared = receipt.inputs.flatMap(({ prepared: text }) => text?.[language] ?? [])
  return [
    ...new Set(prepared),
    ...borderSteps(receipt, figure, words),
    ...pooledStep(receipt, figure, language),
    ...madeStep(receipt, figure, language),
    ...(figure.status === 'preliminary' ? [words.preliminary] : []),
    words.rounded(receipt.decimals),
  ]
}

type Words = (typeof WORDS)[Language]

/** Each thing once, though several tables may have been treated alike. A sum of kommuner tells itself. */
function borderSteps(receipt: Receipt, figure: ReceiptFigure, words: Words): string[] {
  const made = receipt.pooled.kind === 'sum' || figure.status === 'estimated'
  if (figure.place.level !== 'kommune' && made) return []
  return [...new Set(receipt.inputs.flatMap((input) => borderStep(input, figure, words)))]
}

/** How the figures of old kommuner became this place's. */
function borderStep(
  { borders, measure, publisher }: ReceiptInput,
  { place, periodText, former }: ReceiptFigure,
  words: Words,
): string[] {
  if (place.level === 'land') return []
  const name = fullName(withoutQualifier(place.name))
  if (!former) return [words.unchanged(name, place.level, periodText)]
  const old = listed(former.codes.map((one) => `${withoutQualifier(one.name)} (${one.code})`))
  const renumbered = former.codes.length === 1 && !former.shared
  if (borders === 'today' || (place.level === 'fylke' && !renumbered))
    return [words.recast(publisher, name, old)]
  if (renumbered) return [words.renumbered(old, periodText, place.code)]
  return measure === 'count' ? [words.summed(old, periodText, name)] : []
}

/** Values of fylker and the country that are made of kommuner. */
function pooledStep(
  { pooled }: Receipt,
  { place, status }: ReceiptFigure,
  language: Language,
): string[] {
  const words = WORDS[language]
  if (place.level === 'kommune') return []
  if (pooled.kind === 'sum') return [words.sumOfKommuner(place.level)]
  if (pooled.kind === 'mean' && status === 'estimated') return [words.mean(pooled.weight[language])]
  return pooled.kind === 'none' ? [] : [words.fromSource(place.level)]
}

function madeStep(receipt: Receipt, figure: ReceiptFigure, language: Language): string[] {
  const { made } = receipt
  const words = WORDS[language]
  const values =
    receipt.parts?.period === figure.period ? receipt.parts.values[figure.place.code] : undefined
  const text = madeText(made, words, language)
  if (text === null || made.kind === 'read') return []
  const write = (numbers: readonly string[]) =>
    words[SUM_WORDS[made.kind]](numbers, figure.figureText)
  return [text + sumText(values, partsOf(made), write)]
}

const SUM_WORDS = {
  ratio: 'over',
  growth: 'fromTo',
  difference: 'less',
  remainder: 'left',
} as const

/** How the figure comes out of its inputs, in words; null of one that was read as it stands. */
function madeText(made: Made, words: Words, language: Language): string | null {
  const quoted = ({ title }: ReceiptPart) => `«${title[language]}»`
  switch (made.kind) {
    case 'read':
      return null
    case 'growth':
      return words.growth(quoted(made.of), made.years)
    case 'difference':
      return words.subtracted(quoted(made.of), quoted(made.minus))
    case 'remainder':
      return words.remaining(quoted(made.of), quoted(made.minus))
    case 'ratio':
      return words.divided(listed(made.above.map(quoted)), quoted(made.below), made.scale)
  }
}

/** What each of the numbers of `PartValues` is. */
function partsOf(made: Exclude<Made, { kind: 'read' }>): readonly ReceiptPart[] {
  switch (made.kind) {
    case 'growth':
      return [made.of, made.of]
    case 'difference':
      return [made.of, made.minus]
    case 'remainder':
      return [made.of, made.of, made.minus]
    case 'ratio':
      return [...made.above, made.below]
  }
}

/** The sum itself with this place's figures, where they are known. */
function sumText(
  values: readonly number[] | undefined,
  parts: readonly ReceiptPart[],
  write: (numbers: readonly string[]) => string,
): string {
  if (!values) return ''
  return ` ${write(values.map((value, i) => formatNumber(value, parts[i]?.decimals ?? 0)))}`
}

/** `a`, `a og b`, `a, b og c` */
const above = (numbers: readonly string[]): string =>
  numbers.length > 2 ? `(${numbers.slice(0, -1).join(' + ')})` : (numbers[0] ?? '')

const WORDS = {
  nb: {
    unchanged: (name: string, level: Level, period: string) =>
      level === 'fylke'
        ? `Ingen omregning av grenser: ${name} var det samme fylket ${period}.`
        : `Ingen omregning av grenser: ${name} hadde samme nummer og samme område ${period}.`,
    recast: (publisher: string, name: string, old: string) =>
      `${publisher} oppgir selv tallet for ${name} slik området er i dag. Den gangen var det ${old}.`,
    summed: (old: string, period: string, name: string) =>
      `Tallene for ${old} ${period} er lagt sammen, fordi de i dag er ${name}.`,
    renumbered: (old: string, period: string, code: string) =>
      `Tallet gjelder ${old} ${period}. Bare nummer eller navn er nytt (nå ${code}); området er det samme.`,
    sumOfKommuner: (level: Level) =>
      `Tallet er summen av alle kommunene i ${level === 'fylke' ? 'fylket' : 'landet'} der kilden ikke har et eget tall.`,
    mean: (weight: string) =>
      `Kilden har ikke noe tall. Vi har regnet snittet av kommunene, der hver kommune teller etter «${weight}». Det er et anslag.`,
    fromSource: (level: Level) =>
      `Tallet for ${level === 'fylke' ? 'fylket' : 'landet'} er kildens eget, ikke regnet av kommunene.`,
    divided: (top: string, bottom: string, scale: number) =>
      `${top} er delt på ${bottom}${scale === 1 ? '' : ` og ganget med ${formatNumber(scale, 0)}`}.`,
    over: (n: readonly string[], is: string) => `Her: ${above(n)} delt på ${n.at(-1)} gir ${is}.`,
    growth: (of: string, years: number) =>
      `Endringen i ${of} fra ${years === 1 ? 'året før' : `${years} år før`}, i prosent.`,
    fromTo: (n: readonly string[], is: string) => `Her: fra ${n[0]} til ${n[1]} gir ${is}.`,
    subtracted: (of: string, minus: string) => `${minus} er trukket fra ${of}.`,
    less: (n: readonly string[], is: string) => `Her: ${n[0]} minus ${n[1]} gir ${is}.`,
    remaining: (of: string, minus: string) =>
      `Endringen i ${of} fra 1. januar til neste 1. januar, når ${minus} er trukket fra.`,
    left: (n: readonly string[], is: string) =>
      `Her: fra ${n[0]} til ${n[1]}, minus ${n[2]}, gir ${is}.`,
    preliminary: 'Kilden har merket tallet som foreløpig.',
    rounded: (decimals: number) =>
      decimals === 0
        ? 'Vist uten desimaler. Filen har tallet slik det ble lest.'
        : `Vist med ${decimals === 1 ? 'én desimal' : `${decimals} desimaler`}. Filen har flere der kilden eller utregningen gir det.`,
  },
  nn: {
    unchanged: (name: string, level: Level, period: string) =>
      level === 'fylke'
        ? `Inga omrekning av grenser: ${name} var det same fylket ${period}.`
        : `Inga omrekning av grenser: ${name} hadde same nummer og same område ${period}.`,
    recast: (publisher: string, name: string, old: string) =>
      `${publisher} gir sjølv opp talet for ${name} slik området er i dag. Den gongen var det ${old}.`,
    summed: (old: string, period: string, name: string) =>
      `Tala for ${old} ${period} er lagde saman, fordi dei i dag er ${name}.`,
    renumbered: (old: string, period: string, code: string) =>
      `Talet gjeld ${old} ${period}. Berre nummer eller namn er nytt (no ${code}); området er det same.`,
    sumOfKommuner: (level: Level) =>
      `Talet er summen av alle kommunane i ${level === 'fylke' ? 'fylket' : 'landet'} der kjelda ikkje har eit eige tal.`,
    mean: (weight: string) =>
      `Kjelda har ikkje noko tal. Vi har rekna snittet av kommunane, der kvar kommune tel etter «${weight}». Det er eit overslag.`,
    fromSource: (level: Level) =>
      `Talet for ${level === 'fylke' ? 'fylket' : 'landet'} er kjelda sitt eige, ikkje rekna av kommunane.`,
    divided: (top: string, bottom: string, scale: number) =>
      `${top} er delt på ${bottom}${scale === 1 ? '' : ` og gonga med ${formatNumber(scale, 0)}`}.`,
    over: (n: readonly string[], is: string) => `Her: ${above(n)} delt på ${n.at(-1)} gir ${is}.`,
    growth: (of: string, years: number) =>
      `Endringa i ${of} frå ${years === 1 ? 'året før' : `${years} år før`}, i prosent.`,
    fromTo: (n: readonly string[], is: string) => `Her: frå ${n[0]} til ${n[1]} gir ${is}.`,
    subtracted: (of: string, minus: string) => `${minus} er trekt frå ${of}.`,
    less: (n: readonly string[], is: string) => `Her: ${n[0]} minus ${n[1]} gir ${is}.`,
    remaining: (of: string, minus: string) =>
      `Endringa i ${of} frå 1. januar til neste 1. januar, når ${minus} er trekt frå.`,
    left: (n: readonly string[], is: string) =>
      `Her: frå ${n[0]} til ${n[1]}, minus ${n[2]}, gir ${is}.`,
    preliminary: 'Kjelda har merkt talet som førebels.',
    rounded: (decimals: number) =>
      decimals === 0
        ? 'Vist utan desimalar. Fila har talet slik det vart lese.'
        : `Vist med ${decimals === 1 ? 'éin desimal' : `${decimals} desimalar`}. Fila har fleire der kjelda eller utrekninga gir det.`,
  },
} as const
