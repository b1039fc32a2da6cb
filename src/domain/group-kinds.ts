/** What groups are made of, in the words of the address. */
export const GROUP_KINDS = [
  'landsdel',
  'fylke',
  'sentralitet',
  'kostra',
  'storrelse',
  'region',
] as const
export type GroupKind = (typeof GROUP_KINDS)[number]

/** A group of kommuner: all that have this code for this kind. */
export interface Group {
  readonly kind: GroupKind
  readonly code: string
}

/** A group in one word of an address or a file: `kostra.EKG10`. */
export const groupId = ({ kind, code }: Group): string => `${kind}.${code}`

/** What such a word names; null where it is of no kind. The code may still name nothing. */
export function groupFromId(id: string): Group | null {
  const [word, code = ''] = id.split('.')
  const kind = GROUP_KINDS.find((one) => one === word)
  return kind !== undefined && code !== '' ? { kind, code } : null
}
