import type { Language } from '../../domain/indicator.ts'

/** The few words that stand in what is handed in. */
export interface OutWords {
  readonly title: (place: string) => string
  readonly answersTo: (paper: string) => string
  readonly sources: string
  readonly unanswered: string
  readonly kept: (date: string) => string
  readonly madeWith: (date: string) => string
}

export const OUT_WORDS: Readonly<Record<Language, OutWords>> = {
  nb: {
    title: (place) => `Svar fra ${place}`,
    answersTo: (paper) => `Svar på «${paper}»`,
    sources: 'Kilder',
    unanswered: 'Ikke besvart.',
    kept: (date) => `Tallet er endret siden. Det gamle ble beholdt ${date}.`,
    madeWith: (date) => `Tallene er hentet fra Lokaltall. Sist endret ${date}.`,
  },
  nn: {
    title: (place) => `Svar frå ${place}`,
    answersTo: (paper) => `Svar på «${paper}»`,
    sources: 'Kjelder',
    unanswered: 'Ikkje svart på.',
    kept: (date) => `Talet er endra sidan. Det gamle vart halde på ${date}.`,
    madeWith: (date) => `Tala er henta frå Lokaltall. Sist endra ${date}.`,
  },
}
