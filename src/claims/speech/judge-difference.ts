/** How much more or less there is than elsewhere, in numbers or in words alone. */
import { roundTo } from '../../domain/rounding.ts'
import type { Figure } from '../../domain/series.ts'
import { isTotal } from '../../domain/unit.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { subjectsOf } from './indicators-meant.ts'
import { subjectsNear } from './judge-level.ts'
import { figuresAtEnds, judgeChange, readingOf, spanOf } from './judge-change.ts'
import type { Mention } from './named-places.ts'
import { fitOf, isClose } from './number-fit.ts'
import type { Span } from './not-figures.ts'
import { within } from './phrases.ts'
import { isForetold } from './promises.ts'
import type { Quantity } from './quantities.ts'
import { notExamined, type Held, type Verdict, type Whose } from './reading.ts'
import type { Around, Speech } from './speech.ts'
import { wayIn } from './ways.ts'
import { figuresFor, ownOfSentence, resolved } from './whose-figure.ts'

/** `3,6 prosentpoeng høyere enn i landet`, `1 200 flere innbyggere enn Sarpsborg` */
export function judgeDifference(quantity: Quantity, around: Around, speech: Speech): Verdict {
  const { sentence } = around
  const than = comparedWith(speech, sentence, quantity.numberEnd)
  if (!than)
    return spanOf(around, speech).from
      ? judgeChange(quantity, around, speech)
      : notExamined('difference')
  const whole = { ...around, segment: sentence }
  const meant = subjectsNear(quantity, whole, speech, differs, GOES_ON)
  const [summary, ...more] = meant.fitting
  if (!summary) return notExamined('difference')
  if (more.length > 0)
    return notExamined('several-indicators', { indicators: meant.fitting.map(({ id }) => id) })
  const both = bothOf(than, around, speech)
  if ('outcome' in both) return both
  const figures = atOneTime(summary, both, around, speech)
  if (!figures) return notExamined('no-figure', { indicators: [summary.id] })
  const way = wayIn(speech.text.slice(quantity.numberEnd, than.start))
  return differenceVerdict(quantity, summary, both.own, figures, way)
}

/** `Det er 3,6 prosentpoeng høyere enn i landet.` is of what was said before. */
const GOES_ON = /^\s*(?:det|dette|andelen|tallet|talet|delen|vi|nivået)(?!\p{L})/iu

/** In the indicator's own unit; percent more than elsewhere is not looked into. */
function differs({ unit }: Quantity, { unit: own, projection }: IndicatorSummary): boolean {
  if (projection || own === 'percent-change') return false
  if (unit === 'percentage-points') return own === 'percent'
  return unit === null ? isTotal(own) : own === unit && own !== 'percent'
}

function differenceVerdict(
  quantity: Quantity,
  summary: IndicatorSummary,
  whose: Whose,
  { own, other, otherWhose, newest }: AtOneTime,
  way: 'up' | 'down' | null,
): Verdict {
  const shown = (value: number) => roundTo(value, summary.decimals)
  const right = roundTo(shown(own.value) - shown(other.value), summary.decimals)
  const said = { ...quantity, value: Math.abs(quantity.value) }
  const held: Held = { kind: 'difference', other: otherWhose, otherFigure: other, right }
  const reading = readingOf(summary, whose, { to: own, newest }, held)
  const rightWay = way === null || right === 0 || right > 0 === (way === 'up')
  const all = [right, own.value - other.value].map(Math.abs)
  if (rightWay && all.some((one) => fitOf(said, one, summary.decimals)))
    return { outcome: 'found', reading }
  const near = rightWay && all.some((one) => isClose(said, one))
  return { outcome: near ? 'close' : 'not-found', reading }
}

/** Words that compare without a number, and where they stand. */
export interface Comparative extends Span {
  readonly way: 'up' | 'down'
  /** Where `enn` stands. */
  readonly than: number
}

const MORE = 'høyere|høgare|flere|fleire|større|lengre|lenger|lengra'
const LESS = 'lavere|lågare|færre|mindre|kortere|kortare'
const COMPARATIVE = new RegExp(
  `(?<!\\p{L})(?:(${MORE})|(${LESS}))(?!\\p{L})[^.,;:!?\\d]{0,70}?(?<!\\p{L})enn(?!\\p{L})`,
  'giu',
)

/** `høyere enn i landet`, `flere innbyggere enn Rakkestad`; with a number before it is another's. */
export const comparativesIn = (text: string, numbers: readonly Span[]): Comparative[] =>
  [...text.matchAll(COMPARATIVE)].flatMap(({ index, 0: found, 1: more }) => {
    const counted = numbers.some(
      ({ start, end }) => start < index + found.length && end >= index - 2,
    )
    if (counted) return []
    const end = index + found.length
    return [{ start: index, end, than: end - 3, way: more ? ('up' as const) : ('down' as const) }]
  })

/** Null: the words compare nothing that we know. */
export function judgeComparative(
  comparative: Comparative,
  around: Around,
  speech: Speech,
): (Span & { verdict: Verdict }) | null {
  const than = comparedWith(speech, around.sentence, comparative.than)
  if (!than) return null
  const span = { start: comparative.start, end: than.end }
  return { ...span, verdict: comparativeVerdict(comparative, than, around, speech) }
}

