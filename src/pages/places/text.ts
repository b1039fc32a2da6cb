import type { Language } from '../../domain/indicator.ts'

interface PlacesText {
  readonly title: string
  readonly lead: string
  /** A fylke itself, above its kommuner. */
  readonly whole: string
}

export const PLACES_TEXT: Record<Language, PlacesText> = {
  nb: {
    title: 'Alle steder',
    lead: 'Landet, fylkene og kommunene, hver med sin side.',
    whole: 'Hele fylket',
  },
  nn: {
    title: 'Alle stader',
    lead: 'Landet, fylka og kommunane, kvar med si side.',
    whole: 'Heile fylket',
  },
}
