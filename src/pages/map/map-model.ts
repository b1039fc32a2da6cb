/** From files and selection to what map, legend and list show; the one source of all three. */
import { compareNames } from '../../domain/name-order.ts'
import { landsdelOf } from '../../domain/landsdel.ts'
import type { FigureView, MapLevel } from '../../addresses/map.ts'
import { isTotal } from '../../domain/unit.ts'
import type { ClassMethod } from '../../domain/class-method.ts'
import type { UnitId } from '../../domain/indicator.ts'
import type { Period } from '../../domain/observation.ts'
import { peersOf } from '../../domain/peers.ts'
import { isInAll, type KommuneGroups } from '../../domain/place-groups.ts'
import type { PlaceCode } from '../../domain/place.ts'
import { folded } from '../../domain/place-folding.ts'
import { allRanks } from '../../domain/all-ranks.ts'
import type { Rank } from '../../domain/rank.ts'
import { at, type Point, type Series } from '../../domain/series.ts'
import {
  fillsOf,
  legendOf,
  scaleOf,
  scaleOfTwo,
  type Fills,
  type Legend,
  type ClassScale,
} from '../../map/fills.ts'
import {
  mapFigures,
  numbersOfAllPeriods,
  type FigureSource,
  type MapFigure,
  type MapFigures,
} from '../../map/map-figures.ts'
import { levelSummary } from '../../observations/level-summary.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import type { MapSelection } from './map-selection.ts'

/** All that has come of files, made ready once an indicator. */
export interface MapInput {
  readonly summary: IndicatorSummary
  readonly names: ReadonlyMap<PlaceCode, string>
  readonly series: ReadonlyMap<PlaceCode, Series>
  readonly kommuner: readonly KommuneGroups[]
  readonly fylker: readonly PlaceCode[]
  /** Places large enough to be ranked. */
  readonly eligible: ReadonlySet<PlaceCode>
}

/** The unit that a view's numbers are in: changes of totals are in percent. */
export interface ViewUnit {
  readonly unit: UnitId
  readonly decimals: number
  /** Numbers are differences: written with their sign, shares in percentage points. */
  readonly difference: boolean
}

export interface MapRow extends MapFigure {
  readonly code: PlaceCode
  readonly name: string
  readonly rank: Rank | null
  /** The figure itself in the shown period, whatever the view draws. */
  readonly point: Point
}

/** Views that mean something: totals are not held against the country's or the peers' level. */
export function viewsOf(summary: IndicatorSummary): readonly FigureView[] {
  const views: FigureView[] = ['verdi']
  if (summary.periods.length > 1) views.push('endring')
  if (summary.periods.length > 1 && !summary.signed && summary.unit !== 'percent-change')
    views.push('begge')
  if (isTotal(summary.unit)) return views
  views.push('avstand')
  if (summary.levels.includes('land')) views.push('landet')
  return views
}

const relativeChange = ({ unit, signed }: IndicatorSummary): boolean => isTotal(unit) && !signed

export function viewUnit(summary: IndicatorSummary, view: FigureView): ViewUnit {
  const { unit, decimals } = summary
  if (view === 'verdi' || view === 'begge') return { unit, decimals, difference: false }
  if (view === 'endring' && relativeChange(summary))
    return { unit: 'percent-change', decimals: 1, difference: false }
  return { unit, decimals, difference: true }
}

export function figureSource(input: MapInput): FigureSource {
  const { summary, series, kommuner, fylker } = input
  const peers = new Map<PlaceCode, readonly PlaceCode[]>(
    kommuner.map((kommune) => [kommune.code, peersOf(kommune, kommuner).members]),
  )
  for (const fylke of fylker)
    peers.set(
      fylke,
      fylker.filter((other) => other !== fylke),
    )
  return {
    series,
    decimals: summary.decimals,
    breaks: summary.breaks,
    peersOf: (place) => peers.get(place) ?? [],
    relativeChange: relativeChange(summary),
  }
}

type Chosen = Pick<MapSelection, 'level' | 'groups'>

export const placesOfLevel = (input: MapInput, level: MapLevel): readonly PlaceCode[] =>
  level === 'fylke' ? input.fylker : input.kommuner.map(({ code }) => code)

/** The places of the level that are in all of the groups; there may be none. */
function placesShown({ kommuner, fylker }: MapInput, { level, groups }: Chosen): PlaceCode[] {
  if (level === 'kommune')
    return kommuner.flatMap((kommune) => (isInAll(kommune, groups) ? kommune.code : []))
  return fylker.filter((fylke) =>
    groups.every(({ kind, code }) => kind === 'landsdel' && landsdelOf(fylke)?.code === code),
  )
}

/** A period is one of a level's own when this share has a figure of those in its best period. */
const ENOUGH_PLACES = 0.05

