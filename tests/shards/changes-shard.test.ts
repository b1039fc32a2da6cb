import { beforeAll, describe, expect, test } from 'vitest'
import { committedShards } from '../committed-shards.ts'
import { changesShard, revisionsOf } from '../../scripts/shards/changes-shard.ts'
import { decodeChanges } from '../../scripts/report/changes-file.ts'
import type { ChangesShard } from '../../src/observations/receipt-shards.ts'
import type { FormerAreas, Receipt } from '../../src/domain/receipt.ts'
import type { CatalogueShard } from '../../src/observations/shards.ts'
import { PLACES } from '../places-of-today.ts'

const HEADER = 'kind,indicator,place,period,cells,old,old_status,new,new_status,when,published,why'
const update = (date: string, number: number, ...lines: string[]) => ({
  date,
  number,
  lines: decodeChanges([HEADER, ...lines, ''].join('\n'), 'test'),
})

const UPDATES = [
  update('2026-01-05', 1, 'new-indicator,utslipp,,,40,,,,,2026-01-05,,first'),
  update(
    '2026-04-20',
    1,
    'accepted,utslipp#revised,,,,,,,,2026-04-20,,Ny utgave',
    'new-period,utslipp,,2024,3,,,,,2026-04-20,2026-04-15,updated',
    'revised,utslipp,4001,2023,1,2011328.65,ok,1969850.88,ok,2026-04-20,2026-04-15,updated',
    'revised,utslipp,4003,2022,1,118054.02,ok,125822.79,ok,2026-04-20,2026-04-15,updated',
    'status,utslipp,4032,2022,1,6441.49,ok,,suppressed,2026-04-20,2026-04-15,updated',
    'revised,grunnlag,4001,2023,1,5,ok,6,ok,2026-04-20,,question',
    'new-period,alder/menn-00-04,,2026,372,,,,,2026-04-20,,updated',
    'new-period,alder/menn-05-09,,2026,372,,,,,2026-04-20,,updated',
  ),
]

describe('the change log', () => {
  const names = new Map([['4001', 'Porsgrunn']])
  const { updates } = changesShard(UPDATES, new Set(['utslipp', 'alder']), names)

  test('has the newest update first, and only what readers can see', () => {
    expect(updates.map(({ date }) => date)).toEqual(['2026-04-20', '2026-01-05'])
    expect(updates[0]?.indicators.map(({ id }) => id)).toEqual(['utslipp', 'alder'])
    expect(updates[0]?.accepted).toEqual([{ about: 'utslipp#revised', reason: 'Ny utgave' }])
  })

  test('counts what was revised and names the largest', () => {
    expect(updates[0]?.indicators[0]).toMatchObject({
      kind: 'changed',
      newPeriods: [{ period: '2024', places: 3 }],
      statuses: 1,
      revised: {
        cells: 2,
        places: 2,
        first: '2022',
        last: '2023',
        published: '2026-04-15',
        largest: { place: '4001', name: 'Porsgrunn', old: 2011328.65, now: 1969850.88 },
      },
    })
  })

  test('parts of a breakdown are one, and a first filling is one line', () => {
    expect(updates[0]?.indicators[1]?.newPeriods).toEqual([{ period: '2026', places: 372 }])
    expect(updates[1]?.indicators[0]).toMatchObject({ kind: 'new', cells: 40, revised: null })
  })

  test('a place’s revisions: dated by the publisher, withdrawn, or by us', () => {
    const revisions = revisionsOf(UPDATES)
    expect(revisions.get('utslipp')?.['4001']).toEqual([
      { period: '2023', old: 2011328.65, now: 1969850.88, date: '2026-04-15' },
    ])
    expect(revisions.get('utslipp')?.['4032']?.[0]).toMatchObject({ now: null })
    expect(revisions.get('grunnlag')?.['4001']?.[0]).toMatchObject({ ours: true })
  })
})

describe('receipts of the committed data', () => {
  let shards: ReadonlyMap<string, string>
  const read = <T>(path: string): T => JSON.parse(shards.get(path) ?? 'null') as T
  beforeAll(async () => {
    shards = await committedShards()
  })

  test('every catalogued indicator has one, and every fetched one says how its copies came', () => {
    const { indicators } = read<CatalogueShard>('katalog.nb.json')
    const fetched = indicators.filter(({ read: day }) => day !== null)
    expect(fetched.length).toBeGreaterThan(40)
    for (const { id } of fetched) {
      const { inputs, dates } = read<Receipt>(`kvittering/${id}.json`)
      expect(inputs.length, id).toBeGreaterThan(0)
      expect(Object.keys(dates).length, id).toBeGreaterThan(0)
      for (const one of inputs) {
        expect(one.origin?.read, id).toMatch(/^2\d{3}-\d\d-\d\d$/)
        expect(one.query.nb && one.query.nn && one.table.nb && one.url, id).toBeTruthy()
      }
    }
  })

  test('the sum shown is the figure: above over below gives it', () => {
    const { made, parts } = read<Receipt>('kvittering/andel-65-pluss.json')
    expect(made).toMatchObject({ kind: 'ratio', scale: 100 })
    const [above = 0, below = 1] = parts?.values['3101'] ?? []
    expect((100 * above) / below).toBeGreaterThan(15)
    expect((100 * above) / below).toBeLessThan(30)
    expect(Object.keys(parts?.values ?? {})).toHaveLength(PLACES)
  })

  test('what places were: Ålesund of four kommuner, Oslo always itself', () => {
    const areas = read<FormerAreas>('opphav.json')
    expect(areas['1508']?.[0]?.codes.map(({ code }) => code)).toEqual([
      '1504',
      '1523',
      '1529',
      '1546',
    ])
    expect(areas['0301']).toBeUndefined()
    expect(areas['3101']?.map(({ until }) => until)).toEqual(['2020-01-01', '2024-01-01'])
  })

  test('the log begins with the first filling, and tells of no revision then', () => {
    const first = read<ChangesShard>('endringer.json').updates.at(-1)
    expect(first?.date).toBe('2026-11-23')
    expect(first?.indicators.every(({ kind }) => kind === 'new')).toBe(true)
  })
})
