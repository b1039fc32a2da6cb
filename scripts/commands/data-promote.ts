/**
 * npm run data:promote -- [--accept "<id>: <reason>" …]
 *
 * Takes what is staged into `LOKALTALL_DATA_DIR` (default `data`), with everything that is worked
 * out from it, if no check errs and every warning is accepted with its reason.
 */
import { promoteData } from '../pipeline/promote-data.ts'
import { runCommand } from '../run/run-command.ts'

await runCommand(promoteData)
