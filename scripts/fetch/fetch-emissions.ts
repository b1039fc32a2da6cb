import { readFile } from 'node:fs/promises'
import { EMISSIONS_WORKBOOK } from '../../src/catalogue/emissions-workbook.ts'
import type { MiljodirektoratetSource } from '../../src/domain/indicator.ts'
import { readEmissions } from '../sources/emissions-rows.ts'
import { isZip } from '../sources/file-table.ts'
import { sha256 } from '../sources/known-copies.ts'
import {
  downloadWorkbook,
  emissionsOf,
  MDIR_HOSTS,
  MDIR_URLS,
  sumEmissions,
} from '../sources/miljodirektoratet.ts'
import { originOf } from '../sources/origin.ts'
import type { FetchContext } from './fetch-context.ts'
import { originOn } from './origin-day.ts'
import type { ObservationFileOf } from '../series/observation-file.ts'
import type { Staged } from '../series/staging.ts'
import { takeIn } from '../borders/take-in.ts'

/** Every series of the emissions workbook, out of one and the same edition. */
export async function fetchEmissions(
  series: readonly ObservationFileOf<MiljodirektoratetSource>[],
  context: FetchContext,
): Promise<Staged[]> {
  const { environment, log, areas } = context
  const { url, bytes, day } = await workbookOf(context)
  log(`Miljødirektoratet: reading ${Math.round(bytes.length / 1024)} kB`)
  const workbook = await readEmissions(bytes, url)
  const sums = await sumEmissions(workbook.rows())
  const origin = originOf({
    url,
    publisherHosts: MDIR_HOSTS,
    notes: workbook.info,
    said: environment.origin,
    today: environment.today,
  })
  const { publisher, title, url: page, licence } = EMISSIONS_WORKBOOK
  const facts = { publisher, source: title, url: page, licence, updated: null }
  const query = sha256(bytes)
  return series.map((one) => ({
    id: one.id,
    rows: takeIn(one, [{ borders: 'today', rows: emissionsOf(one.source, sums) }], areas),
    facts: { ...facts, origin: originOn(origin, day), query },
  }))
}

interface FoundWorkbook {
  readonly url: string
  readonly bytes: Uint8Array
  /** The day it came (ISO date). */
  readonly day: string
}

/** The file that was named, or the first address that answers with a workbook. */
async function workbookOf(context: FetchContext): Promise<FoundWorkbook> {
  const { environment, workbook, log } = context
  if (workbook !== undefined) return fileNamed(workbook, environment.today)
  const urls = environment.mdirUrl ? [environment.mdirUrl] : MDIR_URLS
  const kept = context.kept('mdir', null, { isWanted: isZip })
  const found = await downloadWorkbook(kept, urls, log)
  return { ...found, day: kept.oldest() ?? environment.today }
}

async function fileNamed(path: string, today: string): Promise<FoundWorkbook> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Error(`${path} cannot be read: give --file the workbook you downloaded.`, { cause })
  })
  return { url: `file:///${path}`, bytes, day: today }
}
