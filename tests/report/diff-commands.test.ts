import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { EXIT } from '../../scripts/run/exit-codes.ts'
import { promoteData } from '../../scripts/pipeline/promote-data.ts'
import { reportData } from '../../scripts/pipeline/report-data.ts'
import type { Command } from '../../scripts/run/run-command.ts'
import { writeStaged } from '../../scripts/series/staging.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { EDITION_2025, EDITION_2026 } from './two-editions.ts'

let folder: string
let printed: string[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lokaltall-'))
  await cp('data/places', join(folder, 'data/places'), { recursive: true })
  printed = []
})
afterEach(() => rm(folder, { recursive: true }))

const stage = (rows: readonly Observation[], query: string) =>
  writeStaged(join(folder, 'staging'), {
    id: 'klimagassutslipp',
    rows,
    facts: {
      publisher: 'Miljødirektoratet',
      source: 'Utslipp av klimagasser i kommuner og fylker',
      url: 'https://example.org/',
      licence: 'NLOD 2.0',
      updated: null,
      origin: { direct: false, via: 'et arkiv', taken: null, read: '2026-11-23' },
      query,
    },
  })

const run = (command: Command, args: string[] = []) =>
  command({
    args,
    environment: {
      dataDir: join(folder, 'data'),
      staging: join(folder, 'staging'),
      ssbUrl: undefined,
      mdirUrl: undefined,
      origin: undefined,
      today: '2026-11-23',
    },
    log: () => undefined,
    print: (text) => printed.push(text),
  })

const changes = () => readdir(join(folder, 'data/changes'))

test('a revision is reported before it is taken in, and kept after', async () => {
  await stage(EDITION_2025, 'a')
  await run(promoteData)
  expect(await changes()).toEqual(['2026-11-23.csv'])

  await stage(EDITION_2026, 'b')
  const out = join(folder, 'report.md')
  expect(await run(reportData, ['--out', out])).toBe(true)
  const report = await readFile(out, 'utf8')
  expect(printed.at(-1)).toBe(report)
  expect(report).toContain('## Reviderte tall\n\n### Klimagassutslipp')
  expect(await changes()).toEqual(['2026-11-23.csv'])

  // Every edition of the workbook revises all years by a few percent: that is told, not asked about.
  expect(await run(promoteData)).toBe(EXIT.done)
  expect(await changes()).toEqual(['2026-11-23-2.csv', '2026-11-23.csv'])
  const kept = await readFile(join(folder, 'data/changes/2026-11-23-2.csv'), 'utf8')
  expect(kept).toContain(
    'revised,klimagassutslipp,4001,2023,1,2011328.65,ok,1969850.88,ok,2026-11-23,,edition\n',
  )
})

test('an unknown argument says how to use it', async () => {
  await expect(run(reportData, ['report.md'])).rejects.toThrow(/npm run data:diff -- \[--out/)
})
