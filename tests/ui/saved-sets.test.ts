import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { writtenSet } from '../../src/claims/saved-set.ts'
import {
  addSet,
  changeSet,
  removeSet,
  restoreSet,
  savedSetOf,
  savedSets,
  saveSet,
  setFile,
  watchSavedSets,
} from '../../src/ui/saved-sets.ts'

/** A store that holds so many characters. */
class Store {
  readonly entries = new Map<string, string>()
  room = Infinity
  get length() {
    return this.entries.size
  }
  key(i: number) {
    return [...this.entries.keys()][i] ?? null
  }
  getItem(key: string) {
    return this.entries.get(key) ?? null
  }
  setItem(key: string, text: string) {
    if (text.length > this.room) throw new DOMException('full', 'QuotaExceededError')
    this.entries.set(key, text)
  }
  removeItem(key: string) {
    this.entries.delete(key)
  }
}

let store: Store
let heard: ((event: { key: string | null }) => void)[]

beforeEach(() => {
  store = new Store()
  heard = []
  vi.stubGlobal('window', {
    localStorage: store,
    addEventListener: (_: string, listener: (typeof heard)[0]) => heard.push(listener),
    removeEventListener: (_: string, listener: (typeof heard)[0]) =>
      (heard = heard.filter((one) => one !== listener)),
  })
})
afterEach(() => vi.unstubAllGlobals())

const setOf = (title: string, saved = '2026-05-01') =>
  savedSetOf({ title, place: { code: '3101', name: 'Halden' }, language: 'nb', items: [] }, saved)

const closed = () =>
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('no', 'SecurityError')
    },
  })

describe('sets in the browser', () => {
  test('are there again, newest first, and each under a key of its own', () => {
    const [old, young] = [setOf('old', '2026-01-01'), setOf('young', '2026-02-01')]
    expect(saveSet(old)).toEqual({ ok: true, set: old })
    saveSet(young)
    expect(savedSets()).toEqual({ sets: [young, old], unreadable: [], open: true })
    expect(store.length).toBe(2)
  })

  test('removed and put back', () => {
    const set = setOf('a')
    saveSet(set)
    const removed = removeSet(set.id)
    expect(savedSets().sets).toEqual([])
    expect(removed && restoreSet(removed)).toEqual({ ok: true })
    expect(savedSets().sets).toEqual([set])
    expect(removeSet('none')).toBeNull()
  })

  test('changed as it stands, also when another window wrote it', () => {
    const set = setOf('a')
    saveSet(set)
    store.setItem(`lokaltall.sett.${set.id}`, writtenSet({ ...set, language: 'nn' }))
    changeSet(set.id, (now) => ({ ...now, title: 'b' }))
    expect(savedSets().sets).toEqual([{ ...set, language: 'nn', title: 'b' }])
    expect(changeSet('none', (now) => now)).toEqual({ ok: false, why: 'gone' })
  })

  test('an entry that cannot be read is told of, kept, and never written over', () => {
    const set = setOf('a')
    const broken = '{"format":"lokaltall-snakkepunkter","version":2}'
    store.setItem(`lokaltall.sett.${set.id}`, broken)
    store.setItem('lokaltall.annet', 'not ours')
    expect(savedSets().unreadable).toEqual([
      { id: set.id, written: broken, fault: { kind: 'newer-version', version: 2 } },
    ])
    expect(saveSet(set)).toEqual({ ok: false, why: 'would-overwrite' })
    expect(store.getItem(`lokaltall.sett.${set.id}`)).toBe(broken)
  })

  test('a file of the same set is stored beside it when it says something else', () => {
    const set = setOf('a')
    saveSet(set)
    addSet(set)
    expect(savedSets().sets).toHaveLength(1)
    const added = addSet({ ...set, title: 'b' })
    expect(
      savedSets()
        .sets.map(({ title }) => title)
        .sort(),
    ).toEqual(['a', 'b'])
    expect(added.ok && added.set.id).not.toBe(set.id)
  })

  test('a full store is told of, and what was there stands', () => {
    const set = setOf('a')
    saveSet(set)
    store.room = 10
    expect(saveSet({ ...set, title: 'b' })).toEqual({ ok: false, why: 'full' })
    expect(savedSets().sets).toEqual([set])
  })

  test('a closed store is told of', () => {
    closed()
    expect(saveSet(setOf('a'))).toEqual({ ok: false, why: 'closed' })
    expect(savedSets()).toEqual({ sets: [], unreadable: [], open: false })
    expect(removeSet('a')).toBeNull()
  })

  test('whoever watches hears of changes here and in other windows, until it stops', () => {
    const changed = vi.fn<() => void>()
    const stop = watchSavedSets(changed)
    saveSet(setOf('a'))
    for (const key of ['lokaltall.sett.x', null, 'other']) heard.forEach((hear) => hear({ key }))
    expect(changed).toHaveBeenCalledTimes(3)
    stop()
    saveSet(setOf('b'))
    expect(heard).toEqual([])
    expect(changed).toHaveBeenCalledTimes(3)
  })

  test('as a file: named by place and date', () => {
    const set = setOf('a', '2026-05-01T12:00:00Z')
    expect(setFile(set)).toEqual({
      name: 'snakkepunkter-3101-2026-05-01.json',
      text: writtenSet(set),
    })
  })
})
