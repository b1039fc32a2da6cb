import type { Language } from '../../../domain/indicator.ts'

interface Fraction {
  readonly numerator: number
  readonly denominator: number
  /** How far below and above it, in percentage points, a share may lie and be called it. */
  readonly below: number
  readonly above: number
  /** `én av fem`, before what can be counted; null where it is not said so. */
  readonly each: Record<Language, string> | null
  /** `en femtedel`, before `av`; null where nobody says it. */
  readonly part: Record<Language, string> | null
}

/** THE table of tolerances of fractions. Shares outside them are not called by a fraction. */
export const FRACTIONS: readonly Fraction[] = [
  {
    numerator: 1,
    denominator: 20,
    below: 0.3,
    above: 0.4,
    each: { nb: 'én av tjue', nn: 'éin av tjue' },
    part: null,
  },
  {
    numerator: 1,
    denominator: 10,
    below: 0.5,
    above: 0.8,
    each: { nb: 'én av ti', nn: 'éin av ti' },
    part: { nb: 'en tidel', nn: 'ein tidel' },
  },
  {
    numerator: 1,
    denominator: 5,
    below: 1,
    above: 1.5,
    each: { nb: 'én av fem', nn: 'éin av fem' },
    part: { nb: 'en femtedel', nn: 'ein femtedel' },
  },
  {
    numerator: 1,
    denominator: 4,
    below: 1,
    above: 1.5,
    each: { nb: 'én av fire', nn: 'éin av fire' },
    part: { nb: 'en fjerdedel', nn: 'ein fjerdedel' },
  },
  {
    numerator: 1,
    denominator: 3,
    below: 1,
    above: 1.5,
    each: { nb: 'én av tre', nn: 'éin av tre' },
    part: { nb: 'en tredjedel', nn: 'ein tredjedel' },
  },
  {
    numerator: 2,
    denominator: 5,
    below: 1,
    above: 1.5,
    each: { nb: 'to av fem', nn: 'to av fem' },
    part: { nb: 'to femtedeler', nn: 'to femtedelar' },
  },
  {
    numerator: 1,
    denominator: 2,
    below: 1.5,
    above: 2,
    each: null,
    part: { nb: 'halvparten', nn: 'halvparten' },
  },
  {
    numerator: 3,
    denominator: 5,
    below: 1,
    above: 1.5,
    each: { nb: 'tre av fem', nn: 'tre av fem' },
    part: { nb: 'tre femtedeler', nn: 'tre femtedelar' },
  },
  {
    numerator: 2,
    denominator: 3,
    below: 1,
    above: 1.5,
    each: { nb: 'to av tre', nn: 'to av tre' },
    part: { nb: 'to tredjedeler', nn: 'to tredjedelar' },
  },
  {
    numerator: 3,
    denominator: 4,
    below: 1,
    above: 1.5,
    each: { nb: 'tre av fire', nn: 'tre av fire' },
    part: { nb: 'tre fjerdedeler', nn: 'tre fjerdedelar' },
  },
  {
    numerator: 4,
    denominator: 5,
    below: 1,
    above: 1.5,
    each: { nb: 'fire av fem', nn: 'fire av fem' },
    part: { nb: 'fire femtedeler', nn: 'fire femtedelar' },
  },
  {
    numerator: 9,
    denominator: 10,
    below: 0.5,
    above: 0.8,
    each: { nb: 'ni av ti', nn: 'ni av ti' },
    part: { nb: 'ni tideler', nn: 'ni tidelar' },
  },
]

/** On which side of a round number a value lies: what makes `nær` and `mer enn` literally true. */
export type Side = 'below' | 'exact' | 'above'

export interface Near {
  readonly fraction: Fraction
  readonly side: Side
}

const sideOf = (difference: number): Side =>
  Math.abs(difference) < 1e-9 ? 'exact' : difference < 0 ? 'below' : 'above'

/** The nearest fraction that a share in percent may be called by; null when none is near enough. */
export function nearFraction(percent: number): Near | null {
  const near = FRACTIONS.map((fraction) => {
    const difference = percent - (100 * fraction.numerator) / fraction.denominator
    return { fraction, side: sideOf(difference), difference }
  }).filter(({ fraction, difference }) =>
    difference < 0 ? -difference <= fraction.below + 1e-9 : difference <= fraction.above + 1e-9,
  )
  const [nearest] = near.toSorted((a, b) => Math.abs(a.difference) - Math.abs(b.difference))
  return nearest ? { fraction: nearest.fraction, side: nearest.side } : null
}

const SIDES: Record<Language, Record<Side, string>> = {
  nb: { below: 'nesten ', exact: '', above: 'mer enn ' },
  nn: { below: 'nesten ', exact: '', above: 'meir enn ' },
}

/** `nesten `, `mer enn ` or nothing, before a round number. */
export const sideWord = (side: Side, language: Language): string => SIDES[language][side]

/**
 * A share of a whole as a fraction: `mer enn én av fem innbyggere`, `nær halvparten av
 * innbyggerne`. Undefined where no fraction is near enough.
 */
export function fractionText(
  percent: number,
  { whole, each }: { readonly whole: string; readonly each: string | null },
  language: Language,
): string | undefined {
  const near = nearFraction(percent)
  if (!near) return undefined
  const counted = each === null ? null : near.fraction.each
  const part = near.fraction.part && `${near.fraction.part[language]} av ${whole}`
  const text = counted ? `${counted[language]} ${each}` : part
  return text === null ? undefined : `${sideWord(near.side, language)}${text}`
}
