import type { Language } from '../../domain/indicator.ts'
import type { RegionMaking } from '../../observations/shards.ts'

const nb = {
  country: 'Landet',
  middle: (number: string) => `median ${number}`,
  half: (low: string, high: string) => `halvparten mellom ${low} og ${high}`,
  count: (n: number, of: number) => `${n} av ${of} kommuner`,
  change: (number: string, period: string) => `${number} siden ${period}`,
  middleHead: 'Median',
  onlyThese: 'Trykk på en region for å se bare den på kartet.',
  middleMeans: 'Medianen er kommunen i midten: halvparten har mer enn dette.',
  made: {
    source: 'Tallet for hver region er kildens eget.',
    counted:
      'Tallet for hver region er regnet ut av kildens tall for kommunene eller fylkene i den.',
    weighted:
      'Tallet for hver region er et anslag: snittet av kommunene, der store kommuner teller mest.',
    none: 'Regionene har ikke noe samlet tall: Kilden har ikke laget det, og vi har ikke det som trengs for å regne det ut riktig.',
  } satisfies Record<RegionMaking, string>,
}

const nn: typeof nb = {
  country: 'Landet',
  middle: (number) => `median ${number}`,
  half: (low, high) => `halvparten mellom ${low} og ${high}`,
  count: (n, of) => `${n} av ${of} kommunar`,
  change: (number, period) => `${number} sidan ${period}`,
  middleHead: 'Median',
  onlyThese: 'Trykk på ein region for å sjå berre han på kartet.',
  middleMeans: 'Medianen er kommunen i midten: halvparten har meir enn dette.',
  made: {
    source: 'Talet for kvar region er det kjelda sjølv har.',
    counted:
      'Talet for kvar region er rekna ut av tala kjelda har for kommunane eller fylka i han.',
    weighted:
      'Talet for kvar region er eit overslag: snittet av kommunane, der store kommunar tel mest.',
    none: 'Regionane har ikkje noko samla tal: Kjelda har ikkje laga det, og vi har ikkje det som trengst for å rekne det ut rett.',
  },
}

export const REGION_WORDS: Record<Language, typeof nb> = { nb, nn }
export type RegionWords = typeof nb
