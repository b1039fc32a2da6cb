import { borderHistory } from '../../src/domain/borders.ts'
import { readPlaces } from '../places/read-places.ts'
import type { Places } from '../places/read-places.ts'
import { areasOf } from './areas.ts'
import type { Areas } from './areas.ts'

/** The places in the data folder and how their areas lay before. */
export async function readAreas(dataDir: string): Promise<{ places: Places; areas: Areas }> {
  const places = await readPlaces(dataDir)
  const kommuner = places.kommuner.map(({ code }) => code)
  return { places, areas: areasOf(kommuner, borderHistory(places.changes, kommuner)) }
}
