import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { KommuneTopology } from '../../src/map/boundaries.ts'

export type BoundaryDetail = 'coarse' | 'fine'

export const boundaryFile = (detail: BoundaryDetail): string => `boundaries-${detail}.topo.json`

/** Reads `places/boundaries-<detail>.topo.json`; throws naming the command that makes it. */
export async function readBoundaries(
  dataDir: string,
  detail: BoundaryDetail,
): Promise<KommuneTopology> {
  const path = join(dataDir, 'places', boundaryFile(detail))
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Error(`${path} cannot be read: make it with npm run boundaries -- <folder>.`, {
      cause,
    })
  })
  return JSON.parse(text) as KommuneTopology
}
