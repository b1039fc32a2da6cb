import type { Language } from '../../domain/indicator.ts'

const nb = {
  country: 'Landet',
  middle: (number: string) => `median ${number}`,
  half: (low: string, high: string) => `halvparten mellom ${low} og ${high}`,
  count: (n: number, of: number) => `${n} av ${of} kommuner`,
  change: (number: string, period: string) => `${number} siden ${period}`,
  middleHead: 'Median',
  onlyThese: 'Trykk på en region for å se bare den på kartet.',
  middleMeans: 'Medianen er kommunen i midten: halvparten har mer enn dette.',
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
}

export const REGION_WORDS: Record<Language, typeof nb> = { nb, nn }
export type RegionWords = typeof nb
