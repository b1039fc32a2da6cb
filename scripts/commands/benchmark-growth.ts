/**
 * `npm run benchmark:growth [-- 1000 30]`: makes so many indicators (each for all places and so many
 * years) in a temporary folder, builds the pages' files of them, and prints what the first page, a
 * place's first view and the search read, beside the same of today's figures; and what building cost.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { INDICATORS } from '../../src/catalogue/index.ts'
import { manyIndicators, writeManyIndicators } from '../shards/many-indicators.ts'
import { readPlaces } from '../places/read-places.ts'
import { textTable } from '../run/text-table.ts'
import { placeOrder } from '../shards/latest-shard.ts'
import { buildShards } from '../shards/shards.ts'
import { writeShards } from '../shards/write-shards.ts'

const READ: Readonly<Record<string, readonly string[]>> = {
  'the first page': ['katalog.nb.json', 'sted/0.json', 'lokator/0.json'],
  'a place, first view': ['katalog.nb.json', 'sted/3101.json', 'lokator/31.json'],
  'a place, all themes open': [
    'katalog.nb.json',
    'sted/3101.json',
    'lokator/31.json',
    ...['arbeid', 'helse', 'klima', 'levende', 'oppvekst'].map((theme) => `siste/${theme}.json`),
  ],
  'a next place': ['sted/5612.json', 'lokator/56.json'],
  'the search': ['steder.json', 'andre-navn.json'],
}

const MEBIBYTE = 2 ** 20

const bytesOf = (shards: ReadonlyMap<string, string>, paths: readonly string[]): number =>
  paths.reduce((sum, path) => {
    const text = shards.get(path)
    if (text === undefined) throw new Error(`The build made no ${path}.`)
    return sum + brotliCompressSync(text).length
  }, 0)

const [count = 1000, years = 30] = process.argv.slice(2).map(Number)
const folder = await mkdtemp(join(tmpdir(), 'lokaltall-growth-'))
try {
  const today = await buildShards('data')
  const places = placeOrder(await readPlaces('data'))
  const extra = manyIndicators(count)
  const dataDir = join(folder, 'data')
  await writeManyIndicators('data', dataDir, extra, places, years)
  const begun = performance.now()
  const spent = process.cpuUsage()
  const grown = await buildShards(dataDir, [...INDICATORS, ...extra])
  await writeShards(grown, join(folder, 'public'), '')
  const seconds = (performance.now() - begun) / 1000
  const { user, system } = process.cpuUsage(spent)
  const rows = Object.entries(READ).map(([what, paths]) => {
    const [before, after] = [bytesOf(today, paths), bytesOf(grown, paths)]
    const change = (100 * (after - before)) / before
    return [what, `${before}`, `${after}`, `${change.toFixed(1)} %`]
  })
  console.log(
    textTable([['read (bytes, brotli)', 'today', `${count} indicators`, 'more'], ...rows]),
  )
  const memory = process.resourceUsage().maxRSS / 1024
  console.log(
    `\n${extra.length + INDICATORS.length} indicators × ${places.length} places × ${years} years: ` +
      `${grown.size} files in ${seconds.toFixed(0)} s (${((user + system) / 1e6).toFixed(0)} s of the processor), at most ${memory.toFixed(0)} MiB`,
  )
  const [cpu] = cpus()
  const machine = `${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / MEBIBYTE / 1024)} GiB`
  console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${machine}`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
