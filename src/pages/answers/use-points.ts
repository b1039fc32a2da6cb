import { useRef, type RefObject } from 'react'
import { withQuestion, type SheetQuestion } from '../../answers/model/sheet.ts'
import { useAnswers } from './answers-context.ts'
import { movedPoint } from './moved-point.ts'

export interface Points {
  readonly list: RefObject<HTMLOListElement | null>
  readonly add: (point: string) => void
  readonly remove: (at: number) => void
  /** Told, and the focus goes with it. */
  readonly move: (from: number, to: number) => void
  readonly focus: (at: number) => void
  /** Each becomes an item at the end of the answer. */
  readonly take: () => void
}

const itemOf = (text: string) => ({
  kind: 'item' as const,
  ordered: false,
  level: 0,
  inlines: [{ kind: 'text' as const, text }],
})

/** What may be done with the points of a question. */
export function usePoints({ id, points }: SheetQuestion): Points {
  const { words, store, say } = useAnswers()
  const list = useRef<HTMLOListElement>(null)
  const change = (part: (question: SheetQuestion) => Partial<SheetQuestion>) =>
    store.change((sheet) => withQuestion(sheet, id, (one) => ({ ...one, ...part(one) })))
  const focus = (at: number) =>
    list.current?.querySelectorAll<HTMLElement>('[data-point]')[at]?.focus()
  return {
    list,
    focus,
    add: (point) => change(() => ({ points: [...points, point] })),
    remove: (at) => change(() => ({ points: points.filter((_, i) => i !== at) })),
    move: (from, to) => {
      const next = movedPoint(points, from, to)
      if (next === points) return
      change(() => ({ points: next }))
      say(words.meeting.moved(to + 1, points.length))
      requestAnimationFrame(() => focus(to))
    },
    take: () => {
      const items = points.filter((point) => point.trim() !== '').map(itemOf)
      change(({ blocks }) => ({ blocks: [...blocks, ...items] }))
      say(words.meeting.taken)
    },
  }
}
