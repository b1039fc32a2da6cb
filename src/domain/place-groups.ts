import type { PlaceCode } from './place.ts'

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
}

/** What groups are made of, in the words of the address. */
export const GROUP_KINDS = ['fylke', 'kostra', 'sentralitet', 'region'] as const
export type GroupKind = (typeof GROUP_KINDS)[number]

/** A group of kommuner: all that have this code for this kind. */
export interface Group {
  readonly kind: GroupKind
  readonly code: string
}

const FIELD: Readonly<Record<GroupKind, keyof KommuneGroups>> = {
  fylke: 'fylke',
  kostra: 'kostra',
  sentralitet: 'centrality',
  region: 'region',
}

export const isInGroup = (kommune: KommuneGroups, { kind, code }: Group): boolean =>
  kommune[FIELD[kind]] === code
