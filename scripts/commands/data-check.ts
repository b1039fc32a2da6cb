/**
 * npm run data:check
 *
 * Runs every check over `LOKALTALL_DATA_DIR` (default `data`); fails when one of them errs.
 */
import { checkData } from '../pipeline/check-data.ts'
import { runCommand } from '../pipeline/run-command.ts'

await runCommand(checkData)
