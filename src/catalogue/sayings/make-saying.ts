import type {
  AmountWords,
  Gender,
  GrowthWords,
  Saying,
  SayingRecord,
  ShareWords,
} from '../../domain/saying.ts'

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
  readonly ahead?: Saying['ahead']
  readonly several?: true
  readonly saysUnit?: true
}

/** Anything that is not a share. */
export function amount(words: Amount): Saying {
  const { subject, gender, indefinite, size, counted, part, crossing, ahead, ...others } = words
  const { several, saysUnit, ...level } = others
  return {
    subject,
    gender,
    indefinite,
    size: size ?? 'high',
    ...(counted && { counted }),
    level: { kind: 'amount', ...level },
    ...(part && { part }),
    ...(crossing && { crossing }),
    ...(ahead && { ahead }),
    ...(several && { several }),
    ...(saysUnit && { saysUnit }),
  }
}

interface Growth extends Omit<GrowthWords, 'kind'> {
  readonly subject: string
  readonly indefinite: string
}

/** Percent more or less of something than some years before. */
export const growth = ({ subject, indefinite, ...level }: Growth): Saying => ({
  subject,
  gender: 'masculine',
  indefinite,
  size: 'high',
  level: { kind: 'growth', ...level },
})