function comparativeVerdict(
  { way, start, than: at }: Comparative,
  than: Than,
  around: Around,
  speech: Speech,
): Verdict {
  const { sentence } = around
  const words = speech.text.slice(start, at)
  const counted = { unit: null, noun: null, use: 'difference' as const }
  const totals = /^(?:flere|fleire|færre)/iu.test(words)
  const share = /(?<!\p{L})(?:andel|delen|prosentdel)/iu.test(
    speech.text.slice(sentence.start, sentence.end),
  )
  const foretold = isForetold(speech, sentence)
  const { fitting } = subjectsOf(counted, speech, sentence, around.segment, (_, summary) => {
    if (summary.unit === 'percent-change' || foretold || summary.projection) return false
    if (totals) return isTotal(summary.unit)
    return !share || summary.unit === 'percent'
  })
  const [summary, ...more] = fitting
  if (!summary) return notExamined('no-words')
  if (more.length > 0)
    return notExamined('several-indicators', { indicators: fitting.map(({ id }) => id) })
  const both = bothOf(than, around, speech)
  if ('outcome' in both) return both
  const figures = atOneTime(summary, both, around, speech)
  if (!figures) return notExamined('no-figure', { indicators: [summary.id] })
  return wayVerdict(way, summary, both.own, figures)
}

function wayVerdict(
  way: 'up' | 'down',
  summary: IndicatorSummary,
  whose: Whose,
  { own, other, otherWhose, newest }: AtOneTime,
): Verdict {
  const shown = (value: number) => roundTo(value, summary.decimals)
  const right = roundTo(shown(own.value) - shown(other.value), summary.decimals)
  const held: Held = { kind: 'difference', other: otherWhose, otherFigure: other, right }
  const reading = readingOf(summary, whose, { to: own, newest }, held)
  if (right === 0) return notExamined('alike', { readings: [reading] })
  return { outcome: right > 0 === (way === 'up') ? 'found' : 'not-found', reading }
}

/** What stands after `enn`: a place, or a time. */
interface Than extends Span {
  readonly mention: Mention | null
}

const THAN = /(?<!\p{L})enn(?!\p{L})/iu
/** What may stand between `enn` and whom it is. */
const BETWEEN =
  /^\s*(?:(?:i|på|hos|for)\s+)?(?:(?:det\s+)?som er (?:vanlig|vanleg)(?: i)?\s+)?(?:(?:midten|snittet|gjennomsnittet|nivået)\s+(?:av|for|i)\s+)?(?:(?:hele|heile|de|dei|resten av)\s+)?$/iu

/** Whom or what the words after `from` compare with; null when it is nobody we know. */
function comparedWith(speech: Speech, sentence: Span, from: number): Than | null {
  const { text, mentions, periods } = speech
  const clause = text.slice(from, sentence.end).split(/[;]|[.!?](?=\s|$)/u)[0] ?? ''
  const than = THAN.exec(clause)
  if (!than) return aboveTheMiddle(speech, sentence, from)
  const at = from + than.index + than[0].length
  const mention = mentions.find(
    ({ start, end }) => start >= at && end <= sentence.end && BETWEEN.test(text.slice(at, start)),
  )
  const start = from + than.index
  // `enn Halden og Rakkestad`: nobody knows whether each of them, or both together.
  if (mention && /^\s+(?:og|eller)\s+\p{Lu}/u.test(text.slice(mention.end))) return null
  if (mention) return { start, end: mention.end, mention }
  const period = periods.find(
    (one) => one.start >= at - 1 && within(one, sentence) && one.start - at < 12,
  )
  return period ? { start, end: period.end, mention: null } : null
}

/** `3,6 prosentpoeng over landssnittet` */
function aboveTheMiddle({ text, mentions }: Speech, sentence: Span, from: number): Than | null {
  const found = /^[^.;,]{0,40}?(?<!\p{L})(?:over|under)\s+(?:hele\s+|heile\s+)?$/iu
  const mention = mentions.find(
    ({ start, end, kind }) =>
      kind !== 'place' &&
      start >= from &&
      end <= sentence.end &&
      found.test(text.slice(from, start)),
  )
  return mention ? { start: mention.start, end: mention.end, mention } : null
}

interface Both {
  readonly own: Whose
  /** Null: the same place at another time. */
  readonly other: Whose | null
}

function bothOf(than: Than, around: Around, speech: Speech): Both | Verdict {
  const own = ownOfSentence(around, speech, [than])
  if (own.unchosen.length > 0) return notExamined('other-place', { places: [...own.unchosen] })
  if (!than.mention) return { own: own.whose[0]!, other: null }
  const other = resolved([than.mention], speech)
  if (other.unchosen.length > 0) return notExamined('other-place', { places: [...other.unchosen] })
  const whose = other.whose[0]!
  const [mine] = own.whose
  if (mine!.kind === whose.kind && mine!.code === whose.code) return notExamined('several-places')
  return { own: mine!, other: whose }
}

interface AtOneTime {
  readonly own: Figure
  readonly other: Figure
  readonly otherWhose: Whose
  readonly newest: Figure
}

/** Both figures of the newest period that both have, or of the one that is named. */
function atOneTime(
  summary: IndicatorSummary,
  { own, other }: Both,
  around: Around,
  speech: Speech,
): AtOneTime | null {
  const span = spanOf(around, speech)
  if (!other) {
    const figures = figuresAtEnds(own, summary, span, speech)
    return (
      figures && {
        own: figures.to,
        other: figures.from,
        otherWhose: own,
        newest: figures.newest,
      }
    )
  }
  const mine = figuresFor(own, summary.id, speech)
  const theirs = new Map(figuresFor(other, summary.id, speech).map((one) => [one.period, one]))
  const dated = speech.periods.find(
    (period) => within(period, around.sentence) && period.use === 'date',
  )
  const shared = mine.filter(({ period }) => theirs.has(period))
  const wanted = dated
    ? shared.findLast(({ period }) => period.includes(String(dated.to)))
    : shared.at(-1)
  const newest = mine.at(-1)
  const otherFigure = wanted && theirs.get(wanted.period)
  return wanted && otherFigure && newest
    ? { own: wanted, other: otherFigure, otherWhose: other, newest }
    : null
}
