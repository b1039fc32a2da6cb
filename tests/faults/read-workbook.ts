import { readFile } from 'node:fs/promises'
import { readEmissions } from '../../scripts/sources/emissions-rows.ts'
import { sumEmissions } from '../../scripts/sources/miljodirektoratet.ts'

/** Reads a workbook in a process of its own, and says what it found and how much memory it took. */
const [path = ''] = process.argv.slice(2)
const workbook = await readEmissions(await readFile(path), path)
/** The most it took at any time; the system's own maximum begins with that of the process before. */
let rss = 0
let rows = 0
async function* counted() {
  for await (const row of workbook.rows()) {
    if (rows++ % 1000 === 0) rss = Math.max(rss, process.memoryUsage.rss() / 2 ** 20)
    yield row
  }
}
const { tonnes, sectors } = await sumEmissions(counted())
let sum = 0
for (const bySector of tonnes.values()) for (const value of bySector.values()) sum += value
console.log(JSON.stringify({ rows, keys: tonnes.size, sectors: sectors.length, sum, rss }))
