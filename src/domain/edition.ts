/**
 * Which figures a link was pinned to. Not the copy's date or version, which move with every update:
 * a short fingerprint of the figures that were shown, so that it can be known whether a later reader
 * sees the same ones.
 */

export interface Edition {
  /** ISO date of the pinning. */
  readonly pinned: string
  readonly fingerprint: string
}

/** FNV-1a over UTF-16 units, twice with different starts: 64 bits, more than figures ever collide. */
export function fingerprint(texts: Iterable<string>): string {
  let [a, b] = [0x811c9dc5, 0x1b873593]
  for (const text of texts) {
    for (let i = 0; i <= text.length; i++) {
      const unit = i < text.length ? text.charCodeAt(i) : 0x1f
      a = Math.imul(a ^ unit, 0x01000193)
      b = Math.imul(b ^ unit, 0x85ebca6b)
    }
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

/** `2026-11-28.0f3a…`, as addresses have it. */
export const editionText = ({ pinned, fingerprint: print }: Edition): string => `${pinned}.${print}`

/** Null for what is no edition. */
export function editionFrom(text: string): Edition | null {
  const [, pinned, print] = /^(\d{4}-\d\d-\d\d)\.([0-9a-f]{16})$/.exec(text) ?? []
  return pinned === undefined || print === undefined ? null : { pinned, fingerprint: print }
}
