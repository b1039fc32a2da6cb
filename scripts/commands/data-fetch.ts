/**
 * npm run data:fetch -- [indicator …]
 *
 * Fetches from SSB (`LOKALTALL_SSB_URL`) and Miljødirektoratet (`LOKALTALL_MDIR_URL`) into the
 * staging folder (`LOKALTALL_STAGING`, default `staging`). A copy that does not say where it is
 * from needs `LOKALTALL_ORIGIN`.
 */
import { fetchData } from '../pipeline/fetch-data.ts'
import { runCommand } from '../pipeline/run-command.ts'

await runCommand(fetchData)
