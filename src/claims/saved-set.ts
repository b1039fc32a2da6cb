/**
 * A set of talking points as it is kept: in the reader's browser, or in a file. What is read may
 * come from anywhere and any year, so nothing of it is believed before it has been looked at.
 */
import * as v from 'valibot'
import type { Language } from '../domain/indicator.ts'
import type { PlaceCode } from '../domain/place.ts'
import { todaysJson, type Migrations, type VersionFault } from '../domain/versioned-json.ts'
import type { Way } from '../domain/way.ts'
import { isClaimKey } from './model/claim-address.ts'
import type { Claim } from './model/claim.ts'
import { CLAIM_KINDS, isClaimKind, KINDS } from './model/kinds.ts'
import { MIGRATIONS } from './saved-set-migrations.ts'

export const SAVED_SET_FORMAT = 'lokaltall-snakkepunkter'
export const SAVED_SET_VERSION = 1

/** A claim of a kind that this version does not know: kept as it was written, never checked. */
export interface UnknownClaim {
  readonly kind: 'unknown'
  /** What the version that wrote it calls the kind. */
  readonly named: string
  readonly written: Readonly<Record<string, unknown>>
}

export interface SavedItem {
  readonly claim: Claim | UnknownClaim
  /** As it was quoted. */
  readonly sentence: string
  /** `SSB tabell 07459, 1. januar 2026`; may be empty. */
  readonly source: string
}

export interface SavedSet {
  readonly format: typeof SAVED_SET_FORMAT
  readonly version: typeof SAVED_SET_VERSION
  /** Names the set in this browser: letters, digits and hyphens. */
  readonly id: string
  readonly title: string
  readonly place: { readonly code: PlaceCode; readonly name: string }
  readonly language: Language
  /** ISO date or time. */
  readonly saved: string
  readonly items: readonly SavedItem[]
}

/** What is wrong with a text that should have been a set. */
export type SetFault =
  | { readonly kind: 'too-large'; readonly characters: number }
  | VersionFault
  /** `where`: the way to the first wrong part, such as `items.3.claim.numbers`. */
  | { readonly kind: 'malformed'; readonly where: string }

export type ReadSet =
  | { readonly ok: true; readonly set: SavedSet }
  | { readonly ok: false; readonly fault: SetFault }

/** A hundred full sets; more is no set of ours, and would only cost time. */
export const LONGEST_SET = 1_000_000
const MOST_ITEMS = 500

/** Text without the control characters that would hide what is there; line breaks may stand. */
export const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest),
    // oxlint-disable-next-line no-control-regex
    v.regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$/),
  )

/** A place's code as files write it. */
export const placeCode = v.pipe(v.string(), v.regex(/^(0|\d{2}|\d{4})$/))

const claimParts = v.object({
  kind: v.picklist(CLAIM_KINDS),
  indicator: text(100),
  periods: v.pipe(v.array(text(20)), v.readonly()),
  compared: v.nullable(text(100)),
  place: placeCode,
  numbers: v.pipe(v.array(v.pipe(v.number(), v.finite())), v.readonly()),
  direction: v.nullable(v.picklist(['up', 'down', 'level'])),
  checksum: text(100),
})
type ClaimParts = v.InferOutput<typeof claimParts>

/** The parts are a question, and the answer is one that its kind can have. */
function isClaim(parts: ClaimParts): parts is Claim {
  const { numbers } = KINDS[parts.kind]
  const directions: readonly (Way | null)[] = KINDS[parts.kind].directions
  const answers = parts.numbers.length === numbers && directions.includes(parts.direction)
  return answers && isClaimKey(parts)
}

const knownClaim = v.pipe(claimParts, v.guard(isClaim))

const unknownClaim = v.pipe(
  v.looseObject({ kind: v.pipe(text(60), v.nonEmpty()) }),
  v.transform((written): UnknownClaim => ({ kind: 'unknown', named: written.kind, written })),
)

/** A claim as files write it, of a kind that is known or one that is kept word for word. */
export const claim = v.lazy((input) => (isOfUnknownKind(input) ? unknownClaim : knownClaim))

function isOfUnknownKind(input: unknown): boolean {
  if (typeof input !== 'object' || input === null || !('kind' in input)) return false
  return typeof input.kind === 'string' && !isClaimKind(input.kind)
}

const savedSet = v.object({
  format: v.literal(SAVED_SET_FORMAT),
  version: v.literal(SAVED_SET_VERSION),
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/)),
  title: text(200),
  place: v.object({ code: placeCode, name: text(200) }),
  language: v.picklist(['nb', 'nn']),
  saved: v.pipe(
    v.string(),
    v.maxLength(40),
    v.check((date) => !Number.isNaN(Date.parse(date))),
  ),
  items: v.pipe(
    v.array(v.object({ claim, sentence: text(4000), source: text(1000) })),
    v.maxLength(MOST_ITEMS),
  ),
})

/** Reads a set that any version has written, and anything else without harm. */
export function readSavedSet(written: string, migrations: Migrations = MIGRATIONS): ReadSet {
  if (written.length > LONGEST_SET) return failed({ kind: 'too-large', characters: written.length })
  const read = todaysJson(written, {
    format: SAVED_SET_FORMAT,
    version: SAVED_SET_VERSION,
    migrations,
  })
  return 'fault' in read ? failed(read.fault) : checked(read.json)
}

const failed = (fault: SetFault): ReadSet => ({ ok: false, fault })

function checked(json: unknown): ReadSet {
  const result = v.safeParse(savedSet, json)
  if (result.success) return { ok: true, set: result.output }
  const [issue] = result.issues
  return failed({ kind: 'malformed', where: v.getDotPath(issue) ?? '' })
}

/** The set as it is kept: `readSavedSet` gives it back as it was. */
export const writtenSet = (set: SavedSet): string =>
  `${JSON.stringify({ ...set, items: set.items.map(writtenItem) }, null, 2)}\n`

/** A claim as it goes into a file: one of an unknown kind as it came. */
export const writtenClaim = (one: SavedItem['claim']) =>
  one.kind === 'unknown' ? one.written : one

const writtenItem = ({ claim: one, ...rest }: SavedItem) => ({
  claim: writtenClaim(one),
  ...rest,
})
