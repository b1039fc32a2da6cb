/** What a listener hears as the same beginning: the first two words. */
export const openingOf = (sentence: string): string =>
  sentence.split(/\s+/).slice(0, 2).join(' ').toLowerCase().replace(/[,:]$/, '')

/** A stable number of a text (FNV-1a), so that the same claim begins with the same wording. */
export function stableHash(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  return hash
}

/** The list turned so that another comes first. */
export function turned<T>(list: readonly T[], by: number): T[] {
  const start = list.length > 0 ? by % list.length : 0
  return [...list.slice(start), ...list.slice(0, start)]
}

interface Chosen {
  /** By sentence of the list: which of its wordings. */
  readonly picked: (number | undefined)[]
  /** By opening: which sentence has it. */
  readonly holder: Map<string, number>
}

/** Gives sentence `at` an opening, moving others to one of theirs that is free where that helps. */
function place(
  at: number,
  openings: readonly (readonly string[])[],
  { picked, holder }: Chosen,
  tried: Set<string>,
): boolean {
  return (openings[at] ?? []).some((opening, i) => {
    if (tried.has(opening)) return false
    tried.add(opening)
    const other = holder.get(opening)
    if (other !== undefined && !place(other, openings, { picked, holder }, tried)) return false
    holder.set(opening, at)
    picked[at] = i
    return true
  })
}

function leastUsed(wordings: readonly string[], used: readonly string[]): string {
  const times = (wording: string) =>
    used.filter((sentence) => openingOf(sentence) === openingOf(wording)).length
  return wordings.toSorted((a, b) => times(a) - times(b))[0] ?? ''
}

/**
 * One wording of each list, in order of preference, so that no opening comes twice where that can
 * be had (a matching of sentences and openings); else the one least used.
 */
export function chooseWordings(wordings: readonly (readonly string[])[]): string[] {
  const openings = wordings.map((list) => list.map(openingOf))
  const chosen: Chosen = { picked: wordings.map(() => undefined), holder: new Map() }
  for (const at of wordings.keys()) place(at, openings, chosen, new Set())
  const first = wordings.map((list, at) => {
    const pick = chosen.picked[at]
    return pick === undefined ? undefined : list[pick]
  })
  const used = first.filter((sentence) => sentence !== undefined)
  return first.map((sentence, at) => sentence ?? leastUsed(wordings[at] ?? [], used))
}
