/** What the pages save of a view, and the figures that the page shows in it, as it writes them. */
import { mapSelection } from '../../src/pages/map/map-selection.ts'
import { readIndicator } from '../../src/addresses/indicator.ts'
import { readMap } from '../../src/addresses/map.ts'
import { formatSigned } from '../../src/domain/number-text.ts'
import { COUNTRY } from '../../src/domain/place.ts'
import { at } from '../../src/domain/series.ts'
import { unpackIndicatorSeries } from '../../src/observations/indicator-series.ts'
import { unpackRegions } from '../../src/observations/region-series.ts'
import type {
  CatalogueShard,
  ExactShard,
  GroupsShard,
  IndicatorShard,
  LatestShard,
  PlaceShard,
  PlacesShard,
  RegionsShard,
} from '../../src/observations/shards.ts'
import { unpackPlaceSeries } from '../../src/observations/place-series.ts'
import { compareData, type MiddleOf } from '../../src/pages/compare/compare-data.ts'
import { fromCountry } from '../../src/pages/compare/heat-model.ts'
import { picturedTable } from '../../src/pages/compare/pictured-table.ts'
import { savedComparison } from '../../src/pages/compare/saved-comparison.ts'
import { figuresOfRows, type IndicatorHistory } from '../../src/pages/compare/saved-figures.ts'
import { tableRows as compareRows } from '../../src/pages/compare/table-model.ts'
import { savedTable } from '../../src/pages/indicator/saved-table.ts'
import { tableRows } from '../../src/pages/indicator/table-rows.ts'
import { tableSelection } from '../../src/pages/indicator/table-selection.ts'
import { mapInput } from '../../src/pages/map/map-input.ts'
import { figureSource, mapModel, mapScale, viewsOf } from '../../src/pages/map/map-model.ts'
import { mapWords } from '../../src/pages/map/map-words.ts'
import { savedMapTable } from '../../src/pages/map/saved-map-table.ts'
import { MAP_TEXT } from '../../src/pages/map/text.ts'
import { nb } from '../../src/text/nb.ts'
import type { FigureFile } from '../../src/ui/figure-file.ts'
import { writer } from '../../src/ui/figure-text.ts'
import { tablePicture } from '../../src/ui/table-picture.ts'
import { placeCells } from '../../src/ui/place-columns.ts'
import { committedShards } from '../committed-shards.ts'

export interface SavedView {
  readonly file: FigureFile
  /** The columns that the page shows figures of. */
  readonly heads: readonly string[]
  /** A row for every row of the page: its code, then its figures as the page writes them. */
  readonly shown: readonly (readonly string[])[]
  /** What the map's legend calls each row's class, where there is a map. */
  readonly classes?: readonly string[]
  /** The same as a drawing, where the page has one. */
  readonly picture?: string
}

const ID = 'andel-65-pluss'
const ADDRESS = 'https://lokaltall.example/siden'
const DAY = '2026-11-28'

async function files() {
  const shards = await committedShards()
  const read = <T>(path: string) => JSON.parse(shards.get(path)!) as T
  const catalogue = read<CatalogueShard>('katalog.nb.json')
  const places = read<PlacesShard>('steder.json')
  const groups = read<GroupsShard>('grupper.json')
  const latest = read<LatestShard>('siste.json')
  const summary = (id: string) => catalogue.indicators.find((one) => one.id === id)!
  return {
    catalogue,
    places,
    groups,
    latest,
    summary,
    indicator: (id: string) => read<IndicatorShard>(`indikator/${id}.json`),
    exact: (id: string) => read<ExactShard>(`noyaktig/${id}.json`),
    place: (code: string) => read<PlaceShard>(`sted/${code}.json`),
    regions: (id: string) => read<RegionsShard>(`regioner/${id}.json`),
    belongs: placeCells(groups, places, 'nb'),
  }
}

const or = (value: number | null, text: (value: number) => string): string =>
  value === null ? '' : text(value)

/** The table of the indicator's page. */
export async function tableView(): Promise<SavedView> {
  const { places, summary: summaryOf, indicator, exact, belongs } = await files()
  const summary = summaryOf(ID)
  const series = unpackIndicatorSeries(indicator(ID), summary)
  const names = new Map(places.places.map(({ code, name }) => [code, name]))
  const selection = tableSelection(readIndicator('?sorter=sted'), {
    summary,
    isPlace: () => true,
    isGroup: () => true,
  })
  const input = {
    summary,
    names: new Map([...names].filter(([code]) => code !== COUNTRY)),
    series,
    eligible: new Set(names.keys()),
    isIn: () => true,
  }
  const view = { ...tableRows(input, selection), selection }
  const write = writer(summary, 'nb')
  const [now, then] = [selection.period, view.since!].map((one) => write.shortPeriod(one))
  return {
    file: savedTable(
      { summary, view, series, exact: exact(ID), belongs, address: ADDRESS, day: DAY },
      nb,
    ),
    heads: [`Tall ${now}`, `Tall ${then}`, `Endring siden ${then}`],
    shown: view.rows.map((row) => [
      row.code,
      or(row.value, write.number),
      or(at(series.get(row.code)!, view.since!).value, write.number),
      or(row.change, (value) => formatSigned(value, summary.decimals)),
    ]),
  }
}

