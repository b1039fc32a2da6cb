import type { Paper } from '../../domain/paper.ts'
import { emptySheet, isAnswered, questionIn, type Sheet, type SheetTheme } from './sheet.ts'

/** Questions with words in them that the paper, as it is now, does not ask. */
function leftOver(theme: SheetTheme, asked: ReadonlySet<string>): SheetTheme[] {
  const questions = theme.questions.filter(
    (question) => !asked.has(question.id) && (isAnswered(question) || question.points.length > 0),
  )
  return questions.length > 0 ? [{ ...theme, questions }] : []
}

/**
 * The sheet under the questions of the paper as they are asked today. Answers follow the question's
 * id; those of questions that are gone stand last, under the theme they were written for.
 */
export function sheetOfPaper(sheet: Sheet, paper: Paper): Sheet {
  const { themes } = emptySheet(paper, sheet.place, sheet.language, sheet.saved)
  const asked = new Set(themes.flatMap(({ questions }) => questions.map(({ id }) => id)))
  const answered = themes.map((theme) => ({
    ...theme,
    questions: theme.questions.map((question) => {
      const { blocks, points } = questionIn(sheet, question.id) ?? question
      return { ...question, blocks, points }
    }),
  }))
  const rest = sheet.themes.flatMap((theme) => leftOver(theme, asked))
  return {
    ...sheet,
    paper: { id: paper.id, title: paper.title },
    themes: rest.reduce(withLeftOver, answered),
  }
}

function withLeftOver(themes: SheetTheme[], rest: SheetTheme): SheetTheme[] {
  if (!themes.some(({ id }) => id === rest.id)) return [...themes, rest]
  return themes.map((theme) =>
    theme.id === rest.id ? { ...theme, questions: [...theme.questions, ...rest.questions] } : theme,
  )
}
