import { createContext, useContext } from 'react'
import type { Figures } from '../../answers/citing/figures.ts'
import type { Recheck } from '../../answers/citing/recheck.ts'
import type { Citation } from '../../answers/model/block.ts'
import type { Sheet } from '../../answers/model/sheet.ts'
import type { Paper, Question } from '../../domain/paper.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import type { SheetStore, StoreState } from './store/sheet-store.ts'
import type { AnswersText } from './text.ts'

/** What every part of the page works on. */
export interface AnswersScene {
  readonly place: PlaceFacts
  readonly paper: Paper
  readonly sheet: Sheet
  readonly store: SheetStore
  readonly state: StoreState
  /** Null while they are on their way. */
  readonly figures: Figures | null
  /** What today's figures say to a citation; null while they are on their way. */
  readonly recheckOf: (citation: Citation) => Recheck | null
  /** The citation's number in the list of sources of the whole sheet. */
  readonly numberOf: (citation: Citation) => number
  /** Of the page. */
  readonly words: AnswersText
  /** Tells what has happened, to those who see and those who listen. */
  readonly say: (text: string) => void
}

export const AnswersContext = createContext<AnswersScene | null>(null)

export function useAnswers(): AnswersScene {
  const scene = useContext(AnswersContext)
  if (!scene) throw new Error('A part of the answers page stands outside of it.')
  return scene
}

/** The paper's question; null of a question that the paper no longer asks. */
export const paperQuestion = ({ themes }: Paper, id: string): Question | null =>
  themes.flatMap(({ questions }) => questions).find((question) => question.id === id) ?? null
