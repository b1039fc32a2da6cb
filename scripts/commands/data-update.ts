/**
 * npm run data:update -- [--files <folder>] [--file <workbook.xlsx>] [--offline]
 *                        [--accept "<id>: <reason>" …] [indicator …]
 *
 * Fetches everything that has moved since the last run, reads files from a folder if one is given,
 * checks, writes the report (`report.md` in the staging folder), and promotes.
 *
 * Ends with 0: promoted, or nothing was new · 1: an error · 2: written wrongly · 3: warnings need
 * an acceptance · 4: a source could not be had, the others are promoted · 5: another run is at
 * work · 6: the time limit (`LOKALTALL_TIME_LIMIT`, minutes) is reached, run again to go on.
 */
import { runCommand } from '../run/run-command.ts'
import { updateData } from '../pipeline/update-data.ts'

await runCommand(updateData)
