import type { ClaimData } from '../../claims/model/claim-data.ts'
import { isTotal } from '../../domain/unit.ts'
import type { Language } from '../../domain/indicator.ts'
import { slug } from '../../domain/place-name.ts'
import { firstAndLast } from '../../domain/series.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import { dateText } from '../../ui/date-text.ts'
import { writer } from '../../ui/figure-text.ts'
import { pngOf, saveBlob } from '../../ui/picture.ts'
import { cardPicture, SANS, SERIF, type CardPicture, type PictureTrend } from './card-picture.ts'
import { lastRead, quotedBy, reasonTexts, sourceText } from './point-words.ts'
import type { TalkingPoint } from './points-model.ts'
import { POINTS_TEXT } from './text.ts'
import type { WidthOf } from './text-lines.ts'

interface Pictured {
  readonly point: TalkingPoint
  readonly place: PlaceFacts
  readonly placeName: string
  readonly data: ClaimData
  readonly language: Language
}

/** What the picture shows of a point. */
export function pictureOf({ point, placeName, data, language, place }: Pictured): CardPicture {
  const words = POINTS_TEXT[language]
  const { claim, light } = point.offer
  const read = lastRead([claim], data.indicators)
  const sources = quotedBy(claim, data.indicators).map((one) => sourceText(claim, one, language))
  return {
    place: placeName,
    sentence: point.sentence,
    caution: reasonTexts(light, language).join(' '),
    trend: trendOf({ point, place, placeName, data, language }),
    source: `${words.source}: ${sources.join(' · ')}`,
    maker: ['Lokaltall', read && words.figuresRead(dateText(read, language))]
      .filter(Boolean)
      .join(' · '),
  }
}

function trendOf({ point, place, placeName, data, language }: Pictured): PictureTrend | null {
  const { claim } = point.offer
  const summary = data.indicators.get(claim.indicator)
  const series = data.seriesOf(claim.indicator)
  const ends = series.place && firstAndLast(series.place)
  if (!summary || !series.place || !ends) return null
  const write = writer(summary, language)
  const end = ({ value, period }: typeof ends.first) =>
    `${write.text(value)}, ${write.period(period)}`
  const alone = place.level === 'land' || isTotal(summary.unit)
  return {
    place: series.place,
    country: alone ? null : (series.country ?? null),
    names: { place: placeName, country: POINTS_TEXT[language].country },
    first: end(ends.first),
    last: end(ends.last),
  }
}

/** Widths as this browser draws the font; measured large, so that rounding does not tell. */
function measureOf(family: string, weight: number): WidthOf {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return (text) => text.length * 0.6
  context.font = `${weight} 100px ${family}`
  return (text) => context.measureText(text).width / 100
}

/** Draws the point and saves it as PNG; throws when the browser cannot draw it. */
export async function saveCardPicture(pictured: Pictured): Promise<void> {
  const measures = { serif: measureOf(SERIF, 600), sans: measureOf(SANS, 400) }
  const png = await pngOf(cardPicture(pictureOf(pictured), measures), 1)
  const { code, name } = pictured.place
  const words = POINTS_TEXT[pictured.language]
  saveBlob(`${words.fileName}-${slug(code, name)}-${pictured.point.offer.claim.indicator}.png`, png)
}
