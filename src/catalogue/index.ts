import type { Indicator } from '../domain/indicator.ts'
import { ARBEID } from './arbeid.ts'
import { BASE } from './base.ts'
import { HELSE } from './helse.ts'
import { KLIMA } from './klima.ts'
import { LEVENDE } from './levende.ts'
import { OPPVEKST } from './oppvekst.ts'

/** Every indicator, shown and base, in the order of the themes. */
export const INDICATORS: readonly Indicator[] = [
  ...ARBEID,
  ...KLIMA,
  ...HELSE,
  ...OPPVEKST,
  ...LEVENDE,
  ...BASE,
]

const BY_ID: ReadonlyMap<string, Indicator> = new Map(INDICATORS.map((one) => [one.id, one]))

/** The indicator with this id; throws when the catalogue has none. */
export function indicator(id: string): Indicator {
  const found = BY_ID.get(id)
  if (!found) {
    throw new Error(
      `There is no indicator "${id}": check the spelling, or add a record in src/catalogue/.`,
    )
  }
  return found
}

export { checkCatalogue } from './check-catalogue.ts'
