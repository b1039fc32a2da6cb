import { writtenBlock } from '../file/written-sheet.ts'
import { blockText, type Block } from '../model/block.ts'
import { questionIn, type SheetQuestion, type SheetTheme } from '../model/sheet.ts'
import { mergeLists } from './merge-lists.ts'

/** A question that both have written something else under. */
export interface QuestionConflict {
  readonly question: string
  /** What of the other's now stands beside mine. */
  readonly beside: readonly Block[]
}

export interface MergedThemes {
  readonly themes: readonly SheetTheme[]
  readonly conflicts: readonly QuestionConflict[]
}

interface Copies {
  /** Empty when the two have no common ancestor that anybody has kept. */
  readonly base: readonly SheetTheme[]
  readonly mine: readonly SheetTheme[]
  readonly theirs: readonly SheetTheme[]
  /** Who wrote the other copy; empty when they gave no name. */
  readonly writer: string
}

/** Who wrote a block is no part of what it says. */
const keyOf = (block: Block): string => JSON.stringify({ ...writtenBlock(block), by: undefined })

const NOTHING = { blocks: [], points: [] }

/** The answers of both copies: nothing that either has written is left out. */
export function mergeThemes({ base, mine, theirs, writer }: Copies): MergedThemes {
  const conflicts: QuestionConflict[] = []
  const themes = mine.map((theme) => ({
    ...theme,
    questions: theme.questions.map((question) => {
      const other = questionIn({ themes: theirs }, question.id)
      if (!other) return question
      const merged = mergeQuestions(
        questionIn({ themes: base }, question.id) ?? NOTHING,
        question,
        other,
        writer,
      )
      if (merged.beside.length > 0) conflicts.push({ question: question.id, beside: merged.beside })
      return merged.question
    }),
  }))
  return { themes: withOnlyTheirs(themes, theirs), conflicts }
}

function mergeQuestions(
  base: Pick<SheetQuestion, 'blocks' | 'points'>,
  mine: SheetQuestion,
  theirs: SheetQuestion,
  writer: string,
) {
  const blocks = mergeLists<Block>({
    base: base.blocks,
    mine: mine.blocks,
    theirs: theirs.blocks,
    keyOf,
    textOf: blockText,
    taken: (block) => ({ ...block, by: block.by ?? writer }),
  })
  const points = mergeLists<string>({
    base: base.points,
    mine: mine.points,
    theirs: theirs.points,
    keyOf: (point) => point,
    textOf: (point) => point,
    taken: (point) => point,
  })
  const question = { ...mine, blocks: blocks.parts, points: points.parts }
  return { question, beside: blocks.beside }
}

/** Themes and questions that only the other copy has stand last. */
function withOnlyTheirs(
  mine: readonly SheetTheme[],
  theirs: readonly SheetTheme[],
): readonly SheetTheme[] {
  const added = theirs.flatMap((theme) => {
    const questions = theme.questions.filter(({ id }) => !questionIn({ themes: mine }, id))
    return questions.length > 0 ? [{ ...theme, questions }] : []
  })
  return added.reduce(
    (all, theme) =>
      all.some(({ id }) => id === theme.id)
        ? all.map((one) =>
            one.id === theme.id
              ? { ...one, questions: [...one.questions, ...theme.questions] }
              : one,
          )
        : [...all, theme],
    mine,
  )
}
