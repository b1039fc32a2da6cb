import { shortDate } from '../../domain/short-date.ts'
import { isUnwritten, levelled, type Block } from '../model/block.ts'
import { questionsOf, type Sheet, type SheetQuestion } from '../model/sheet.ts'
import { sourcesOf, type Sources } from './sources.ts'
import { OUT_WORDS } from './words.ts'

/** A sheet, or one question of it, as every form of it that is handed in is laid out. */
export interface Outline {
  readonly title: string
  readonly subtitle: string
  readonly themes: readonly {
    readonly title: string
    readonly questions: readonly {
      readonly id: string
      readonly text: string
      /** Without empty paragraphs. */
      readonly blocks: readonly Block[]
      readonly answered: boolean
    }[]
  }[]
  readonly sources: Sources
  readonly end: string
}

const written = ({ id, text, blocks }: SheetQuestion) => {
  const kept = levelled(blocks.filter((block) => !isUnwritten([block])))
  return { id, text, blocks: kept, answered: kept.length > 0 }
}

/** `only`: the id of one question; left out, all of them. */
export function outlineOf(sheet: Sheet, only?: string): Outline {
  const words = OUT_WORDS[sheet.language]
  const wanted = ({ id }: SheetQuestion) => only === undefined || id === only
  const blocks = questionsOf(sheet)
    .filter(wanted)
    .flatMap((question) => question.blocks)
  return {
    title: words.title(sheet.place.name),
    subtitle: words.answersTo(sheet.paper.title),
    themes: sheet.themes
      .map(({ title, questions }) => ({
        title,
        questions: questions.filter(wanted).map(written),
      }))
      .filter(({ questions }) => questions.length > 0),
    sources: sourcesOf(blocks, sheet.language),
    end: words.madeWith(shortDate(sheet.saved)),
  }
}
