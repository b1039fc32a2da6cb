/**
 * npm run boundaries -- <folder> --origin "kopi via …" [--date 2028-01-01]
 *   the day they hold from; default: 1 January this year
 *
 * From per-fylke GeoJSON (EPSG:25833, property KOMMUNENR) makes
 * `places/boundaries-coarse.topo.json` and `places/boundaries-fine.topo.json` in
 * `LOKALTALL_DATA_DIR` (default `data`). It needs nothing else, so it runs first:
 * `npm run places` reads each kommune's neighbours off the fine file, whose
 * neighbours are held here to be exactly those of the GeoJSON before simplifying.
 */
import { boundariesCommand } from '../places/boundaries-command.ts'

boundariesCommand(process.argv.slice(2), {
  dataDir: process.env['LOKALTALL_DATA_DIR'] ?? 'data',
  today: new Date().toISOString().slice(0, 10),
  log: console.log,
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
