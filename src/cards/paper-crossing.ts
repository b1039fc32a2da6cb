/** Claims that a figure has passed, or will pass, a value. */
import { crossingOf, type Crossing } from '../domain/crossing.ts'
import type { Language } from '../domain/indicator.ts'
import type { Period } from '../domain/observation.ts'
import type { PaperTest } from '../domain/paper.ts'
import { toShownUnits } from '../domain/rounding.ts'
import {
  figureIn,
  periodIn,
  withoutFigures,
  type Measured,
  type PaperVerdict,
  type PlaceFinding,
  type Scene,
} from './paper-scene.ts'
import type { PaperWords } from './paper-words.ts'

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** A figure that is below a threshold must not be shown as the threshold: 0,998 and not 1,00. */
function decimalsBelow(value: number, threshold: number, decimals: number): number {
  const shown = (digits: number) => toShownUnits(value, digits) / 10 ** digits
  let digits = decimals
  while (value < threshold && shown(digits) >= threshold && digits < decimals + 3) digits++
  return digits
}

type CrossingTest = Extract<PaperTest, { kind: 'crossing' }>

function crossingVerdict(crossing: Crossing, claimed: Period | null): PaperVerdict {
  switch (crossing.kind) {
    case 'no-figures':
      return 'no-figures'
    case 'not-yet':
      return claimed === null || claimed <= crossing.newest.period ? 'contradicted' : 'not-yet'
    case 'always':
      return claimed === null ? 'supported' : 'earlier'
    case 'crossed':
      if (claimed === null || claimed === crossing.period) return 'supported'
      return crossing.period < claimed ? 'earlier' : 'contradicted'
  }
}

export function crossingFinding(test: CrossingTest, scene: Scene): PlaceFinding {
  const { indicator, language, where, words } = scene
  const crossing: Crossing = scene.series
    ? crossingOf(scene.series, test.threshold)
    : { kind: 'no-figures' }
  if (crossing.kind === 'no-figures') return withoutFigures(scene)
  const { value, period } = crossing.newest
  const decimals = decimalsBelow(value, test.threshold, indicator.decimals)
  const now = words.now(
    capitalised(periodIn(indicator, period, language)),
    figureIn({ ...indicator, decimals }, value, language),
  )
  return {
    verdict: crossingVerdict(crossing, test.claimed),
    sentence: `${crossingText(crossing, where, indicator, words, language)} ${now}`,
  }
}

function crossingText(
  crossing: Exclude<Crossing, { kind: 'no-figures' }>,
  where: string,
  indicator: Measured,
  words: PaperWords,
  language: Language,
): string {
  if (crossing.kind === 'not-yet') return words.notYet(where)
  const period = crossing.kind === 'always' ? crossing.since : crossing.period
  // A count on 1 January shows what had happened by then: "since", not "in".
  const text = periodIn(indicator, period, language).replace(/^i /, '')
  return crossing.kind === 'always' ? words.always(where, text) : words.crossed(where, text)
}
