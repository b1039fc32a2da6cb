/**
 * A branch's answers for one place: sheet, theme, question, blocks. Pure data; the editor, the
 * store, files, Word and print are made from it.
 */
import type { Language } from '../../domain/indicator.ts'
import type { Paper, Question, Theme } from '../../domain/paper.ts'
import type { PlaceCode } from '../../domain/place.ts'
import { isUnwritten, type Block } from './block.ts'

export const SHEET_FORMAT = 'lokaltall-svar'
export const SHEET_VERSION = 1

export interface SheetQuestion {
  /** The paper's id of it: `arbeid-1`. */
  readonly id: string
  /** As the paper asked it, so that a file can be read without the paper. */
  readonly text: string
  readonly blocks: readonly Block[]
  /** What was jotted down at the meeting, a line each, in the order it was sorted. */
  readonly points: readonly string[]
}

export interface SheetTheme {
  readonly id: string
  readonly title: string
  readonly questions: readonly SheetQuestion[]
}

/** What the sheet said when it was last the same in two places. */
export interface Ancestor {
  readonly revision: string
  readonly themes: readonly SheetTheme[]
}

export interface Sheet {
  readonly format: typeof SHEET_FORMAT
  readonly version: typeof SHEET_VERSION
  readonly place: { readonly code: PlaceCode; readonly name: string }
  readonly language: Language
  /** Id and title of the paper that is answered. */
  readonly paper: { readonly id: string; readonly title: string }
  /** ISO time. */
  readonly saved: string
  /** The name of whoever wrote in this copy; empty when none was given. */
  readonly writer: string
  readonly themes: readonly SheetTheme[]
  readonly ancestor: Ancestor | null
  /** Revisions that all of this copy's words have grown from, or have taken in. */
  readonly lineage: readonly string[]
}

const unanswered = ({ id, text }: Question): SheetQuestion => ({ id, text, blocks: [], points: [] })

const unansweredTheme = ({ id, title, questions }: Theme): SheetTheme => ({
  id,
  title,
  questions: questions.map(unanswered),
})

/** A sheet with every question of the paper and no answer. */
export const emptySheet = (
  paper: Paper,
  place: Sheet['place'],
  language: Language,
  saved: string,
): Sheet => ({
  format: SHEET_FORMAT,
  version: SHEET_VERSION,
  place: { code: place.code, name: place.name },
  language,
  paper: { id: paper.id, title: paper.title },
  saved,
  writer: '',
  themes: paper.themes.map(unansweredTheme),
  ancestor: null,
  lineage: [],
})

/** Every question of the sheet, in the paper's order. */
export const questionsOf = ({ themes }: Pick<Sheet, 'themes'>): SheetQuestion[] =>
  themes.flatMap(({ questions }) => questions)

/** The question of this id; undefined when the sheet does not ask it. */
export const questionIn = (sheet: Pick<Sheet, 'themes'>, id: string): SheetQuestion | undefined =>
  questionsOf(sheet).find((question) => question.id === id)

export const isAnswered = ({ blocks }: SheetQuestion): boolean => !isUnwritten(blocks)

/** Whether there is nothing in it that anybody has written. */
export const isBlank = (sheet: Pick<Sheet, 'themes'>): boolean =>
  questionsOf(sheet).every((question) => !isAnswered(question) && question.points.length === 0)

/** The sheet with one question changed; the same sheet when it has no such question. */
export const withQuestion = (
  sheet: Sheet,
  id: string,
  change: (question: SheetQuestion) => SheetQuestion,
): Sheet => ({
  ...sheet,
  themes: sheet.themes.map((theme) =>
    theme.questions.some((question) => question.id === id)
      ? { ...theme, questions: theme.questions.map((one) => (one.id === id ? change(one) : one)) }
      : theme,
  ),
})
