import { createHash } from 'node:crypto'
import type { Origin } from '../../src/domain/manifest.ts'

/** One copy of a file that we know the way of: `data/origins.json`, by file name. */
export interface KnownCopy {
  readonly sha256: string
  /** Where the copy was taken from. */
  readonly via: string
  /** When it was taken from the publisher, where known (ISO date). */
  readonly taken: string | null
  /** When the publisher last updated the figures, where known (ISO date). */
  readonly updated: string | null
}

export type KnownCopies = Readonly<Record<string, KnownCopy>>

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex')

/** The known copy with this name and content; throws with what to write when it is not known. */
export function knownCopy(name: string, bytes: Uint8Array, copies: KnownCopies): KnownCopy {
  const checksum = sha256(bytes)
  const known = copies[name]
  if (known?.sha256 === checksum) return known
  const why = known
    ? `its checksum is ${checksum}, but data/origins.json knows ${known.sha256}`
    : 'data/origins.json does not name it'
  throw new Error(
    `${name}: this copy is not known (${why}). Find out where it is from, then add to data/origins.json: "${name}": {"sha256": "${checksum}", "via": "<where it was taken from>", "taken": null, "updated": null}`,
  )
}

/** How a known copy got here, read today (ISO date). */
export const originOfCopy = (copy: KnownCopy, today: string): Origin => ({
  direct: false,
  via: copy.via,
  taken: copy.taken,
  read: today,
})
