/** The pages that others frame: what they weigh, say and may do; and how hosts are told of them. */
import { brotliCompressSync, constants } from 'node:zlib'
import { expect, test } from 'vitest'
import { embedAnchor, EMBED_PARTS, isFramed, placeEmbedPath } from '../../src/addresses/embed.ts'
import { renderMapEmbed, renderPlaceEmbed } from '../../src/app/render-embed.tsx'
import { placeModel } from '../../src/cards/place-model.ts'
import type { CatalogueShard, PlaceShard } from '../../src/observations/shards.ts'
import { nb as placeNb } from '../../src/pages/place/text-nb.ts'
import { nb } from '../../src/text/nb.ts'
import { writer } from '../../src/ui/figure-text.ts'
import { xmlText } from '../../src/domain/xml-text.ts'
import { cardPicture } from '../../src/pages/place/card-picture.ts'
import { embedHtml } from '../../scripts/site/embed-html.ts'
import { embedStyles } from '../../scripts/site/embed-styles.ts'
import { hostFiles } from '../../scripts/site/host-files.ts'
import { committedShards } from '../committed-shards.ts'

/** As hosts send it: packed by brotli at the quality that they pack at while one waits. */
const BUDGET = 40_000
const weightOf = (html: string): number =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length

const shards = await committedShards()
const known = new Map<string, unknown>()
const read = (path: string): unknown => {
  const text = shards.get(path)
  if (!known.has(path)) known.set(path, text === undefined ? undefined : JSON.parse(text))
  return known.get(path)
}
const styles = embedStyles()
const catalogue = read('katalog.nb.json') as CatalogueShard

const ofPlace = (code: string, language: 'nb' | 'nn' = 'nb'): string =>
  embedHtml({ ...renderPlaceEmbed(code, language, read), language, styles: styles.place })

/** Files of places that have the most in them give the heaviest pages. */
const heaviest = [...shards]
  .filter(([path]) => /^sted\/\d{4}\.json$/.test(path))
  .toSorted(([, a], [, b]) => b.length - a.length)
  .slice(0, 2)
  .map(([path]) => path.slice(5, 9))

test('the heaviest places weigh at most what a frame may weigh', () => {
  for (const code of ['0301', ...heaviest])
    expect(weightOf(ofPlace(code)), code).toBeLessThanOrEqual(BUDGET)
})

test.each(['kommune', 'fylke'] as const)('so does a map of every %s', (level) => {
  const id = 'andel-65-pluss'
  const map = renderMapEmbed(id, level, 'nn', read)
  const html = embedHtml({ ...map!, language: 'nn', styles: styles.map })
  expect(weightOf(html)).toBeLessThanOrEqual(BUDGET)
  expect(html.match(/<title>/g)).toHaveLength(level === 'fylke' ? 16 : 358)
  expect(html).toContain('target="_blank" rel="noopener"')
})

test('there is no map of what no place of the level has a figure of', () => {
  expect(renderMapEmbed('deltid-kvinner', 'kommune', 'nb', read)).toBeNull()
})

test.each(['3101', '1151', '31', '0'])('%s shows the figures and sentences of its page', (code) => {
  const html = ofPlace(code)
  const latest = catalogue.paper.themes.map(({ id }) => read(`siste/${id}.json`) as never)
  const { cards, place } = placeModel(read(`sted/${code}.json`) as PlaceShard, catalogue, latest)
  const articles = new Map(
    html
      .split('<i hidden="" class="kort" id="')
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('"')), part]),
  )
  let compared = 0
  for (const [id, card] of cards) {
    const article = articles.get(id)
    if (card.summary.breakdown) continue
    for (const part of EMBED_PARTS)
      expect(article).toContain(`id="${embedAnchor(id, part)}"`.slice(4))
    expect(article).toContain(xmlText(`Kilde: ${card.summary.source}.`))
    expect(article).toContain(`#tall-${id}" target="_blank" rel="noopener"`)
    expect(article).toContain(xmlText(card.summary.origin ?? ''))
    // What the picture of the card says is what the page says.
    const picture = cardPicture({ card, place }, nb, placeNb)
    if (!card.figure || !picture) continue
    const { period } = card.figure
    expect(article).toContain(`<span class="figure-number">${xmlText(picture.figure!.number)}<`)
    expect(article).toContain(writer(card.summary, 'nb').period(period))
    for (const caution of picture.cautions) expect(article).toContain(xmlText(caution))
    compared++
  }
  expect(compared).toBeGreaterThan(20)
})

test('nothing runs, nothing is fetched, and no search engine takes it for a page', () => {
  for (const language of ['nb', 'nn'] as const) {
    const html = ofPlace('3101', language)
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).toMatch(/content="default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'/)
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).not.toMatch(/<script|<img|<link|\ssrc=|\sstyle=|@import|url\(/)
    expect(styles.place).toContain('prefers-color-scheme')
  }
})

test.each(['', '/under/lokaltall'])(
  'hosts below "%s" let others frame these pages alone',
  (base) => {
    const files = hostFiles({ pages: ['a{}'], frames: Object.values(styles) }, base)
    for (const name of ['_headers', '.htaccess', 'nginx.conf.eksempel', 'Caddyfile.eksempel']) {
      const text = files[name] ?? ''
      expect(text, name).toContain("frame-ancestors 'self'")
      expect(text, name).toContain('frame-ancestors *')
      expect(text, name).toContain(`${base}/404.html`)
    }
    // Of two policies of one address both would hold: no rule of the pages may fit a frame.
    const rules = files['_headers']!.split('\n/').map((rule) => `/${rule.replace(/^\//, '')}`)
    const own = rules.filter((rule) => rule.includes("frame-ancestors 'self'"))
    const fits = (rule: string, path: string) => {
      const [pattern = ''] = rule.split('\n')
      return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
    }
    for (const path of [placeEmbedPath('3101'), `/nn${placeEmbedPath('3101')}`]) {
      expect(isFramed(path)).toBe(true)
      expect(own.filter((rule) => fits(rule, base + path))).toEqual([])
    }
    for (const path of ['/', '/sted/3101-halden', '/nn/kart/folketall', '/om-tallene'])
      expect(own.filter((rule) => fits(rule, base + path))).toHaveLength(1)
  },
)
