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

/** `c0` is the lowest class; `b20` is the highest of three levels, and the lowest of three changes. */
export type Fill = `c${number}` | `b${number}` | SpecialFill

/** How numbers are parted into classes, and drawn. */
export interface ClassScale {
  readonly breaks: readonly number[]
  /** Colours part at zero. */
  readonly diverging: boolean
  /** Nearly all go down: the lowest class has the strongest colour. */
  readonly falling?: true
  readonly decimals: number
  /** Of a view that draws two things: how its changes are parted. */
  readonly change?: { readonly breaks: readonly number[]; readonly decimals: number }
}

const CLASSES = 5
const CLASSES_A_SIDE = 3

/**
 * Zero is a middle only where numbers lie on both sides of it: at least this share on the side
 * that has the fewer. Parted at zero for less, most colours would stand for nothing.
 */
const REAL_MIDDLE = 0.1

/** The scale for these numbers; zeros have a fill of their own and are in no class. */
export function scaleOf(
  numbers: readonly number[],
  { signed, method, decimals }: ScaleRules,
): ClassScale {
  const counted = numbers.filter((number) => toShownUnits(number, decimals) !== 0)
  const below = counted.filter((number) => number < 0).length / Math.max(1, counted.length)
  if (signed && Math.min(below, 1 - below) >= REAL_MIDDLE) {
    const breaks = divergingBreaks(counted, { method, count: CLASSES_A_SIDE, decimals })
    return { breaks, diverging: true, decimals }
  }
  const breaks = classBreaks(counted, { method, count: CLASSES, decimals })
  return { breaks, diverging: false, decimals, ...(below > 0.5 && { falling: true }) }
}

/** Classes that each of two things is parted into, when both are drawn in one. */
const CLASSES_OF_TWO = 3

/** The scale of a level and its change in one: thirds of either. */
export function scaleOfTwo(
  figures: readonly MapFigure[],
  { method, decimals, changeDecimals }: Omit<ScaleRules, 'signed'> & { changeDecimals: number },
): ClassScale {
  const levels = figures.flatMap(({ value }) => value ?? [])
  const changes = figures.flatMap(({ change }) => change ?? [])
  const rules = { method, count: CLASSES_OF_TWO }
  return {
    breaks: classBreaks(levels, { ...rules, decimals }),
    diverging: false,
    decimals,
    change: {
      breaks: classBreaks(changes, { ...rules, decimals: changeDecimals }),
      decimals: changeDecimals,
    },
  }
}

export interface ScaleRules {
  /** Numbers may go both ways. */
  readonly signed: boolean
  readonly method: ClassMethod
  readonly decimals: number
}

export const classCount = ({ breaks }: ClassScale): number => breaks.length + 1

/**
 * Where on a ramp of so many colours a class is drawn: spread over it when there are fewer
 * classes than colours, so that the lowest and highest are always its ends.
 */
export const rampIndex = (index: number, classes: number, colours: number): number =>
  classes <= 1 ? Math.floor(colours / 2) : Math.round((index * (colours - 1)) / (classes - 1))

export function fillOf({ value, status, change }: MapFigure, scale: ClassScale): Fill {
  if (value === null) return specialFill(status)
  if (scale.change && change !== undefined) {
    const { breaks, decimals } = scale.change
    return `b${classOf(value, scale.breaks, scale.decimals)}${classOf(change, breaks, decimals)}` as `b${number}`
  }
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
  /** Of a view that draws two things: the limits of the other. */
  readonly change?: { readonly low: number | null; readonly high: number | null }
}

export interface Legend {
  /** Lowest class first. */
  readonly classes: readonly LegendClass[]
  /** Only those that occur, in a fixed order. */
  readonly specials: readonly { readonly fill: SpecialFill; readonly count: number }[]
}

/** How many places each class holds, and which reasons for no number there are. */
export function legendOf(fills: Fills, { breaks, change }: ClassScale): Legend {
  const counts = new Map<Fill, number>()
  for (const fill of fills.values()) counts.set(fill, (counts.get(fill) ?? 0) + 1)
  const count = (fill: Fill) => counts.get(fill) ?? 0
  const numbered = [...fills.values()].some((fill) => /^[bc]\d/.test(fill))
  const limits = (all: readonly number[]) =>
    Array.from({ length: numbered ? all.length + 1 : 0 }, (_, i) => ({
      low: all[i - 1] ?? null,
      high: all[i] ?? null,
    }))
  const levels = limits(breaks)
  return {
    classes: change
      ? levels.flatMap((level, i) =>
          limits(change.breaks).map((limit, j) => {
            const fill = `b${i}${j}` as `b${number}`
            return { fill, ...level, count: count(fill), change: limit }
          }),
        )
      : levels.map((level, i) => ({ fill: `c${i}` as const, ...level, count: count(`c${i}`) })),
    specials: SPECIAL_FILLS.filter((fill) => count(fill) > 0).map((fill) => ({
      fill,
      count: count(fill),
    })),
  }
}
