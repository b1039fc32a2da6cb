/**
 * The colours of the map. They are safe for the common kinds of colour blindness (lightness falls
 * or rises all the way; the two sides of a diverging ramp are orange and purple), work on light
 * and dark paper, and are never green or red, which would say good or bad.
 */
import { classCount, rampIndex, type Fill, type ClassScale, type SpecialFill } from './fills.ts'

export type Scheme = 'light' | 'dark'

interface Palette {
  /** Low to high. */
  readonly sequential: readonly string[]
  /** Far below zero to far above; the middle two are nearest zero. */
  readonly diverging: readonly string[]
  /** Levels, low to high; in each, changes, low to high. */
  readonly two: readonly (readonly string[])[]
  /** Ground and marks of the patterns. */
  readonly ground: string
  readonly marks: string
  /** Places that the filter leaves out. */
  readonly outside: string
  readonly border: string
  readonly fylkeBorder: string
  /** The place one is looking at, as on every chart. */
  readonly here: string
  readonly paper: string
  readonly ink: string
  readonly muted: string
}

export const PALETTES: Readonly<Record<Scheme, Palette>> = {
  light: {
    sequential: ['#ecdcea', '#d2b3d4', '#ab82b8', '#7d4f95', '#4a2468'],
    diverging: ['#a34f06', '#dd9541', '#f6dcb4', '#e0d0e8', '#a07fbb', '#582c7c'],
    two: [
      ['#e4e0dc', '#e7b778', '#c87a14'],
      ['#b3b7d2', '#ab8a86', '#8f4a2b'],
      ['#6f79bd', '#5d4f82', '#3a1c3c'],
    ],
    ground: '#f6f1e9',
    marks: '#8a8075',
    outside: '#ece5da',
    border: '#ffffff',
    fylkeBorder: '#ffffff',
    here: '#005f9e',
    paper: '#fffdfa',
    ink: '#1d1a17',
    muted: '#5c554d',
  },
  dark: {
    sequential: ['#3a2b46', '#5d4374', '#8a66a3', '#b994cc', '#ecd8f2'],
    diverging: ['#ffb55c', '#bd7527', '#5b4126', '#483459', '#8f6bb0', '#d9bdf0'],
    two: [
      ['#35313a', '#7a5526', '#d98f2e'],
      ['#55598a', '#94706c', '#e8b184'],
      ['#8e9be8', '#b7a6d6', '#fbeaf5'],
    ],
    ground: '#24201d',
    marks: '#8d8378',
    outside: '#2a2622',
    border: '#171513',
    fylkeBorder: '#171513',
    here: '#6cc0ff',
    paper: '#171513',
    ink: '#f2ede6',
    muted: '#b9b0a5',
  },
}

/** A pattern's strokes in a square of `PATTERN_SIZE`, with round ends: zero is a ring, not fetched a dot. */
export const PATTERNS: Readonly<Partial<Record<SpecialFill, { path: string; width: number }>>> = {
  zero: { path: 'M4 1.8a2.2 2.2 0 1 0 .01 0', width: 1.1 },
  suppressed: { path: 'M0 0L8 8M8 0L0 8', width: 1 },
  missing: { path: 'M-2 2L2 -2M0 8L8 0M6 10L10 6', width: 1.2 },
  'border-change': { path: 'M0 2h8M0 6h8', width: 1 },
  'series-break': { path: 'M2 0v8M6 0v8', width: 1 },
  'not-fetched': { path: 'M4 4h0', width: 1.2 },
}

export const PATTERN_SIZE = 8

export const patternId = (fill: SpecialFill): string => `fill-${fill}`

const RAMPS = ['sequential', 'diverging'] as const

/** Custom properties of a scheme: `--map-sequential-0` and so on. */
function properties(scheme: Scheme): string {
  const palette = PALETTES[scheme]
  const ramps = RAMPS.flatMap((ramp) =>
    palette[ramp].map((colour, i) => `--map-${ramp}-${i}:${colour}`),
  )
  const two = palette.two.flatMap((level, i) =>
    level.map((colour, j) => `--map-two-${i}${j}:${colour}`),
  )
  const { ground, marks, outside, border, fylkeBorder } = palette
  const others = Object.entries({ ground, marks, outside, border, 'fylke-border': fylkeBorder })
  return [...ramps, ...two, ...others.map(([name, colour]) => `--map-${name}:${colour}`)].join(';')
}

/** The palette for a page, as style rules: light, and dark where the reader has asked for that. */
export const PALETTE_RULES: readonly string[] = [
  `:root{${properties('light')}}`,
  `@media (prefers-color-scheme:dark){:root{${properties('dark')}}}`,
]

/** What a fill is painted with: a custom property on the page, a colour in a scheme of a saved file. */
export function paintOf(fill: Fill, scale: ClassScale, scheme?: Scheme): string {
  if (fill === 'outside' || fill === 'not-applicable') {
    const name = fill === 'outside' ? 'outside' : 'ground'
    return scheme ? PALETTES[scheme][name] : `var(--map-${name})`
  }
  if (/^b\d\d$/.test(fill)) return paintOfTwo(fill, scale, scheme)
  if (!isClass(fill)) return `url(#${patternId(fill as SpecialFill)})`
  const ramp = scale.diverging ? 'diverging' : 'sequential'
  const colours = PALETTES[scheme ?? 'light'][ramp]
  const place = rampIndex(Number(fill.slice(1)), classCount(scale), colours.length)
  const index = scale.falling ? colours.length - 1 - place : place
  return scheme ? (colours[index] ?? '') : `var(--map-${ramp}-${index})`
}

/** Where there are fewer than three classes of either, the ends of the colours are kept. */
function paintOfTwo(fill: Fill, { breaks, change }: ClassScale, scheme?: Scheme): string {
  const at = (digit: number, classes: number) => rampIndex(Number(fill[digit]), classes, 3)
  const level = at(1, breaks.length + 1)
  const step = at(2, (change?.breaks.length ?? 0) + 1)
  return scheme ? (PALETTES[scheme].two[level]?.[step] ?? '') : `var(--map-two-${level}${step})`
}

const isClass = (fill: Fill): fill is `c${number}` => /^c\d+$/.test(fill)

/** The same paint, with its pattern taken from another set: one that is not scaled with the map. */
export const fromSet = (paint: string, suffix: string): string =>
  paint.replace(/^url\((.*)\)$/, `url($1${suffix})`)

/** The patterns that legend and list are drawn with. */
export const KEY_SET = '-key'
