import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Observation } from '../../src/domain/observation.ts'
import { decodeChanges } from '../../scripts/report/changes-file.ts'
import { changeFiles, readUpdates } from '../../scripts/report/changes-store.ts'
import { planPromotion } from '../../scripts/promote/plan.ts'
import type { Held } from '../../scripts/promote/plan.ts'
import { indicator } from '../pipeline/example-indicator.ts'
import { EDITION_2025, EDITION_2026 } from './two-editions.ts'

const INDICATORS = [
  indicator({
    id: 'klimagassutslipp',
    unit: 'tonnes-co2e',
    period: { kind: 'year' },
    levels: ['kommune'],
    source: { kind: 'miljodirektoratet', sector: 'alle' },
    bounds: [0, 1e9],
  }),
]

const held = (rows: readonly Observation[], query: string): Held => ({
  rows,
  facts: {
    publisher: 'Miljødirektoratet',
    source: 'Utslipp',
    url: 'https://example.org/',
    licence: 'NLOD 2.0',
    updated: query === 'b' ? '2026-04-15T06:00:00Z' : null,
    origin: { direct: false, via: 'et arkiv', taken: null, read: '2026-11-23' },
    query,
  },
})

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lokaltall-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function update(
  before: Held | null,
  after: Held,
  accepted: Parameters<typeof changeFiles>[1]['accepted'] = [],
) {
  const present = new Map(before ? [['klimagassutslipp', before]] : [])
  const plan = planPromotion({
    indicators: INDICATORS,
    kommuner: ['4001', '4003', '4032'],
    fylker: ['40'],
    staged: [{ id: 'klimagassutslipp', ...after }],
    present,
  })
  const today = '2026-11-23'
  return changeFiles(folder, { indicators: INDICATORS, present, plan, accepted, today })
}

async function write(files: ReadonlyMap<string, string>) {
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
}

describe('what an update leaves in data/changes', () => {
  test('of a real revision: every revised cell with both figures, when and why', async () => {
    const files = await update(held(EDITION_2025, 'a'), held(EDITION_2026, 'b'))
    const [[name, text]] = [...files] as [[string, string]]
    expect(name).toBe('changes/2026-11-23.csv')
    const lines = decodeChanges(text, name)
    expect(lines.map(({ kind }) => kind)).toEqual(['new-period', ...Array(12).fill('revised')])
    expect(lines.find(({ place, period }) => place === '4003' && period === '2023')).toEqual({
      kind: 'revised',
      indicator: 'klimagassutslipp',
      place: '4003',
      period: '2023',
      cells: '1',
      old: '107836.05',
      old_status: 'ok',
      new: '116312.45',
      new_status: 'ok',
      when: '2026-11-23',
      published: '2026-04-15',
      why: 'updated',
    })
  })

  test('a first fill is one line, not one a cell', async () => {
    const [text = ''] = (await update(null, held(EDITION_2026, 'b'))).values()
    expect(text.trim().split('\n').slice(1)).toEqual([
      'new-indicator,klimagassutslipp,,,15,,,,,2026-11-23,2026-04-15,first',
    ])
  })

  test('nothing changed leaves nothing', async () => {
    const same = held(EDITION_2026, 'b')
    expect(await update(same, same)).toEqual(new Map())
  })

  test('a second update of the same day has a file of its own; all are read back in order', async () => {
    await write(await update(null, held(EDITION_2025, 'a')))
    const second = await update(held(EDITION_2025, 'a'), held(EDITION_2026, 'b'))
    expect([...second.keys()]).toEqual(['changes/2026-11-23-2.csv'])
    await write(second)
    const updates = await readUpdates(folder)
    expect(updates.map(({ date, number, lines }) => [date, number, lines.length])).toEqual([
      ['2026-11-23', 1, 1],
      ['2026-11-23', 2, 13],
    ])
  })

  test('an accepted warning is kept with its reason, commas and all', async () => {
    const accepted = [{ id: 'klimagassutslipp', reason: 'Sjekket, stemmer.', when: '2026-11-24' }]
    await write(await update(held(EDITION_2025, 'a'), held(EDITION_2026, 'b'), accepted))
    const [first] = (await readUpdates(folder))[0]?.lines ?? []
    expect(first).toMatchObject({
      kind: 'accepted',
      indicator: 'klimagassutslipp',
      why: 'Sjekket, stemmer.',
      when: '2026-11-24',
    })
  })
})
