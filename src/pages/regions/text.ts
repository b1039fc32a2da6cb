import type { HeatStep } from '../../domain/heat-step.ts'
import type { Language } from '../../domain/indicator.ts'

const nb = {
  title: 'Regioner, tema for tema',
  lead: 'Landet delt inn i regioner, med ett tall i hver kolonne. Fargen viser hvor langt regionen ligger fra landet.',
  kind: 'Del inn etter',
  theme: 'Tema',
  allThemes: 'Hovedtallene i alle temaer',
  region: 'Region',
  kommuner: (n: number) => (n === 1 ? '1 kommune' : `${n} kommuner`),
  country: 'Landet',
  middleOf: 'kommunen i midten (median)',
  telling: 'skiller seg mest ut',
  steps: {
    [2]: 'mye høyere enn i landet',
    [1]: 'høyere enn i landet',
    [0]: 'omtrent som i landet',
    [-1]: 'lavere enn i landet',
    [-2]: 'mye lavere enn i landet',
  } as Record<HeatStep, string>,
  key: 'Fargene',
  keyTelling: 'ligger høyest eller lavest av alle, og klart unna landet',
  note: 'Fargene måler forskjellen mot bredden av den midterste halvdelen av kommunene. De sier ikke hva som er bra. Der regionen ikke har noe samlet tall, vises kommunen i midten, og den er målt mot den midterste av alle kommuner.',
  press: 'Trykk på et tall for å se kommunene i regionen.',
  caption: (kind: string, theme: string) => `${kind}: ${theme}`,
  sheet: 'Regioner',
  regionCode: 'Gruppe',
  noneHere: 'Dette temaet har ingen tall som kan sammenlignes mellom regioner.',
  fileName: 'lokaltall-regioner',
}

export type RegionsText = typeof nb

const nn: RegionsText = {
  title: 'Regionar, tema for tema',
  lead: 'Landet delt inn i regionar, med eitt tal i kvar kolonne. Fargen viser kor langt regionen ligg frå landet.',
  kind: 'Del inn etter',
  theme: 'Tema',
  allThemes: 'Hovudtala i alle tema',
  region: 'Region',
  kommuner: (n) => (n === 1 ? '1 kommune' : `${n} kommunar`),
  country: 'Landet',
  middleOf: 'kommunen i midten (median)',
  telling: 'skil seg mest ut',
  steps: {
    [2]: 'mykje høgare enn i landet',
    [1]: 'høgare enn i landet',
    [0]: 'omtrent som i landet',
    [-1]: 'lågare enn i landet',
    [-2]: 'mykje lågare enn i landet',
  },
  key: 'Fargane',
  keyTelling: 'ligg høgast eller lågast av alle, og klart unna landet',
  note: 'Fargane måler skilnaden mot breidda av den midtarste halvdelen av kommunane. Dei seier ikkje kva som er bra. Der regionen ikkje har noko samla tal, ser du kommunen i midten, og han er målt mot den midtarste av alle kommunar.',
  press: 'Trykk på eit tal for å sjå kommunane i regionen.',
  caption: (kind, theme) => `${kind}: ${theme}`,
  sheet: 'Regionar',
  regionCode: 'Gruppe',
  noneHere: 'Dette temaet har ingen tal som kan samanliknast mellom regionar.',
  fileName: 'lokaltall-regionar',
}

export const REGIONS_TEXT: Record<Language, RegionsText> = { nb, nn }
