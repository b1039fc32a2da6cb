/** A place's code, always text: `0` the country, two digits a fylke, four digits a kommune. */
export type PlaceCode = string

export type Level = 'kommune' | 'fylke' | 'land'

export const COUNTRY: PlaceCode = '0'

const LEVEL_BY_LENGTH: Record<number, Level> = { 1: 'land', 2: 'fylke', 4: 'kommune' }

/** Asked of every place of every figure: codes that have been looked at once are known. */
const LEVELS = new Map<PlaceCode, Level>()

/** The level a code belongs to; throws on anything that is not `0`, two or four digits. */
export function levelOf(code: PlaceCode): Level {
  const known = LEVELS.get(code)
  if (known) return known
  const level = /^(0|\d{2}|\d{4})$/.test(code) ? LEVEL_BY_LENGTH[code.length] : undefined
  if (!level) throw new Error(`"${code}" is not a place code: use "0", two or four digits.`)
  LEVELS.set(code, level)
  return level
}

/** The fylke a kommune lies in: its first two digits, as KLASS 131 and 104 are built. */
export const fylkeOf = (kommune: PlaceCode): PlaceCode => kommune.slice(0, 2)

/** A kommune on today's borders. Names keep the official order of Norwegian, Sámi and Kven parts. */
export interface Kommune {
  readonly code: PlaceCode
  /** Official name as KLASS writes it: `Guovdageaidnu - Kautokeino`. */
  readonly name: string
  readonly fylke: PlaceCode
  /** KLASS 112, for example `EKG09`. */
  readonly kostraGroup: string
  /** KLASS 128, `01` (most central) to `06`. */
  readonly centralityClass: string
  /** SSB's centrality index, 0–1000; null when read without the file that holds it. */
  readonly centralityIndex: number | null
  /** KLASS 108. */
  readonly economicRegion: string
  readonly neighbours: readonly PlaceCode[]
}

export interface Fylke {
  readonly code: PlaceCode
  readonly name: string
}

/** One version of a kommune or fylke code. Dates are ISO; `validTo` is exclusive, null when in force. */
export interface PlaceVersion {
  readonly code: PlaceCode
  readonly name: string
  readonly validFrom: string
  readonly validTo: string | null
}

/** KLASS' record that (part of) one code became another on a date. */
export interface BorderChange {
  readonly date: string
  readonly oldCode: PlaceCode
  readonly oldName: string
  readonly newCode: PlaceCode
  readonly newName: string
}

export type PeerGroupKind = 'kostra' | 'centrality' | 'economic-region'

export interface PeerGroup {
  readonly kind: PeerGroupKind
  readonly code: string
  readonly name: { readonly nb: string; readonly nn: string }
  /** What the group's members have in common, in plain words. */
  readonly meaning: { readonly nb: string; readonly nn: string }
}
