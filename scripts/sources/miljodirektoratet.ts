import type { MiljodirektoratetSource } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { roundTo } from '../../src/domain/rounding.ts'
import { TimeLimitReached } from '../http/http.ts'
import type { FileHttp } from '../http/http.ts'
import type { EmissionRow } from './emissions-rows.ts'
import { isZip } from './file-table.ts'

export const MDIR_HOSTS = ['www.miljodirektoratet.no', 'miljodirektoratet.no']

/** Where the workbook has been, newest first: the address changes with an edition. */
export const MDIR_URLS = [
  'https://www.miljodirektoratet.no/sharepoint/downloaditem/?id=01FM3LD2WOT7QL4D6Y5FC3JYADXGI6A3FA',
  'https://www.miljodirektoratet.no/globalassets/netttjenester/klimagassutslipp-kommuner/utslippsstatistikk_alle_kommuner.xlsx',
]

/** The first address that answers with a workbook; throws with what each of them said. */
export async function downloadWorkbook(
  http: FileHttp,
  urls: readonly string[],
  log: (line: string) => void,
): Promise<{ readonly url: string; readonly bytes: Uint8Array }> {
  const said: string[] = []
  for (const url of urls) {
    log(`Miljødirektoratet: waiting for ${url}`)
    try {
      const bytes = await http.bytes(url)
      if (isZip(bytes)) return { url, bytes }
      said.push(`${url}: a web page, not a workbook`)
    } catch (error) {
      if (error instanceof TimeLimitReached) throw error
      said.push((error as Error).message)
    }
  }
  throw new Error(
    `No address gave the workbook of emissions. Find it from https://www.miljodirektoratet.no/tjenester/klimagassutslipp-kommuner/ and set LOKALTALL_MDIR_URL to its address, or download it and name it with --file. Tried: ${said.join(' | ')}`,
  )
}

/** Tonnes by kommune, year and sector, gases and sources summed; read once for all records. */
export interface EmissionSums {
  readonly sectors: readonly string[]
  /** Every kommune and year that has any row, as `0301 2009`. */
  readonly known: ReadonlySet<string>
  /** Tonnes by `0301 2009` and then by sector (as the workbook spells it, cleaned). */
  readonly tonnes: ReadonlyMap<string, ReadonlyMap<string, number>>
}

export async function sumEmissions(
  rows: AsyncIterable<EmissionRow> | Iterable<EmissionRow>,
): Promise<EmissionSums> {
  const tonnes = new Map<string, Map<string, number>>()
  const sectors = new Set<string>()
  for await (const row of rows) {
    const key = `${row.kommune} ${row.year}`
    const bySector = tonnes.get(key) ?? new Map<string, number>()
    bySector.set(row.sector, (bySector.get(row.sector) ?? 0) + row.tonnes)
    tonnes.set(key, bySector)
    sectors.add(row.sector)
  }
  return { sectors: [...sectors].sort(), known: new Set(tonnes.keys()), tonnes }
}

/**
 * A record's rows: tonnes a year of one sector or of all. A kommune that the workbook has, but not
 * with this sector, has nothing to emit there: not applicable. Throws when no kommune has the sector.
 */
export function emissionsOf(source: MiljodirektoratetSource, sums: EmissionSums): Observation[] {
  const names = wantedSectors(source, sums)
  return [...sums.tonnes].map(([key, bySector]) => {
    const [place = '', period = ''] = key.split(' ')
    const parts = names.flatMap((name) => bySector.get(name) ?? [])
    if (!parts.length) return { place, period, value: null, status: 'not-applicable' }
    const value = parts.reduce((sum, part) => sum + part, 0)
    // Two decimals more than the workbook's own; the rest is noise of adding.
    return { place, period, value: roundTo(value, 4), status: 'ok' }
  })
}

function wantedSectors(source: MiljodirektoratetSource, sums: EmissionSums): readonly string[] {
  if (source.sector === 'alle') return sums.sectors
  const wanted = [source.sector, ...(source.otherNames ?? [])].map(plain)
  const found = sums.sectors.filter((sector) => wanted.includes(plain(sector)))
  if (found.length) return found
  throw new Error(
    `The workbook has no sector "${source.sector}". It has ${sums.sectors.join(', ')}. Add the new name to the record's otherNames.`,
  )
}

const plain = (sector: string): string => sector.toLowerCase()
