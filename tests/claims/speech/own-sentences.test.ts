import { beforeAll, describe, expect, test } from 'vitest'
import { committedShards } from '../../committed-shards.ts'
import { claimDataOf } from '../../../src/claims/model/claim-data.ts'
import type { ClaimKind } from '../../../src/claims/model/claim.ts'
import { claimsAbout } from '../../../src/claims/rules/index.ts'
import { wordings } from '../../../src/claims/sentences/index.ts'
import { examineSpeech } from '../../../src/claims/speech/examine.ts'
import type { Language } from '../../../src/domain/indicator.ts'

let shards: ReadonlyMap<string, string>
const read = (path: string) => JSON.parse(shards.get(path) ?? 'null')

beforeAll(async () => {
  shards = await committedShards()
}, 120_000)

/** Every number of the place's own sentences of these kinds, with what was said of it. */
function outcomes(code: string, language: Language, kinds: readonly ClaimKind[]) {
  const data = claimDataOf({
    place: read(`sted/${code}.json`),
    catalogue: read(`katalog.${language}.json`),
    latest: read('siste.json'),
    checksums: read('sjekksummer.json'),
  })
  const sayings = read(`ord.${language}.json`)
  const named = read('steder.json').places
  return claimsAbout(data)
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((claim) => wordings(claim, { data, sayings, language }))
    .flatMap((sentence) =>
      examineSpeech(sentence, { places: [data], named, sayings: [sayings] }).map((one) => ({
        told: `${one.verdict.outcome}: ${sentence.slice(one.start, one.end)} in: ${sentence}`,
        outcome: one.verdict.outcome,
      })),
    )
}

const NEVER_WRONG: readonly ClaimKind[] = [
  'level',
  'change',
  'comparison',
  'neighbours',
  'rank',
  'streak',
  'record',
  'crossing',
]

describe.each(['3101', '5612', '3907'])('what Lokaltall itself says of %s', (code) => {
  test.each(['nb', 'nn'] as const)('is never called wrong (%s)', (language) => {
    const wrong = outcomes(code, language, NEVER_WRONG).filter(
      ({ outcome }) => outcome !== 'found' && outcome !== 'not-examined',
    )
    expect(wrong.map(({ told }) => told)).toEqual([])
  })

  test.each(['nb', 'nn'] as const)(
    'is nearly always found, where it is a level (%s)',
    (language) => {
      const all = outcomes(code, language, ['level'])
      const found = all.filter(({ outcome }) => outcome === 'found')
      expect(all.length).toBeGreaterThan(40)
      expect(found.length / all.length).toBeGreaterThan(0.9)
    },
  )
})
