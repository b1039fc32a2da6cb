import { groupInWords } from '../domain/group-words.ts'
import type { Language } from '../domain/indicator.ts'
import { GROUP_KINDS, type Group, type GroupKind } from '../domain/group-kinds.ts'
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

export const groupOf = (group: Group | null, all: NamedGroups): NamedGroup | null =>
  (group && all[group.kind].find(({ code }) => code === group.code)) ?? null

/** `fylke=31`, as the option of a list; and back, null for what is no group. */
export const groupValue = (group: Group | null): string =>
  group ? `${group.kind}=${group.code}` : ''

export function groupFromValue(value: string): Group | null {
  const [kind, code = ''] = value.split('=')
  const known = GROUP_KINDS.find((one) => one === kind)
  return known ? { kind: known, code } : null
}
