import type { PictureContent, PictureTrend } from '../../charts/picture/picture.ts'
import type { ClaimData } from '../../claims/model/claim-data.ts'
import { isTotal } from '../../domain/unit.ts'
import type { Language } from '../../domain/indicator.ts'
import { firstAndLast } from '../../domain/series.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import { dateText } from '../../ui/date-text.ts'
import { writer } from '../../ui/figure-text.ts'
import { lastRead, quotedBy, reasonTexts, sourceText } from './point-words.ts'
import type { TalkingPoint } from './points-model.ts'
import { POINTS_TEXT } from './text.ts'

interface Pictured {
  readonly point: TalkingPoint
  readonly place: PlaceFacts
  readonly placeName: string
  readonly data: ClaimData
  readonly language: Language
}

/** What the picture of a point says: the sentence alone is the finding. */
export function pictureOf(pictured: Pictured): PictureContent {
  const { point, placeName, data, language } = pictured
  const words = POINTS_TEXT[language]
  const { claim, light } = point.offer
  const read = lastRead([claim], data.indicators)
  const sources = quotedBy(claim, data.indicators).map((summary) =>
    [sourceText(claim, summary, language), summary.origin].filter(Boolean).join(' · '),
  )
  return {
    place: placeName,
    title: '',
    figure: null,
    finding: point.sentence,
    chart: trendOf(pictured),
    cautions: reasonTexts(light, language),
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
    `${write.text(value)}, ${write.shortPeriod(period)}`
  const alone = place.level === 'land' || isTotal(summary.unit)
  return {
    kind: 'trend',
    place: series.place,
    country: alone ? null : (series.country ?? null),
    names: { place: placeName, country: POINTS_TEXT[language].country },
    first: end(ends.first),
    last: end(ends.last),
  }
}
