import { expect, test } from 'vitest'
import { readPaper } from '../../scripts/content/read-paper.ts'
import { paperIn } from '../../scripts/shards/paper-in-language.ts'

interface Found {
  readonly nb: unknown[]
  readonly nn: unknown[]
}

/** All words of our own in a paper, by their language. */
function wordsIn(value: unknown, found: Found = { nb: [], nn: [] }): Found {
  if (typeof value !== 'object' || value === null) return found
  for (const [key, own] of Object.entries(value))
    if (key === 'nb' || key === 'nn') found[key].push(own)
    else wordsIn(own, found)
  return found
}

test('the committed paper keeps all words of the one language, and none of the other', async () => {
  const paper = await readPaper('data')
  const both = wordsIn(paper)
  expect(both.nb.length).toBeGreaterThan(5)
  expect(both.nn).toHaveLength(both.nb.length)
  expect(wordsIn(paperIn(paper, 'nb'))).toEqual({ nb: both.nb, nn: [] })
  expect(wordsIn(paperIn(paper, 'nn'))).toEqual({ nb: [], nn: both.nn })
})

test('what is the paper itself is the same in both', async () => {
  const paper = await readPaper('data')
  const bare = (value: unknown): string =>
    JSON.stringify(value, (key, own: unknown) => (key === 'nb' || key === 'nn' ? undefined : own))
  expect(bare(paperIn(paper, 'nb'))).toBe(bare(paper))
  expect(bare(paperIn(paper, 'nn'))).toBe(bare(paper))
})
