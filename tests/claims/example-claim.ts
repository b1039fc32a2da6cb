import type { Claim } from '../../src/claims/model/claim.ts'

/** A claim with every part that a claim can have. */
export const RANK: Claim = {
  kind: 'rank',
  indicator: 'registrert-ledige',
  periods: ['2022M10'],
  compared: 'country-highest-first',
  place: '3101',
  numbers: [2.6, 12, 332, 3],
  direction: 'up',
  checksum: 'b'.repeat(64),
}
