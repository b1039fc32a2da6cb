import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ClaimKind } from '../../src/claims/model/claim.ts'
import { KINDS } from '../../src/claims/model/kinds.ts'
import { wordings } from '../../src/claims/sentences/index.ts'
import { SAYINGS } from '../../src/catalogue/sayings/index.ts'
import { claim, FROYA, HALDEN, ROGALAND, speech } from '../claims/sentences/fixture.ts'

/** Everything that has a text for readers in it. */
const FOLDERS = ['src/text', 'src/pages', 'src/cards', 'src/catalogue', 'src/claims/sentences']
const ALONE = ['src/claims/light-words.ts', 'src/domain/unit.ts', 'src/domain/place-history.ts']

/** What people say to us, and what we must understand, is theirs. */
const NOT_OURS = /spoken-stems|files\.ts|file-descriptions/

const files = [
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  ),
  ...ALONE,
].filter((name) => !NOT_OURS.test(name))

/** The texts in a file, without comments and what people may say (`spoken`). */
const textsIn = (file: string): string =>
  readFileSync(file, 'utf8')
    .replace(/\/\*[^]*?\*\/|(?<!:)\/\/.*$/gm, '')
    .replace(/spoken: \[[^]*?\n {4}\]/g, '')

const forbidden = readFileSync('docs/words.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .flatMap((line) => (line.split('|')[3] ?? '').split(';'))
  .map((words) => words.trim().toLowerCase())
  .filter(Boolean)

/** Kinds that can be made up of any indicator alone, between two years. */
const KINDS_OF_TWO = (Object.keys(KINDS) as ClaimKind[]).filter(
  (kind) => kind !== 'contrast' && kind !== 'reversal',
)

const COMPARED: Partial<Record<ClaimKind, string>> = {
  comparison: 'peers',
  rank: 'country-highest-first',
  share: 'country',
  crossing: 'crossed',
  record: 'highest',
}

const foundIn = (text: string): string[] =>
  forbidden.filter((words) => text.toLowerCase().replaceAll('\u00a0', ' ').includes(words))

test('the list has words, and there are texts to read', () => {
  expect(forbidden.length).toBeGreaterThan(25)
  expect(files.length).toBeGreaterThan(100)
})

test('no text says what is decided to be said otherwise', () => {
  const found = files.flatMap((file) => foundIn(textsIn(file)).map((words) => `${file}: ${words}`))
  expect(found).toEqual([])
})

test('nor does a sentence of any indicator, in either language, of three kinds of places', () => {
  const texts = Object.keys(SAYINGS).flatMap((id) =>
    (['nb', 'nn'] as const).flatMap((language) =>
      [HALDEN, FROYA, ROGALAND].flatMap((place) =>
        KINDS_OF_TWO.flatMap((kind) =>
          wordings(
            claim(kind, id, ['2016', '2026'], [30, 20, 5, 0], {
              direction: 'up',
              compared: COMPARED[kind] ?? null,
            }),
            speech(language, place),
          ),
        ),
      ),
    ),
  )
  expect(texts.length).toBeGreaterThan(500)
  expect(texts.filter((text) => foundIn(text).length > 0)).toEqual([])
})
