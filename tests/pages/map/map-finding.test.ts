/** Every headline that the map can have, read back and counted anew from the committed figures. */
import fc from 'fast-check'
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
import { readKnown, whoseCodes } from '../../map/whose-reader.ts'
import { GROUP_KINDS, type Group } from '../../../src/domain/group-kinds.ts'
import { groupCodeOf } from '../../../src/domain/place-groups.ts'
import {
  namedGroups,
  namedOf,
  type NamedGroup,
  type NamedGroups,
} from '../../../src/ui/group-names.ts'
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
  /** Those that the sentence says it counts; left out: all. */
  readonly within?: readonly string[]
}

let told: Told[]
let world: World
/** The words of the indicators, as the check has them. */
let sayings: SayingsShard[]
/** Of each indicator what its headlines are made of. */
let indicators: { input: MapInput; said: IndicatorShard['said'] }[]
let named: Readonly<Record<Language, NamedGroups>>
let groups: NamedGroup[]

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
  named = {
    nb: namedGroups(shared.groups, shared.places, 'nb'),
    nn: namedGroups(shared.groups, shared.places, 'nn'),
  }
  groups = Object.values(named).flatMap((one) => Object.values(one).flat())
  indicators = catalogue.indicators.filter(hasPlaces).map((summary) => {
    const indicator = file<IndicatorShard>(`indikator/${summary.id}.json`)
    return { input: mapInput({ ...shared, summary, indicator }), said: indicator.said }
  })
  told = indicators.flatMap(({ input, said }) =>
    views(input).flatMap((selection) => tell(input, selection, said)),
  )
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
    sentence: mapFinding(
      {
        input,
        source,
        model,
        selection,
        said,
        groups: namedOf(selection.groups, named[language]),
      },
      language,
    ),
  }))
}

const sentences = (): (Told & { sentence: string; read: ReadFinding })[] =>
  told.flatMap((one) =>
    one.sentence === null
      ? []
      : { ...one, sentence: one.sentence, read: readFinding(one.sentence) },
  )

const codesOf = ({ input, selection, within }: Told): readonly string[] =>
  within ?? (selection.level === 'fylke' ? input.fylker : input.kommuner.map(({ code }) => code))

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

/** What the check makes of a text that is a headline of this indicator. */
const judged = ({ input }: Told, text: string): string => {
  const { summary, series, kommuner, fylker, names } = input
  const [headline, ...more] = headlinesIn(canonicalText(text).text, sayings)
  if (!headline || more.length > 0 || headline.indicator !== summary.id) return 'not read'
  return judgeHeadline(headline, { summary, series, kommuner, fylker, names, groups }).outcome
}

describe('a headline of some of the kommuner says which', () => {
  /** A kommune's groups of some kinds, so that somebody is in all of them. */
  const generated = fc.record({
    indicator: fc.nat(),
    view: fc.nat(),
    kommune: fc.nat(),
    kinds: fc.subarray([...GROUP_KINDS], { minLength: 1, maxLength: 3 }),
  })
  type Generated = { indicator: number; view: number; kommune: number; kinds: Group['kind'][] }

  function toldOf({ indicator, view, kommune, kinds }: Generated): Told[] {
    const { input, said } = indicators[indicator % indicators.length]!
    if (!input.summary.levels.includes('kommune')) return []
    const own = input.kommuner[kommune % input.kommuner.length]!
    const choices = mapChoices(input)
    const asked = kinds.flatMap((kind) => `${kind}=${groupCodeOf(own, kind) ?? ''}`)
    asked.push(`visning=${choices.views[view % choices.views.length]}`)
    return tell(input, mapSelection(readMap(asked.join('&')), choices), said)
  }

  test('in words that the reader and the check count anew by', () => {
    const figures = world.figures('folketall')
    const newest = figures.periods.at(-1) ?? ''
    const known = readKnown((code) => (world.value('folketall', code, newest) ?? 0) / 1e6)
    let counted = 0
    fc.assert(
      fc.property(generated, (asked) => {
        for (const one of toldOf(asked)) {
          const { sentence, selection } = one
          if (sentence === null) continue
          const read = readFinding(sentence)
          const within = whoseCodes(read.within ?? '', known)
          const about = { ...one, read, sentence, within }
          const { view, period, since } = selection
          const moved = view === 'endring' || view === 'begge'
          const all = moved ? changes(about, since, period) : levels(about, period, view)
          expect([read.count, read.of], sentence).toEqual([
            all.filter((counts) => isThere(counts, about)).length,
            all.length,
          ])
          expect(judged(one, `${sentence}.`), sentence).toBe('true')
          counted++
        }
      }),
      { numRuns: 120 },
    )
    expect(counted).toBeGreaterThan(60)
  })

  test('in words that no other group has', () => {
    for (const one of Object.values(named)) {
      // Trøndelag is a fylke and a landsdel, of the same kommuner.
      const words = Object.values(one).flatMap((all) => all.map(({ inSentence }) => inSentence))
      const twice = words.filter((own, i) => words.indexOf(own) !== i)
      expect(twice).toEqual(['i Trøndelag'])
    }
  })

  test('fylker of a landsdel too; one that no group has is not known', () => {
    const { input, said } = indicators.find(
      ({ input: { summary } }) => summary.id === 'andel-65-pluss',
    )!
    const selection = mapSelection(readMap('nivaa=fylke&landsdel=ostlandet'), mapChoices(input))
    const [nb, nn] = tell(input, selection, said)
    expect(nb!.sentence).toMatch(/ av 7 fylker på Østlandet /)
    expect(nn!.sentence).toMatch(/ av 7 fylke på Austlandet /)
    expect([judged(nb!, nb!.sentence!), judged(nn!, nn!.sentence!)]).toEqual(['true', 'true'])
    expect(judged(nb!, nb!.sentence!.replace('på Østlandet', 'i utvalget'))).toBe('unknown')
    const oslo = mapSelection(readMap('fylke=03'), mapChoices(input))
    expect(tell(input, oslo, said).map(({ sentence }) => sentence)).toEqual([null, null])
  })
})

describe('the check reads a headline that is pasted', () => {
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
        i % 12 === (language === 'nb' ? 2 : 7),
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
