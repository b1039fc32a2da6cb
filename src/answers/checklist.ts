/** What to look at before the sheet is handed in. Nothing of it stops anyone. */
import type { Outcome } from '../claims/check.ts'
import { lengthOf, MOST_PARAGRAPHS } from './length.ts'
import { citationsIn, type Block, type Citation } from './model/block.ts'
import { isAnswered, questionsOf, type Sheet, type SheetQuestion } from './model/sheet.ts'
import { uncitedNumbers } from './uncited.ts'

export type Remark =
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'too-long'; readonly paragraphs: number }
  | { readonly kind: 'uncited'; readonly numbers: readonly string[] }
  /** The figures are others today, and the writer has not chosen to keep the old ones. */
  | { readonly kind: 'revised'; readonly citations: readonly Citation[] }
  | { readonly kind: 'unchecked'; readonly citations: readonly Citation[] }
  /** Words from another's copy that nobody has looked through. */
  | { readonly kind: 'from-others'; readonly writers: readonly string[] }

export interface CheckedQuestion {
  readonly question: SheetQuestion
  readonly remarks: readonly Remark[]
}

/** What the figures of today say to a citation; null when they are not at hand yet. */
export type OutcomeOf = (citation: Citation) => Outcome | null

export const checklist = (sheet: Sheet, outcomeOf: OutcomeOf): CheckedQuestion[] =>
  questionsOf(sheet).map((question) => ({ question, remarks: remarksOn(question, outcomeOf) }))

function remarksOn(question: SheetQuestion, outcomeOf: OutcomeOf): Remark[] {
  if (!isAnswered(question)) return [{ kind: 'unanswered' }]
  return [
    ...lengthRemarks(question),
    ...uncitedRemarks(question),
    ...citationRemarks(question, outcomeOf),
    ...writerRemarks(question),
  ]
}

function lengthRemarks({ blocks }: SheetQuestion): Remark[] {
  const { paragraphs } = lengthOf(blocks)
  return paragraphs > MOST_PARAGRAPHS ? [{ kind: 'too-long', paragraphs }] : []
}

/** A block is read once, however often the list is made: most of them are as they were. */
const READ = new WeakMap<Block, readonly string[]>()

function uncitedIn(block: Block): readonly string[] {
  const numbers = READ.get(block) ?? uncitedNumbers(block)
  READ.set(block, numbers)
  return numbers
}

function uncitedRemarks({ blocks }: SheetQuestion): Remark[] {
  const numbers = [...new Set(blocks.flatMap(uncitedIn))]
  return numbers.length > 0 ? [{ kind: 'uncited', numbers }] : []
}

/** Whether a citation asks for a choice: its figures are others, and nobody has kept the old. */
export const isRevised = (citation: Citation, outcome: Outcome | null): boolean =>
  citation.kept === undefined && (outcome === 'revised' || outcome === 'no-longer-true')

function citationRemarks({ blocks }: SheetQuestion, outcomeOf: OutcomeOf): Remark[] {
  const citations = citationsIn(blocks)
  const revised = citations.filter((one) => isRevised(one, outcomeOf(one)))
  const unchecked = citations.filter((one) => outcomeOf(one) === 'cannot-be-checked')
  return [
    ...(revised.length > 0 ? [{ kind: 'revised', citations: revised } as const] : []),
    ...(unchecked.length > 0 ? [{ kind: 'unchecked', citations: unchecked } as const] : []),
  ]
}

function writerRemarks({ blocks }: SheetQuestion): Remark[] {
  const writers = [...new Set(blocks.flatMap(({ by }) => by ?? []))]
  return writers.length > 0 ? [{ kind: 'from-others', writers }] : []
}
