import { readFile } from 'node:fs/promises'
import { readEmissions } from '../../scripts/sources/emissions-rows.ts'
import { sumEmissions } from '../../scripts/sources/miljodirektoratet.ts'

/** Reads a workbook in a process of its own, and says what it found and how much memory it took. */
const [path = ''] = process.argv.slice(2)
const workbook = await readEmissions(await readFile(path), path)
let rows = 0
async function* counted() {
  for await (const row of workbook.rows()) {
    rows++
    yield row
  }
}
const { tonnes, sectors } = await sumEmissions(counted())
let sum = 0
for (const bySector of tonnes.values()) for (const value of bySector.values()) sum += value
const rss = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ rows, keys: tonnes.size, sectors: sectors.length, sum, rss }))
