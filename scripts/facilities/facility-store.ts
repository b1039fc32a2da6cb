import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { INDICATORS } from '../../src/catalogue/index.ts'
import { facilitiesFile, formatFacilities, parseFacilities } from './facility-rows.ts'
import type { FacilityRow } from './facility-rows.ts'

/** Records whose sums are kept facility by facility too. */
const WITH_FACILITIES = INDICATORS.filter(({ facilities }) => facilities !== undefined)

export async function stageFacilities(
  staging: string,
  id: string,
  rows: readonly FacilityRow[],
): Promise<void> {
  const path = join(staging, facilitiesFile(id))
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, formatFacilities(rows))
}

/** The facilities in a data or staging folder, by record; those that have none are left out. */
export async function readFacilities(folder: string): Promise<Map<string, FacilityRow[]>> {
  const found = new Map<string, FacilityRow[]>()
  for (const { id } of WITH_FACILITIES) {
    const path = join(folder, facilitiesFile(id))
    const text = await readFile(path, 'utf8').catch(() => null)
    if (text !== null) found.set(id, parseFacilities(text, path))
  }
  return found
}

export const clearFacilities = (staging: string): Promise<void> =>
  rm(join(staging, 'facilities'), { recursive: true, force: true })
