/**
 * npm run data:probe -- [--json] [--docs] [indicator …]
 *
 * Asks every live source what it offers, never for a figure, and prints one line a record: will
 * work · will not, and what is offered instead · not sure, and why. Takes less than five minutes,
 * keeps to the services' own pace and changes nothing; `--docs` writes `docs/probe.md`.
 *
 * Ends with 0: every record will work · 4: one will not, or nobody can be sure · 2: written wrongly.
 */
import { probeData } from '../probe/probe-data.ts'
import { runCommand } from '../run/run-command.ts'

await runCommand(probeData)
