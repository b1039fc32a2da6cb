import type { EmbedPart } from '../../addresses/embed.ts'
import type { Language } from '../../domain/indicator.ts'

const nb = {
  title: (place: string) => `${place}: tall til å bygge inn · Lokaltall`,
  choose: 'Velg et tall',
  unknown:
    'Adressen til denne rammen nevner ikke noe tall som finnes her. Det kan ha fått et annet navn.',
  home: (place: string) => `Se ${place} i Lokaltall`,
  parts: {
    kort: 'Hele kortet',
    utvikling: 'Bare utviklingen',
    plassering: 'Bare plasseringen',
  } satisfies Record<EmbedPart, string>,
  wayHere: 'Hvordan tallene kom hit',
  noWay: 'Det er for få tall til å tegne en utvikling.',
  noPlacing: 'Det er ingen andre å legge tallet ved siden av.',
}

export type EmbedText = typeof nb

const nn: EmbedText = {
  title: (place: string) => `${place}: tal til å byggje inn · Lokaltall`,
  choose: 'Vel eit tal',
  unknown:
    'Adressa til denne ramma nemner ikkje noko tal som finst her. Det kan ha fått eit anna namn.',
  home: (place: string) => `Sjå ${place} i Lokaltall`,
  parts: { kort: 'Heile kortet', utvikling: 'Berre utviklinga', plassering: 'Berre plasseringa' },
  wayHere: 'Korleis tala kom hit',
  noWay: 'Det er for få tal til å teikne ei utvikling.',
  noPlacing: 'Det er ingen andre å leggje talet ved sida av.',
}

export const EMBED_TEXT: Record<Language, EmbedText> = { nb, nn }
