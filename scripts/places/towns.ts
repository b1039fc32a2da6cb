import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

const Named = v.object({ name: v.string(), kommune: v.string() })
const File = v.object({ source: v.string(), towns: v.array(Named), samiForms: v.array(Named) })

type Named = v.InferOutput<typeof Named>

/** Names that people search by and that KLASS does not have, with the kommune of each. */
export interface Towns {
  readonly towns: readonly Named[]
  /** Inflected and Sámi names of kommuner. */
  readonly forms: readonly Named[]
}

export const NO_TOWNS: Towns = { towns: [], forms: [] }

/** Written by hand: the source is told in the file. */
const TOWNS = 'places/towns.json'

/** Reads `<dataDir>/places/towns.json`; none where there is no such file. */
export async function readTowns(dataDir: string): Promise<Towns> {
  const path = join(dataDir, TOWNS)
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return NO_TOWNS
  const result = v.safeParse(File, JSON.parse(text))
  if (!result.success)
    throw new Error(`${path}: ${result.issues[0].message}. Each town has a name and a kommune.`)
  return { towns: result.output.towns, forms: result.output.samiForms }
}
