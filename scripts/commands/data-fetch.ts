/**
 * npm run data:fetch -- [--offline] [--file <workbook.xlsx>] [indicator …]
 *
 * Fetches from SSB (`LOKALTALL_SSB_URL`), KLASS (`LOKALTALL_KLASS_URL`), Miljødirektoratet
 * (`LOKALTALL_MDIR_URL`) and FHI (`LOKALTALL_FHI_URL`) into the staging folder
 * (`LOKALTALL_STAGING`, default `staging`). Answers are kept there: what has not moved is not asked
 * for again, and `--offline` works from them alone. `--file` is a workbook of emissions that was
 * downloaded by hand. A copy that does not say where it is from needs `LOKALTALL_ORIGIN`.
 */
import { fetchData } from '../pipeline/fetch-data.ts'
import { runCommand } from '../run/run-command.ts'

await runCommand(fetchData)
