import { INDICATORS } from '../../src/catalogue/index.ts'
import { readPlaces } from '../places/read-places.ts'
import type { Places } from '../places/read-places.ts'
import { carryOver } from '../borders/carried-over.ts'
import { readPresent } from './data-store.ts'
import type { Environment } from '../run/environment.ts'
import type { Held, PlanInput } from './plan.ts'
import { measureOf, observationFilesOf } from '../series/observation-file.ts'
import { readStaged } from '../series/staging.ts'

/** What a promotion is planned from, and the places it is for. */
export interface ReadPlan {
  readonly input: PlanInput
  readonly places: Places
  /** Files whose figures had to be moved to new borders, by id. */
  readonly moved: readonly string[]
}

/** Reads places, what is there (on the borders of those places) and what is staged. */
export async function readPlanInput({
  dataDir,
  staging,
}: Pick<Environment, 'dataDir' | 'staging'>): Promise<ReadPlan> {
  const places = await readPlaces(dataDir)
  const { present, moved } = await presentOn(places, dataDir)
  const input = {
    indicators: INDICATORS,
    kommuner: places.kommuner.map(({ code }) => code),
    fylker: places.fylker.map(({ code }) => code),
    staged: await readStaged(staging),
    present,
  }
  return { input, places, moved }
}

async function presentOn(
  places: Places,
  dataDir: string,
): Promise<{ readonly present: ReadonlyMap<string, Held>; readonly moved: readonly string[] }> {
  const all = observationFilesOf(INDICATORS)
  const carry = carryOver(places)
  const present = await readPresent(dataDir, all)
  const moved: string[] = []
  for (const { id, indicator } of all) {
    const held = present.get(id)
    const rows = held && carry({ rows: held.rows, measure: measureOf(indicator) })
    if (!held || !rows || rows === held.rows) continue
    present.set(id, { ...held, rows })
    moved.push(id)
  }
  return { present, moved }
}
