import type { AmountWords, Gender, Saying, SayingRecord, ShareWords } from '../../domain/saying.ts'

/** Sayings by indicator id. */
export type Sayings = Readonly<Record<string, SayingRecord>>

interface Share extends Omit<ShareWords, 'kind'> {
  readonly subject: string
  readonly indefinite: string
  readonly gender?: Gender
}

/** A share of people or things: `andelen …` and `delen …` are masculine, high and low. */
export const share = ({ subject, indefinite, gender = 'masculine', ...level }: Share): Saying => ({
  subject,
  gender,
  indefinite,
  size: 'high',
  level: { kind: 'share', ...level },
})

interface Amount extends Omit<AmountWords, 'kind'> {
  readonly subject: string
  readonly indefinite: string
  readonly gender: Gender
  readonly size?: Saying['size']
  readonly counted?: Saying['counted']
  readonly part?: Saying['part']
  readonly crossing?: Saying['crossing']
  readonly several?: true
}

/** Anything that is not a share. */
export function amount(words: Amount): Saying {
  const { subject, gender, indefinite, size, counted, part, crossing, several, ...level } = words
  return {
    subject,
    gender,
    indefinite,
    size: size ?? 'high',
    ...(counted && { counted }),
    level: { kind: 'amount', ...level },
    ...(part && { part }),
    ...(crossing && { crossing }),
    ...(several && { several }),
  }
}
