/**
 * A citation is not deleted by accident: the first press beside it marks it and says so, the second
 * takes it away. Any other act lets it be.
 */
import type { Command, EditorState } from 'prosemirror-state'
import { Plugin, PluginKey } from 'prosemirror-state'
import { closeHistory } from 'prosemirror-history'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { SCHEMA } from './schema.ts'

/** Where the marked citation begins; null: none is. */
const GUARD = new PluginKey<number | null>('guard')

function besideCaret({ selection, doc }: EditorState, way: 'before' | 'after'): number | null {
  if (!selection.empty) return null
  const $at = doc.resolve(selection.from)
  const node = way === 'before' ? $at.nodeBefore : $at.nodeAfter
  if (node?.type !== SCHEMA.nodes.citation) return null
  return way === 'before' ? selection.from - node.nodeSize : selection.from
}

const guarded =
  (way: 'before' | 'after', told: () => void): Command =>
  (state, dispatch) => {
    const at = besideCaret(state, way)
    if (at === null) return false
    if (GUARD.getState(state) === at) dispatch?.(closeHistory(state.tr).delete(at, at + 1))
    else {
      dispatch?.(state.tr.setMeta(GUARD, at))
      told()
    }
    return true
  }

/** For Backspace and Delete; `told`: a citation has been marked. */
export const guardKeys = (told: () => void) => ({
  Backspace: guarded('before', told),
  'Mod-Backspace': guarded('before', told),
  'Alt-Backspace': guarded('before', told),
  Delete: guarded('after', told),
  'Mod-Delete': guarded('after', told),
})

export const guardPlugin = (): Plugin =>
  new Plugin({
    key: GUARD,
    state: {
      init: () => null,
      apply: (transaction): number | null =>
        (transaction.getMeta(GUARD) as number | undefined) ?? null,
    },
    props: {
      decorations: (state) => {
        const at = GUARD.getState(state)
        return at === null || at === undefined
          ? DecorationSet.empty
          : DecorationSet.create(state.doc, [Decoration.node(at, at + 1, { class: 'is-marked' })])
      },
    },
  })
