/** What the map shows of a figure: itself, its change, or its distance from what it is held against. */
import type { FigureView } from '../addresses/map.ts'
import { changeBetween } from '../domain/change.ts'
import type { Period } from '../domain/observation.ts'
import { enoughForMiddle } from '../domain/peers.ts'
import { COUNTRY, type PlaceCode } from '../domain/place.ts'
import { at, type Series, type ShownStatus } from '../domain/series.ts'
import { shownDifference } from '../domain/shown-difference.ts'
import { median } from '../domain/summary-statistics.ts'

/** `series-break`: measured in another way in between, so that there is no change to speak of. */
export type MapStatus = ShownStatus | 'series-break'

/** One place on the map. `value` is what is drawn, in the unit of the view. */
export interface MapFigure {
  readonly value: number | null
  readonly status: MapStatus
  /** Of a view that draws two things: what the figure has changed by. */
  readonly change?: number
}

export type MapFigures = ReadonlyMap<PlaceCode, MapFigure>

/** Everything of an indicator that figures are made from. */
export interface FigureSource {
  readonly series: ReadonlyMap<PlaceCode, Series>
  readonly decimals: number
  /** First periods that are measured another way. */
  readonly breaks: readonly { readonly period: Period }[]
  /** The places a place is held against, never itself. */
  readonly peersOf: (place: PlaceCode) => readonly PlaceCode[]
  /** Changes are told in percent of the first figure: totals, which grow with the place. */
  readonly relativeChange: boolean
}

export interface FigureRequest {
  readonly view: FigureView
  readonly period: Period
  /** The period that a change is counted from. */
  readonly since: Period
}

const EMPTY: Series = { periods: [], values: [], statuses: [] }

/** What is drawn of each of the places in one period. */
export function mapFigures(
  places: readonly PlaceCode[],
  source: FigureSource,
  request: FigureRequest,
): MapFigures {
  const figure = FIGURE[request.view](source, request)
  return new Map(places.map((place) => [place, figure(place)]))
}

/** All numbers that the view draws in any of the periods: classes are made of these. */
export function numbersOfAllPeriods(
  places: readonly PlaceCode[],
  source: FigureSource,
  request: Omit<FigureRequest, 'period'>,
  periods: readonly Period[],
): number[] {
  return periods.flatMap((period) =>
    [...mapFigures(places, source, { ...request, period }).values()].flatMap(
      ({ value }) => value ?? [],
    ),
  )
}

type FigureOf = (place: PlaceCode) => MapFigure
type Maker = (source: FigureSource, request: FigureRequest) => FigureOf

const pointOf =
  (source: FigureSource, period: Period) =>
  (place: PlaceCode): MapFigure =>
    at(source.series.get(place) ?? EMPTY, period)

const FIGURE: Readonly<Record<FigureView, Maker>> = {
  verdi: (source, { period }) => pointOf(source, period),
  endring: (source, request) => (place) => changeFigure(place, source, request),
  begge: (source, request) => (place) => {
    const level = pointOf(source, request.period)(place)
    const change = changeFigure(place, source, request)
    if (level.value === null || change.value === null)
      return { value: null, status: level.value === null ? level.status : change.status }
    return { value: level.value, status: level.status, change: change.value }
  },
  avstand: (source, { period }) => {
    const figure = pointOf(source, period)
    return (place) => distance(figure(place), peersMiddle(place, source, figure), source)
  },
  landet: (source, { period }) => {
    const figure = pointOf(source, period)
    const country = figure(COUNTRY).value
    return (place) => distance(figure(place), country, source)
  },
}

function changeFigure(
  place: PlaceCode,
  source: FigureSource,
  { period, since }: FigureRequest,
): MapFigure {
  const series = source.series.get(place) ?? EMPTY
  const [from, to] = since <= period ? [since, period] : [period, since]
  const change = changeBetween(series, from, to, source)
  if (!change) return { value: null, status: reasonFor(at(series, from), at(series, to)) }
  if (change.breaks.length > 0) return { value: null, status: 'series-break' }
  if (change.borderChange) return { value: null, status: 'border-change' }
  if (!source.relativeChange) return { value: change.absolute, status: 'ok' }
  return change.relative === null
    ? { value: null, status: 'not-applicable' }
    : { value: 100 * change.relative, status: 'ok' }
}

/** Why two figures cannot be held together: the reason of the one that is not there. */
const reasonFor = (from: MapFigure, to: MapFigure): MapStatus =>
  to.value === null ? to.status : from.status

function peersMiddle(place: PlaceCode, source: FigureSource, figure: FigureOf): number | null {
  const values = source.peersOf(place).map((peer) => figure(peer).value)
  return enoughForMiddle(values) ? median(values) : null
}

function distance(own: MapFigure, other: number | null, { decimals }: FigureSource): MapFigure {
  if (own.value === null) return own
  if (other === null) return { value: null, status: 'missing' }
  return { value: shownDifference(own.value, other, decimals), status: own.status }
}
