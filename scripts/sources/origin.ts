import type { Origin } from '../../src/domain/manifest.ts'

/** What is known of the way a copy came here. */
export interface CopyFacts {
  /** Address the figures were read from. */
  readonly url: string
  /** Hosts of the publisher itself. */
  readonly publisherHosts: readonly string[]
  /** Texts in the copy that may say where it is from. */
  readonly notes: readonly string[]
  /** `LOKALTALL_ORIGIN`: said by whoever runs the command, when the copy does not say it. */
  readonly said: string | undefined
  /** Today, ISO date. */
  readonly today: string
}

/** Whether one of the publisher's own hosts answers at the address. */
export const isFrom = (url: string, publisherHosts: readonly string[]): boolean =>
  publisherHosts.includes(new URL(url).hostname)

/**
 * How the figures got here: direct when the publisher's own host answered; otherwise what the copy
 * (or else `LOKALTALL_ORIGIN`) says. Throws when nobody says, since figures without a way here are
 * not taken in.
 */
export function originOf({ url, publisherHosts, notes, said, today }: CopyFacts): Origin {
  const host = new URL(url).hostname
  if (isFrom(url, publisherHosts)) return { direct: true, via: null, taken: today, read: today }
  const via = firstOf(notes, copyNamed) ?? said ?? firstOf(notes, copyDescribed)
  if (!via)
    throw new Error(
      `${host} is not the publisher's own address (${publisherHosts.join(', ')}), and the answer does not say which copy it is. Set LOKALTALL_ORIGIN to where the copy is from, for example LOKALTALL_ORIGIN="navn på arkivet 2026-08-21".`,
    )
  return { direct: false, via, taken: dateIn(via), read: today }
}

/** `Kopi av SSB-tabell 07459 via niphr/csdata 2026.8.21; ikke …` → `niphr/csdata 2026.8.21`. */
const copyNamed = (note: string): string | null =>
  /^Kopi\b.*?\bvia\s+([^;]+?)\s*(?:;|\.?$)/i.exec(note)?.[1] ?? null

/** `Kopi med tall for 18 kommuner; ikke …` → `kopi med tall for 18 kommuner`. */
const copyDescribed = (note: string): string | null =>
  /^Kopi\b[^;]*/i.exec(note)?.[0].trim().replace(/^K/, 'k') ?? null

function firstOf(notes: readonly string[], read: (note: string) => string | null): string | null {
  return notes.map(read).find((name) => name !== null) ?? null
}

/** The date in a copy's name, as ISO; null when there is none. */
function dateIn(text: string): string | null {
  const found = /\b(\d{4})[.-](\d{1,2})[.-](\d{1,2})\b/.exec(text)
  return found ? `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}` : null
}
