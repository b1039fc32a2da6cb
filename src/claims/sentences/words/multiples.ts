import type { Language } from '../../../domain/indicator.ts'
import type { Side } from './fractions.ts'
import { sideWord } from './fractions.ts'

interface Multiple {
  readonly factor: number
  /** Lowest and highest ratio, as parts of the factor, that may be called by it. */
  readonly below: number
  readonly above: number
  readonly grown: Record<Language, string>
  readonly times: Record<Language, string>
}

/** THE table of tolerances of multiples. */
export const MULTIPLES: readonly Multiple[] = [
  {
    factor: 2,
    below: 0.95,
    above: 1.1,
    grown: { nb: 'doblet', nn: 'dobla' },
    times: { nb: 'dobbelt så', nn: 'dobbelt så' },
  },
  {
    factor: 3,
    below: 0.95,
    above: 1.1,
    grown: { nb: 'tredoblet', nn: 'tredobla' },
    times: { nb: 'tre ganger så', nn: 'tre gonger så' },
  },
  {
    factor: 4,
    below: 0.95,
    above: 1.1,
    grown: { nb: 'firedoblet', nn: 'firedobla' },
    times: { nb: 'fire ganger så', nn: 'fire gonger så' },
  },
]

/** Both ends of what is doubled or halved must be at least this many shown units. */
export const LEAST_MULTIPLIED = 20

const HALVED: Record<Language, { readonly one: string; readonly many: string }> = {
  nb: { one: 'halvert', many: 'halvert' },
  nn: { one: 'halvert', many: 'halverte' },
}

export interface NearMultiple {
  readonly multiple: Multiple
  readonly side: Side
}

/**
 * The multiple that `large` may be called of `small`, both whole shown units; null when none, or
 * when rounding, which hides so much of a unit, leaves unsure on which side of it they are.
 */
export function nearMultiple(small: number, large: number, hidden = 0): NearMultiple | null {
  if (small < LEAST_MULTIPLIED) return null
  const multiple = MULTIPLES.find(
    ({ factor, below, above }) =>
      large >= small * factor * below - 1e-9 && large <= small * factor * above + 1e-9,
  )
  if (!multiple) return null
  const exact = small * multiple.factor
  if (large === exact) return { multiple, side: 'exact' }
  const unsure = hidden * (1 + multiple.factor)
  if (Math.abs(large - exact) <= unsure) return null
  return { multiple, side: large < exact ? 'below' : 'above' }
}

/** `mer enn doblet`, `nesten halvert`; undefined where neither is near enough. */
export function grownText(
  from: number,
  to: number,
  plural: boolean,
  language: Language,
  hidden = 0,
) {
  const grew = nearMultiple(from, to, hidden)
  if (grew) return `${sideWord(grew.side, language)}${grew.multiple.grown[language]}`
  const shrank = nearMultiple(to, from, hidden)
  if (shrank?.multiple.factor !== 2) return undefined
  return `${sideWord(shrank.side, language)}${HALVED[language][plural ? 'many' : 'one']}`
}

/** `mer enn dobbelt så`; undefined where it is not so. */
export function timesText(
  small: number,
  large: number,
  language: Language,
  hidden = 0,
): string | undefined {
  const near = nearMultiple(small, large, hidden)
  return near ? `${sideWord(near.side, language)}${near.multiple.times[language]}` : undefined
}
