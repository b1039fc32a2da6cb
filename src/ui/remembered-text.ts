import type { Language } from '../domain/indicator.ts'

const nb = {
  remembered: (place: string) => `${place} er husket på denne enheten som stedet du åpnet sist.`,
  forget: 'Glem det',
}

const nn: typeof nb = {
  remembered: (place: string) => `${place} er hugsa på denne eininga som staden du opna sist.`,
  forget: 'Gløym det',
}

export const REMEMBERED_TEXT: Record<Language, typeof nb> = { nb, nn }
