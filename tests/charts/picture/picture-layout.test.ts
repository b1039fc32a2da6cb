import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { FORMATS, type DrawnPicture } from '../../../src/charts/picture/picture.ts'
import { pictureLayout } from '../../../src/charts/picture/picture-layout.ts'
import { pictureSvg } from '../../../src/charts/picture/picture-svg.ts'
import { boxOf } from '../../../src/charts/picture/placed-text.ts'
import { EVERY_FORMAT, pictureFaults, saidIn } from './picture-faults.ts'

const series = (values: readonly (number | null)[]) => ({
  periods: values.map((_, i) => String(2000 + i)),
  values,
  statuses: values.map((value) => (value === null ? ('missing' as const) : ('ok' as const))),
})

const content: DrawnPicture = {
  place: 'Guovdageaidnu – Kautokeino',
  title: 'Eldre for hver ung',
  figure: { number: '136', beside: 'eldre per 100 unge · 1. januar 2026' },
  finding: 'Høyere enn på landsbasis (94,6), men lavere enn det som er vanlig (141,2).',
  chart: {
    kind: 'trend',
    place: series([10, 11, null, 13, 16.2]),
    country: series([12, 13, 14, 15, 18]),
    names: { place: 'Guovdageaidnu', country: 'Norge' },
    first: '62,5 eldre per 100 unge, 2000',
    last: '136,2 eldre per 100 unge, 2026',
  },
  cautions: ['Grunnlaget er lite, og små endringer gir store utslag.'],
  moreCautions: 'Flere forbehold står på Lokaltall.',
  source: 'Kilde: SSB tabell 07459 · oppdatert 25. februar 2026 · hentet direkte',
  maker: 'Lokaltall · Hentet 23. november 2026.',
}

const words = (most: number) =>
  fc
    .array(fc.stringMatching(/^[A-ZÆØÅa-zæøåáŋŧ0-9,()]{1,14}$/), { minLength: 1, maxLength: most })
    .map((all) => all.join(' '))

describe('the layout of a picture', () => {
  test.each(EVERY_FORMAT)(
    '%s: whatever it says, nothing lies on anything, and all is inside',
    (format) => {
      const pictured = fc.record<Partial<DrawnPicture>>({
        place: words(3),
        title: fc.option(words(12), { nil: '' }),
        finding: words(40),
        cautions: fc.array(words(20), { maxLength: 5 }),
        source: words(24),
        figure: fc.option(fc.record({ number: words(1), beside: words(8) }), { nil: null }),
        chart: fc.option(
          fc
            .record({ first: words(6), last: words(6) })
            .map((ends) => ({ ...content.chart!, ...ends })),
          { nil: null },
        ),
      } as never)
      fc.assert(
        fc.property(pictured, (given) => {
          expect(pictureFaults({ ...content, ...given }, format)).toEqual([])
        }),
      )
    },
  )

  test('two ends that would meet stand under each other', () => {
    const ends = pictureLayout(content, 'wide').texts.filter(({ text }) =>
      /per 100 unge, 20/.test(text),
    )
    const [first, last] = ends.map(boxOf)
    expect(ends).toHaveLength(2)
    expect(last!.top).toBeGreaterThanOrEqual(first!.bottom - 1)
    expect(last!.right).toBe(pictureLayout(content, 'wide').chart!.frame.right)
  })

  test('reservations are told whole, and that there are more where they have no room', () => {
    const one = 'Forbehold som er ganske langt og tar plass på minst en linje i bildet.'
    const many = { ...content, cautions: Array.from({ length: 12 }, () => one) }
    for (const format of EVERY_FORMAT) {
      const said = saidIn(many, format, 'caution')
      expect(said).toMatch(/bildet\. Flere forbehold står på Lokaltall\.$/)
      expect(said.startsWith(one)).toBe(true)
    }
  })

  test('a sentence without a figure has the room of both', () => {
    const alone = { ...content, title: '', figure: null, cautions: [] }
    const sizeOf = (one: DrawnPicture) =>
      pictureLayout(one, 'wide').texts.find(({ role }) => role === 'finding')?.size ?? 0
    expect(sizeOf(alone)).toBeGreaterThan(sizeOf(content))
  })
})

describe('the drawing', () => {
  /** The texts, by a strict XML parser: what is not well-formed throws. */
  function textsOf(svg: string): string[] {
    const found: string[] = []
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw error
    })
    parser.on('text', (text) => void found.push(text))
    parser.write(svg).close()
    return found
  }

  test.each(EVERY_FORMAT)('%s: of the size it says, with letters as they are', (format) => {
    const finding = 'Kárášjohka, Unjárga & Porsáŋgu <øst> "đŧž" \u0007slutt'
    const svg = pictureSvg({ ...content, finding }, format)
    const { width, height } = FORMATS[format]
    expect(svg).toContain(`width="${width}" height="${height}"`)
    expect(textsOf(svg).join(' ')).toContain(finding.replace('\u0007', ''))
    expect(textsOf(svg)).toContain(content.source)
  })

  test('one figure is no trend, and nothing is drawn in its stead', () => {
    const alone = {
      ...content,
      chart: { ...content.chart!, place: series([3]) } as typeof content.chart,
    }
    expect(pictureSvg(alone, 'wide')).not.toContain('<circle')
  })
})
