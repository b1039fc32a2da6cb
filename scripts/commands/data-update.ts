/**
 * npm run data:update -- [--files <folder>] [--file <workbook.xlsx>] [--offline]
 *                        [--accept "<id>: <reason>" …] [indicator …]
 *
 * Fetches everything that has moved since the last run, reads files from a folder if one is given,
 * checks, writes the report (`report.md` in the staging folder), and promotes.
 *
 * What it ends with: the table in scripts/RUNBOOK.md, under "Update".
 */
import { runCommand } from '../run/run-command.ts'
import { updateData } from '../pipeline/update-data.ts'

await runCommand(updateData)
