import type { Language } from '../../domain/indicator.ts'

const nb = {
  title: (place: string) => `Møteark for ${place}`,
  print: 'Skriv ut',
  all: 'Alle temaene',
  profile: 'Stedet på én side',
  back: (place: string) => `Tilbake til tallene for ${place}`,
  page: (n: number, of: number) => `Ark ${n} av ${of}`,
  printed: (date: string) => `Lokaltall, ${date}`,
  safe: 'Trygt å si:',
  against: 'Det som taler imot:',
  nothingAgainst: 'Tallene gir ingenting som peker en annen vei.',
  above: 'Se også lenger opp:',
  inFigures: 'i tall',
  strip: (title: string, place: string, low: string, high: string) =>
    `${title}: alle steder på en linje fra ${low} til ${high}, ${place} er merket`,
  ends: { lowest: 'lavest', highest: 'høyest' },
  way: (from: string, to: string) => `Utviklingen fra ${from} til ${to}`,
}

const nn: typeof nb = {
  title: (place: string) => `Møteark for ${place}`,
  print: 'Skriv ut',
  all: 'Alle temaa',
  profile: 'Staden på éi side',
  back: (place: string) => `Tilbake til tala for ${place}`,
  page: (n: number, of: number) => `Ark ${n} av ${of}`,
  printed: (date: string) => `Lokaltall, ${date}`,
  safe: 'Trygt å seie:',
  against: 'Det som talar imot:',
  nothingAgainst: 'Tala gir ingenting som peikar ein annan veg.',
  above: 'Sjå òg lenger opp:',
  inFigures: 'i tal',
  strip: (title: string, place: string, low: string, high: string) =>
    `${title}: alle stader på ei linje frå ${low} til ${high}, ${place} er merkt`,
  ends: { lowest: 'lågast', highest: 'høgast' },
  way: (from: string, to: string) => `Utviklinga frå ${from} til ${to}`,
}

/** Texts of this page alone: they come with its own file, not with the entry. */
export const SHEET_TEXT: Record<Language, typeof nb> = { nb, nn }
