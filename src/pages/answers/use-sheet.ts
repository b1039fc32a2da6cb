import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Sheet } from '../../answers/model/sheet.ts'
import type { Language } from '../../domain/indicator.ts'
import type { Paper } from '../../domain/paper.ts'
import { openSheet, type SheetStore, type StoreState } from './store/sheet-store.ts'

const NOTHING: StoreState = {
  sheet: null,
  kept: { kind: 'nothing' },
  writes: true,
  unreadable: null,
}
const noStore = () => () => {}
const nothing = () => NOTHING

/** The sheet of a place, opened while the page stands; `store` null until then. */
export function useSheet(paper: Paper, place: Sheet['place'], language: Language) {
  const [store, setStore] = useState<SheetStore | null>(null)
  const { code, name } = place
  const first = useMemo(() => ({ paper, language }), [paper, language])
  useEffect(() => {
    const opened = openSheet({ ...first, place: { code, name } })
    setStore(opened)
    return () => opened.close()
    // A sheet keeps the language it was begun in: another of the page opens no other sheet.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [first.paper.id, code, name])
  const state = useSyncExternalStore(store?.watch ?? noStore, store?.state ?? nothing)
  return { store, state }
}
