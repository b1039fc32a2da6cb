import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  NOT_POINTED,
  pointed,
  pointingStore,
  shownPlace,
  type Pointing,
} from '../../src/charts/pointing.ts'

const code = fc.constantFrom('', '3101', '3103', '0301')
const event: fc.Arbitrary<Pointing> = fc.oneof(
  fc.record({ kind: fc.constantFrom('over' as const, 'press' as const), code }),
  fc.constant({ kind: 'dismiss' as const }),
)

test('one place is marked: who is pointed at, else who was pressed', () => {
  let state = pointed(NOT_POINTED, { kind: 'press', code: '3101' })
  expect(shownPlace(state)).toBe('3101')
  state = pointed(state, { kind: 'over', code: '3103' })
  expect(shownPlace(state)).toBe('3103')
  state = pointed(state, { kind: 'over', code: '' })
  expect(shownPlace(state)).toBe('3101')
  expect(shownPlace(pointed(state, { kind: 'press', code: '3101' }))).toBe('')
})

test('let go, it stays so until the pointer has been elsewhere', () => {
  let state = pointed(NOT_POINTED, { kind: 'over', code: '3101' })
  state = pointed(state, { kind: 'dismiss' })
  expect(shownPlace(pointed(state, { kind: 'over', code: '3101' }))).toBe('')
  state = pointed(state, { kind: 'over', code: '' })
  expect(shownPlace(pointed(state, { kind: 'over', code: '3101' }))).toBe('3101')
})

test('after Escape nothing is marked or kept, whatever was done before', () => {
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const state = pointed(events.reduce(pointed, NOT_POINTED), { kind: 'dismiss' })
      expect(shownPlace(state)).toBe('')
      expect(state.kept).toBe('')
    }),
  )
})

test('those who draw are told of every change of what is marked, and of nothing else', () => {
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const store = pointingStore()
      let told = 0
      store.subscribe(() => (told += 1))
      for (const one of events) {
        const [shown, kept, before] = [store.shown(), store.kept(), told]
        store.send(one)
        const changed = shown !== store.shown() || kept !== store.kept()
        expect(told - before).toBe(changed ? 1 : 0)
      }
    }),
  )
})
