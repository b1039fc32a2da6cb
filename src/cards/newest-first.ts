import type { Period } from '../domain/observation.ts'
import type { CardModel } from './card-model.ts'

/**
 * The cards of a question with the newest figures first; those of the same age as the paper has
 * them, most telling first. A projection is as old as the year it is made from, not as the years
 * ahead that it tells of. Cards without a figure come last.
 */
export const newestFirst = (cards: readonly CardModel[]): CardModel[] =>
  cards.toSorted((a, b) => endOf(b).localeCompare(endOf(a)))

/** The year of the newest figure among the cards; empty without one. */
export function newestYear(cards: readonly CardModel[]): string {
  const [first] = newestFirst(cards)
  return first ? endOf(first).slice(0, 4) : ''
}

/** The last day (ISO) that a card's figure is of; empty without one. */
function endOf({ summary, figure }: CardModel): string {
  if (summary.breakdown) return lastDay(summary.newest ?? '', summary.kind)
  const period = summary.projection && figure ? summary.periods[0] : figure?.period
  return lastDay(period ?? '', summary.kind)
}

/** School years end in June, elections are in September, and 1 January is the year's first day. */
export function lastDay(period: Period, kind: CardModel['summary']['kind']): string {
  if (period === '') return ''
  const year = period.slice(-4)
  switch (kind) {
    case 'january-1':
      return `${year}-01-01`
    case 'month':
      return `${period.slice(0, 4)}-${period.slice(5)}-31`
    case 'quarter':
      return `${period.slice(0, 4)}-${String(3 * Number(period.slice(5))).padStart(2, '0')}-31`
    case 'school-year':
    case 'school-window':
      return `${year}-06-30`
    case 'election':
      return `${year}-09-30`
    case 'year':
    case 'window':
      return `${year}-12-31`
  }
}
