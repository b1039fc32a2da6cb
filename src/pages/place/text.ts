import type { Language } from '../../domain/indicator.ts'

/** What only this page says, apart from the texts that the entry carries. */
export const PLACE_TEXT: Record<Language, { readonly talkingPoints: string }> = {
  nb: { talkingPoints: 'Snakkepunkter: korte, sanne setninger til å si høyt' },
  nn: { talkingPoints: 'Snakkepunkt: korte, sanne setningar til å seie høgt' },
}
