/** Where a place stands among others, as words or a number say it. */
import { fylkeOf, levelOf, type PlaceCode } from '../../domain/place.ts'
import { rankOf, type Rank, type RankOrder } from '../../domain/rank.ts'
import { isTotal } from '../../domain/unit.ts'
import { eligiblePlaces } from '../../observations/eligible-places.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import type { Everyone } from '../model/claim-data.ts'
import { folketallIn, subjectsOf } from './indicators-meant.ts'
import type { Span } from './not-figures.ts'
import { periodsMeant } from './named-periods.ts'
import { within } from './phrases.ts'
import { isInScope, type RankPhrase, type Scope } from './rank-phrases.ts'
import {
  newestHeld,
  notExamined,
  type Among,
  type Reading,
  type Verdict,
  type Whose,
} from './reading.ts'
import type { Around, Speech } from './speech.ts'
import { figuresFor, ownOfSentence } from './whose-figure.ts'

export function judgeRank(phrase: RankPhrase, around: Around, speech: Speech): Verdict {
  const { fitting } = rankable(phrase, around, speech)
  const [summary, ...more] = fitting
  if (!summary) return notExamined('no-words')
  if (more.length > 0)
    return notExamined('several-indicators', { indicators: fitting.map(({ id }) => id) })
  if (isOfAnotherTime(summary, around, speech)) return notExamined('older-rank')
  const own = ownOfSentence(around, speech, [phrase])
  const [whose] = own.whose
  if (!whose || own.unchosen.length > 0)
    return notExamined('other-place', { places: [...own.unchosen] })
  if (whose.kind === 'peers' || !isInScope(whose.code, phrase.scope)) return notExamined('rank')
  return rankVerdict(phrase, summary, whose, speech)
}

function rankable(phrase: RankPhrase, { sentence, segment }: Around, speech: Speech) {
  const words = speech.text.slice(phrase.start, phrase.end)
  if (phrase.size || (/(?:størst|minst)/iu.test(words) && /kommun|fylke|fylka/iu.test(words)))
    return { fitting: folketallIn(speech) }
  const share = /(?<!\p{L})(?:andel|delen|prosentdel)/iu.test(
    speech.text.slice(sentence.start, sentence.end),
  )
  const counted = { unit: null, noun: null, use: 'rank' as const }
  return subjectsOf(counted, speech, sentence, segment, (_, { unit, projection }) => {
    if (projection || unit === 'percent-change') return false
    if (/(?:flest|færrest)/iu.test(words)) return isTotal(unit)
    return !share || unit === 'percent'
  })
}

/** Only of the newest period do we have every place's figure at hand. */
function isOfAnotherTime(
  { periods, kind, newest }: IndicatorSummary,
  { segment }: Around,
  { periods: named }: Speech,
): boolean {
  const dates = named.filter((one) => within(one, segment) && one.use !== 'now')
  return dates.some((one) => !periodsMeant(one, periods, kind, newest ?? '').includes(newest ?? ''))
}

function rankVerdict(
  phrase: RankPhrase,
  summary: IndicatorSummary,
  whose: Whose,
  speech: Speech,
): Verdict {
  const newest = figuresFor(whose, summary.id, speech).at(-1)
  const everyone = speech.figures.places[0].everyone(summary.id, summary.newest ?? '')
  const among = amongOf(phrase.scope, whose.code)
  if (!newest || !everyone || !among || newest.period !== summary.newest)
    return notExamined('no-figure', { indicators: [summary.id] })
  const places = placesAmong(everyone, among)
  const orders = phrase.order ? [phrase.order] : (['highest-first', 'lowest-first'] as const)
  const all = orders.flatMap((order) => ranksOf(whose.code, places, order, summary, speech))
  const [first] = all
  if (!first || 2 * first.rank.of < places.size)
    return notExamined('no-figure', { indicators: [summary.id] })
  const about = { indicator: summary.id, whose, newest }
  const readings = all.map(({ rank, order }) =>
    newestHeld(about, { kind: 'rank', ...rank, among, order }),
  )
  return verdictOn(phrase, all, readings)
}

interface Ranked {
  readonly rank: Rank
  readonly order: RankOrder
}

/** Of all that have a figure, and of those that are large enough to be ranked by us. */
function ranksOf(
  code: PlaceCode,
  places: Everyone,
  order: RankOrder,
  summary: IndicatorSummary,
  { figures }: Speech,
): Ranked[] {
  const [main] = figures.places
  const base = summary.minimumBase && main.indicators.get(summary.minimumBase.indicator)
  const sizes = base?.newest ? main.everyone(base.id, base.newest) : null
  const eligible = eligiblePlaces(places.keys(), summary, sizes && { values: sizes })
  const { decimals } = summary
  const ranks = [
    rankOf(places, code, { order, decimals }),
    rankOf(places, code, { order, decimals, eligible }),
  ]
  return ranks.flatMap((rank) => (rank ? [{ rank, order }] : []))
}

