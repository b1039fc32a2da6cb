import { groupInWords } from '../domain/group-words.ts'
import type { Language } from '../domain/indicator.ts'
import type { Group, GroupKind } from '../domain/group-kinds.ts'
import { LANDSDELER } from '../domain/landsdel.ts'
import { SIZE_CLASSES } from '../domain/size-class.ts'
import { shortName } from '../domain/place-name.ts'
import { levelOf } from '../domain/place.ts'
import type { GroupName, GroupsShard, PlacesShard } from '../observations/shards.ts'

export interface NamedGroup extends Group {
  readonly name: string
  /** What the members have in common; empty where the name says it. */
  readonly meaning: string
}

export type NamedGroups = Readonly<Record<GroupKind, readonly NamedGroup[]>>

/** Every group there is to choose, by kind, in the order of their codes (regions by name). */
export function namedGroups(
  groups: GroupsShard,
  { places }: PlacesShard,
  language: Language,
): NamedGroups {
  const plain = (
    kind: GroupKind,
    list: readonly Pick<GroupName, 'code' | 'name'>[],
  ): NamedGroup[] =>
    list.map(({ code, name }) => ({ kind, code, name: name[language], meaning: '' }))
  const inWords = (kind: GroupKind, list: GroupsShard['kostra']): NamedGroup[] =>
    list.map((group) => ({
      kind,
      code: group.code,
      name: groupInWords(group, language),
      meaning: group.meaning[language],
    }))
  const fylker = places.filter(({ code }) => levelOf(code) === 'fylke')
  return {
    fylke: fylker.map(({ code, name }) => ({
      kind: 'fylke',
      code,
      name: shortName(name),
      meaning: '',
    })),
    landsdel: plain('landsdel', LANDSDELER),
    kostra: inWords('kostra', groups.kostra),
    sentralitet: inWords('sentralitet', groups.centrality),
    storrelse: plain('storrelse', SIZE_CLASSES),
    region: groups.regions.map((region) => ({ kind: 'region', ...region, meaning: '' })),
  }
}

/** Those of the groups that there are, with their names. */
export const namedOf = (groups: readonly Group[], all: NamedGroups): NamedGroup[] =>
  groups.flatMap(({ kind, code }) => all[kind].find((one) => one.code === code) ?? [])
