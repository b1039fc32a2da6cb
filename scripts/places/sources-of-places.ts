import type { Origin } from '../../src/domain/manifest.ts'
import { KLASS } from '../sources/klass.ts'
import type { MadePlaces } from './make-places.ts'
import type { KlassOrigins } from './origins.ts'
import { CC_BY, type PlaceSource } from './place-sources.ts'

export interface PlacesReceipt {
  readonly made: MadePlaces
  readonly date: string
  readonly origins: KlassOrigins
  readonly kostraOrigin: Origin
  readonly regionsOrigin: Origin | null
  /** The file of the centrality index: of this run, or of the one it is kept from. */
  readonly indexOrigin: Origin | null
  /** The day the boundaries that neighbours are read off hold for. */
  readonly boundariesAt: string | null
}

const TITLES: Readonly<Record<number, string>> = {
  [KLASS.kommuner]: 'kommuneinndeling',
  [KLASS.fylker]: 'fylkesinndeling',
  [KLASS.kostra]: 'KOSTRA-grupper',
  [KLASS.centrality]: 'sentralitet',
  [KLASS.economicRegions]: 'økonomiske regioner',
}

/** One row a file, or one a group of columns where a file is put together from several sources. */
export function sourcesOf(receipt: PlacesReceipt): readonly PlaceSource[] {
  const { date, origins } = receipt
  const klass = (id: number, file: string, columns: string[] | null, validAt: string | null) =>
    row(id, file, columns, origins(id).direct ? validAt : null, origins(id))
  return [
    klass(KLASS.kommuner, 'kommuner.csv', ['code', 'name', 'fylke'], date),
    klass(KLASS.kostra, 'kommuner.csv', ['kostra_group'], date),
    ...regionRows(receipt),
    neighbourRow(),
    klass(KLASS.fylker, 'fylker.csv', null, date),
    klass(KLASS.kommuner, 'versions.csv', null, null),
    klass(KLASS.fylker, 'versions.csv', null, null),
    klass(KLASS.kommuner, 'changes.csv', null, null),
    klass(KLASS.fylker, 'changes.csv', null, null),
    row(KLASS.kostra, 'peer-groups.csv', ['kostra'], null, receipt.kostraOrigin),
  ]

  /** Neighbours are ours, made from the boundaries; their origin is that file's. */
  function neighbourRow(): PlaceSource {
    return {
      file: 'kommuner.csv',
      columns: ['neighbours'],
      publisher: 'Lokaltall',
      source: 'Felles grense i boundaries-fine.topo.json',
      url: 'https://www.kartverket.no/api-og-data',
      licence: CC_BY,
      validAt: receipt.boundariesAt,
      origin: {
        direct: false,
        via: 'boundaries-fine.topo.json',
        taken: null,
        read: origins(KLASS.kommuner).read,
      },
    }
  }
}

function regionRows({ made, origins, regionsOrigin, indexOrigin }: PlacesReceipt): PlaceSource[] {
  const of = (id: number, column: string, file: string, fromKlass: string | null) => {
    const origin = fromKlass ? origins(id) : regionsOrigin
    return origin ? [row(id, file, [column], fromKlass, origin)] : []
  }
  const { centralityFromKlass, economicRegionFromKlass } = made
  const { centrality, economicRegions } = KLASS
  const index = indexOrigin
    ? [row(centrality, 'kommuner.csv', ['centrality_index'], null, indexOrigin)]
    : []
  return [
    ...of(centrality, 'centrality_class', 'kommuner.csv', centralityFromKlass),
    ...index,
    ...of(economicRegions, 'economic_region', 'kommuner.csv', economicRegionFromKlass),
    ...of(economicRegions, 'economic-region', 'peer-groups.csv', economicRegionFromKlass),
  ]
}

const row = (
  id: number,
  file: string,
  columns: string[] | null,
  validAt: string | null,
  origin: Origin,
): PlaceSource => ({
  file,
  columns,
  publisher: 'SSB',
  source: `SSB KLASS ${id}, ${TITLES[id] ?? ''}`,
  url: `https://www.ssb.no/klass/klassifikasjoner/${id}`,
  licence: CC_BY,
  validAt,
  origin,
})
