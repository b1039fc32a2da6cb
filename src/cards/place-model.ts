import { holderOf } from '../domain/duty.ts'
import type { PaperClaim, Question, Theme } from '../domain/paper.ts'
import { unpackPlaceSeries } from '../observations/place-series.ts'
import type {
  CatalogueShard,
  IndicatorSummary,
  LatestShard,
  PlaceFacts,
  PlaceShard,
  Standout,
} from '../observations/shards.ts'
import { levelSummary } from '../observations/level-summary.ts'
import { unpackSnapshot } from '../observations/snapshot.ts'
import { unpackStandings } from './standings.ts'
import { cardModel, type CardModel } from './card-model.ts'
import { newestFirst, newestYear } from './newest-first.ts'

/** How many cards a question opens with. */
const LEADING = 3

export interface QuestionModel {
  readonly question: Question
  /** Cards with a figure, newest and most telling first: those the question opens with. */
  readonly cards: readonly CardModel[]
  /** The rest of them. */
  readonly more: readonly CardModel[]
  /** Bears on the question, and has no figure here, for whatever reason. */
  readonly missing: readonly CardModel[]
  /** Indicators whose card already stands further up the page. */
  readonly above: readonly IndicatorSummary[]
  /** The same of those that are missing there. */
  readonly missingAbove: readonly IndicatorSummary[]
}

export interface ThemeModel {
  readonly theme: Theme
  readonly questions: readonly QuestionModel[]
  readonly claims: readonly PaperClaim[]
  /** The figure that the theme leans on; a card without a figure where there is none. */
  readonly key: CardModel | undefined
  /** How many of the theme's indicators have a figure here, and how many there are. */
  readonly figures: { readonly here: number; readonly all: number }
  /** The year of the theme's newest figure; empty where it has none. */
  readonly newestYear: string
}

export interface PlaceModel {
  readonly place: PlaceFacts
  readonly paper: CatalogueShard['paper']
  readonly cards: ReadonlyMap<string, CardModel>
  /** How many people live there; undefined when no indicator says it. */
  readonly population: CardModel | undefined
  /** The indicator that a map of the place shows first. */
  readonly firstMap: string | undefined
  readonly themes: readonly ThemeModel[]
  readonly standouts: readonly Standout[]
  /** There are indicators that the paper does not lean on, and that are not here. */
  readonly others: boolean
}

/**
 * Everything the place page shows. `held`: the files of all places' figures that have come; cards
 * whose theme's is not among them stand without their strip until it has.
 */
export function placeModel(
  shard: PlaceShard,
  catalogue: CatalogueShard,
  held: readonly LatestShard[],
): PlaceModel {
  const cards = cardModels(shard, catalogue, held)
  const shown = new Set<string>()
  return {
    place: shard.place,
    paper: catalogue.paper,
    cards,
    firstMap: holderOf('first-map', catalogue.indicators)?.id,
    population: cards.get(holderOf('population', catalogue.indicators)?.id ?? ''),
    themes: catalogue.paper.themes.map((theme) => themeModel(theme, cards, shown)),
    standouts: shard.standouts ?? [],
    others: catalogue.tally.others > 0,
  }
}

function themeModel(
  theme: Theme,
  cards: ReadonlyMap<string, CardModel>,
  shown: Set<string>,
): ThemeModel {
  const ids = new Set(theme.questions.flatMap(({ indicators }) => indicators))
  const all = [...ids].flatMap((id) => cards.get(id) ?? [])
  const here = all.filter(isHere)
  return {
    theme,
    questions: theme.questions.map((question) => questionModel(question, cards, shown)),
    claims: theme.claims,
    key: keyCard(theme, cards),
    figures: { here: here.length, all: all.length },
    newestYear: newestYear(here),
  }
}

/** The first that has a figure here, else the first: what it is that is missing. */
function keyCard({ key }: Theme, cards: ReadonlyMap<string, CardModel>): CardModel | undefined {
  const all = key.flatMap((id) => cards.get(id) ?? [])
  return all.find(isHere) ?? all[0]
}

const isHere = ({ figure, summary }: CardModel): boolean =>
  figure !== null || (summary.breakdown ?? false)

function cardModels(shard: PlaceShard, catalogue: CatalogueShard, held: readonly LatestShard[]) {
  const series = unpackPlaceSeries(shard, catalogue)
  const standings = unpackStandings(shard, catalogue)
  const { level } = shard.place
  const placesInAll = level === 'land' ? 1 : catalogue.borders[PLACES_OF[level]]
  const titles = new Map(catalogue.indicators.map(({ id, title }) => [id, title]))
  const card = (indicator: IndicatorSummary) => {
    const summary = levelSummary(indicator, level)
    const { id, minimumBase } = summary
    const latest = held.find(({ indicators }) => indicators[id] !== undefined)
    return cardModel({
      place: shard.place,
      summary,
      series: series.get(id) ?? {},
      standing: standings.get(id) ?? null,
      baseTitle: titles.get(minimumBase?.indicator ?? '') ?? '',
      placesInAll,
      snapshot: latest ? unpackSnapshot(latest, summary) : null,
    })
  }
  return new Map(catalogue.indicators.map((indicator) => [indicator.id, card(indicator)]))
}

const PLACES_OF = { kommune: 'kommuner', fylke: 'fylker' } as const

function questionModel(
  question: Question,
  cards: ReadonlyMap<string, CardModel>,
  shown: Set<string>,
): QuestionModel {
  const all = question.indicators.flatMap((id) => cards.get(id) ?? [])
  const first = all.filter((card) => !shown.has(card.summary.id))
  for (const card of first) shown.add(card.summary.id)
  // A breakdown is looked at by opening it: it leads no question.
  const above = all.filter((card) => !first.includes(card))
  const here = newestFirst(first.filter(isHere))
  const lead = here.filter(({ summary }) => !summary.breakdown).slice(0, LEADING)
  return {
    question,
    cards: lead,
    more: here.filter((card) => !lead.includes(card)),
    missing: first.filter((card) => !isHere(card)),
    above: above.filter(isHere).map(({ summary }) => summary),
    missingAbove: above.filter((card) => !isHere(card)).map(({ summary }) => summary),
  }
}