/** True whoever is counted, untrue whoever is counted, or it depends on it. */
function verdictOn(
  { place, within: orBefore, order, size }: RankPhrase,
  all: readonly Ranked[],
  readings: readonly Reading[],
): Verdict {
  const so = all.map(({ rank }) =>
    orBefore ? rank.rank <= place : rank.rank <= place && place <= rank.rank + rank.tied,
  )
  const at = so.indexOf(true)
  if (order === null && at >= 0) return { outcome: 'found', reading: readings[at]! }
  if (so.every(Boolean)) return { outcome: 'found', reading: readings[0]! }
  if (at >= 0) return notExamined('who-is-ranked', { readings: [...readings] })
  if (size && place === 1) return notExamined('largest', { readings: [readings[0]!] })
  return { outcome: 'not-found', reading: readings[0]! }
}

function amongOf(scope: Scope, code: PlaceCode): Among | null {
  if (levelOf(code) === 'fylke') return { level: 'fylke', fylke: null }
  if (scope.kind === 'country') return { level: 'kommune', fylke: null }
  if (scope.kind === 'own-fylke') return { level: 'kommune', fylke: fylkeOf(code) }
  return scope.kind === 'fylke' ? { level: 'kommune', fylke: scope.code } : null
}

const placesAmong = (everyone: Everyone, { level, fylke }: Among): Everyone =>
  new Map([...everyone].filter(([code]) => levelOf(code) === level && code.startsWith(fylke ?? '')))

/** `i 56 av 351 kommuner er andelen høyere enn i Halden`, and the other way about. */
export interface CountPhrase extends Span {
  readonly count: number
  readonly of: number
  readonly side: 'above' | 'below'
  readonly scope: Scope
}

const MORE = 'høyere|høgare|flere|fleire|større'
const LESS = 'lavere|lågare|færre|mindre'
const COUNTED = new RegExp(
  `(?<!\\p{L})i (\\d{1,3}) av (?:de |dei )?(\\d{1,3}) (kommun(?:er|ar|ene|ane)|fylke(?:r|ne)?|fylka)(?: i (\\p{L}[\\p{L} ]*?))?(?= )[^.;]*?(?<!\\p{L})(?:(${MORE})|(${LESS}))(?!\\p{L})[^.;]*?enn`,
  'giu',
)

export const countPhrasesIn = (text: string): CountPhrase[] =>
  [...text.matchAll(COUNTED)].flatMap(
    ({ index, 0: found, 1: count, 2: of, 3: who = '', 4: where, 5: more }) => {
      if (where && !/^(?:landet|Norge|Noreg)/iu.test(where)) return []
      const numbers = new RegExp(`^i \\d+ av (?:de |dei )?\\d+ \\p{L}+`, 'iu').exec(found)![0]
      return [
        {
          start: index,
          end: index + numbers.length,
          count: Number(count),
          of: Number(of),
          side: more ? ('above' as const) : ('below' as const),
          scope: { kind: /^fylk/iu.test(who) ? ('fylker' as const) : ('country' as const) },
        },
      ]
    },
  )

/** How many of them lie on that side of the place. */
export function judgeCount(phrase: CountPhrase, around: Around, speech: Speech): Verdict {
  const { sentence } = around
  const counted = { unit: null, noun: null, use: 'rank' as const }
  const { fitting } = subjectsOf(
    counted,
    speech,
    sentence,
    sentence,
    (_, { projection }) => !projection,
  )
  const [summary, ...more] = fitting
  if (!summary || more.length > 0) return notExamined('rank')
  const named = speech.mentions.filter(
    (mention) =>
      within(mention, sentence) && mention.kind === 'place' && mention.start > phrase.end,
  )
  const [whose, ...others] = named.length > 0 ? ownAfter(named, speech) : []
  if (!whose || others.length > 0) return notExamined('rank')
  const newest = figuresFor(whose, summary.id, speech).at(-1)
  const everyone = speech.figures.places[0].everyone(summary.id, summary.newest ?? '')
  const among = amongOf(phrase.scope, whose.code)
  if (!newest || !everyone || !among || newest.period !== summary.newest)
    return notExamined('no-figure', { indicators: [summary.id] })
  const places = placesAmong(everyone, among)
  const order = phrase.side === 'above' ? 'highest-first' : 'lowest-first'
  const all = ranksOf(whose.code, places, order, summary, speech)
  const about = { indicator: summary.id, whose, newest }
  const readings = all.map(({ rank: { rank, of } }) =>
    newestHeld(about, { kind: 'count', right: rank - 1, of, side: phrase.side, among }),
  )
  const at = all.findIndex(
    ({ rank }) => rank.rank - 1 === phrase.count && Math.abs(rank.of - phrase.of) <= 1,
  )
  if (at >= 0) return { outcome: 'found', reading: readings[at]! }
  return readings[0] ? { outcome: 'not-found', reading: readings[0] } : notExamined('rank')
}

const ownAfter = (named: Speech['mentions'], { figures }: Speech): Whose[] =>
  named.flatMap((mention) =>
    mention.kind === 'place'
      ? figures.places
          .filter(({ place }) => mention.codes.includes(place.code))
          .slice(0, 1)
          .map(({ place }): Whose => ({ kind: 'place', code: place.code }))
      : [],
  )
