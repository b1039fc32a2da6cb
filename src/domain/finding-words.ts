/** What a headline over all places says of an indicator: a few of its saying's words. */
import type { Saying, ShareWords } from './saying.ts'

export interface FindingWords {
  /** Definite, of no place: `medianinntekten etter skatt`. */
  readonly subject: string
  readonly size: Saying['size']
  /** Bare numbers follow the subject: `folketallet minst 12 300`. */
  readonly bare?: true
  /** Of a share: `var` … `innbyggerne` … `65 år eller eldre`. */
  readonly share?: Pick<ShareWords, 'whole' | 'verb' | 'rest'>
  /** Of a growth: what has grown, and over how many years. */
  readonly growth?: { readonly thing: string; readonly years: number }
}

/** The words that headlines need, of all that is said of an indicator. */
export function findingWords(saying: Saying): FindingWords {
  const { level, size } = saying
  return {
    subject: saying.subject.replace(/ ?\{where\}/, ''),
    size,
    ...(saying.several || saying.saysUnit ? { bare: true as const } : {}),
    ...(level.kind === 'share'
      ? { share: { whole: level.whole, verb: level.verb, rest: level.rest } }
      : {}),
    ...(level.kind === 'growth' ? { growth: { thing: level.thing, years: level.years } } : {}),
  }
}
