import type { KeyOf } from '../model/claim.ts'
import { yearsBefore } from '../../domain/change.ts'
import type { Period } from '../../domain/observation.ts'
import { wayFrom } from '../../domain/way.ts'
import { currentFigure, shownAt, subjectOf, type Subject } from '../model/subject.ts'
import { carried, unanswered, type ClaimRule } from './rule.ts'

const SPANS = [10, 5]

/** The longer span over which both have figures. */
function spanOf(subject: Subject, other: Subject): readonly [Period, Period] | null {
  const to = currentFigure(subject)?.period
  if (to === undefined || shownAt(other, to) === null) return null
  const from = SPANS.map((years) => yearsBefore(to, years)).find(
    (period) => shownAt(subject, period) !== null && shownAt(other, period) !== null,
  )
  return from === undefined ? null : [from, to]
}

function questions(subject: Subject): KeyOf<'contrast'>[] {
  const { summary, data } = subject
  return (summary.contrasts ?? []).flatMap((second) => {
    const other = subjectOf(second, data)
    const periods = other && spanOf(subject, other)
    return periods
      ? [{ kind: 'contrast' as const, indicator: summary.id, periods, compared: second }]
      : []
  })
}

/** Two figures that went each its own way between the same two periods. */
export const CONTRAST: ClaimRule<'contrast'> = {
  questions,
  answer: (key, subject) => {
    const other = subjectOf(key.compared, subject.data)
    if (!other || other.summary.kind !== subject.summary.kind) return unanswered('no-indicator')
    const [from, to] = key.periods
    const own = [shownAt(subject, from), shownAt(subject, to)] as const
    const others = [shownAt(other, from), shownAt(other, to)] as const
    if (own[0] === null || own[1] === null) return unanswered('no-figure')
    if (others[0] === null || others[1] === null) return unanswered('no-comparison')
    const way = wayFrom(own[0], own[1], subject.summary)
    const otherWay = wayFrom(others[0], others[1], other.summary)
    if (way === 'level' || otherWay === 'level' || way === otherWay) return unanswered('not-so')
    return {
      ...key,
      ...carried(subject),
      numbers: [own[0], own[1], others[0], others[1]],
      direction: way,
    }
  },
}
