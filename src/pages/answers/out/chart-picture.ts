/** The chart of a cited figure, as a picture for the Word document. */
import type { Citation } from '../../../answers/model/block.ts'
import { questionFigures } from '../../../answers/citing/question-figures.ts'
import { FORMATS, pictureLabel, type DrawnPicture } from '../../../charts/picture/picture.ts'
import { pictureSvg } from '../../../charts/picture/picture-svg.ts'
import { shortDate } from '../../../domain/short-date.ts'
import type { Language } from '../../../domain/indicator.ts'
import { shortName } from '../../../domain/place-name.ts'
import { firstAndLast } from '../../../domain/series.ts'
import { isTotal } from '../../../domain/unit.ts'
import { writer } from '../../../ui/figure-text.ts'
import { pngOf } from '../../../ui/picture.ts'
import type { Figures } from '../../../answers/citing/figures.ts'
import type { WordPicture } from './word-file.ts'

const WORDS: Readonly<Record<Language, { country: string; source: string; read: string }>> = {
  nb: { country: 'Hele landet', source: 'Kilde', read: 'hentet' },
  nn: { country: 'Heile landet', source: 'Kjelde', read: 'henta' },
}

/**
 * What the picture says: the figure, what is true of it, and how it has gone. Null where there are
 * not two figures to draw a line between.
 */
export function chartContent({ claim, said }: Citation, figures: Figures): DrawnPicture | null {
  if (claim.kind === 'unknown') return null
  const { telling, offers } = figures
  const { data, language } = telling
  const question = { id: '', text: '', indicators: [claim.indicator] }
  const [figure] = questionFigures(question, offers, telling).figures
  const { place, country } = data.seriesOf(claim.indicator)
  const ends = place && firstAndLast(place)
  if (!figure || !ends) return null
  const { summary } = figure
  const write = writer(summary, language)
  const { number, unit } = write.figure(ends.last.value)
  const words = WORDS[language]
  const end = ({ value, period }: typeof ends.first) =>
    `${write.number(value)} (${write.shortPeriod(period)})`
  const name = shortName(data.place.name)
  return {
    place: name,
    title: summary.title,
    figure: { number, beside: [unit, write.period(ends.last.period)].filter(Boolean).join(' · ') },
    finding: said.endsWith('.') ? said : (figure.sentences[0]?.said ?? ''),
    chart: {
      kind: 'trend',
      place,
      country: isTotal(summary.unit) ? null : (country ?? null),
      names: { place: name, country: words.country },
      first: end(ends.first),
      last: end(ends.last),
    },
    cautions: [],
    moreCautions: '',
    source: `${words.source}: ${summary.source}`,
    maker: ['Lokaltall', summary.read && `${words.read} ${shortDate(summary.read)}`]
      .filter(Boolean)
      .join(' · '),
  }
}

/** The picture with what it says in words; null where there is nothing to draw. */
export async function chartPicture(
  citation: Citation,
  figures: Figures,
): Promise<WordPicture | null> {
  const content = chartContent(citation, figures)
  if (!content) return null
  const { first, last } = content.chart?.kind === 'trend' ? content.chart : { first: '', last: '' }
  const png = await pngOf(pictureSvg(content, 'wide'), 1)
  return {
    png: await png.arrayBuffer(),
    ...FORMATS.wide,
    title: content.title,
    description: `${pictureLabel(content)} ${first} – ${last}.`,
  }
}
