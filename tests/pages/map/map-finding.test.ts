/** Every headline that the map can have, read back and counted anew from the committed figures. */
import { beforeAll, describe, expect, test } from 'vitest'
import { FIGURE_VIEWS, MAP_LEVELS, readMap, type FigureView } from '../../../src/addresses/map.ts'
import { hasPlaces } from '../../../src/ui/has-places.ts'
import type { Language } from '../../../src/domain/indicator.ts'
import type {
  CatalogueShard,
  GroupsShard,
  IndicatorShard,
  LatestShard,
  PlacesShard,
} from '../../../src/observations/shards.ts'
import { canonicalText } from '../../../src/claims/speech/canonical-text.ts'
import { headlinesIn } from '../../../src/claims/speech/read-headline.ts'
import { judgeHeadline } from '../../../src/claims/speech/judge-headline.ts'
import { newestAt } from '../../../src/observations/level-summary.ts'
import type { SayingsShard } from '../../../src/observations/sayings-shard.ts'
import { mapChoices } from '../../../src/pages/map/map-choices.ts'
import { mapFinding } from '../../../src/pages/map/map-finding.ts'
import { mapInput } from '../../../src/pages/map/map-input.ts'
import {
  figureSource,
  mapModel,
  type MapModel,
  mapScale,
  viewUnit,
  type MapInput,
} from '../../../src/pages/map/map-model.ts'
import { mapSelection, type MapSelection } from '../../../src/pages/map/map-selection.ts'
import { committedShards } from '../../committed-shards.ts'
import { shownUnits } from '../../claims/reader/figures.ts'
import { readWorld, type World } from '../../claims/reader/world.ts'
import { readFinding, type ReadFinding } from '../../map/finding-reader.ts'
import { FYLKER, KOMMUNER } from '../../places-of-today.ts'

const LANGUAGES: readonly Language[] = ['nb', 'nn']

/** Views that hold a place against others. */
const AWAY: readonly FigureView[] = ['begge', 'avstand', 'landet']

interface Told {
  readonly id: string
  readonly input: MapInput
  readonly selection: MapSelection
  readonly language: Language
  readonly sentence: string | null
  readonly figures: MapModel['figures']
}

let told: Told[]
let world: World
/** The words of the indicators, as the check has them. */
let sayings: SayingsShard[]

beforeAll(async () => {
  const shards = await committedShards()
  const file = <Shard>(path: string) => JSON.parse(shards.get(path) ?? 'null') as Shard
  const catalogue = file<CatalogueShard>('katalog.nb.json')
  const shared = {
    catalogue,
    places: file<PlacesShard>('steder.json'),
    groups: file<GroupsShard>('grupper.json'),
    latest: file<LatestShard>('siste/grunnlag.json'),
  }
  world = readWorld('data')
  sayings = LANGUAGES.map((language) => file<SayingsShard>(`ord.${language}.json`))
  told = catalogue.indicators.filter(hasPlaces).flatMap((summary) => {
    const indicator = file<IndicatorShard>(`indikator/${summary.id}.json`)
    const input = mapInput({ ...shared, summary, indicator })
    return views(input).flatMap((selection) => tell(input, selection, indicator.said))
  })
})

/**
 * Every view of kommuner in the newest period, and the figures in the oldest; of fylker the figures
 * and their change, to keep the time of this test.
 */
function views(input: MapInput): MapSelection[] {
  const choices = mapChoices(input)
  return MAP_LEVELS.filter((level) => input.summary.levels.includes(level)).flatMap((level) => {
    const oldest = choices.periodsOf[level][0] ?? ''
    const views = choices.views.filter((view) => level === 'kommune' || !AWAY.includes(view))
    const asked = views.map((view) => `visning=${view}`)
    if (level === 'kommune') asked.push(`periode=${oldest}`)
    return asked.map((one) => mapSelection(readMap(`nivaa=${level}&${one}`), choices))
  })
}

function tell(input: MapInput, selection: MapSelection, said: IndicatorShard['said']): Told[] {
  const source = figureSource(input)
  const scale = mapScale(source, input, selection)
  const model = mapModel(source, input, selection, scale)
  return LANGUAGES.map((language) => ({
    id: input.summary.id,
    input,
    selection,
    language,
    figures: model.figures,
    sentence: mapFinding({ input, source, model, selection, said, groups: [] }, language),
  }))
}

const sentences = (): (Told & { sentence: string; read: ReadFinding })[] =>
  told.flatMap((one) =>
    one.sentence === null
      ? []
      : { ...one, sentence: one.sentence, read: readFinding(one.sentence) },
  )

