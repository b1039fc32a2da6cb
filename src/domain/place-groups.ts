import type { Group, GroupKind } from './group-kinds.ts'
import { landsdelOf } from './landsdel.ts'
import type { PlaceCode } from './place.ts'
import { SIZE_CLASSES } from './size-class.ts'

/** What a kommune can be grouped by. */
export interface KommuneGroups {
  readonly code: PlaceCode
  readonly fylke: PlaceCode
  /** KLASS 112, `EKG09`. */
  readonly kostra: string
  /** KLASS 128, `02`. */
  readonly centrality: string
  /** KLASS 108, `31001`. */
  readonly region: string
  /** Which of `SIZE_CLASSES` it is in; null where its inhabitants are not known. */
  readonly size: number | null
}

const CODE_OF: Readonly<Record<GroupKind, (kommune: KommuneGroups) => string | null>> = {
  landsdel: ({ fylke }) => landsdelOf(fylke)?.code ?? null,
  fylke: ({ fylke }) => fylke,
  sentralitet: ({ centrality }) => centrality,
  kostra: ({ kostra }) => kostra,
  storrelse: ({ size }) => (size === null ? null : (SIZE_CLASSES[size]?.code ?? null)),
  region: ({ region }) => region,
}

/** The kommune's group of a kind; null where it has none. */
export const groupCodeOf = (kommune: KommuneGroups, kind: GroupKind): string | null =>
  CODE_OF[kind](kommune)

export const isInGroup = (kommune: KommuneGroups, { kind, code }: Group): boolean =>
  groupCodeOf(kommune, kind) === code

/** Whether a kommune is in all of them: filters that are chosen together combine. */
export const isInAll = (kommune: KommuneGroups, groups: readonly Group[]): boolean =>
  groups.every((group) => isInGroup(kommune, group))
