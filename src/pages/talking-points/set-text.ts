/** Talking points as text to paste: each with its reservation, source and dates. Pure. */
import { xmlText } from '../../domain/xml-text.ts'
import type { Language } from '../../domain/indicator.ts'
import type { CopiedText } from './copy-rich.ts'
import type { TalkingPoint } from './points-model.ts'
import { reasonTexts, sourceTexts, type Indicators } from './point-words.ts'
import { POINTS_TEXT } from './text.ts'

export interface CopiedSet {
  readonly points: readonly TalkingPoint[]
  /** `Snakkepunkter for Halden`; null when a single one is copied. */
  readonly heading: string | null
  /** The whole address that opens them again. */
  readonly link: string
  readonly indicators: Indicators
  readonly language: Language
}

/** What stands under a sentence: the reservation, where there is one, and a source for each figure. */
function linesUnder({ offer }: TalkingPoint, { indicators, language }: CopiedSet): string[] {
  const words = POINTS_TEXT[language]
  const reasons = reasonTexts(offer.light, language)
  return [
    ...(reasons.length > 0 ? [`${words.caution}: ${reasons.join(' ')}`] : []),
    ...sourceTexts(offer.claim, indicators, language).map((text) => `${words.source}: ${text}`),
  ]
}

/** The points as plain text and as HTML. */
export function copiedSet(set: CopiedSet): CopiedText {
  const { points, heading, link, language } = set
  const from = POINTS_TEXT[language].printFrom
  const numbered = points.length > 1
  const plain = points.map((point, i) =>
    [`${numbered ? `${i + 1}. ` : ''}${point.sentence}`, ...linesUnder(point, set)].join('\n'),
  )
  const html = points.map((point) => {
    const under = linesUnder(point, set).map((line) => `<small>${xmlText(line)}</small>`)
    return [`<strong>${xmlText(point.sentence)}</strong>`, ...under].join('<br>')
  })
  const address = xmlText(link)
  return {
    plain: [heading, ...plain, `${from}: ${link}`].filter(Boolean).join('\n\n'),
    html: [
      heading ? `<h1>${xmlText(heading)}</h1>` : '',
      numbered
        ? `<ol>${html.map((item) => `<li>${item}</li>`).join('')}</ol>`
        : html.map((item) => `<p>${item}</p>`).join(''),
      `<p>${from}: <a href="${address}">${address}</a></p>`,
    ].join(''),
  }
}
