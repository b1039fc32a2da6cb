/**
 * The sheet that is written on: what stands on the screen, kept in the browser as it is written. A
 * fault of the store takes nothing from the screen; it is told, and tried again.
 */
import type { Language } from '../../../domain/indicator.ts'
import type { Paper } from '../../../domain/paper.ts'
import { readSheet, type SheetFault } from '../../../answers/file/read-sheet.ts'
import { writtenSheet } from '../../../answers/file/written-sheet.ts'
import { mergeThemes } from '../../../answers/merge/merge-themes.ts'
import { emptySheet, isBlank, type Sheet } from '../../../answers/model/sheet.ts'
import { sheetOfPaper } from '../../../answers/model/sheet-of-paper.ts'
import {
  earlierSheets,
  faultOf,
  makeRoom,
  openDatabase,
  putSheet,
  storedSheet,
  type Database,
  type EarlierSheet,
  type StoreFault,
} from './database.ts'
import { writingTurn, type WritingTurn } from './writing-turn.ts'

/** How long after the last letter it is stored, and how often while letters keep coming. */
const REST = 300
const LONGEST_WAIT = 700
/** Between attempts while the store does not take it. */
const AGAIN = 5000

export type Kept =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'stored'; readonly at: string }
  | { readonly kind: 'fault'; readonly fault: StoreFault }

export interface StoreState {
  /** Null until the store has answered. */
  readonly sheet: Sheet | null
  readonly kept: Kept
  /** False: another window writes. */
  readonly writes: boolean
  /** What stood in the store and could not be read: kept as it was. */
  readonly unreadable: { readonly written: string; readonly fault: SheetFault } | null
}

export interface SheetStore {
  readonly state: () => StoreState
  readonly watch: (changed: () => void) => () => void
  /** `keep`: what was there is to be found again, however short it stood. */
  readonly change: (change: (sheet: Sheet) => Sheet, keep?: boolean) => void
  readonly save: () => Promise<void>
  readonly takeOver: () => void
  /** Newest first; empty when nothing can be read. */
  readonly earlier: () => Promise<readonly EarlierSheet[]>
  readonly close: () => void
}

interface Opened {
  readonly paper: Paper
  readonly place: Sheet['place']
  readonly language: Language
}

