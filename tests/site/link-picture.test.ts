/** The picture that is shown where a link to a place is shared. */
import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { placeModel } from '../../src/cards/place-model.ts'
import { pictureLayout } from '../../src/charts/picture/picture-layout.ts'
import { linkPictureSvg } from '../../src/app/render-embed.tsx'
import type { CatalogueShard, PlaceShard } from '../../src/observations/shards.ts'
import { linkPicture } from '../../src/pages/place/link-picture.ts'
import { nb as placeNb } from '../../src/pages/place/text-nb.ts'
import { nn as placeNn } from '../../src/pages/place/text-nn.ts'
import { nb } from '../../src/text/nb.ts'
import { nn } from '../../src/text/nn.ts'
import { writer } from '../../src/ui/figure-text.ts'
import { PICTURE_TEXT } from '../../src/ui/picture-text.ts'
import { palettePng, pngOf } from '../../scripts/site/link-picture.ts'
import { pictureFaults } from '../charts/picture/picture-faults.ts'
import { committedShards } from '../committed-shards.ts'
import { PLACES } from '../places-of-today.ts'

const shards = await committedShards()
const known = new Map<string, unknown>()
const read = (path: string): unknown => {
  if (!known.has(path)) known.set(path, JSON.parse(shards.get(path) ?? 'null'))
  return known.get(path)
}

test('of every place all that it says is inside, whole, and what its page says first', () => {
  const places = [...shards.keys()].filter((path) => /^sted\/\d+\.json$/.test(path))
  expect(places).toHaveLength(PLACES)
  const faults: string[] = []
  for (const [i, path] of places.entries()) {
    const [text, words] = i % 2 === 0 ? [nb, placeNb] : [nn, placeNn]
    const catalogue = read(`katalog.${text.language}.json`) as CatalogueShard
    const latest = catalogue.paper.themes.map(({ id }) => read(`siste/${id}.json`) as never)
    const model = placeModel(read(path) as PlaceShard, catalogue, latest)
    const content = linkPicture(model, text, words)
    if (!content) {
      faults.push(`${path}: no picture`)
      continue
    }
    const { moreCautions } = PICTURE_TEXT[text.language]
    faults.push(
      ...pictureFaults({ ...content, moreCautions }, 'link').map((one) => `${path} ${one}`),
    )
    const said = pictureLayout({ ...content, moreCautions }, 'link').texts.map((one) => one.text)
    if (said.join('').includes('…')) faults.push(`${path}: cut`)
    const [first] = model.standouts
    if (!first) continue
    const card = model.cards.get(first.claim.split('.')[0] ?? '')!
    const { number } = writer(card.summary, text.language).figure(card.figure!.value)
    if (content.finding !== first[text.language] || content.figure?.number !== number)
      faults.push(`${path}: another figure than its page's first`)
  }
  expect(faults).toEqual([])
})

test('it is a small PNG of 1200 to 630, the same at every build, by no font of the machine', () => {
  const svg = linkPictureSvg('5612', 'nn', read)!
  const png = pngOf(svg)
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  expect(png.length).toBeLessThan(45_000)
  expect(pngOf(svg).equals(png)).toBe(true)
  // The fonts have Sámi letters: what they lack is drawn as one box, whatever it is.
  const drawn = (letter: string) =>
    pngOf(
      `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="#fff"/><text x="5" y="30" font-size="30" font-family="Noto Sans">${letter}</text></svg>`,
    )
  const missing = drawn('\u{10ffff}')
  for (const letter of 'čđŋšŧžáČĐŊŠŦŽÁæøåïö')
    expect(drawn(letter).equals(missing), letter).toBe(false)
})

test('the palette keeps each pixel’s colour', () => {
  const pixels = Buffer.from([
    255, 255, 255, 255, 0, 0, 0, 255, 0x00, 0x5f, 0x9e, 255, 255, 255, 255, 255,
  ])
  const png = palettePng(pixels, 2, 2)
  const at = png.indexOf('PLTE') + 4
  const rows = inflateSync(png.subarray(png.indexOf('IDAT') + 4, png.indexOf('IEND') - 8))
  expect([...rows]).toEqual([0, 0, 1, 0, 2, 0])
  expect([...png.subarray(at, at + 9)]).toEqual([255, 255, 255, 0, 0, 0, 0x00, 0x55, 0x99])
})
