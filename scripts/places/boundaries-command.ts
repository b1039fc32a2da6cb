import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { kommuneGeometries, type KommuneTopology } from '../../src/map/boundaries.ts'
import { writeAtomically } from './atomic-write.ts'
import { readBoundaryFolder } from './boundary-files.ts'
import { boundaryFile, type BoundaryDetail } from './boundary-store.ts'
import { COARSE, FINE, fullTopology, simplified } from './build-topology.ts'
import { fileOrigin } from './origins.ts'
import { CC_BY, recordSources } from './place-sources.ts'
import { boundaryFaults, lostNeighbours } from './ring-faults.ts'

/** Bytes after brotli: what a phone has to fetch. */
export const BUDGET: Readonly<Record<BoundaryDetail, number>> = {
  coarse: 32 * 1024,
  fine: 60 * 1024,
}

export interface CommandContext {
  readonly dataDir: string
  /** ISO date of the run. */
  readonly today: string
  readonly log: (line: string) => void
}

/** Makes both boundary files, checks them, and only then writes. See `scripts/commands/boundaries.ts`. */
export async function boundariesCommand(args: readonly string[], context: CommandContext) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { origin: { type: 'string' }, date: { type: 'string' } },
  })
  const folder = positionals[0]
  if (!folder) throw new Error('Name the folder with the GeoJSON: npm run boundaries -- <folder>.')
  const origin = fileOrigin(values.origin, '--origin', context.today)
  const date = values.date ?? `${context.today.slice(0, 4)}-01-01`
  const full = fullTopology(await readBoundaryFolder(folder))
  context.log(`${kommuneGeometries(full).length} kommuner, ${full.arcs.length} stretches of border`)
  const coarse = checked('coarse', full, simplified(full, COARSE), context)
  const fine = checked('fine', full, simplified(full, FINE), context)
  await write(context.dataDir, 'coarse', coarse)
  await write(context.dataDir, 'fine', fine)
  await recordSources(context.dataDir, [
    source('coarse', origin, date),
    source('fine', origin, date),
  ])
}

function checked(
  detail: BoundaryDetail,
  full: KommuneTopology,
  made: KommuneTopology,
  { log }: CommandContext,
): KommuneTopology {
  const lost = lostNeighbours(full, made)
  // Neighbours are read off the fine file; on the coarse grid an islet that two share may vanish.
  const faults = [...boundaryFaults(full, made), ...(detail === 'fine' ? lost : [])]
  const bytes = brotliCompressSync(JSON.stringify(made)).length
  if (bytes > BUDGET[detail]) faults.push(`${bytes} bytes after brotli, at most ${BUDGET[detail]}`)
  if (faults.length > 0)
    throw new Error(
      `Boundaries (${detail}) are not good enough; change ${detail.toUpperCase()} in scripts/places/build-topology.ts:\n${faults.join('\n')}`,
    )
  log(
    `${boundaryFile(detail)}: ${bytes} bytes after brotli${lost.map((line) => `; ${line}`).join('')}`,
  )
  return made
}

const write = (dataDir: string, detail: BoundaryDetail, topology: KommuneTopology) =>
  writeAtomically(join(dataDir, 'places', boundaryFile(detail)), `${JSON.stringify(topology)}\n`)

const source = (detail: BoundaryDetail, origin: ReturnType<typeof fileOrigin>, date: string) => ({
  file: boundaryFile(detail),
  columns: null,
  publisher: 'SSB/Kartverket',
  source: `Kommunegrenser ${date.slice(0, 4)}, EPSG:25833`,
  url: 'https://www.kartverket.no/api-og-data',
  licence: CC_BY,
  validAt: date,
  origin,
})
