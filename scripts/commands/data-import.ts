/**
 * npm run data:import -- [--dry-run] <folder> [indicator …]
 *
 * Reads the catalogue's files from a folder into the staging folder. Each copy must be known in
 * `data/origins.json` by its checksum.
 */
import { importData } from '../pipeline/import-data.ts'
import { runCommand } from '../run/run-command.ts'

await runCommand(importData)