const codesOf = ({ input, selection }: Told): readonly string[] =>
  selection.level === 'fylke' ? input.fylker : input.kommuner.map(({ code }) => code)

/** In whole shown units; null where there is no figure. */
function units({ id, input }: Told, place: string, period: string): number | null {
  const value = world.value(id, place, period)
  return value === null ? null : shownUnits(value, input.summary.decimals)
}

describe('the headline of a map', () => {
  test('is there for every mapped indicator that has figures, in both languages', () => {
    const opened = told.filter(
      ({ selection, input }) =>
        selection.view === 'verdi' &&
        selection.level === (input.summary.levels.includes('kommune') ? 'kommune' : 'fylke') &&
        selection.period === input.summary.newest,
    )
    expect(opened.length).toBeGreaterThan(100)
    expect(opened.filter(({ sentence }) => sentence === null).map(({ id }) => id)).toEqual([])
  })

  test('counts what the observations have', () => {
    const seen = new Set<FigureView>()
    for (const one of sentences()) {
      const { selection, read, sentence } = one
      const { view, period, since, level } = selection
      seen.add(view)
      expect(read.level, sentence).toBe(level)
      const moved = view === 'endring' || view === 'begge'
      const counted = moved ? changes(one, since, period) : levels(one, period, view)
      expect([read.count, read.of], `${one.id} ${view} ${level} ${period}: ${sentence}`).toEqual([
        counted.filter((counts) => isThere(counts, one)).length,
        counted.length,
      ])
      expect(read.known).toBe(read.of < (level === 'fylke' ? FYLKER : KOMMUNER))
      expect(read.count, sentence).toBeGreaterThan(0)
    }
    expect([...seen].toSorted()).toEqual(FIGURE_VIEWS.toSorted())
  })

  test('names the fylker that have the highest figures, and no others', () => {
    const naming = sentences().filter(({ read }) => read.highest.length > 0)
    expect(naming.length).toBeGreaterThan(40)
    for (const one of naming) {
      const figures = one.input.fylker.map((code) => ({
        name: one.input.names.get(code)?.split(' – ')[0] ?? '',
        value: units(one, code, one.selection.period) ?? NaN,
      }))
      const sorted = figures.toSorted((a, b) => b.value - a.value)
      const { highest } = one.read
      expect(
        sorted.slice(0, highest.length).map(({ name }) => name),
        one.sentence,
      ).toEqual(highest)
      expect(sorted[highest.length - 1]!.value).toBeGreaterThan(sorted[highest.length]!.value)
    }
  })

  test('is about one indicator only: no two have the same words', () => {
    const owners = new Map<string, Set<string>>()
    for (const { id, language, read, selection } of sentences()) {
      const words = `${language} ${selection.view} ${read.about.replace(/minst [\d\u00a0,]+/g, 'minst # ')}`
      owners.set(words, (owners.get(words) ?? new Set()).add(id))
    }
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([])
  })
})

