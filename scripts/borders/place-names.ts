import type { Fylke, Kommune, PlaceCode } from '../../src/domain/place.ts'

type Named = Pick<Kommune | Fylke, 'code' | 'name'>

/**
 * Codes for the names that a file uses. A file is about one level: the one that knows most of its
 * names, so that `Oslo` among fylker is the fylke. Unknown names have no code; a name that two
 * places of the level have throws.
 */
export function codesOfNames(
  names: Iterable<string>,
  places: { readonly kommuner: readonly Named[]; readonly fylker: readonly Named[] },
): (name: string) => PlaceCode | undefined {
  const wanted = new Set(names)
  const fylker = byName(places.fylker)
  const kommuner = byName(places.kommuner)
  const knows = (index: Index) => [...wanted].filter((name) => index.has(plain(name))).length
  const index = knows(fylker) >= knows(kommuner) ? fylker : kommuner
  return (name) => {
    const [code, second] = index.get(plain(name)) ?? []
    if (second !== undefined)
      throw new Error(
        `"${name}" is the name of both ${code} and ${second}: the file needs a column with codes.`,
      )
    return code
  }
}

type Index = ReadonlyMap<string, readonly PlaceCode[]>

function byName(places: readonly Named[]): Index {
  const index = new Map<string, PlaceCode[]>()
  for (const { code, name } of places)
    for (const part of new Set([name, ...name.split(' - ')].map(plain)))
      index.set(part, [...(index.get(part) ?? []), code])
  return index
}

const plain = (name: string): string => name.trim().toLowerCase()
