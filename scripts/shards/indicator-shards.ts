import { SAYINGS } from '../../src/catalogue/sayings/index.ts'
import { findingWords } from '../../src/domain/finding-words.ts'
import type { Text } from '../../src/domain/indicator.ts'
import { packIndicatorSeries } from '../../src/observations/indicator-series.ts'
import type { FactsShard, IndicatorShard } from '../../src/observations/shards.ts'
import type { Places } from '../places/read-places.ts'
import type { IndicatorTable } from './indicator-table.ts'
import { placeOrder } from './latest-shard.ts'
import type { SourceBook } from './source-words.ts'

function titleOf(id: string, book: SourceBook): Text {
  const title = book.indicators.get(id)?.title
  if (!title) throw new Error(`A mean is weighted by "${id}", which is in no record.`)
  return title
}

/** How values for fylker and the country are made, where they are not from the source. */
function methodOf(table: IndicatorTable, book: SourceBook): Text | null {
  const { aggregation } = table.indicator
  if (aggregation.kind === 'sum') {
    return {
      nb: 'Tallene for fylker og landet er summen av kommunene, der alle kommunene har tall.',
      nn: 'Tala for fylke og landet er summen av kommunane, der alle kommunane har tal.',
    }
  }
  if (aggregation.kind !== 'weighted-mean') return null
  const weight = titleOf(aggregation.weight, book)
  return {
    nb: `Tallene for fylker og landet er anslag: snittet av kommunene, der hver kommune teller etter «${weight.nb}».`,
    nn: `Tala for fylke og landet er overslag: snittet av kommunane, der kvar kommune tel etter «${weight.nn}».`,
  }
}

/** `indikator/<id>.json`: all series of one indicator, places in the order of `siste.json`. */
export function indicatorShard(table: IndicatorTable, places: Places): IndicatorShard {
  const order = placeOrder(places)
  const saying = SAYINGS[table.id]
  return {
    places: order,
    series: packIndicatorSeries(table.series, order, table),
    ...(saying && { said: { nb: findingWords(saying.nb), nn: findingWords(saying.nn) } }),
  }
}

/** `fakta/<id>.json` */
export function factsShard(table: IndicatorTable, book: SourceBook): FactsShard {
  const { definition, changedBy } = table.indicator
  const method = methodOf(table, book)
  return {
    definition: { ...definition.text, url: definition.url },
    changedBy: { who: changedBy.who, ...changedBy.how },
    ...(method ? { method } : {}),
  }
}