describe('the check reads a headline that is pasted', () => {
  const judged = ({ input }: Told, text: string): string => {
    const { summary, series, kommuner, fylker, names } = input
    const [headline, ...more] = headlinesIn(canonicalText(text).text, sayings)
    if (!headline || more.length > 0 || headline.indicator !== summary.id) return 'not read'
    return judgeHeadline(headline, { summary, series, kommuner, fylker, names }).outcome
  }

  test('as true where it stands, and as it was where it is of an older period', () => {
    const wrong = sentences().flatMap((one) => {
      const { selection, input, sentence, id } = one
      const newest = selection.period === newestAt(input.summary, selection.level)
      const outcome = judged(one, `${sentence}.`)
      const right = newest ? outcome === 'true' : outcome === 'true' || outcome === 'older'
      return right ? [] : `${outcome} ${id} ${selection.view} ${selection.period}: ${sentence}`
    })
    expect(wrong).toEqual([])
  })

  test('as wrong where its count, its direction, its limit or its fylker are others', () => {
    const pairs = 'høyere lavere,høgare lågare,større mindre,lengre kortere,over under'
    const swapped = new Map(
      pairs.split(',').flatMap((pair): [string, string][] => {
        const [one = '', other = ''] = pair.split(' ')
        return [
          [one, other],
          [other, one],
        ]
      }),
    )
    const turned = (word: string): string => swapped.get(word) ?? word
    const spoil: Readonly<Record<string, (text: string) => string>> = {
      count: (text) => text.replace(/\bi (\d+) av/i, (_, n: string) => `i ${Number(n) - 1} av`),
      of: (text) =>
        text.replace(/ av (\d+) (kommun|fylk)/, (_, n, rest) => ` av ${Number(n) + 3} ${rest}`),
      side: (text) =>
        text
          .replace(
            /(høyere|høgare|større|lengre|lavere|lågare|mindre|kortere)(?= enn | i )/,
            turned,
          )
          .replace(/(over|under)(?= null)/, turned),
      // Ten times as much, or more.
      limit: (text) =>
        text.replace(/minst (\d{1,3})(?![\d,]*\sår)/, (_, first: string) =>
          first.length === 3 ? `minst 9 ${first}` : `minst 9${first.padStart(2, '0')}`,
        ),
      highest: (text) => text.replace(/^(\S+ i )([^:]+):/, '$1Oslo, Finnmark og Vestland:'),
    }
    let spoiled = 0
    let older = 0
    // Each way of spoiling it, of some of every indicator's, in one form or the other.
    const some = sentences().filter(
      ({ language, selection, input }, i) =>
        selection.period === newestAt(input.summary, selection.level) &&
        i % 12 === (language === 'nb' ? 0 : 5),
    )
    const missed = some.flatMap((one) =>
      Object.entries(spoil).flatMap(([kind, change]) => {
        const { sentence, selection, id } = one
        const text = change(sentence)
        // A side that is told of by no word cannot be turned.
        if (text === sentence || (kind === 'side' && selection.view === 'begge')) return []
        spoiled++
        const outcome = judged(one, text)
        if (outcome === 'older') older++
        return ['wrong', 'older'].includes(outcome) ? [] : `${kind} ${outcome} ${id}: ${text}`
      }),
    )
    expect(missed).toEqual([])
    expect(spoiled).toBeGreaterThan(200)
    // Now and then it is what was so once, and told as that.
    expect(older).toBeLessThan(spoiled / 20)
  })
})

/** A figure as the headline counts it: against what it is told to be held against. */
interface Counted {
  readonly value: number
  /** Of a change: what the figure was, and is. */
  readonly from?: number
  readonly to?: number
}

const isThere = (
  { value, from = 0, to = 0 }: Counted,
  { read, input, selection }: Told & { read: ReadFinding },
): boolean => {
  const reaches = (own: number, bound: number, decimals: number) =>
    own >= Math.round(bound * 10 ** decimals)
  if (read.atLeast === null) return read.side === 'above' ? value > 0 : value < 0
  const { decimals } = viewUnit(input.summary, selection.view)
  if (read.than?.kind !== 'grown') return reaches(value, read.atLeast, decimals)
  const change = viewUnit(input.summary, 'endring')
  const step = change.unit === 'percent-change' ? Math.round((1000 * value) / from) : value
  return reaches(to, read.atLeast, decimals) && reaches(step, read.than.step, change.decimals)
}

function levels(one: Told, period: string, view: FigureView): Counted[] {
  const codes = codesOf(one)
  return codes.flatMap((code) => {
    const own = units(one, code, period)
    const other = view === 'verdi' ? 0 : heldAgainst(one, code, period, view)
    return own === null || other === null ? [] : { value: own - other }
  })
}

function heldAgainst(one: Told, code: string, period: string, view: FigureView): number | null {
  if (view === 'landet') return units(one, '0', period)
  const peers = world.places.get(code)?.peers ?? []
  const known = peers.flatMap((peer) => asOnPages(one, peer, period) ?? [])
  if (known.length === 0 || 2 * known.length < peers.length) return null
  const sorted = known.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  const upper = sorted[Math.floor(half)]!
  const middle = Number.isInteger(half) ? (sorted[half - 1]! + upper) / 2 : upper
  return shownUnits(middle, one.input.summary.decimals)
}

/** In millionths, as far as pages know it: as it is shown, but for ratios of persons. */
function asOnPages(one: Told, place: string, period: string): number | null {
  const value = world.value(one.id, place, period)
  if (value === null) return null
  if (one.input.summary.unit === 'persons-per-young') return 1000 * Math.trunc(value / 1000)
  const { decimals } = one.input.summary
  return shownUnits(value, decimals) * 10 ** (6 - decimals)
}

/** Only of places whose figures can be held together: the model says which, the figures how. */
function changes(one: Told, since: string, period: string): Counted[] {
  return [...one.figures].flatMap(([code, { value }]) => {
    const [from, to] = [since, period].toSorted().map((when) => units(one, code, when ?? ''))
    return value === null ? [] : { value: to! - from!, from: from!, to: to! }
  })
}
