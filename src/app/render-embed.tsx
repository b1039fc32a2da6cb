/** The pages that others frame, as they are drawn when the site is built: HTML alone. */
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { PlaceEmbed } from '../pages/place/place-embed.tsx'
import type { Language } from '../domain/indicator.ts'
import type { PlaceCode } from '../domain/place.ts'
import { placeModel } from '../cards/place-model.ts'
import { pictureSvg } from '../charts/picture/picture-svg.ts'
import { linkPicture } from '../pages/place/link-picture.ts'
import { PICTURE_TEXT } from '../ui/picture-text.ts'
import { hasMap, MapEmbed } from '../pages/map/map-embed.tsx'
import type { MapFiles } from '../pages/map/map-input.ts'
import type { MapLevel } from '../addresses/map.ts'
import type { KommuneTopology } from '../map/boundaries.ts'
import { hasPlaces } from '../ui/has-places.ts'
import {
  boundariesQuery,
  unpackedTopology,
  type PackedTopology,
} from '../observations/border-shards.ts'
import {
  catalogueQuery,
  groupsQuery,
  indicatorQuery,
  latestOfBasesQuery,
  latestOfThemeQuery,
  othersQuery,
  placeQuery,
  placesQuery,
} from '../observations/queries.ts'
import type {
  CatalogueShard,
  LatestShard,
  OthersShard,
  PlaceShard,
} from '../observations/shards.ts'
import { nb } from '../text/nb.ts'
import { nn } from '../text/nn.ts'
import { nb as placeNb } from '../pages/place/text-nb.ts'
import { nn as placeNn } from '../pages/place/text-nn.ts'
import { TextProvider, wordsIn } from '../ui/language.tsx'

// Markup waits for nothing: the words of its pages are here before it is made.
await Promise.all([wordsIn('nb'), wordsIn('nn')])

/** A data file by its path, parsed; undefined where there is none. */
type ReadFile = (path: string) => unknown

export interface RenderedEmbed {
  /** As HTML. */
  readonly title: string
  readonly body: string
}

const TITLE = /<title>(.*?)<\/title>/

/** The strokes of a strip, as `strip-shape.ts` writes them: one a place, wherever it comes. */
const STROKES = /d="((?:M[\d.]+ 8v12)+)"/g

/**
 * The same strokes from left to right, each where the last one left off, two in one place as one: they are
 * half of what a place's page weighs, and pack to a third.
 */
function stepped(strokes: string): string {
  const tenths = [...strokes.matchAll(/M([\d.]+)/g)].map(([, x]) => Math.round(10 * Number(x)))
  let from = 0
  const steps = [...new Set(tenths)].toSorted((a, b) => a - b)
  return steps
    .map((x, i) => {
      const step = (x - from) / 10
      from = x
      return i === 0 ? `M${step} 8v12` : `m${step}-12v12`
    })
    .join('')
}

function rendered(element: ReactElement, language: Language): RenderedEmbed {
  const text = language === 'nn' ? nn : nb
  const html = renderToStaticMarkup(<TextProvider text={text}>{element}</TextProvider>)
  const body = html.replace(TITLE, '').replace(STROKES, (_, d: string) => `d="${stepped(d)}"`)
  return { title: TITLE.exec(html)?.[1] ?? '', body }
}

const pathOf = ({ queryKey }: { queryKey: readonly unknown[] }): string => String(queryKey[1])

/** A file of the pages; throws when it is not there. */
function fileOf<T>(read: ReadFile, query: { queryKey: readonly unknown[] }): T {
  const file = read(pathOf(query))
  if (file === undefined) throw new Error(`${pathOf(query)} is not there: build the files first.`)
  return file as T
}

/** The picture of a place as SVG, for where links to it are shown; null where there is no figure. */
export function linkPictureSvg(code: PlaceCode, language: Language, read: ReadFile): string | null {
  const catalogue = fileOf<CatalogueShard>(read, catalogueQuery(language))
  const latest = catalogue.paper.themes.map(({ id }) =>
    fileOf<LatestShard>(read, latestOfThemeQuery(id)),
  )
  const model = placeModel(fileOf<PlaceShard>(read, placeQuery(code)), catalogue, latest)
  const [text, words] = language === 'nn' ? [nn, placeNn] : [nb, placeNb]
  const content = linkPicture(model, text, words)
  const { moreCautions } = PICTURE_TEXT[language]
  return content && pictureSvg({ ...content, moreCautions }, 'link')
}

/** Every figure of a place. */
export function renderPlaceEmbed(
  code: PlaceCode,
  language: Language,
  read: ReadFile,
): RenderedEmbed {
  const catalogue = fileOf<CatalogueShard>(read, catalogueQuery(language))
  return rendered(
    <PlaceEmbed
      shard={fileOf<PlaceShard>(read, placeQuery(code))}
      catalogue={catalogue}
      latest={catalogue.paper.themes.map(({ id }) => fileOf(read, latestOfThemeQuery(id)))}
    />,
    language,
  )
}

/** The newest map of an indicator; null where places of the level have no figure of it. */
export function renderMapEmbed(
  id: string,
  level: MapLevel,
  language: Language,
  read: ReadFile,
): RenderedEmbed | null {
  const catalogue = fileOf<CatalogueShard>(read, catalogueQuery(language))
  const others = read(pathOf(othersQuery(language))) as OthersShard | undefined
  const indicators = [...catalogue.indicators, ...(others?.indicators ?? [])]
  const summary = indicators.find((one) => one.id === id)
  if (!summary || !hasPlaces(summary)) return null
  const files: MapFiles = {
    summary,
    catalogue: { ...catalogue, indicators },
    indicator: fileOf(read, indicatorQuery(id)),
    places: fileOf(read, placesQuery()),
    groups: fileOf(read, groupsQuery()),
    latest: summary.minimumBase ? fileOf(read, latestOfBasesQuery()) : null,
  }
  if (!hasMap(files, level)) return null
  const packed = fileOf<PackedTopology<KommuneTopology>>(read, boundariesQuery('kommuner'))
  const boundaries = unpackedTopology(packed)
  return rendered(<MapEmbed files={files} boundaries={boundaries} level={level} />, language)
}
