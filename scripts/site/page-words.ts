/** What a page says of itself where links to it are shown. */
import { fullName, withoutQualifier } from '../../src/domain/place-name.ts'
import type { IndicatorSummary, PlaceShard } from '../../src/observations/shards.ts'
import type { SitePage } from './site-pages.ts'

const WORDS = {
  nb: {
    site: 'Offisielle tall for alle kommuner og fylker, ved siden av spørsmålene i debattnotatet.',
    place: (name: string) =>
      `Offisielle tall for ${name}, ved siden av spørsmålene i debattnotatet. Hvert tall har kilde.`,
    points: (name: string) => `Setninger med tall om ${name} som kan sies, hver med kilde.`,
    indicator: (source: string) => `Alle kommuner og fylker. Kilde: ${source}.`,
    noScript: 'Siden kan leses uten JavaScript. Søket trenger det: her er i stedet en liste over',
    map: 'Kartet tegnes med JavaScript. Det som står om det, og listen, kan leses uten. Se også',
    shell: 'Denne siden trenger JavaScript. Tallene kan leses uten: se',
    everyPlace: 'alle steder',
  },
  nn: {
    site: 'Offisielle tal for alle kommunar og fylke, ved sida av spørsmåla i debattnotatet.',
    place: (name: string) =>
      `Offisielle tal for ${name}, ved sida av spørsmåla i debattnotatet. Kvart tal har kjelde.`,
    points: (name: string) => `Setningar med tal om ${name} som kan seiast, kvar med kjelde.`,
    indicator: (source: string) => `Alle kommunar og fylke. Kjelde: ${source}.`,
    noScript: 'Sida kan lesast utan JavaScript. Søket treng det: her er i staden ei liste over',
    map: 'Kartet blir teikna med JavaScript. Det som står om det, og lista, kan lesast utan. Sjå også',
    shell: 'Denne sida treng JavaScript. Tala kan lesast utan: sjå',
    everyPlace: 'alle stader',
  },
} as const

/** What a description is made of, as far as the page is about it. */
export interface About {
  readonly place: PlaceShard | undefined
  readonly indicator: IndicatorSummary | undefined
}

/** One or two sentences, at most what search engines show. */
export function descriptionOf({ path, language }: SitePage, { place, indicator }: About): string {
  const words = WORDS[language]
  if (indicator) return `${indicator.meaning} ${words.indicator(indicator.source)}`
  if (!place) return words.site
  const name = withoutQualifier(fullName(place.place.name))
  if (path.endsWith('snakkepunkter')) return words.points(name)
  return [place.standouts?.[0]?.[language], words.place(name)].filter(Boolean).join(' ')
}

/** What stands where scripts do not run. `places`: the address of the list of all places. */
export function noScriptOf({ kind, language, module }: SitePage, places: string): string {
  const words = WORDS[language]
  const made = module.includes('map-page') ? words.map : words.noScript
  return `${kind === 'made' ? made : words.shell} <a href="${places}">${words.everyPlace}</a>.`
}

/** The same of an address that is no page. */
export const notFoundNoScript = (places: string): string =>
  `Vi finner ingen side på denne adressen. Se <a href="${places}">alle steder</a>.`
