import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ClaimKey } from '../../../src/claims/model/claim.ts'
import { CLAIM_KINDS } from '../../../src/claims/model/kinds.ts'
import { claimAddress, parseClaimAddress } from '../../../src/claims/model/claim-address.ts'

const KEYS: readonly ClaimKey[] = [
  { kind: 'level', indicator: 'folketall', periods: ['2026'], compared: null },
  {
    kind: 'change',
    indicator: 'registrert-ledige',
    periods: ['2021M10', '2022M10'],
    compared: null,
  },
  { kind: 'comparison', indicator: 'medianinntekt', periods: ['2024'], compared: 'fylke' },
  { kind: 'neighbours', indicator: 'leid-bolig', periods: ['2023'], compared: null },
  { kind: 'rank', indicator: 'leid-bolig', periods: ['2023'], compared: 'fylke-lowest-first' },
  { kind: 'crossing', indicator: 'eldre-mot-unge', periods: ['2021', '2026'], compared: 'not-yet' },
  { kind: 'streak', indicator: 'folketall', periods: ['2019', '2026'], compared: null },
  {
    kind: 'record',
    indicator: 'grunnskolepoeng',
    periods: ['2015-2016', '2020-2021'],
    compared: 'lowest',
  },
  { kind: 'share', indicator: 'boliger', periods: ['2025'], compared: 'country' },
  { kind: 'reversal', indicator: 'folketall', periods: ['1986', '2007', '2026'], compared: null },
  { kind: 'contrast', indicator: 'folketall', periods: ['2016', '2026'], compared: 'andel-barn' },
  {
    kind: 'projection',
    indicator: 'framskrevet-folketall',
    periods: ['2025', '2050'],
    compared: null,
  },
]

test('every kind has an address that says the same question again', () => {
  expect(new Set(KEYS.map(({ kind }) => kind))).toEqual(new Set(CLAIM_KINDS))
  for (const key of KEYS) {
    expect(parseClaimAddress(claimAddress(key))).toEqual(key)
    expect(claimAddress(key)).toMatch(/^[a-z0-9._A-Z-]+$/)
  }
})

test('the words of an address are Norwegian', () => {
  expect(claimAddress(KEYS[2] as ClaimKey)).toBe('medianinntekt.sammenligning.2024.fylket')
  expect(claimAddress(KEYS[10] as ClaimKey)).toBe('folketall.kontrast.2016_2026.andel-barn')
})

test.each([
  '',
  'folketall',
  'folketall.niva',
  'folketall.niva.2016_2026',
  'folketall.endring.2016',
  'folketall.endring.2026_2016',
  'folketall.niva.2026.landet',
  'folketall.plass.2026',
  'folketall.plass.2026.overalt',
  'folketall.plass.2026.constructor',
  'folketall.toString.2026',
  'folketall.niva.26',
  'folketall.niva.2026.x.y',
  '../siste.niva.2026',
  'Folketall.niva.2026',
  'folketall.kontrast.2016_2026.<script>',
  'folketall.kontrast.2016_2026',
])('%j is no question', (address) => {
  expect(parseClaimAddress(address)).toBeNull()
})

/** Parts that addresses are made of, put together at random: some are questions, most are not. */
const PARTS = KEYS.map((key) => claimAddress(key).split('.'))
const partOf = (i: number) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...PARTS.flatMap((parts) => parts[i] ?? [])) },
    { weight: 1, arbitrary: fc.string() },
  )
const put = fc
  .tuple(partOf(0), partOf(1), partOf(2), fc.option(partOf(3)))
  .map(([indicator, kind, periods, word]) =>
    [indicator, kind, periods, ...(word === null ? [] : [word])].join('.'),
  )

test('an address that is read is written again letter by letter', () => {
  fc.assert(
    fc.property(put, (text) => {
      const key = parseClaimAddress(text)
      fc.pre(key !== null)
      expect(claimAddress(key)).toBe(text)
    }),
  )
})

test('no text whatever breaks the reading', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), put), (text) => {
      expect(() => parseClaimAddress(text)).not.toThrow()
    }),
  )
})
