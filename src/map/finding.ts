/** What a map shows, found by rule: how many places lie above or below what, and where it is most. */
import type { FigureView } from '../addresses/map.ts'
import type { PlaceCode } from '../domain/place.ts'
import { toShownUnits } from '../domain/rounding.ts'
import { at } from '../domain/series.ts'
import type { Legend } from './fills.ts'
import type { FigureRequest, FigureSource, MapFigures } from './map-figures.ts'

/** So many of so many places with a figure lie there; `all` are those that the map shows. */
interface Counted {
  readonly count: number
  readonly of: number
  readonly all: number
}

export type Finding =
  /** That reach a limit: the lower one of the highest class that any place is in. */
  | (Counted & {
      readonly kind: 'reach'
      readonly bound: number
      /** The fylker with the highest figures, highest first; empty where they cannot be told. */
      readonly highest: readonly PlaceCode[]
    })
  /** That are in the highest class of either: what they have, and what it grew by, at the least. */
  | (Counted & { readonly kind: 'both'; readonly bound: number; readonly step: number })
  /** Above or below zero, the country, the places that are alike, or an earlier period. */
  | (Counted & {
      readonly kind: 'sign' | 'change' | 'distance'
      readonly side: 'above' | 'below'
    })

export interface FindingInput {
  readonly source: FigureSource
  readonly request: FigureRequest
  readonly figures: MapFigures
  readonly legend: Legend
  /** Decimals that the view's numbers are shown with. */
  readonly decimals: number
  /** Numbers go both ways: parted at zero, not by size. */
  readonly signed: boolean
  /** Totals follow the size of a place: no fylke is `highest` of those. */
  readonly total: boolean
  /** Only some of the kommuner are shown. */
  readonly some: boolean
  readonly fylker: readonly PlaceCode[]
}

/** The finding; null where fewer than two places have a figure, or all of them have the same. */
export function findingOf(input: FindingInput): Finding | null {
  const { view } = input.request
  const known = [...input.figures.values()].filter(({ value }) => value !== null)
  // One place alone is no pattern.
  if (known.length < 2) return null
  if (view === 'begge') return bothOf(input)
  if (view === 'verdi' && !input.signed) return reachOf(input)
  return sidesOf(input, KINDS[view])
}

const KINDS = {
  verdi: 'sign',
  endring: 'change',
  avstand: 'distance',
  landet: 'distance',
} as const satisfies Record<Exclude<FigureView, 'begge'>, Finding['kind']>

function reachOf(input: FindingInput): Finding | null {
  const { figures, legend, decimals } = input
  const top = legend.classes.findLast(({ count }) => count > 0)
  // One class: what there is to tell is who has any at all.
  if (top?.low === undefined || top.low === null)
    return input.legend.specials.some(({ fill }) => fill === 'zero') ? sidesOf(input, 'sign') : null
  const { low: bound } = top
  const values = [...figures.values()].flatMap(({ value }) => value ?? [])
  const reached = values.filter(
    (value) => toShownUnits(value, decimals) >= toShownUnits(bound, decimals),
  )
  return {
    kind: 'reach',
    count: reached.length,
    of: values.length,
    all: figures.size,
    bound,
    highest: input.total || input.some ? [] : highestFylker(input),
  }
}

/** Those that are highest and have grown the most; null where growth is none, or nobody is both. */
function bothOf({ figures, legend }: FindingInput): Finding | null {
  const top = legend.classes.at(-1)
  const [bound, step] = [top?.low ?? null, top?.change?.low ?? null]
  if (!top || bound === null || step === null || step <= 0 || top.count === 0) return null
  const of = [...figures.values()].filter(({ value }) => value !== null).length
  return { kind: 'both', count: top.count, of, all: figures.size, bound, step }
}

/** No more fylker than a headline has room for. */
const MOST_NAMED = 2

/**
 * The fylker with the highest figures of their own. None where any of them lacks a figure; as many
 * as there is no tie after.
 */
function highestFylker({ source, request, fylker, decimals }: FindingInput): PlaceCode[] {
  const shown = fylker.flatMap((code) => {
    const series = source.series.get(code)
    const value = series ? at(series, request.period).value : null
    return value === null ? [] : { code, units: toShownUnits(value, decimals) }
  })
  if (shown.length < fylker.length) return []
  const sorted = shown.toSorted((a, b) => b.units - a.units)
  const parted = (count: number) => (sorted[count - 1]?.units ?? 0) > (sorted[count]?.units ?? 0)
  const count = [MOST_NAMED, 1].find(parted) ?? 0
  return sorted.slice(0, count).map(({ code }) => code)
}

type Side = -1 | 0 | 1
const sideOf = (units: number): Side => (units > 0 ? 1 : units < 0 ? -1 : 0)

function sidesOf(input: FindingInput, kind: 'sign' | 'change' | 'distance'): Finding | null {
  const sides = [...input.figures].flatMap(([code, { value }]) =>
    value === null ? [] : kind === 'change' ? stepOf(input, code) : sideOf(shown(value)),
  )
  const above = sides.filter((side) => side > 0).length
  const below = sides.filter((side) => side < 0).length
  if (above === below) return null
  const counts = { of: sides.length, all: input.figures.size }
  return above > below
    ? { kind, count: above, side: 'above', ...counts }
    : { kind, count: below, side: 'below', ...counts }

  function shown(value: number): number {
    return toShownUnits(value, input.decimals)
  }
}

/** Which way the figure itself went, as it is shown: a change in percent may hide a small one. */
function stepOf({ source, request }: FindingInput, code: PlaceCode): Side {
  const series = source.series.get(code)
  const [from, to] = [request.since, request.period].toSorted()
  const units = (period: string | undefined) =>
    toShownUnits((series && at(series, period ?? '').value) ?? 0, source.decimals)
  return sideOf(units(to) - units(from))
}
