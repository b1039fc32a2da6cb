/**
 * npm run places -- [--kostra <csv> --kostra-origin "kopi via …"]  default: the groups that are there
 *   [--regions <csv> --regions-origin "kopi via …"]  centrality, economic regions where KLASS lacks them
 *   [--date 2026-01-01]                              default: 1 January this year
 *   [--origin "kopi via …"] [--origin "112=kopi via …"]
 *
 * Makes `places/{kommuner,fylker,versions,changes,peer-groups}.csv` and their rows of
 * `places/sources.json` in `LOKALTALL_DATA_DIR` (default `data`) from KLASS at
 * `LOKALTALL_KLASS_URL`. A base that is not SSB's own needs `--origin` (or
 * `LOKALTALL_ORIGIN`); `112=` in front makes it that classification's alone.
 * Neighbours come from `places/boundaries-fine.topo.json`: run `npm run boundaries` first.
 */
import { politeHttp } from '../http/http.ts'
import { placesCommand } from '../places/places-command.ts'
import { KLASS_BASE } from '../sources/klass.ts'

const PER_MINUTE = 25

placesCommand(process.argv.slice(2), {
  dataDir: process.env['LOKALTALL_DATA_DIR'] ?? 'data',
  today: new Date().toISOString().slice(0, 10),
  log: console.log,
  http: politeHttp({ perMinute: PER_MINUTE, log: console.log }),
  klassBase: (process.env['LOKALTALL_KLASS_URL'] ?? KLASS_BASE).replace(/\/$/, ''),
  origin: process.env['LOKALTALL_ORIGIN'],
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
