/**
 * npm run data:promote -- [--accept <indicator> …]
 *
 * Takes what is staged into `LOKALTALL_DATA_DIR` (default `data`), with everything that is worked
 * out from it, if no check errs.
 */
import { promoteData } from '../pipeline/promote-data.ts'
import { runCommand } from '../pipeline/run-command.ts'

await runCommand(promoteData)
