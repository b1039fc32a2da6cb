import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RANK } from './example-claim.ts'
import type { Claim } from '../../src/claims/model/claim.ts'
import {
  LONGEST_SET,
  readSavedSet,
  SAVED_SET_VERSION,
  writtenSet,
  type SavedSet,
} from '../../src/claims/saved-set.ts'

const LEVEL: Claim = {
  kind: 'level',
  indicator: 'andel-65-pluss',
  periods: ['2026'],
  compared: null,
  place: '3101',
  numbers: [24.3],
  direction: null,
  checksum: 'a'.repeat(64),
}

const SET: SavedSet = {
  format: 'lokaltall-snakkepunkter',
  version: 1,
  id: 'abc123',
  title: 'Til møtet <b>11. mai</b>',
  place: { code: '3101', name: 'Halden' },
  language: 'nb',
  saved: '2026-05-01T12:00:00.000Z',
  items: [
    { claim: LEVEL, sentence: '24,3 prosent er 65 år eller eldre.', source: 'SSB tabell 07459' },
    { claim: RANK, sentence: '<img src=x onerror=alert(1)>', source: '' },
  ],
}

/** The set as JSON, with one part put in place of what was there. */
const withPart = (path: string, part: unknown): string => {
  const json = JSON.parse(writtenSet(SET)) as Record<string, unknown>
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  const parent = steps.reduce((at, step) => at[step] as Record<string, unknown>, json)
  parent[last] = part
  return JSON.stringify(json)
}

const faultOf = (written: string) => {
  const read = readSavedSet(written)
  return read.ok ? null : read.fault
}

describe('a saved set', () => {
  test('comes back as it was, markup and all: it is text, and is shown as text', () => {
    expect(readSavedSet(writtenSet(SET))).toEqual({ ok: true, set: SET })
  })

  test('may have a byte order mark in front', () => {
    expect(readSavedSet(`\ufeff${writtenSet(SET)}`).ok).toBe(true)
  })

  test('a claim of a kind from a newer app is kept word for word', () => {
    const claim = { kind: 'forecast', indicator: 'x', deep: { of: [1, { two: '2' }] } }
    const read = readSavedSet(withPart('items.0.claim', claim))
    if (!read.ok) throw new Error(read.fault.kind)
    expect(read.set.items[0]?.claim).toEqual({ kind: 'unknown', named: 'forecast', written: claim })
    expect(JSON.parse(writtenSet(read.set)).items[0].claim).toEqual(claim)
    expect(readSavedSet(writtenSet(read.set))).toEqual(read)
  })

  test('parts that no version has written are left out', () => {
    expect(readSavedSet(withPart('more', { a: 1 }))).toEqual({ ok: true, set: SET })
  })
})

describe('versions', () => {
  test('version 0 is brought up to this version', () => {
    const { version: _, items, ...rest } = JSON.parse(writtenSet(SET))
    const old = {
      ...rest,
      version: 0,
      place: '3101',
      items: items.map(({ source: _none, ...item }: { source: string }) => item),
    }
    expect(readSavedSet(JSON.stringify(old))).toEqual({
      ok: true,
      set: {
        ...SET,
        place: { code: '3101', name: '3101' },
        items: SET.items.map((item) => ({ ...item, source: '' })),
      },
    })
  })

  test('an old set that is broken is broken afterwards too, and not a crash', () => {
    for (const items of [null, 'x', [null], [1], {}])
      expect(faultOf(withPart('items', items).replace('"version":1', '"version":0'))?.kind).toBe(
        'malformed',
      )
  })

  test('every older version has a way up', () => {
    for (let version = 0; version < SAVED_SET_VERSION; version++) {
      const seen: number[] = []
      const migrations = Object.fromEntries(
        Array.from({ length: SAVED_SET_VERSION }, (_, at) => [
          at,
          (set: object) => (seen.push(at), set),
        ]),
      )
      readSavedSet(withPart('version', version), migrations)
      expect(seen).toEqual(
        Array.from({ length: SAVED_SET_VERSION - version }, (_, i) => version + i),
      )
    }
  })

  test('a newer version is refused by its number', () => {
    expect(faultOf(withPart('version', 2))).toEqual({ kind: 'newer-version', version: 2 })
  })
})

describe('what is no set', () => {
  test.each([
    ['', 'not-json'],
    ['hei', 'not-json'],
    [writtenSet(SET).slice(0, -20), 'not-json'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"type":"FeatureCollection"}', 'not-ours'],
    ['"lokaltall-snakkepunkter"', 'not-ours'],
    [withPart('version', '1'), 'not-ours'],
    [withPart('version', -1), 'not-ours'],
    [withPart('version', 1.5), 'not-ours'],
    [' '.repeat(LONGEST_SET + 1), 'too-large'],
  ])('%#: %.30s is told as %s', (written, kind) => {
    expect(faultOf(written)?.kind).toBe(kind)
  })

  test.each([
    ['title', 7],
    ['title', 'x'.repeat(201)],
    ['title', 'skjult \u202e snudd'],
    ['id', '../../x'],
    ['place.code', 3101],
    ['place.code', '31o1'],
    ['language', 'en'],
    ['saved', 'i går'],
    ['items', {}],
    ['items.1', null],
    ['items.1.sentence', { html: '<b>' }],
    ['items.0.claim.numbers', ['24.3']],
    ['items.0.claim.numbers', [24.3, 1]],
    ['items.0.claim.numbers', [null]],
    ['items.0.claim.periods', ['2026', '2025']],
    ['items.0.claim.periods', ['i fjor']],
    ['items.0.claim.indicator', '__proto__'],
    ['items.0.claim.compared', 'country'],
    ['items.0.claim.direction', 'sideways'],
    ['items.1.claim.compared', null],
    ['items.1.claim.kind', 7],
  ])('a wrong %s is named', (path, part) => {
    const fault = faultOf(withPart(path, part))
    expect(fault?.kind).toBe('malformed')
    expect(path.startsWith((fault as { where: string }).where.split('.', 2).join('.'))).toBe(true)
  })

  test('keys that would reach the prototype change nothing', () => {
    const evil = writtenSet(SET).replace('{', '{"__proto__":{"polluted":1},"constructor":{"a":1},')
    expect(readSavedSet(evil)).toEqual({ ok: true, set: SET })
    const claim = '{"kind":"forecast","__proto__":{"polluted":1}}'
    const read = readSavedSet(withPart('items.0.claim', 0).replace('"claim":0', `"claim":${claim}`))
    expect(read.ok).toBe(true)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    expect(JSON.stringify(read)).not.toContain('polluted')
  })

  test('anything at all is read or refused, and never thrown at', () => {
    fc.assert(fc.property(fc.string(), (written) => typeof readSavedSet(written).ok === 'boolean'))
    fc.assert(
      fc.property(
        fc.constantFrom(
          'title',
          'place',
          'items',
          'items.0',
          'items.0.claim',
          'items.0.claim.periods',
        ),
        fc.jsonValue(),
        (path, part) => {
          const read = readSavedSet(withPart(path, part))
          return !read.ok || readSavedSet(writtenSet(read.set)).ok
        },
      ),
    )
  })

  test('cut off anywhere, it is refused', () => {
    const whole = writtenSet(SET).trimEnd()
    for (let length = 0; length < whole.length; length++)
      expect(readSavedSet(whole.slice(0, length)).ok).toBe(false)
  })
})
