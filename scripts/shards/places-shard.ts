import { borderHistory, type BorderHistory } from '../../src/domain/borders.ts'
import { withoutQualifier } from '../../src/domain/place-name.ts'
import { COUNTRY, levelOf, type PlaceCode, type PlaceVersion } from '../../src/domain/place.ts'
import type { OtherNamesShard, PlacesShard } from '../../src/observations/shards.ts'
import { NO_TOWNS } from '../places/towns.ts'
import type { Towns } from '../places/towns.ts'
import type { Places } from '../places/read-places.ts'

type Former = OtherNamesShard['former'][number]

/** Codes and names that ended before this are not searched for. */
const SINCE = '2000-01-02'

/** `steder.json`: the country, fylker, kommuner. */
export const placesShard = (places: Places): PlacesShard => ({
  places: [{ code: COUNTRY, name: 'Norge' }, ...namedPlaces(places)],
})

const namedPlaces = ({ fylker, kommuner }: Places) =>
  [...fylker, ...kommuner].map(({ code, name }) => ({ code, name }))

/** `andre-navn.json`: towns, other names, and the codes and names that led to today's places. */
export function otherNamesShard(
  places: Places,
  { towns, forms }: Towns = NO_TOWNS,
): OtherNamesShard {
  const borders = borderHistory(
    places.changes,
    places.kommuner.map(({ code }) => code),
  )
  const today = new Map(namedPlaces(places).map(({ code, name }) => [code, name]))
  return {
    towns: byKommune(towns),
    forms: byKommune(forms),
    former: formerPlaces(places.versions, today, borders),
  }
}

function byKommune(names: Towns['towns']): OtherNamesShard['towns'] {
  const found: Record<PlaceCode, string[]> = {}
  for (const { name, kommune } of names) (found[kommune] ??= []).push(name)
  return found
}

function formerPlaces(
  versions: readonly PlaceVersion[],
  today: ReadonlyMap<PlaceCode, string>,
  borders: BorderHistory,
): readonly Former[] {
  const latest = new Map<string, PlaceVersion & { validTo: string }>()
  for (const version of versions) {
    const { code, name, validTo } = version
    if (validTo === null || validTo < SINCE || isPartOf(today.get(code), name)) continue
    const key = `${code} ${withoutQualifier(name)}`
    if ((latest.get(key)?.validTo ?? '') < validTo) latest.set(key, { ...version, validTo })
  }
  return [...latest.values()].map((version) => asFormer(version, borders))
}

/** An old form of a name the code still has, as `Rana` in `Rana - Raane`, finds it anyway. */
const isPartOf = (name: string | undefined, old: string): boolean =>
  name?.includes(withoutQualifier(old)) ?? false

function asFormer(
  { code, name, validTo: until }: PlaceVersion & { validTo: string },
  borders: BorderHistory,
): Former {
  const isFylke = levelOf(code) === 'fylke'
  const last = dayBefore(until)
  const now = isFylke ? borders.fylkeBecame(code, last) : borders.becameOf(code, last)
  const ancestry = isFylke ? borders.fylkeAncestryAt : borders.ancestryAt
  const whole = now.map((place) => ancestry(place, last))
  const same = whole.length === 1 && whole[0]?.codes.length === 1
  return { code, name: withoutQualifier(name), until, now, ...(same ? { same } : {}) }
}

const dayBefore = (date: string): string =>
  new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10)
