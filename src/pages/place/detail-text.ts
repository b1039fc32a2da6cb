import type { Language } from '../../domain/indicator.ts'
import { useLanguage } from '../../ui/language.tsx'

const nb = {
  trend: 'Utvikling',
  peers: 'Sammenlignbare kommuner (median)',
  peersFylker: 'De andre fylkene (median)',
  chartLabel: (title: string, names: string) =>
    `Linjediagram: ${title} for ${names}. De samme tallene står i tabellen under.`,
  pyramidLabel: (place: string, period: string) =>
    `Befolkningspyramide for ${place}, ${period}. De samme tallene står i tabellen under.`,
  women: 'Kvinner',
  men: 'Menn',
  age: 'Alder',
  onePoint: 'Det finnes bare én periode, så det er ingen utvikling å tegne.',
  noSeries: 'Ingen tall å tegne.',
  share: 'Del av alle innbyggere i prosent, etter alder og kjønn',
  outline: (period: string) => `Streken viser 1. januar ${period}`,
}

export type DetailText = typeof nb

const nn: DetailText = {
  trend: 'Utvikling',
  peers: 'Samanliknbare kommunar (median)',
  peersFylker: 'Dei andre fylka (median)',
  chartLabel: (title: string, names: string) =>
    `Linjediagram: ${title} for ${names}. Dei same tala står i tabellen under.`,
  pyramidLabel: (place: string, period: string) =>
    `Befolkningspyramide for ${place}, ${period}. Dei same tala står i tabellen under.`,
  women: 'Kvinner',
  men: 'Menn',
  age: 'Alder',
  onePoint: 'Det finst berre éin periode, så det er inga utvikling å teikne.',
  noSeries: 'Ingen tal å teikne.',
  share: 'Prosentdel av alle innbyggjarar, etter alder og kjønn',
  outline: (period: string) => `Streken viser 1. januar ${period}`,
}

/** Texts of the details of a figure alone: they come with its own file. */
const DETAIL_TEXT: Record<Language, DetailText> = { nb, nn }

export const useDetailText = (): DetailText => DETAIL_TEXT[useLanguage()]
