import type { Language } from '../../domain/indicator.ts'
import { GROUP_KINDS, type Group, type GroupKind } from '../../domain/place-groups.ts'
import { shortName } from '../../domain/place-name.ts'
import { levelOf } from '../../domain/place.ts'
import type { GroupsShard, PlacesShard } from '../../observations/shards.ts'

export interface NamedGroup extends Group {
  readonly name: string
  /** What the members have in common; empty where the name says it. */
  readonly meaning: string
}

/** Every group there is to choose, by kind, in the order of their codes (regions by name). */
export function namedGroups(
  groups: GroupsShard,
  { places }: PlacesShard,
  language: Language,
): Readonly<Record<GroupKind, readonly NamedGroup[]>> {
  const named = (kind: GroupKind, list: GroupsShard['kostra']): NamedGroup[] =>
    list.map(({ code, name, meaning }) => ({
      kind,
      code,
      name: name[language],
      meaning: kind === 'region' ? '' : meaning[language],
    }))
  const fylker = places.filter(({ code }) => levelOf(code) === 'fylke')
  return {
    fylke: fylker.map(({ code, name }) => ({
      kind: 'fylke',
      code,
      name: shortName(name),
      meaning: '',
    })),
    kostra: named('kostra', groups.kostra),
    sentralitet: named('sentralitet', groups.centrality),
    region: named('region', groups.regions),
  }
}

export const groupOf = (
  group: Group | null,
  all: Readonly<Record<GroupKind, readonly NamedGroup[]>>,
): NamedGroup | null => (group && all[group.kind].find(({ code }) => code === group.code)) ?? null

/** `fylke=31`, as the option of a list; and back, null for what is no group. */
export const groupValue = (group: Group | null): string =>
  group ? `${group.kind}=${group.code}` : ''

export function groupFromValue(value: string): Group | null {
  const [kind, code = ''] = value.split('=')
  const known = GROUP_KINDS.find((one) => one === kind)
  return known ? { kind: known, code } : null
}
