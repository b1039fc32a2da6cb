import { groupInSentence, groupInWords } from '../domain/group-words.ts'
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
  /** As a sentence tells of its kommuner: `i Østfold`, `med under 2 000 innbyggere`. */
  readonly inSentence: string
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
    list.map(({ code, name }) => ({
      kind,
      code,
      name: name[language],
      meaning: '',
      inSentence: groupInSentence({ kind, code, name }, language),
    }))
  const inWords = (kind: GroupKind, list: GroupsShard['kostra']): NamedGroup[] =>
    list.map((group) => ({
      kind,
      code: group.code,
      name: groupInWords(group, language),
      meaning: group.meaning[language],
      inSentence: groupInSentence({ kind, ...group }, language),
    }))
  const fylker = places.filter(({ code }) => levelOf(code) === 'fylke')
  return {
    fylke: plain(
      'fylke',
      fylker.map(({ code, name }) => ({ code, name: same(shortName(name)) })),
    ),
    landsdel: plain('landsdel', LANDSDELER),
    kostra: inWords('kostra', groups.kostra),
    sentralitet: inWords('sentralitet', groups.centrality),
    storrelse: plain('storrelse', SIZE_CLASSES),
    region: plain(
      'region',
      groups.regions.map(({ code, name }) => ({ code, name: same(name) })),
    ),
  }
}

/** A name that is the same in both written forms. */
const same = (name: string) => ({ nb: name, nn: name })

/** The kinds in the order that a sentence tells of them: what they are like, then where they lie. */
const IN_SENTENCE: readonly GroupKind[] = [
  'kostra',
  'sentralitet',
  'storrelse',
  'region',
  'fylke',
  'landsdel',
]

/** All of the groups as a sentence tells of those that are in every one; empty where there is none. */
export function groupsInSentence(groups: readonly NamedGroup[]): string {
  const of = (kinds: readonly GroupKind[]) =>
    kinds.flatMap((kind) => groups.filter((group) => group.kind === kind))
  const words = (named: readonly NamedGroup[]) => named.map(({ inSentence }) => inSentence)
  const alike = words(of(IN_SENTENCE.slice(0, 2))).join(' og ')
  return [alike, ...words(of(IN_SENTENCE.slice(2)))].filter(Boolean).join(' ')
}

/** Those of the groups that there are, with their names. */
export const namedOf = (groups: readonly Group[], all: NamedGroups): NamedGroup[] =>
  groups.flatMap(({ kind, code }) => all[kind].find((one) => one.code === code) ?? [])
