/** From figures to fills: classes for numbers, patterns for the reasons why there is none. */
import { classBreaks, classOf, divergingBreaks } from '../domain/class-breaks.ts'
import type { ClassMethod } from '../domain/class-method.ts'
import type { PlaceCode } from '../domain/place.ts'
import { toShownUnits } from '../domain/rounding.ts'
import type { MapFigure, MapFigures, MapStatus } from './map-figures.ts'

/** Fills other than classes: each has a pattern of its own, so that none rests on colour alone. */
export const SPECIAL_FILLS = [
  'zero',
  'suppressed',
  'missing',
  'border-change',
  'series-break',
  'not-applicable',
  'not-fetched',
  'outside',
] as const
export type SpecialFill = (typeof SPECIAL_FILLS)[number]

/** `c0` is the lowest class. */
export type Fill = `c${number}` | SpecialFill

/** How numbers are parted into classes, and drawn. */
export interface ClassScale {
  readonly breaks: readonly number[]
  /** Colours part at zero. */
  readonly diverging: boolean
  readonly decimals: number
}

const CLASSES = 5
const CLASSES_A_SIDE = 3

/** The scale for these numbers; zeros have a fill of their own and are in no class. */
export function scaleOf(
  numbers: readonly number[],
  {
    diverging,
    method,
    decimals,
  }: Pick<ClassScale, 'diverging' | 'decimals'> & { method: ClassMethod },
): ClassScale {
  const counted = numbers.filter((number) => toShownUnits(number, decimals) !== 0)
  const breaks = diverging
    ? divergingBreaks(counted, { method, count: CLASSES_A_SIDE, decimals })
    : classBreaks(counted, { method, count: CLASSES, decimals })
  return { breaks, diverging, decimals }
}

export const classCount = ({ breaks }: ClassScale): number => breaks.length + 1

/**
 * Where on a ramp of so many colours a class is drawn: spread over it when there are fewer
 * classes than colours, so that the lowest and highest are always its ends.
 */
export const rampIndex = (index: number, classes: number, colours: number): number =>
  classes <= 1 ? Math.floor(colours / 2) : Math.round((index * (colours - 1)) / (classes - 1))

export function fillOf({ value, status }: MapFigure, scale: ClassScale): Fill {
  if (value === null) return specialFill(status)
  if (toShownUnits(value, scale.decimals) === 0) return 'zero'
  return `c${classOf(value, scale.breaks, scale.decimals)}`
}

/** A status that should have come with a number, and did not, is as good as missing. */
const specialFill = (status: MapStatus): SpecialFill =>
  SPECIAL_FILLS.find((fill) => fill === status) ?? 'missing'

export type Fills = ReadonlyMap<PlaceCode, Fill>

export const fillsOf = (figures: MapFigures, scale: ClassScale): Fills =>
  new Map([...figures].map(([place, figure]) => [place, fillOf(figure, scale)]))

/** One line of the legend. `low` inclusive, `high` exclusive; null where the class is open. */
export interface LegendClass {
  readonly fill: Fill
  readonly low: number | null
  readonly high: number | null
  readonly count: number
}

export interface Legend {
  /** Lowest class first. */
  readonly classes: readonly LegendClass[]
  /** Only those that occur, in a fixed order. */
  readonly specials: readonly { readonly fill: SpecialFill; readonly count: number }[]
}

/** How many places each class holds, and which reasons for no number there are. */
export function legendOf(fills: Fills, { breaks }: ClassScale): Legend {
  const counts = new Map<Fill, number>()
  for (const fill of fills.values()) counts.set(fill, (counts.get(fill) ?? 0) + 1)
  const count = (fill: Fill) => counts.get(fill) ?? 0
  const numbered = [...fills.values()].some((fill) => fill.startsWith('c'))
  return {
    classes: Array.from({ length: numbered ? breaks.length + 1 : 0 }, (_, i) => ({
      fill: `c${i}` as const,
      low: breaks[i - 1] ?? null,
      high: breaks[i] ?? null,
      count: count(`c${i}`),
    })),
    specials: SPECIAL_FILLS.filter((fill) => count(fill) > 0).map((fill) => ({
      fill,
      count: count(fill),
    })),
  }
}
