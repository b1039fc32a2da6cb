import { INDICATORS } from '../../src/catalogue/index.ts'
import { COUNTRY } from '../../src/domain/place.ts'
import { readPlaces } from '../places/read-places.ts'
import type { CheckedSeries } from './checks.ts'
import { checkManifest, readPresent } from './data-store.ts'
import { findingLine } from './finding.ts'
import type { Finding } from './finding.ts'
import { checkAll } from './plan.ts'
import type { CommandInput } from './run-command.ts'
import { seriesOf } from './series.ts'

/** Everything the checks find in a data folder as it stands: manifest, files and figures. */
export async function findingsIn(dataDir: string): Promise<Finding[]> {
  const all = seriesOf(INDICATORS)
  const inManifest = await checkManifest(dataDir, all)
  if (inManifest.length) return inManifest
  const present = await readPresent(dataDir, all)
  const { kommuner, fylker } = await readPlaces(dataDir)
  const places = new Set([COUNTRY, ...[...kommuner, ...fylker].map(({ code }) => code)])
  const series = new Map<string, CheckedSeries>()
  for (const { id, indicator } of all) {
    const held = present.get(id)
    if (held) series.set(id, { id, indicator, rows: held.rows })
  }
  return checkAll(series, places, INDICATORS)
}

/** Prints what is found; false when anything is an error. */
export async function checkData({ environment, print }: CommandInput): Promise<boolean> {
  const findings = await findingsIn(environment.dataDir)
  for (const finding of findings) print(findingLine(finding))
  const errors = findings.filter(({ severity }) => severity === 'error').length
  print(`${environment.dataDir}: ${errors} errors, ${findings.length - errors} warnings.`)
  return errors === 0
}
