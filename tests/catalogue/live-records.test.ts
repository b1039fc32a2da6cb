import { describe, expect, test } from 'vitest'
import { INDICATORS } from '../../src/catalogue/index.ts'
import type { FhiSource, SsbSource } from '../../src/domain/indicator.ts'
import { observationFilesOf } from '../../scripts/series/observation-file.ts'
import type { ObservationFile } from '../../scripts/series/observation-file.ts'
import { emissionRows } from '../../scripts/sources/emissions-rows.ts'
import { chooseTable, titledTables } from '../../scripts/sources/fhi-tables.ts'
import { understandWish } from '../../scripts/sources/ssb-pxweb.ts'
import {
  BULLYING_377,
  BULLYING_806,
  DEPRESSIVE,
  UPPER_SECONDARY,
  WELLBEING_805,
} from '../sources/fhi-recorded-tables.ts'
import { LISTS_RECORDED, SSB_RECORDED } from '../sources/ssb-recorded-tables.ts'

const FHI_RECORDED = [DEPRESSIVE, UPPER_SECONDARY, BULLYING_377, BULLYING_806, WELLBEING_805]

/** Whether what has been recorded of the record's source answers what the record asks. */
async function isProven(one: ObservationFile): Promise<boolean> {
  const { source, indicator, id } = one
  if (source.kind === 'ssb') await understand(id, source, indicator.levels)
  else if (source.kind === 'fhi') choose(id, source, indicator.period)
  else if (source.kind === 'miljodirektoratet') await readHeader()
  else return false
  return true
}

async function understand(
  id: string,
  source: SsbSource,
  levels: ObservationFile['indicator']['levels'],
) {
  const offer = SSB_RECORDED.find((table) => table.id === source.table)
  if (!offer) throw new Error(`nothing is recorded of SSB ${source.table}`)
  await understandWish({ id, source, levels }, offer, async (list) => LISTS_RECORDED[list] ?? [])
}

function choose(record: string, source: FhiSource, timing: ObservationFile['indicator']['period']) {
  const titled = titledTables(
    FHI_RECORDED.map(({ table }) => table),
    source,
    record,
  )
  const offers = FHI_RECORDED.filter(({ table }) => titled.includes(table))
  chooseTable(offers, { record, source, timing })
}

/** The columns of Miljødirektoratet's workbook as they were seen in August 2026. */
async function readHeader() {
  const header = ['År', 'Fylke', 'Kommunenummer', 'Kommune', 'Sektor', 'Klimagass']
  const tonnes = 'Utslipp (tonn CO2-ekvivalenter)'
  const row = ['2024', 'Telemark', '4001', 'Porsgrunn', 'Veitrafikk', 'CO2', 1]
  const rows = [
    { line: 1, cells: [...header, tonnes] },
    { line: 2, cells: row },
  ]
  for await (const { kommune } of emissionRows(rows, 'boka')) expect(kommune).toBe('4001')
}

const LIVE: ReadonlySet<string> = new Set(['ssb', 'fhi', 'miljodirektoratet'])
const live = observationFilesOf(INDICATORS).filter(({ source }) => LIVE.has(source.kind))

/** Records that no recorded answer bears on: the title of the table has not been seen. */
const UNPROVEN = ['ensomhet']

describe('records with a live source', () => {
  test('are proven by recorded answers, all but those that are named', async () => {
    const failed: string[] = []
    for (const one of live) {
      const proven = await isProven(one).catch(() => false)
      if (!proven) failed.push(one.indicator.id)
    }
    const records = new Set(live.map(({ indicator }) => indicator.id))
    console.info(`${records.size - failed.length} of ${records.size} records are proven`)
    expect(failed).toEqual(UNPROVEN)
  })

  test.each(UNPROVEN)('%s says what it lacks', async (id) => {
    const one = live.find(({ indicator }) => indicator.id === id) as ObservationFile
    await expect(isProven(one)).rejects.toThrow(/no table whose title holds/)
  })
})
