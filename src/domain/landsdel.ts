import type { Text } from './indicator.ts'
import { fylkeOf, type PlaceCode } from './place.ts'

/** A part of the country in everyday speech: whole fylker, each in one of them. */
export interface Landsdel {
  /** The word in addresses. */
  readonly code: string
  readonly name: Text
  readonly fylker: readonly PlaceCode[]
}

const named = (code: string, name: string, fylker: readonly PlaceCode[]): Landsdel => ({
  code,
  name: { nb: name, nn: name },
  fylker,
})

/**
 * The five of everyday speech and of schoolbooks. Whole fylker only, so that figures that the
 * publisher has for fylker hold for them too. A new fylke is put in one of them here.
 */
export const LANDSDELER: readonly Landsdel[] = [
  {
    code: 'ostlandet',
    name: { nb: 'Østlandet', nn: 'Austlandet' },
    fylker: ['03', '31', '32', '33', '34', '39', '40'],
  },
  named('sorlandet', 'Sørlandet', ['42']),
  named('vestlandet', 'Vestlandet', ['11', '15', '46']),
  named('trondelag', 'Trøndelag', ['50']),
  { code: 'nord-norge', name: { nb: 'Nord-Norge', nn: 'Nord-Noreg' }, fylker: ['18', '55', '56'] },
]

/** The landsdel of a kommune or fylke; undefined where its fylke is in none. */
export const landsdelOf = (place: PlaceCode): Landsdel | undefined =>
  LANDSDELER.find(({ fylker }) => fylker.includes(fylkeOf(place)))
