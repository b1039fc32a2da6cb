import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { readPoints, writePoints, type PointsAddress } from '../../addresses/talking-points.ts'
import type { ThemeId } from '../../domain/indicator.ts'

/** What was taken away, where it stood, and how to have it back. */
export interface Undo {
  readonly before: PointsAddress
  /** The list it stood in, and at which place. */
  readonly list: string
  readonly index: number
  readonly words: string
  /** Element that has the focus when it is back. */
  readonly focus: string
}

export interface Action {
  readonly after: PointsAddress
  /** Told to those who do not see it. */
  readonly say: string
  /** Id of the element to focus; left out, the focus stays. */
  readonly focus?: string
  /** What has the focus is what there is to see: it begins the screen. */
  readonly toTop?: true
  readonly undo?: Omit<Undo, 'before'>
}

/** The button that undoes, of which there is at most one. */
export const UNDO_ID = 'points-undo'

export interface Choice {
  readonly points: PointsAddress
  readonly act: (action: Action) => void
  readonly undo: Undo | null
  readonly undoIt: (say: string) => void
  /** The last thing told. */
  readonly said: Told
  readonly say: (text: string) => void
}

export interface Told {
  readonly text: string
  /** Counts up, so that the same words are told again. */
  readonly turn: number
}

/** The choice in the address, ways to change it, and the last change that can be undone. */
export function useChoice(themes: readonly ThemeId[]): Choice {
  const search = useSearch()
  const [location, navigate] = useLocation()
  const points = useMemo(() => readPoints(search, themes), [search, themes])
  const [undo, setUndo] = useState<Undo | null>(null)
  const [said, setSaid] = useState<Told>({ text: '', turn: 0 })
  const focus = useFocusAfter()
  const say = (text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 }))
  const go = (to: PointsAddress) =>
    navigate(`${location}${writePoints(to)}${window.location.hash}`, { replace: true })
  return {
    points,
    undo,
    said,
    say,
    act: ({ after, say: words, focus: next, toTop, undo: back }) => {
      setUndo(back ? { ...back, before: points } : null)
      focus(back ? UNDO_ID : next, toTop)
      say(words)
      go(after)
    },
    undoIt: (words) => {
      if (!undo) return
      setUndo(null)
      focus(undo.focus)
      say(words)
      go(undo.before)
    },
  }
}

/** Moves the focus once the page shows what was asked for. */
function useFocusAfter() {
  const wanted = useRef<{ id: string; toTop: boolean } | null>(null)
  useLayoutEffect(() => {
    const { id, toTop } = wanted.current ?? { id: '', toTop: false }
    const element = document.getElementById(id)
    if (!element) return
    wanted.current = null
    element.focus({ preventScroll: toTop || isInView(element) })
    if (toTop) element.scrollIntoView({ block: 'start' })
  })
  return (id: string | undefined, toTop = false) =>
    (wanted.current = id === undefined ? null : { id, toTop })
}

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}
