/**
 * How a place stands among those of its level, indicator by indicator, as one short text: worked
 * out when the files are made, so that a page can say it without every other place's figure.
 */
import type { Rank } from '../domain/rank.ts'
import type { CatalogueShard, PlaceShard } from '../observations/shards.ts'

/** `too-small`, `size-unknown`: it has a figure, and its base does not allow a fair rank. */
export type Standing = Rank | 'too-small' | 'size-unknown'

const SMALL = '-'
const UNKNOWN = '?'
const BETWEEN = ' '

function packed(standing: Standing | null): string {
  if (standing === null) return ''
  if (standing === 'too-small') return SMALL
  if (standing === 'size-unknown') return UNKNOWN
  const { rank, of, tied } = standing
  return tied === 0 ? `${rank}/${of}` : `${rank}/${of}+${tied}`
}

function unpacked(text: string): Standing | null {
  if (text === '') return null
  if (text === SMALL) return 'too-small'
  if (text === UNKNOWN) return 'size-unknown'
  const [, rank, of, tied = '0'] = /^(\d+)\/(\d+)(?:\+(\d+))?$/.exec(text) ?? []
  if (!rank || !of) throw new Error(`"${text}" is no standing among places.`)
  return { rank: Number(rank), of: Number(of), tied: Number(tied) }
}

/** Packs the standings of the indicators in their order; null where the place has none. */
export const packStandings = (standings: readonly (Standing | null)[]): string =>
  standings.map(packed).join(BETWEEN)

/** The standings by indicator id. Throws when the text is not of the catalogue's indicators. */
export function unpackStandings(
  { standings }: Pick<PlaceShard, 'standings'>,
  catalogue: Pick<CatalogueShard, 'indicators'>,
): ReadonlyMap<string, Standing | null> {
  if (standings === undefined) return new Map()
  const indicators = catalogue.indicators.filter(({ other }) => !other)
  const each = standings.split(BETWEEN)
  if (each.length !== indicators.length)
    throw new Error(`${each.length} standings are not those of ${indicators.length} indicators.`)
  return new Map(indicators.map(({ id }, i) => [id, unpacked(each[i] ?? '')]))
}
