/**
 * npm run data:diff -- [--out <file.md>]
 *
 * What `data:promote` would change, as a report in Norwegian that somebody who does not program
 * can read: printed, and written to `report.md` in the staging folder or to the file named.
 */
import { reportData } from '../pipeline/report-data.ts'
import { runCommand } from '../run/run-command.ts'

await runCommand((input) => reportData(input))
