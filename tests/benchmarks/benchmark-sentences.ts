/**
 * How many sentences a second are made out of the files, and how many the tests' reader holds
 * against the figures. Run with `npm run benchmark:sentences`.
 */
import { performance } from 'node:perf_hooks'
import { buildShards } from '../../scripts/shards/shards.ts'
import { filesOf, saidOf } from '../claims/every-sentence.ts'
import { read } from '../claims/reader/reader.ts'
import { readWorld } from '../claims/reader/world.ts'

const DATA = 'data'

function timed<T>(work: () => T): { readonly made: T; readonly seconds: number } {
  const start = performance.now()
  const made = work()
  return { made, seconds: (performance.now() - start) / 1000 }
}

const perSecond = (count: number, seconds: number): string =>
  `${count} in ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} a second`

const world = readWorld(DATA)
const file = filesOf(await buildShards(DATA))
for (const language of ['nb', 'nn'] as const) {
  const codes = [...world.places.keys()]
  const making = timed(() => codes.flatMap((code) => saidOf(code, language, file).said))
  const said = making.made
  const reading = timed(
    () => said.filter(({ text, code }) => read(text, language, code, world).fault !== null).length,
  )
  console.log(`${language}: made ${perSecond(said.length, making.seconds)}`)
  console.log(
    `${language}: read ${perSecond(said.length, reading.seconds)}, ${reading.made} faults`,
  )
  const ratio = reading.seconds / making.seconds
  console.log(`${language}: reading takes ${ratio.toFixed(2)} times as long as making`)
}
