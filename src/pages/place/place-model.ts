import { holderOf } from '../../domain/duty.ts'
import type { Level } from '../../domain/place.ts'
import type { PaperClaim, Question, Theme } from '../../domain/paper.ts'
import { unpackPlaceSeries } from '../../observations/place-series.ts'
import type {
  CatalogueShard,
  IndicatorSummary,
  LatestShard,
  PlaceFacts,
  PlaceShard,
} from '../../observations/shards.ts'
import { levelSummary } from '../../observations/level-summary.ts'
import { unpackSnapshot } from '../../observations/snapshot.ts'
import { cardModel, type CardModel } from './card-model.ts'
import { newestFirst } from './newest-first.ts'

export interface QuestionModel {
  readonly question: Question
  /** Cards to show here: with a figure, or with a reason other than that nothing is fetched. */
  readonly cards: readonly CardModel[]
  /** Indicators that bear on the question, not fetched yet for this place. */
  readonly notFetched: readonly CardModel[]
  /** Bears on the question, and is not made for places of this level. */
  readonly otherLevels: readonly CardModel[]
  /** Indicators whose card already stands further up the page. */
  readonly above: readonly IndicatorSummary[]
}

export interface ThemeModel {
  readonly theme: Theme
  readonly questions: readonly QuestionModel[]
  readonly claims: readonly PaperClaim[]
}

export interface PlaceModel {
  readonly place: PlaceFacts
  readonly paper: CatalogueShard['paper']
  readonly cards: ReadonlyMap<string, CardModel>
  /** How many people live there; undefined when no indicator says it. */
  readonly population: CardModel | undefined
  readonly themes: readonly ThemeModel[]
}

/**
 * Everything the place page shows. `held`: the files of all places' figures that have come; cards
 * whose theme's is not among them stand without a rank until it has.
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
    population: cards.get(holderOf('population', catalogue.indicators)?.id ?? ''),
    themes: catalogue.paper.themes.map((theme) => ({
      theme,
      questions: theme.questions.map((question) =>
        questionModel(question, shard.place.level, cards, shown),
      ),
      claims: theme.claims,
    })),
  }
}

function cardModels(shard: PlaceShard, catalogue: CatalogueShard, held: readonly LatestShard[]) {
  const series = unpackPlaceSeries(shard, catalogue)
  const { level } = shard.place
  const summaries = new Map(
    catalogue.indicators.map((summary) => [summary.id, levelSummary(summary, level)]),
  )
  const baseIn = (latest: LatestShard, { minimumBase }: IndicatorSummary) => {
    const base = minimumBase && summaries.get(minimumBase.indicator)
    return base ? { title: base.title, snapshot: unpackSnapshot(latest, base) } : null
  }
  const cards = new Map<string, CardModel>()
  for (const summary of summaries.values()) {
    const latest = held.find(({ indicators }) => indicators[summary.id] !== undefined)
    const snapshot = latest ? unpackSnapshot(latest, summary) : null
    const base = latest ? baseIn(latest, summary) : null
    const compared = series.get(summary.id) ?? {}
    cards.set(
      summary.id,
      cardModel({ place: shard.place, summary, series: compared, snapshot, base }),
    )
  }
  return cards
}

function questionModel(
  question: Question,
  level: Level,
  cards: ReadonlyMap<string, CardModel>,
  shown: Set<string>,
): QuestionModel {
  const all = question.indicators.flatMap((id) => cards.get(id) ?? [])
  const first = all.filter((card) => !shown.has(card.summary.id))
  for (const card of first) shown.add(card.summary.id)
  const local = first.filter((card) => card.summary.levels.includes(level))
  const waits = (card: CardModel) => card.reason === 'not-fetched' && !card.summary.breakdown
  return {
    question,
    cards: newestFirst(local.filter((card) => !waits(card))),
    notFetched: local.filter(waits),
    otherLevels: first.filter((card) => !local.includes(card)),
    above: all.filter((card) => !first.includes(card)).map((card) => card.summary),
  }
}
