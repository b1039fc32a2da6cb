/**
 * npm run data:check -- [--staged]
 *
 * Runs every check over the catalogue, the paper and `LOKALTALL_DATA_DIR` (default `data`), or with `--staged` over what
 * promoting the staging folder would make of it; fails when one of them errs. No network is used.
 */
import { checkData } from '../pipeline/check-data.ts'
import { runCommand } from '../run/run-command.ts'

await runCommand(checkData)
