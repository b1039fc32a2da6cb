/** Where sentences begin and end, and which stretch of a sentence belongs to which number. */
import type { Span } from './not-figures.ts'

/** `ca. 24`, `nr. 3`: a point that ends no sentence even though a digit follows. */
const SENTENCE_END =
  /\n+|(?<!(?<!\p{L})(?:ca|nr|kl|pst|kap|pr|s|jf|bl\.a|hhv|dvs|f\.eks|kr|inkl|mill|mrd|tlf|\d))[.!?]+["»”)]*\s+(?=[\d«"“–-])|[.!?]+["»”)]*\s+(?=[«"“–-]*\s*\p{Lu})/gu

/** The sentences of a text, as spans that leave nothing out. */
export function sentenceSpans(text: string): Span[] {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index, 0: found }) => index + found.length)
  return [...ends, text.length]
    .map((end, i) => ({ start: ends[i - 1] ?? 0, end }))
    .filter(({ start, end }) => end > start)
}

const STRONG = /[,;]|(?<!\p{L})(?:mot|mens|medan|men|enn|til)(?!\p{L})/giu
const WEAK = /[:–]|(?<!\p{L})og(?!\p{L})/giu

/** Cuts a sentence so that each number has the words around it: `24 prosent i Halden | mot 20 i landet`. */
export function segmentsOf(text: string, sentence: Span, numbers: readonly Span[]): Span[] {
  const cuts = numbers.slice(1).map((number, i) => cutBetween(text, numbers[i]!.end, number.start))
  return numbers.map((_, i) => ({
    start: cuts[i - 1] ?? sentence.start,
    end: cuts[i] ?? sentence.end,
  }))
}

function cutBetween(text: string, from: number, to: number): number {
  const between = text.slice(from, Math.max(from, to))
  const cut = [...between.matchAll(STRONG)].at(-1) ?? [...between.matchAll(WEAK)].at(-1)
  return from + (cut?.index ?? 0)
}

export const within = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end
