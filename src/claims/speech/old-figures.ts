/** A figure that is right and old, told as how it is now: its year must be said with it. */
import { isOld } from '../../domain/age.ts'
import { periodsMeant } from './named-periods.ts'
import { within } from './phrases.ts'
import type { Verdict } from './reading.ts'
import type { Around, Speech } from './speech.ts'

/** The verdict, with the period that has to be said where the sentence does not name it. */
export function withPeriodToSay(
  verdict: Verdict,
  { sentence }: Pick<Around, 'sentence'>,
  { periods, figures }: Speech,
): Verdict {
  if (verdict.outcome !== 'found') return verdict
  const { reading } = verdict
  const summary = figures.places[0].indicators.get(reading.indicator)
  const { period } = reading.asked ?? reading.newest
  if (!summary || !isOld(period, summary)) return verdict
  const isNamed = periods.some(
    (one) =>
      one.use === 'date' &&
      within(one, sentence) &&
      periodsMeant(one, summary.periods, summary.kind, reading.newest.period).includes(period),
  )
  return isNamed ? verdict : { outcome: 'found', reading: { ...reading, toSay: period } }
}
