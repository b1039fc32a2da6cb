import { pageWords } from '../../ui/language.tsx'
import type { PlaceText } from './text-nb.ts'

export type { PlaceText }

/** Texts of this page alone, in the language that is read. */
export const usePlaceText = pageWords<PlaceText>({
  nb: async () => (await import('./text-nb.ts')).nb,
  nn: async () => (await import('./text-nn.ts')).nn,
})
