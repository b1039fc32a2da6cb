/** A time that a sentence compares with is never the time of its figure, however the two are put together. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { examineSpeech } from '../../../src/claims/speech/examine.ts'
import { ofHalden } from './fixture.ts'

/** The share of the old here, now and ten years ago, as the fixture has them. */
const [NOW, THEN] = ['22,8 prosent', '19,0 prosent']

interface Words {
  readonly say: (figure: string) => readonly string[]
  /** Before the time that is compared with. */
  readonly than: readonly string[]
  readonly times: readonly string[]
  readonly joined: readonly string[]
  readonly ofThen: readonly string[]
}

const NB: Words = {
  say: (figure) => [
    `${figure} er over 65 år`,
    `I dag er ${figure} over 65 år`,
    `Andelen over 65 år er nå ${figure}`,
    `Her er ${figure} 65 år eller eldre`,
  ],
  than: [
    'flere enn',
    'høyere enn',
    'mye høyere enn',
    'høyere sammenlignet med',
    'høyere sammenliknet med',
    'flere målt mot',
    'mye i forhold til',
  ],
  times: ['for ti år siden', 'for 10 år siden', 'i 2016', 'det var i 2016', '2016'],
  joined: [', ', ', og det er ', ', og vi er ', ' – det er ', '; det er '],
  ofThen: [', da det var ', ', da andelen var ', ': da var det ', ' (', ', den gangen var det '],
}

const NN: Words = {
  say: (figure) => [
    `${figure} er over 65 år`,
    `I dag er ${figure} over 65 år`,
    `Delen over 65 år er no ${figure}`,
    `Her er ${figure} 65 år eller eldre`,
  ],
  than: [
    'fleire enn',
    'høgare enn',
    'mykje høgare enn',
    'høgare samanlikna med',
    'mykje jamført med',
  ],
  times: ['for ti år sidan', 'for 10 år sidan', 'i 2016', 'det var i 2016', '2016'],
  joined: [', ', ', og det er ', ', og vi er ', ' – det er ', '; det er '],
  ofThen: [', då det var ', ', då delen var ', ': då var det ', ' (', ', den gongen var det '],
}

const figuresIn = (text: string) =>
  examineSpeech(text, ofHalden)
    .filter(({ quantity }) => quantity?.unit === 'percent')
    .map(({ verdict }) =>
      verdict.outcome === 'not-examined'
        ? verdict.why
        : `${verdict.outcome} ${verdict.reading.asked?.period}`,
    )

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

test.each([
  ['bokmål', NB],
  ['nynorsk', NN],
])('the figure of today stays of today (%s)', (_, { say, than, times, joined }) => {
  fc.assert(
    fc.property(
      fc.constantFrom(...say(NOW)),
      fc.constantFrom(...joined),
      fc.constantFrom(...than),
      fc.constantFrom(...times),
      fc.boolean(),
      (said, join, word, time, first) => {
        const held = `${word} ${time}`
        const text = first ? `${said}${join}${held}.` : `${capitalised(held)}, ${said}.`
        expect(figuresIn(text), text).toEqual(['found 2026'])
        const old = text.replace(NOW, THEN)
        expect(figuresIn(old), old).not.toContain('found 2016')
      },
    ),
    { numRuns: 60 },
  )
})

test.each([
  ['bokmål', NB],
  ['nynorsk', NN],
])(
  'a figure that is said to be of then is of then (%s)',
  (_, { say, than, times, joined, ofThen }) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...say(NOW)),
        fc.constantFrom(...joined),
        fc.constantFrom(...than),
        fc.constantFrom(...times),
        fc.constantFrom(...ofThen),
        (said, join, word, time, led) => {
          const end = led === ' (' ? ').' : '.'
          const text = `${said}${join}${word} ${time}${led}${THEN}${end}`
          expect(figuresIn(text), text).toEqual(['found 2026', 'found 2016'])
        },
      ),
      { numRuns: 60 },
    )
  },
)