/** The periods that a level has figures of, oldest first: what there is nothing of is not gone to. */
export function periodsOf(
  { summary, series }: Pick<MapInput, 'summary' | 'series'>,
  places: readonly PlaceCode[],
): readonly Period[] {
  const counts = summary.periods.map(() => 0)
  for (const place of places)
    series.get(place)?.values.forEach((value, i) => {
      if (value !== null) counts[i] = (counts[i] ?? 0) + 1
    })
  const least = Math.max(1, ENOUGH_PLACES * Math.max(0, ...counts))
  return summary.periods.filter((_, i) => (counts[i] ?? 0) >= least)
}

/** More periods than this are thinned out when classes are made; months of many years are. */
const MOST_PERIODS = 45

/**
 * Periods that the classes are made of; they hold for all. As many places in each class is a
 * thing of one period, the newest; gaps and equal widths are sought over all periods (every n-th,
 * counted back from the newest, where they are many).
 */
export function classPeriods(
  { periods, newest }: Pick<IndicatorSummary, 'periods' | 'newest'>,
  method: ClassMethod,
): readonly Period[] {
  if (method === 'kvantil' && newest !== null) return [newest]
  const step = Math.ceil(periods.length / MOST_PERIODS)
  return periods.filter((_, i) => (periods.length - 1 - i) % step === 0)
}

/** Whether numbers may go both ways: where they do, colours part at zero. */
export const goesBothWays = (summary: IndicatorSummary, view: FigureView): boolean =>
  (view !== 'verdi' && view !== 'begge') ||
  summary.unit === 'percent-change' ||
  summary.signed === true

/** The classes: made of all periods, so that a change of colour is a change of figure. */
export function mapScale(
  source: FigureSource,
  input: MapInput,
  selection: Pick<MapSelection, 'level' | 'groups' | 'view' | 'method' | 'since'>,
): ClassScale {
  const { summary } = input
  const { view, method } = selection
  const chosen = placesShown(input, selection)
  const places = chosen.length > 0 ? chosen : placesOfLevel(input, selection.level)
  const periods = classPeriods(levelSummary(summary, selection.level), method)
  if (view === 'begge') {
    const period = periods.at(-1) ?? ''
    return scaleOfTwo([...mapFigures(places, source, { ...selection, period }).values()], {
      method,
      decimals: summary.decimals,
      changeDecimals: viewUnit(summary, 'endring').decimals,
    })
  }
  return scaleOf(numbersOfAllPeriods(places, source, selection, periods), {
    signed: goesBothWays(summary, view),
    method,
    decimals: viewUnit(summary, view).decimals,
  })
}

export interface MapModel {
  readonly figures: MapFigures
  /** Of every place of the level: those that the filter leaves out are `outside`. */
  readonly fills: Fills
  readonly legend: Legend
  /** Ranked by what is drawn, highest first; in no order. */
  readonly rows: readonly MapRow[]
}

type Shown = Pick<MapSelection, 'level' | 'groups' | 'view' | 'period' | 'since'>

export function mapModel(
  source: FigureSource,
  input: MapInput,
  selection: Shown,
  scale: ClassScale,
): MapModel {
  const places = placesShown(input, selection)
  const figures = mapFigures(places, source, selection)
  const fills = fillsOf(figures, scale)
  return {
    figures,
    fills: withOutside(fills, input, selection),
    legend: legendOf(fills, scale),
    rows: rowsOf(input, selection, figures),
  }
}

function withOutside(fills: Fills, input: MapInput, { level }: Shown): Fills {
  return new Map(placesOfLevel(input, level).map((code) => [code, fills.get(code) ?? 'outside']))
}

function rowsOf(input: MapInput, selection: Shown, figures: MapFigures): MapRow[] {
  const { summary, names, series, eligible } = input
  const values = new Map([...figures].map(([code, { value }]) => [code, value]))
  const { decimals } = viewUnit(summary, selection.view)
  const ranks = allRanks(values, { order: 'highest-first', decimals, eligible })
  const { period } = selection
  return [...figures].map(([code, figure]) => {
    const own = series.get(code)
    return {
      ...figure,
      code,
      name: names.get(code) ?? code,
      rank: ranks.get(code) ?? null,
      point: own ? at(own, period) : { period, value: null, status: 'not-fetched' },
    }
  })
}

type ListOrder = Pick<MapSelection, 'search' | 'sort' | 'descending' | 'picked'>

/** The rows of the list: searched and sorted. Places without a number come last either way. */
export function listRows(
  rows: readonly MapRow[],
  fills: Fills,
  { search, sort, descending, picked }: ListOrder,
): readonly MapRow[] {
  const wanted = folded(search)
  const known = [...fills.values()].some((fill) => fill === picked)
  const turn = descending ? -1 : 1
  return rows
    .filter(({ code, name }) => {
      if (known && fills.get(code) !== picked) return false
      return search === '' || folded(name).includes(wanted) || code.startsWith(search)
    })
    .toSorted((a, b) => {
      const byName = compareNames(a.name, b.name)
      if (sort === 'sted') return turn * byName
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null) || byName
      return turn * (a.value - b.value) || byName
    })
}
