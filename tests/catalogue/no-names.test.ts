import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { INDICATORS } from '../../src/catalogue/index.ts'

/** Code that shows, tells and checks whatever the catalogue has. */
const CODE = [
  'src/app',
  'src/cards',
  'src/charts',
  'src/claims',
  'src/map',
  'src/observations',
  'src/pages',
  'src/ui',
  'scripts',
]

/** Measurements of speed need a page, and it may be any. */
const EXAMPLES = /benchmark/

const files = CODE.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !EXAMPLES.test(file))
    .map((file) => join(folder, file)),
)

test('no code knows an indicator by name: what it needs is a property of the record', () => {
  expect(files.length).toBeGreaterThan(300)
  const ids = new Set(INDICATORS.map(({ id }) => id))
  const named = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '')
    const literals = [...text.matchAll(/['"`]([a-z0-9/-]+)['"`]/g)]
    const words = literals.flatMap(([, literal = '']) => literal.split('/'))
    return words.filter((word) => ids.has(word)).map((id) => `${file} names ${id}`)
  })
  expect(named).toEqual([])
})