export function openSheet({ paper, place, language }: Opened): SheetStore {
  const key = `${paper.id}/${place.code}`
  const blank = () => emptySheet(paper, place, language, new Date().toISOString())
  const watchers = new Set<() => void>()
  let state: StoreState = {
    sheet: null,
    kept: { kind: 'nothing' },
    writes: true,
    unreadable: null,
  }
  let database: Promise<Database> | null = null
  /** What the store and this window last had in common. */
  let common: { readonly written: string; readonly sheet: Sheet } | null = null
  let dirty = false
  let keepBefore = false
  let dirtySince = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<void> | null = null
  let newerProduct = false
  let closed = false

  const set = (next: Partial<StoreState>) => {
    state = { ...state, ...next }
    for (const watcher of watchers) watcher()
  }
  const open = (): Promise<Database> => {
    if (newerProduct) return Promise.reject(new DOMException('', 'VersionError'))
    database ??= openDatabase(leave).catch((error: unknown) => {
      database = null
      throw error
    })
    return database
  }
  /** Asked to let go of the database: what is on the screen is stored first. */
  const leave = (newer: boolean) => {
    const held = database
    const finished = newer && dirty ? save() : Promise.resolve()
    void finished.finally(() => {
      database = null
      void held?.then((one) => one.close())
      if (!newer) return
      newerProduct = true
      set({ kept: { kind: 'fault', fault: 'newer' } })
    })
  }
  /** What stands in the store becomes what stands on the screen. */
  const load = async () => {
    const stored = await storedSheet(await open(), key)
    if (!stored) return set({ sheet: state.sheet ?? blank() })
    if (stored.written === common?.written) return undefined
    const read = readSheet(stored.written)
    if (read.ok) {
      const sheet = sheetOfPaper(read.sheet, paper)
      common = { written: stored.written, sheet }
      return set({ sheet, kept: { kind: 'stored', at: sheet.saved } })
    }
    newerProduct = read.fault.kind === 'newer-version'
    return set({
      sheet: state.sheet ?? blank(),
      unreadable: { written: stored.written, fault: read.fault },
      ...(newerProduct && { kept: { kind: 'fault', fault: 'newer' } as const }),
    })
  }
  /** Both windows' words, where another has stored something since. */
  const withOthers = (sheet: Sheet, stored: string | undefined): Sheet => {
    if (stored === undefined || stored === common?.written) return sheet
    const read = readSheet(stored)
    if (!read.ok && read.fault.kind === 'newer-version') throw new DOMException('', 'VersionError')
    if (!read.ok) return sheet
    const theirs = sheetOfPaper(read.sheet, paper)
    const base = common?.sheet.themes ?? []
    const { themes } = mergeThemes({ base, mine: sheet.themes, theirs: theirs.themes, writer: '' })
    return { ...sheet, themes }
  }
  const store = async () => {
    const { sheet } = state
    if (!sheet) return
    dirty = false
    let keep = keepBefore
    let merged = sheet
    const next = (before: { written: string } | undefined) => {
      keep ||= before !== undefined && before.written !== common?.written
      merged = { ...withOthers(sheet, before?.written), saved: new Date().toISOString() }
      return writtenSheet(merged)
    }
    const written = await put({ key, next, now: new Date(), keep: () => keep })
    common = { written, sheet: merged }
    keepBefore = false
    const isTheSame = state.sheet === sheet
    set({
      kept: isTheSame ? { kind: 'stored', at: merged.saved } : state.kept,
      ...(isTheSame && { sheet: merged }),
    })
    turn.tell()
    void navigator.storage?.persist?.().catch(() => false)
  }
  const put = async (change: Parameters<typeof putSheet>[1]): Promise<string> => {
    try {
      return await putSheet(await open(), change)
    } catch (error) {
      if (faultOf(error) === 'gone') {
        database = null
        return putSheet(await open(), change)
      }
      // The history gives way to the words themselves.
      if (faultOf(error) === 'full' && (await makeRoom(await open())))
        return putSheet(await open(), change)
      throw error
    }
  }
  const save = async (): Promise<void> => {
    clearTimeout(timer)
    if (saving) await saving
    if (!dirty) return
    saving = store().catch((error: unknown) => {
      dirty = true
      set({ kept: { kind: 'fault', fault: faultOf(error) } })
      if (!closed) timer = setTimeout(() => void save(), AGAIN)
    })
    await saving
    saving = null
  }
  const soon = () => {
    clearTimeout(timer)
    const waited = Date.now() - dirtySince
    timer = setTimeout(() => void save(), Math.max(0, Math.min(REST, LONGEST_WAIT - waited)))
  }
  const onHidden = () => {
    if (document.visibilityState === 'hidden') void save()
  }
  const onLeave = (event: BeforeUnloadEvent) => {
    if (dirty) void save()
    if (dirty && state.kept.kind === 'fault') event.preventDefault()
  }
  const turn: WritingTurn = writingTurn(`lokaltall-svar:${key}`, {
    changed: (writes) => {
      if (closed) return
      if (writes && !state.writes) void load().catch(() => {})
      set({ writes })
    },
    handOver: save,
    stored: () => {
      if (!dirty && !saving) void load().catch(() => {})
    },
  })
  document.addEventListener('visibilitychange', onHidden)
  window.addEventListener('pagehide', () => void save())
  window.addEventListener('beforeunload', onLeave)
  void load().catch((error: unknown) =>
    set({ sheet: state.sheet ?? blank(), kept: { kind: 'fault', fault: faultOf(error) } }),
  )
  return {
    state: () => state,
    watch: (changed) => {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    change: (change, keep = false) => {
      if (!state.sheet) return
      const sheet = change(state.sheet)
      if (sheet === state.sheet) return
      if (!dirty) dirtySince = Date.now()
      dirty = true
      keepBefore ||= keep
      set({
        sheet,
        kept: state.kept.kind === 'fault' ? state.kept : { kind: 'writing' },
      })
      soon()
    },
    save,
    takeOver: turn.take,
    earlier: async () => {
      try {
        return await earlierSheets(await open(), key)
      } catch {
        return []
      }
    },
    close: () => {
      void save().finally(() => {
        closed = true
        turn.stop()
        void database?.then((one) => one.close()).catch(() => {})
      })
      document.removeEventListener('visibilitychange', onHidden)
      window.removeEventListener('beforeunload', onLeave)
    },
  }
}

/** Whether there is anything that would be missed. */
export const isWorthKeeping = ({ sheet }: StoreState): boolean => sheet !== null && !isBlank(sheet)
