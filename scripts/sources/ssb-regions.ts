import type { Borders } from '../../src/catalogue/files.ts'
import type { SsbSource } from '../../src/domain/indicator.ts'
import type { Level, PlaceCode } from '../../src/domain/place.ts'
import type { CodelistOffer, SsbTableOffer } from './ssb-table.ts'
import { isUnplaced } from './unplaced.ts'

/** How one level's places are asked for. */
export interface RegionList {
  readonly level: Level
  /** Undefined: the table has no list we know, and `codes` are asked for by themselves. */
  readonly codelist?: string
  readonly codes?: readonly string[]
  /** Borders of the rows that come back. */
  readonly borders: Borders
}

interface Preference {
  readonly label: RegExp
  readonly borders: Borders
}

const SUMMED = /sammenslåtte tidsserier/i

/**
 * Which list is asked for, best first, by label: ids differ from table to table. Counts come
 * summed on today's borders where SSB offers that. Rates cannot be summed; under every code there
 * has been they can at least be followed through changes of number, which today's codes cannot.
 */
const PREFERENCES: Readonly<
  Record<SsbSource['regions'], Readonly<Record<Level, readonly Preference[]>>>
> = {
  additive: {
    kommune: [
      { label: new RegExp(`^kommuner.*${SUMMED.source}`, 'i'), borders: 'summed' },
      { label: /^alle kommuner/i, borders: 'as-published' },
      { label: /kommuner \d{4}-/i, borders: 'as-published' },
    ],
    fylke: [
      { label: new RegExp(`^fylker.*${SUMMED.source}`, 'i'), borders: 'today' },
      { label: /^alle fylker/i, borders: 'as-published' },
      { label: /fylker \d{4}-/i, borders: 'as-published' },
    ],
    land: [{ label: /landet/i, borders: 'today' }],
  },
  rate: {
    kommune: [
      { label: /^alle kommuner/i, borders: 'as-published' },
      { label: /kommuner \d{4}-/i, borders: 'as-published' },
    ],
    fylke: [
      { label: /^alle fylker/i, borders: 'as-published' },
      { label: /fylker \d{4}-/i, borders: 'as-published' },
    ],
    land: [{ label: /landet/i, borders: 'today' }],
  },
}

/**
 * The lists to ask for, one a level. A table without a list for a level is asked for its own codes
 * of that level, each on the borders of its time; kommuner must be there one way or the other.
 */
export function regionLists(
  table: SsbTableOffer,
  regions: SsbSource['regions'],
  levels: readonly Level[],
): RegionList[] {
  const offered = table.region?.codelists ?? []
  const lists = levels.flatMap((level) => {
    const found = best(level, offered, PREFERENCES[regions][level])
    return found.length ? found : ownCodes(level, table)
  })
  if (levels.includes('kommune') && !lists.some(({ level }) => level === 'kommune'))
    throw noKommuner(table, offered)
  return lists
}

const OWN: Readonly<Record<Level, RegExp>> = { kommune: /^\d{4}$/, fylke: /^\d{2}$/, land: /^0$/ }

function ownCodes(level: Level, { region }: SsbTableOffer): RegionList[] {
  const codes = region?.codes.filter((code) => OWN[level].test(code) && !isPseudo(code)) ?? []
  return codes.length ? [{ level, codes, borders: 'as-published' }] : []
}

function best(
  level: Level,
  offered: readonly CodelistOffer[],
  preferences: readonly Preference[],
): RegionList[] {
  for (const { label, borders } of preferences) {
    const found = offered.find((list) => label.test(list.label.trim()))
    if (found) return [{ level, codelist: found.id, borders }]
  }
  return []
}

const noKommuner = (table: SsbTableOffer, offered: readonly CodelistOffer[]): Error =>
  new Error(
    `SSB table ${table.id} offers no list of kommuner we know how to ask by, and no kommune codes of its own. It offers: ${
      offered.map(({ id, label }) => `${id} (${label})`).join('; ') || 'none'
    }. Add its label to scripts/sources/ssb-regions.ts.`,
  )

/**
 * Not places of ours, besides the unplaced: fylker of those, groups of KOSTRA, and the earlier use
 * of a number that was used again (`0119u`).
 */
const PSEUDO = /^([KF][-_.])?(99|2[1-9]|\d{4}[a-z]|EAKUO|EKG\d+|EKA\d*UO.*)$/

const isPseudo = (code: string): boolean => isUnplaced(code) || PSEUDO.test(code)

/**
 * Our code for SSB's (`K-0301`, `K_0301`, `K.0301` → `0301`; `F-03` → `03`; KOSTRA's `EAK` → `0`,
 * `EKA03` → `03`); null for what is no place of ours. Throws on anything else.
 */
export function placeOf(code: string, table: string): PlaceCode | null {
  if (isPseudo(code)) return null
  if (code === '0' || code === 'EAK') return '0'
  const place = /^(?:[KF][-_.]|EKA)?(\d{4}|\d{2})$/.exec(code)?.[1]
  if (place) return place
  throw new Error(
    `SSB table ${table} answered with the region "${code}", which is no place we know. Add it to scripts/sources/ssb-regions.ts, as a place or as one to skip.`,
  )
}
