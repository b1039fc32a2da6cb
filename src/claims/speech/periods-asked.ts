/** Which period a number in a text is of, and between which two a change is. */
import type { Period } from '../../domain/observation.ts'
import type { Figure } from '../../domain/series.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { periodsMeant, type NamedPeriod } from './named-periods.ts'
import type { Span } from './not-figures.ts'
import { within } from './phrases.ts'
import type { Around, Speech } from './speech.ts'

export interface Asked {
  readonly named: readonly NamedPeriod[]
  /** The text dates other numbers, and perhaps not this: the newest counts as well. */
  readonly orNewest: boolean
  /** The text tells of another time than the newest, and does not say which. */
  readonly unknown?: true
}

const UNKNOWN: Asked = { named: [], orNewest: false, unknown: true }
const NEWEST: Asked = { named: [], orNewest: true }

const isDate = ({ use }: NamedPeriod): boolean => use === 'date' || use === 'ago' || use === 'now'

/** `enn for ti år siden`, `sammenlignet med i fjor`, `like mange som i 2016`: what is held up. */
const HELD_UP = new RegExp(
  [
    '(?<!\\p{L})(?:enn|(?:sammenlignet|sammenliknet|samanlikna|jamført) med|i forhold til|målt mot',
    '|(?:like|samme|same)(?!\\p{L})[^.,;:\\d]{0,40}(?<!\\p{L})som)\\s+',
    '(?:(?:(?:det|den|vi|de|dei|han)\\s+)?(?:er|var|hadde)\\s+|det\\s+)?',
    '(?:(?:i|ved|rundt|per|pr\\.|året|valget|valet|inngangen til|starten av|utgangen av)\\s+){0,2}$',
  ].join(''),
  'iu',
)
/** `færre enn i 2016, da vi var 2 956`: the number after it is of that time all the same. */
const THEN = /^\s*(?:[([]|[:–-]\s|[,;.]?\s*(?:da|då|den gangen?|den gongen|dengang)(?!\p{L}))/iu

/** The period names what the number is compared with, and not what it is of. */
const isHeldUp = (period: Span, number: Span, text: string): boolean =>
  HELD_UP.test(text.slice(Math.max(0, period.start - 80), period.start)) &&
  !(period.end <= number.start && THEN.test(text.slice(period.end, number.start)))

/** The period in the number's own segment; as many periods as numbers go together in order. */
export function periodOf(number: Span, around: Around, { text, periods }: Speech): Asked {
  const { sentence, segment, segments } = around
  const named = periods.filter((period) => within(period, sentence))
  const all = named.filter((period) => !isHeldUp(period, number, text))
  const own = all.filter((period) => within(period, segment)).filter(isDate)
  const end = endOfChange(number, around, text)
  if (end && own.length !== 1) {
    const { from, to } = ends(named)
    const meant = end === 'from' ? from : to
    if (!meant && end === 'from') return UNKNOWN
    return meant ? { named: [meant], orNewest: false } : NEWEST
  }
  if (own.length === 1) return { named: own, orNewest: isLoose(own[0]!, text) }
  const paired = all.length === segments.length ? all[segments.indexOf(segment)] : undefined
  if (paired) return { named: [paired], orNewest: !isDate(paired) }
  const fallback = own.length > 0 ? own : all
  return { named: fallback, orNewest: own.length === 0 }
}

/** `i fjor` is the year before the newest figure, or the newest figure's own. */
const isLoose = ({ start, end }: Span, text: string): boolean =>
  /^i fjor$/iu.test(text.slice(start, end))

/** `opp fra 2,3 prosent`, where the text does not go on to what it is. */
const CAME_FROM = /(?<!\p{L})(?:opp|ned|økning|auke|nedgang)\s+(?:fra|frå)\s+(?:\p{L}+\s+){0,2}$/iu

/** `fra 18,6 til 27,4`: the first is of the beginning, the second of the end. */
function endOfChange(
  { start, end }: Span,
  { sentence }: Around,
  text: string,
): 'from' | 'to' | null {
  const before = text.slice(sentence.start, start)
  const after = text.slice(end, sentence.end)
  if (/(?<!\p{L})(?:fra|frå)\s+(?:\p{L}+\s+){0,2}$/iu.test(before))
    return /(?<!\p{L})til\s+(?:\p{L}+\s+){0,2}[\d−-]/iu.test(after) || CAME_FROM.test(before)
      ? 'from'
      : null
  return /(?<!\p{L})(?:fra|frå)\s+(?:\p{L}+\s+){0,2}[\d−-][^.;]*\stil\s+(?:\p{L}+\s+){0,2}$/iu.test(
    before,
  )
    ? 'to'
    : null
}

/** Where a change begins and ends; `to` null: at the newest figure. */
export interface Ends {
  readonly from: NamedPeriod | null
  readonly to: NamedPeriod | null
}

/** Of the periods that one sentence names. */
export function ends(all: readonly NamedPeriod[]): Ends {
  const begun = all.find(({ use }) => use === 'since' || use === 'span')
  const dates = all.filter(({ use }) => use === 'date')
  const ago = all.find(({ use }) => use === 'ago')
  if (begun?.use === 'since') return { from: begun, to: dates[0] ?? null }
  const [first, second, ...more] = dates
  if (more.length > 0) return { from: null, to: null }
  if (first && second) return { from: first, to: second }
  if (first && first.to > first.from && begun === undefined)
    return { from: { ...first, to: first.from }, to: { ...first, from: first.to } }
  if (begun) return dates.length === 0 ? { from: begun, to: null } : { from: null, to: null }
  return { from: ago ?? first ?? null, to: null }
}

/** Of the figures, those of the periods that are asked for, newest first; none when we lack them. */
export function figuresAsked(
  all: readonly Figure[],
  summary: IndicatorSummary,
  { named, orNewest }: Asked,
): Figure[] {
  const newest = all.at(-1)
  if (!newest) return []
  const periods = new Set<Period>(
    named.flatMap((one) => periodsMeant(one, summary.periods, summary.kind, newest.period)),
  )
  const dated = all.filter(({ period }) => periods.has(period)).reverse()
  if (named.length > 0 && !orNewest) return dated
  return [newest, ...dated.filter((figure) => figure !== newest)]
}

/** The one figure of a period that is named; null when we lack it, or it can be several. */
export function figureAt(
  named: NamedPeriod | null,
  all: readonly Figure[],
  summary: IndicatorSummary,
): Figure | null {
  if (!named) return all.at(-1) ?? null
  const found = figuresAsked(all, summary, { named: [named], orNewest: false })
  return found.length === 1 ? found[0]! : null
}
