import type { CardModel } from '../../cards/card-model.ts'
import type { PictureContent, PictureStrip, PictureTrend } from '../../charts/picture/picture.ts'
import { shortName, slug } from '../../domain/place-name.ts'
import { firstAndLast } from '../../domain/series.ts'
import { isTotal } from '../../domain/unit.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import type { Dictionary } from '../../text/nb.ts'
import { dateText } from '../../ui/date-text.ts'
import { writer } from '../../ui/figure-text.ts'
import { placeName } from '../../ui/place-title.ts'
import { caveatsOf } from './caveats.tsx'
import { comparisonText } from './comparison-text.ts'
import type { PlaceText } from './text.ts'

export interface Pictured {
  readonly card: CardModel
  readonly place: PlaceFacts
  /** What is said of the figure; left out: how it compares. */
  readonly sentence?: string | undefined
}

/** What the picture of a card says; null where there is no figure to show. */
export function cardPicture(
  pictured: Pictured,
  text: Dictionary,
  words: PlaceText,
): PictureContent | null {
  const { card, place, sentence } = pictured
  const { language } = text
  const { summary, figure } = card
  if (!figure || summary.breakdown) return null
  const write = writer(summary, language)
  const { number, unit } = write.figure(figure.value)
  return {
    place: shortName(placeName(place, text)),
    title: summary.title,
    figure: { number, beside: [unit, write.period(figure.period)].filter(Boolean).join(' · ') },
    finding:
      sentence ?? (comparisonText(card, place, words) || wayText(card, words) || summary.meaning),
    chart: trendOf(pictured, text) ?? stripOf(pictured, text, words),
    cautions: caveatsOf(card, place.level, words),
    source: sourceText(card, words),
    maker: ['Lokaltall', summary.read && words.card.fetched(dateText(summary.read, language))]
      .filter(Boolean)
      .join(' · '),
  }
}

/** `3120-rakkestad-andel-65-pluss-2026` */
export const pictureName = ({ card, place }: Pictured): string =>
  [slug(place.code, place.name), card.summary.id, card.figure?.period].filter(Boolean).join('-')

function wayText({ summary, series }: CardModel, { language, card }: PlaceText): string {
  const write = writer(summary, language)
  const ends = series.place && firstAndLast(series.place)
  if (!ends) return ''
  const told = ({ value, period }: typeof ends.first) =>
    `${write.text(value)} ${write.inPeriod(period)}`
  return `${card.sparkLabel(told(ends.first), told(ends.last))}.`
}

/** The publisher's table, how new it is, and the way the copy came here. */
function sourceText({ summary }: CardModel, { language, card: words }: PlaceText): string {
  const { source, updated, origin } = summary
  const parts = [
    `${words.source}: ${source}`,
    updated && words.updated(dateText(updated, language)),
    origin,
  ]
  return parts.filter(Boolean).join(' · ')
}

function trendOf({ card, place }: Pictured, text: Dictionary): PictureTrend | null {
  const { summary, series } = card
  const ends = series.place && firstAndLast(series.place)
  if (!series.place || !ends) return null
  const write = writer(summary, text.language)
  const end = ({ value, period }: typeof ends.first) =>
    `${write.number(value)} (${write.shortPeriod(period)})`
  return {
    kind: 'trend',
    place: series.place,
    country: isTotal(summary.unit) ? null : (series.country ?? null),
    names: { place: shortName(placeName(place, text)), country: text.country },
    first: end(ends.first),
    last: end(ends.last),
  }
}

function stripOf(
  { card, place }: Pictured,
  text: Dictionary,
  words: PlaceText,
): PictureStrip | null {
  const { summary, compared, snapshot, all, peers } = card
  if (!compared || !snapshot || compared.period !== summary.newest || place.level === 'land')
    return null
  const write = writer(summary, text.language)
  const { lowest, highest, eachKommune, eachFylke } = words.card
  return {
    kind: 'strip',
    each: place.level === 'fylke' ? eachFylke : eachKommune,
    unit: summary.unit,
    all,
    peers,
    place: compared.value,
    country: isTotal(summary.unit) ? null : (snapshot.values.get('0') ?? null),
    ends: (low, high) => [`${lowest} ${write.number(low)}`, `${highest} ${write.number(high)}`],
  }
}
