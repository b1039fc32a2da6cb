import { replaceFolder } from '../../scripts/promote/generation.ts'

/** Writes one generation after the other, each with its own text in every file, until killed. */
const [dataDir = ''] = process.argv.slice(2)
for (let generation = 0; ; generation++) {
  const names = [...Array(30).keys()].map((i) => `observations/g${i}.csv`)
  const files = new Map(names.map((name) => [name, `${generation}`]))
  await replaceFolder(dataDir, { files, removed: [] })
  if (generation === 0) process.stdout.write('begun\n')
}
