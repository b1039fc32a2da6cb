import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { decodeObservations } from '../../src/observations/csv.ts'
import { breakdownTable, indicatorTable, type IndicatorTable } from './indicator-table.ts'

/** The observations of a file below `data/observations/`; none when nothing has been fetched. */
async function readRows(dataDir: string, file: string): Promise<Observation[]> {
  const path = join(dataDir, 'observations', file)
  try {
    return decodeObservations(await readFile(path, 'utf8'), path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** One indicator's figures, and those of its parts when it is a breakdown. */
export async function readTable(dataDir: string, indicator: Indicator): Promise<IndicatorTable> {
  const { id, parts } = indicator
  if (!parts) return indicatorTable(indicator, await readRows(dataDir, `${id}.csv`))
  const rows = await Promise.all(
    parts.map(
      async (part) => [part.id, await readRows(dataDir, join(id, `${part.id}.csv`))] as const,
    ),
  )
  return breakdownTable(indicator, new Map(rows))
}
