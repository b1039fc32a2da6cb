import type { Language } from '../../domain/indicator.ts'
import type { GroupKind } from '../../domain/group-kinds.ts'
import type { RegionMaking } from '../../observations/shards.ts'

const nb = {
  heading: 'Alle steder',
  search: 'Søk i tabellen',
  levelLegend: 'Vis',
  period: 'Periode',
  group: {
    landsdel: 'Landsdel',
    fylke: 'Fylke',
    sentralitet: 'Sentralitet',
    kostra: 'KOSTRA-gruppe',
    storrelse: 'Folketall',
    region: 'Økonomisk region',
  } satisfies Record<GroupKind, string>,
  allGroups: 'alle',
  filters: 'Flere utvalg',
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

  regions: 'Regioner ved siden av hverandre',
  regionKind: 'Del inn etter',
  kinds: {
    landsdel: 'Landsdeler',
    fylke: 'Fylker',
    sentralitet: 'Sentralitet',
    kostra: 'KOSTRA-grupper',
    storrelse: 'Folketall',
    region: 'Økonomiske regioner',
  } satisfies Record<GroupKind, string>,
  region: 'Region',
  middle: 'Kommunen i midten (median)',
  halfBetween: 'Halvparten av kommunene',
  count: 'Kommuner med tall',
  middleChangeSince: (period: string) => `Medianen, endring siden ${period}`,
  ofKommuner: (n: number, of: number) => `${n} av ${of}`,
  onlyThese: 'Trykk på en region for å se kommunene i den.',
  matrix: 'Regionene i alle tall om temaet',
  made: {
    source: 'Tallet for hver region er kildens eget.',
    counted:
      'Tallet for hver region er regnet ut av kildens tall for kommunene eller fylkene i den.',
    weighted:
      'Tallet for hver region er et anslag: snittet av kommunene, der store kommuner teller mest.',
    none: 'Regionene har ikke noe samlet tall. Kilden har ikke laget det, og vi har ikke det som trengs for å regne det ut riktig. Medianen viser kommunen i midten.',
  } satisfies Record<RegionMaking, string>,
}

const nn: typeof nb = {
  heading: 'Alle stader',
  search: 'Søk i tabellen',
  levelLegend: 'Vis',
  period: 'Periode',
  group: {
    landsdel: 'Landsdel',
    fylke: 'Fylke',
    sentralitet: 'Sentralitet',
    kostra: 'KOSTRA-gruppe',
    storrelse: 'Folketal',
    region: 'Økonomisk region',
  },
  allGroups: 'alle',
  filters: 'Fleire utval',
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

  regions: 'Regionar ved sida av kvarandre',
  regionKind: 'Del inn etter',
  kinds: {
    landsdel: 'Landsdelar',
    fylke: 'Fylke',
    sentralitet: 'Sentralitet',
    kostra: 'KOSTRA-grupper',
    storrelse: 'Folketal',
    region: 'Økonomiske regionar',
  },
  region: 'Region',
  middle: 'Kommunen i midten (median)',
  halfBetween: 'Halvparten av kommunane',
  count: 'Kommunar med tal',
  middleChangeSince: (period: string) => `Medianen, endring sidan ${period}`,
  ofKommuner: (n: number, of: number) => `${n} av ${of}`,
  onlyThese: 'Trykk på ein region for å sjå kommunane i han.',
  matrix: 'Regionane i alle tal om temaet',
  made: {
    source: 'Talet for kvar region er det kjelda sjølv har.',
    counted:
      'Talet for kvar region er rekna ut av tala kjelda har for kommunane eller fylka i han.',
    weighted:
      'Talet for kvar region er eit overslag: snittet av kommunane, der store kommunar tel mest.',
    none: 'Regionane har ikkje noko samla tal. Kjelda har ikkje laga det, og vi har ikkje det som trengst for å rekne det ut rett. Medianen viser kommunen i midten.',
  },
}

/** Texts of this page alone: they come with its own file, not with the entry. */
export const INDICATOR_TEXT: Record<Language, typeof nb> = { nb, nn }
