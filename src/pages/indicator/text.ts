import type { Language } from '../../domain/indicator.ts'

const nb = {
  heading: 'Alle steder',
  search: 'Søk i tabellen',
  levelLegend: 'Vis',
  period: 'Periode',
  fylke: 'Fylke',
  allFylker: 'Alle fylker',
  rank: 'Plass',
  place: 'Sted',
  value: 'Tall',
  changeSince: (period: string) => `Endring siden ${period}`,
  rows: (shown: number, all: number) =>
    shown === all ? `${all} steder` : `${shown} av ${all} steder`,
  noRows: 'Ingen treff.',
  clear: 'Vis alle',
  notFetched: 'Kommunetallene er ikke med i Lokaltall ennå',
  unknownHelp: 'Kanskje du mente en av disse:',
  countryRow: 'Landet',
  caption: (title: string, level: string, period: string) => `${title}, ${level}, ${period}`,
  tied: 'delt',
  notRanked: 'ikke rangert',
  onMap: 'Vis på kart',
}

const nn: typeof nb = {
  heading: 'Alle stader',
  search: 'Søk i tabellen',
  levelLegend: 'Vis',
  period: 'Periode',
  fylke: 'Fylke',
  allFylker: 'Alle fylke',
  rank: 'Plass',
  place: 'Stad',
  value: 'Tal',
  changeSince: (period: string) => `Endring sidan ${period}`,
  rows: (shown: number, all: number) =>
    shown === all ? `${all} stader` : `${shown} av ${all} stader`,
  noRows: 'Ingen treff.',
  clear: 'Vis alle',
  notFetched: 'Kommunetala er ikkje med i Lokaltall enno',
  unknownHelp: 'Kanskje du meinte ein av desse:',
  countryRow: 'Landet',
  caption: (title: string, level: string, period: string) => `${title}, ${level}, ${period}`,
  tied: 'delt',
  notRanked: 'ikkje rangert',
  onMap: 'Vis på kart',
}

/** Texts of this page alone: they come with its own file, not with the entry. */
export const INDICATOR_TEXT: Record<Language, typeof nb> = { nb, nn }