/** The comparison: two kommuner, a region, and what they are held against. */
export async function comparisonView(): Promise<SavedView> {
  const { catalogue, places, groups, latest, summary, indicator, exact, regions, place, belongs } =
    await files()
  const data = compareData({ catalogue, latest, places, groups })
  const compared = [ID, 'folketall', 'medianinntekt'].map((id) => ({
    summary: summary(id),
    period: summary(id).newest ?? '',
    snapshot: data.newest(summary(id)),
  }))
  const histories = new Map(
    compared.map(({ summary: one }): [string, IndicatorHistory] => {
      const shard = regions(one.id)
      return [
        one.id,
        {
          series: unpackIndicatorSeries(indicator(one.id), one),
          exact: exact(one.id),
          regions: { series: unpackRegions(shard, one), made: shard.made },
        },
      ]
    }),
  )
  // As the page has it: of the place's own file, whose middle is of unrounded figures.
  const ofPlace = unpackPlaceSeries(place('0301'), catalogue)
  const middleOf: MiddleOf = ({ id }, period) => {
    const peers = ofPlace.get(id)?.peers
    return peers && at(peers, period).value
  }
  const figureOf = figuresOfRows({ histories, peers: data.peers('0301').members, middleOf })
  const region = { kind: 'group', code: 'landsdel.nord-norge', cells: [] } as const
  const rows = compareRows(data, ['0301', '3101'], '0301', compared, middleOf, {
    ids: [region.code],
    cell: (_, { summary: one, period }) => ({
      value: figureOf(region, one, period)[0],
      status: 'ok',
      rank: null,
    }),
  })
  const nameOf = ({ kind, code }: { kind: string; code: string }) =>
    kind === 'place' ? data.name(code) : kind
  const heads = compared.flatMap(({ summary: one, period }) => {
    const { title } = one
    const write = writer(one, 'nb')
    return [`${title}, ${write.figure(2).unit}, ${write.shortPeriod(period)}`]
  })
  const shownCells = (row: (typeof rows)[number]) =>
    compared.map((one, i) => or(row.cells[i]?.value ?? null, writer(one.summary, 'nb').number))
  const distances = (row: (typeof rows)[number]) =>
    compared.map((one, i) =>
      or(fromCountry(row.cells[i] ?? null, row, one), (value) =>
        formatSigned(value, one.summary.decimals),
      ),
    )
  return {
    file: savedComparison(
      { rows, compared, nameOf, figureOf, belongs, distances: true, address: ADDRESS, day: DAY },
      nb,
    ),
    heads: [
      ...heads,
      ...compared.map(({ summary: { title } }) => `${title}, forskjell fra landet`),
    ],
    picture: tablePicture(
      picturedTable(
        {
          data,
          rows,
          compared,
          nameOf,
          own: '3101',
          parts: ['plass', 'forskjell'],
          heat: 'landet',
          turned: false,
          address: ADDRESS,
          day: DAY,
        },
        nb,
      ),
    ),
    shown: rows.map((row) => [
      row.kind === 'peers' || row.kind === 'group' ? '' : row.code,
      ...shownCells(row),
      ...distances(row),
    ]),
  }
}

/** The map, in any of its views. */
export async function mapView(search: string, id = ID): Promise<SavedView> {
  const {
    catalogue,
    places,
    groups,
    latest,
    summary: summaryOf,
    indicator,
    exact,
    belongs,
  } = await files()
  const summary = summaryOf(id)
  const input = mapInput({
    summary,
    catalogue,
    indicator: indicator(id),
    places,
    groups,
    latest,
  })
  const source = figureSource(input)
  const { periods } = summary
  const selection = mapSelection(readMap(search), {
    summary,
    views: viewsOf(summary),
    places: new Set(input.names.keys()),
    periodsOf: { kommune: periods, fylke: periods },
    isGroup: () => true,
    hasRegions: true,
  })
  const scale = mapScale(source, input, selection)
  const model = mapModel(source, input, selection, scale)
  const words = mapWords(summary, selection, 'nb')
  const write = writer(summary, 'nb')
  const { period, since, view } = selection
  const unit = write.figure(2).unit
  const of = (one: string) => `${write.shortPeriod(one)} (${unit})`
  const figureAt = (code: string, one: string) =>
    or(at(source.series.get(code)!, one).value, write.number)
  const isChange = view === 'endring' || view === 'begge'
  const drawn = mapWords(summary, { ...selection, view: view === 'begge' ? 'endring' : view }, 'nb')
  /** As the list has it: `22,8`, and of level and change in one the change in `22,8 (+3,8)`. */
  const drawnOf = (row: (typeof model.rows)[number]) =>
    view === 'begge' ? (/\((.+)\)$/.exec(words.drawn(row))?.[1] ?? '') : words.drawn(row)
  return {
    classes: model.rows.map(({ code }) => words.fill(model.fills.get(code)!, model.legend)),
    file: savedMapTable(
      {
        summary,
        selection,
        model,
        scale,
        source,
        groups: [],
        heading: words.meaning,
        words,
        text: MAP_TEXT.nb,
        exact: exact(id),
        belongs,
        address: ADDRESS,
        day: DAY,
      },
      nb,
    ),
    heads: [
      of(period),
      ...(isChange ? [of(since)] : []),
      ...(view === 'verdi' ? [] : [`${drawn.meaning} (${drawn.unit})`]),
    ],
    shown: model.rows.map((row) => [
      row.code,
      figureAt(row.code, period),
      ...(isChange ? [figureAt(row.code, since)] : []),
      ...(view === 'verdi' ? [] : [drawnOf(row)]),
    ]),
  }
}
