import { queryOptions } from '@tanstack/react-query'
import type { Language, ThemeId } from '../domain/indicator.ts'
import type { PlaceCode } from '../domain/place.ts'
import { dataAddress } from './data-address.ts'
import { DataFileError } from './data-file-error.ts'
import { unsealed } from './seal.ts'
import type {
  AgeShard,
  CatalogueShard,
  ExactShard,
  FacilitiesShard,
  FactsShard,
  FileSizesShard,
  GroupsShard,
  IndicatorShard,
  LatestShard,
  LocatorShard,
  OtherNamesShard,
  OthersShard,
  PlaceShard,
  PlacesShard,
  RegionsShard,
  TileShard,
} from './shards.ts'

async function read<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(dataAddress(path), { signal })
  const content = response.ok ? unsealed(await response.text(), path, __DATA_VERSION__) : null
  return JSON.parse(content ?? (await anew(path, signal))) as T
}

/** What finds out what was wrong is fetched when something is. */
const anew = async (path: string, signal: AbortSignal): Promise<string> =>
  (await import('./read-again.ts')).readAgain(path, signal)

const mayCome = (error: Error): boolean =>
  !(error instanceof DataFileError) || error.fault === 'unanswered'

/** A data file never changes under one version, so it is asked for once. */
export const fileQuery = <T>(path: string) =>
  queryOptions({
    queryKey: ['data', path],
    queryFn: ({ signal }) => read<T>(path, signal),
    staleTime: Infinity,
    // It may be kept in the browser, though there is no network.
    networkMode: 'offlineFirst',
    gcTime: Infinity,
    retry: (failures, error) => mayCome(error) && failures < 2,
  })

/** The indicators that the paper leans on; `ui/use-catalogue.ts` has all. */
export const catalogueQuery = (language: Language) =>
  fileQuery<CatalogueShard>(`katalog.${language}.json`)
export const othersQuery = (language: Language) => fileQuery<OthersShard>(`andre.${language}.json`)
export const placesQuery = () => fileQuery<PlacesShard>('steder.json')
/** What else places are and were called: for those who search. */
export const otherNamesQuery = () => fileQuery<OtherNamesShard>('andre-navn.json')
export const placeQuery = (code: PlaceCode) => fileQuery<PlaceShard>(`sted/${code}.json`)
export const latestQuery = () => fileQuery<LatestShard>('siste.json')
/** Of what says which places are too small to rank. */
export const latestOfBasesQuery = () => fileQuery<LatestShard>('siste/grunnlag.json')
export const latestOfOthersQuery = () => fileQuery<LatestShard>('siste/andre.json')
/** The same of the indicators of one theme: what a place's cards there are held against. */
export const latestOfThemeQuery = (theme: ThemeId) => fileQuery<LatestShard>(`siste/${theme}.json`)
export const indicatorQuery = (id: string) => fileQuery<IndicatorShard>(`indikator/${id}.json`)
/** What regions have of an indicator, and what of its figures is more exact than is shown. */
export const regionsQuery = (id: string) => fileQuery<RegionsShard>(`regioner/${id}.json`)
export const exactQuery = (id: string) => fileQuery<ExactShard>(`noyaktig/${id}.json`)
export const factsQuery = (id: string) => fileQuery<FactsShard>(`fakta/${id}.json`)
export const ageQuery = (code: PlaceCode) => fileQuery<AgeShard>(`alder/${code}.json`)
/** What a figure of a place is the sum of. */
export const facilitiesQuery = (id: string, code: PlaceCode) =>
  fileQuery<FacilitiesShard>(`anlegg/${id}/${code}.json`)
export const groupsQuery = () => fileQuery<GroupsShard>('grupper.json')
/** The small map of one fylke's kommuner, or of the fylker for `0`. */
export const locatorQuery = (code: PlaceCode) => fileQuery<LocatorShard>(`lokator/${code}.json`)
export const tilesQuery = () => fileQuery<TileShard>('kart/ruter.json')
/** What every data file weighs on its way here, before it is asked for. */
export const fileSizesQuery = () => fileQuery<FileSizesShard>('storrelser.json')
