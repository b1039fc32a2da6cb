import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import {
  cardPicture,
  PICTURE,
  type CardPicture,
} from '../../../src/pages/talking-points/card-picture.ts'

/** Half as wide as high, as most letters are. */
const half = (text: string) => [...text].length * 0.5
const measures = { serif: half, sans: half }

const series = (values: readonly (number | null)[]) => ({
  periods: values.map((_, i) => String(2000 + i)),
  values,
  statuses: values.map((value) => (value === null ? ('missing' as const) : ('ok' as const))),
})

const card: CardPicture = {
  place: 'Guovdageaidnu – Kautokeino',
  sentence: 'I Guovdageaidnu – Kautokeino var 16,2 prosent 65 år eller eldre 1. januar 2026.',
  caution: '',
  trend: {
    place: series([10, 11, null, 13, 16.2]),
    country: series([12, 13, 14, 15, 18]),
    names: { place: 'Guovdageaidnu', country: 'hele landet' },
    first: '10,0 prosent 1. januar 2000',
    last: '16,2 prosent 1. januar 2004',
  },
  source: 'Kilde: SSB tabell 07459 · gjelder 1. januar 2026',
  maker: 'Lokaltall · tallene er lest 23. november 2026',
}

interface DrawnText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
}

/** The texts of a picture, by a strict XML parser: what is not well-formed throws. */
function textsOf(svg: string): DrawnText[] {
  const found: DrawnText[] = []
  const parser = new SaxesParser()
  let attributes: Record<string, string> | null = null
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    if (tag.name === 'text') attributes = tag.attributes as Record<string, string>
  })
  parser.on('closetag', () => (attributes = null))
  parser.on('text', (text) => {
    if (!attributes) return
    const { x, y } = attributes
    found.push({ text, x: Number(x), y: Number(y), size: Number(attributes['font-size']) })
  })
  parser.write(svg).close()
  return found
}

const sentenceOf = (svg: string): DrawnText[] =>
  textsOf(svg).filter(({ y, size, x }) => x === 64 && y > 100 && size >= 22 && size !== 23)

describe('the picture of a talking point', () => {
  test('has the sentence, the source and the maker, and is 1200 by 675', () => {
    const svg = cardPicture(card, measures)
    const texts = textsOf(svg).map(({ text }) => text)
    expect(svg).toContain(`width="${PICTURE.width}" height="${PICTURE.height}"`)
    expect(
      sentenceOf(svg)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(card.sentence)
    expect(texts).toContain(card.source)
    expect(texts).toContain(card.maker)
    expect(texts).toContain('hele landet')
  })

  test('letters of XML and of the Sámi languages come through as they are', () => {
    const sentence = 'Kárášjohka, Unjárga & Porsáŋgu <øst> "đŧž" \u0007slutt'
    const texts = sentenceOf(cardPicture({ ...card, sentence }, measures))
    expect(texts.map(({ text }) => text).join(' ')).toBe(sentence.replace('\u0007', ''))
  })

  test.each([20, 80, 160, 240, 320, 420])(
    'a sentence of %i letters stays on the card, told whole',
    (length) => {
      const sentence =
        'Andelen som bodde langt fra et sentrum '.repeat(20).slice(0, length - 1) + '.'
      const caution = 'Grunnlaget er lite, og små endringer gir store utslag. '.repeat(5).trim()
      const source = 'Kilde: SSB tabell 07459 og SSB tabell 06913 (regnet ut), kopi via '
        .repeat(5)
        .trim()
      const svg = cardPicture({ ...card, sentence, caution, source }, measures)
      const lines = sentenceOf(svg)
      for (const { text, x, size } of lines) expect(x + half(text) * size).toBeLessThan(1136)
      const trendTop = Number(/translate\(64 (\d+)\)/.exec(svg)?.[1])
      expect(trendTop).toBeGreaterThan(lines.at(-1)?.y ?? 0)
      for (const { y } of textsOf(svg)) expect(y).toBeLessThan(PICTURE.height)
      expect(lines.map(({ text }) => text).join(' ')).toBe(sentence)
    },
  )

  test('without a trend, or with one figure, nothing is drawn in its stead', () => {
    const one = { ...card.trend!, place: series([3]) }
    expect(cardPicture({ ...card, trend: null }, measures)).not.toContain('<path d="M8')
    expect(cardPicture({ ...card, trend: one }, measures)).not.toContain('<circle')
  })
})
