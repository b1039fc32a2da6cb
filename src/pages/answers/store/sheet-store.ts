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
import { Connection } from './connection.ts'
import {
  earlierSheets,
  faultOf,
  storedSheet,
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

const UNANSWERED: StoreState = {
  sheet: null,
  kept: { kind: 'nothing' },
  writes: true,
  unreadable: null,
}

class OpenSheet implements SheetStore {
  readonly #opened: Opened
  readonly #key: string
  readonly #connection: Connection
  readonly #turn: WritingTurn
  readonly #watchers = new Set<() => void>()
  #state = UNANSWERED
  /** What the store and this window last had in common. */
  #common: { readonly written: string; readonly sheet: Sheet } | null = null
  #dirty = false
  #dirtySince = 0
  #keepBefore = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #saving: Promise<void> | null = null
  #closed = false

  constructor(opened: Opened) {
    this.#opened = opened
    this.#key = `${opened.paper.id}/${opened.place.code}`
    this.#connection = new Connection((newer) => this.#leave(newer))
    this.#turn = writingTurn(`lokaltall-svar:${this.#key}`, {
      changed: (writes) => this.#turned(writes),
      handOver: () => this.save(),
      stored: () => this.#dirty || this.#saving || this.#reload(),
    })
    document.addEventListener('visibilitychange', this.#onHidden)
    window.addEventListener('pagehide', this.#onPageHide)
    window.addEventListener('beforeunload', this.#onUnload)
    this.#load().catch((error: unknown) =>
      this.#set({ sheet: this.#shown(), kept: { kind: 'fault', fault: faultOf(error) } }),
    )
  }

  state = (): StoreState => this.#state

  watch = (changed: () => void) => {
    this.#watchers.add(changed)
    return () => this.#watchers.delete(changed)
  }

  change = (change: (sheet: Sheet) => Sheet, keep = false): void => {
    const { sheet: before, kept } = this.#state
    const sheet = before && change(before)
    if (!sheet || sheet === before) return
    if (!this.#dirty) this.#dirtySince = Date.now()
    this.#dirty = true
    this.#keepBefore ||= keep
    this.#set({ sheet, kept: kept.kind === 'fault' ? kept : { kind: 'writing' } })
    this.#saveSoon()
  }

  save = async (): Promise<void> => {
    clearTimeout(this.#timer)
    if (this.#saving) await this.#saving
    if (!this.#dirty) return
    this.#saving = this.#store().catch((error: unknown) => this.#failed(error))
    await this.#saving
    this.#saving = null
  }

  takeOver = (): void => this.#turn.take()

  earlier = async (): Promise<readonly EarlierSheet[]> => {
    try {
      return await earlierSheets(await this.#connection.open(), this.#key)
    } catch {
      return []
    }
  }

  close = (): void => {
    void this.save().finally(() => {
      this.#closed = true
      this.#turn.stop()
      this.#connection.letGo()
    })
    document.removeEventListener('visibilitychange', this.#onHidden)
    window.removeEventListener('pagehide', this.#onPageHide)
    window.removeEventListener('beforeunload', this.#onUnload)
  }

  #set(next: Partial<StoreState>): void {
    this.#state = { ...this.#state, ...next }
    for (const watcher of this.#watchers) watcher()
  }

  /** What is on the screen; before anything is, an empty sheet. */
  #shown(): Sheet {
    const { paper, place, language } = this.#opened
    return this.#state.sheet ?? emptySheet(paper, place, language, new Date().toISOString())
  }

  /** Asked to let go of the database: what is on the screen is stored first. */
  #leave(newer: boolean): void {
    const finished = newer && this.#dirty ? this.save() : Promise.resolve()
    void finished.finally(() => {
      this.#connection.letGo()
      if (newer) this.#yieldTo('newer')
    })
  }

  #yieldTo(fault: StoreFault): void {
    this.#connection.refuse()
    this.#set({ kept: { kind: 'fault', fault } })
  }

  /** What stands in the store becomes what stands on the screen. */
  async #load(): Promise<void> {
    const stored = await storedSheet(await this.#connection.open(), this.#key)
    if (!stored) return this.#set({ sheet: this.#shown() })
    if (stored.written === this.#common?.written) return undefined
    const read = readSheet(stored.written)
    return read.ok
      ? this.#take(stored.written, read.sheet)
      : this.#setAside(stored.written, read.fault)
  }

  #reload(): void {
    void this.#load().catch(() => {})
  }

  #take(written: string, stored: Sheet): void {
    const sheet = sheetOfPaper(stored, this.#opened.paper)
    this.#common = { written, sheet }
    this.#set({ sheet, kept: { kind: 'stored', at: sheet.saved } })
  }

  #setAside(written: string, fault: SheetFault): void {
    this.#set({ sheet: this.#shown(), unreadable: { written, fault } })
    if (fault.kind === 'newer-version') this.#yieldTo('newer')
  }

  /** Both windows' words, where another has stored something since. */
  #withOthers(sheet: Sheet, stored: string | undefined): Sheet {
    if (stored === undefined || stored === this.#common?.written) return sheet
    const read = readSheet(stored)
    if (!read.ok && read.fault.kind === 'newer-version') throw new DOMException('', 'VersionError')
    if (!read.ok) return sheet
    const theirs = sheetOfPaper(read.sheet, this.#opened.paper)
    const base = this.#common?.sheet.themes ?? []
    const { themes } = mergeThemes({ base, mine: sheet.themes, theirs: theirs.themes, writer: '' })
    return { ...sheet, themes }
  }

  async #store(): Promise<void> {
    const { sheet } = this.#state
    if (!sheet) return
    this.#dirty = false
    const { written, merged } = await this.#put(sheet)
    this.#common = { written, sheet: merged }
    this.#keepBefore = false
    if (this.#state.sheet === sheet)
      this.#set({ sheet: merged, kept: { kind: 'stored', at: merged.saved } })
    this.#turn.tell()
    void navigator.storage?.persist?.().catch(() => false)
  }

  /** Stores the sheet, with what others have stored; that is kept to be found again. */
  async #put(sheet: Sheet): Promise<{ written: string; merged: Sheet }> {
    let keep = this.#keepBefore
    let merged = sheet
    const next = (before: { written: string } | undefined) => {
      keep ||= before !== undefined && before.written !== this.#common?.written
      merged = { ...this.#withOthers(sheet, before?.written), saved: new Date().toISOString() }
      return writtenSheet(merged)
    }
    const change = { key: this.#key, next, now: new Date(), keep: () => keep }
    return { written: await this.#connection.put(change), merged }
  }

  #failed(error: unknown): void {
    this.#dirty = true
    this.#set({ kept: { kind: 'fault', fault: faultOf(error) } })
    if (!this.#closed) this.#timer = setTimeout(() => void this.save(), AGAIN)
  }

  #saveSoon(): void {
    clearTimeout(this.#timer)
    const left = LONGEST_WAIT - (Date.now() - this.#dirtySince)
    this.#timer = setTimeout(() => void this.save(), Math.max(0, Math.min(REST, left)))
  }

  /** The pen has come to this window, or has left it. */
  #turned(writes: boolean): void {
    if (this.#closed) return
    if (writes && !this.#state.writes) this.#reload()
    this.#set({ writes })
  }

  readonly #onHidden = (): void => {
    if (document.visibilityState === 'hidden') void this.save()
  }

  readonly #onPageHide = (): void => void this.save()

  readonly #onUnload = (event: BeforeUnloadEvent): void => {
    if (this.#dirty) void this.save()
    if (this.#dirty && this.#state.kept.kind === 'fault') event.preventDefault()
  }
}

/** The branch's sheet, from the store as soon as it answers. */
export const openSheet = (opened: Opened): SheetStore => new OpenSheet(opened)

/** Whether there is anything that would be missed. */
export const isWorthKeeping = ({ sheet }: StoreState): boolean => sheet !== null && !isBlank(sheet)
