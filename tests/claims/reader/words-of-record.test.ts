import { expect, test } from 'vitest'
import { NB } from './vocabulary-nb.ts'
import { NN } from './vocabulary-nn.ts'
import { wordsOfRecords } from './words-of-record.ts'

test.each([
  ['nb', NB],
  ['nn', NN],
] as const)(
  'shares are read from their records as they were read by hand: %s',
  (language, hand) => {
    const made = wordsOfRecords(language)
    // Numbers in the words themselves are told by hand only.
    const read = Object.entries(hand.indicators).filter(
      ([, { share }]) => share && !/N\d/.test(share.rest),
    )
    expect(read.length).toBeGreaterThan(15)
    for (const [id, words] of read) expect([id, made[id]]).toEqual([id, words])
  },
)
