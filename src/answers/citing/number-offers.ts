/** A number that somebody types, found again among the figures that stand on the page. */
import type { Citation } from '../model/block.ts'
import { unsigned } from './cited.ts'
import type { CitableFigure } from './question-figures.ts'

/** A figure that can be cited for a typed number. */
export interface Candidate {
  readonly citation: Citation
  /** `Innbyggere 65 år og eldre` */
  readonly title: string
}

export interface NumberOffer {
  /** Where the number stands in the words before the caret, its unit with it. */
  readonly start: number
  readonly end: number
  readonly typed: string
  readonly candidates: readonly Candidate[]
}

/** By the number without spaces: `22,8`, `31444`. */
export type NumberIndex = ReadonlyMap<string, readonly Candidate[]>

const bare = (number: string): string =>
  number.replace(/[\s\u00a0\u202f]|\.(?=\d{3})/g, '').replace(/^[-–−]/, '−')

const SAID = /^([+−]?\d[\d\s\u00a0]*(?:,\d+)?)[\s\u00a0]?(.*)$/

/** Every figure that stands beside the question, by its number. */
export function numberIndex(figures: readonly CitableFigure[]): NumberIndex {
  const index = new Map<string, Candidate[]>()
  const add = (citation: Citation, title: string) => {
    const number = bare(SAID.exec(citation.said)?.[1] ?? '')
    if (!number) return
    index.set(number, [...(index.get(number) ?? []), { citation, title }])
    // `økt med 5,0`: the sentence has the sign, and the number goes without.
    const bareSaid = unsigned(citation.said)
    if (bareSaid !== citation.said) add({ ...citation, said: bareSaid }, title)
  }
  for (const { summary, own, others } of figures) {
    add(own, summary.title)
    for (const { where, citation } of others) add(citation, `${summary.title}, ${where}`)
  }
  return index
}

const TYPED =
  /(?<![\p{L}\d,.])([-–−+]?\d{1,3}(?:[ .\u00a0]\d{3})+(?:,\d+)?|[-–−+]?\d+(?:,\d+)?)([\s\u00a0]?(?:%|\p{L}[^\d.;:,!?]*))?$/u

/** Whole numbers of two digits are everywhere: they are offered once their unit stands beside. */
const isTelling = (number: string): boolean => /,/.test(number) || bare(number).length > 2

const isYear = (number: string): boolean => /^(?:19|20)\d\d$/.test(number)

/** What follows a number and is no part of it. */
const ENDED = /[\s.,;:)]$/

/** What is offered for the words that end at the caret; null when they are no figure of the page. */
export function offerFor(before: string, index: NumberIndex): NumberOffer | null {
  const written = before.replace(ENDED, '')
  const [whole = '', number = '', unit = ''] = TYPED.exec(written) ?? []
  const named = unit.trim().replace('%', 'prosent').replace(/\s+/g, ' ')
  if (named === '' && (isYear(number) || !isTelling(number))) return null
  const candidates = (index.get(bare(number)) ?? []).filter(({ citation }) =>
    unitOf(citation.said).startsWith(named),
  )
  if (candidates.length === 0) return null
  return { start: written.length - whole.length, end: written.length, typed: whole, candidates }
}

const unitOf = (said: string): string => SAID.exec(said)?.[2] ?? ''
