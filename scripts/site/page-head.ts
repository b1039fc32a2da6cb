/** The tags by which search engines and those who share links know a page. */
import { xmlText } from '../../src/domain/xml-text.ts'
import type { Language } from '../../src/domain/indicator.ts'
import type { IndicatorSummary } from '../../src/observations/shards.ts'
import type { SitePage } from './site-pages.ts'

const LOCALES: Record<Language, string> = { nb: 'nb_NO', nn: 'nn_NO' }
const other = (language: Language): Language => (language === 'nb' ? 'nn' : 'nb')

export interface HeadInput {
  readonly page: SitePage
  /** As HTML. */
  readonly title: string
  readonly description: string
  /**
   * The address of a path of the site: with the host where that is known
   * (`LOKALTALL_ADDRESS`), else from the root of whatever host it lies on.
   */
  readonly addressOf: (page: Pick<SitePage, 'path' | 'language'>) => string
  /** The address of the picture; undefined: there is none. */
  readonly picture?: string | undefined
}

const meta = (property: string, content: string): string =>
  `<meta property="${property}" content="${content}">`

/** Which address is the page's own, and which is the same page in the other form of Norwegian. */
function links({ page, addressOf }: HeadInput): string {
  const { path, language } = page
  const link = (rel: string, address: string) => `<link ${rel} href="${address}">`
  return [
    link('rel="canonical"', addressOf(page)),
    ...([language, other(language)] as const).map((one) =>
      link(`rel="alternate" hreflang="${one}"`, addressOf({ path, language: one })),
    ),
    link('rel="alternate" hreflang="x-default"', addressOf({ path, language: 'nb' })),
  ].join('')
}

function openGraph(input: HeadInput): string {
  const { page, title, description, picture } = input
  return [
    meta('og:site_name', 'Lokaltall'),
    meta('og:type', 'website'),
    meta('og:title', title),
    meta('og:description', xmlText(description)),
    meta('og:url', input.addressOf(page)),
    meta('og:locale', LOCALES[page.language]),
    ...(picture ? pictureTags(picture) : []),
  ].join('')
}

const pictureTags = (address: string): string[] => [
  meta('og:image', address),
  meta('og:image:type', 'image/png'),
  meta('og:image:width', '1200'),
  meta('og:image:height', '630'),
  '<meta name="twitter:card" content="summary_large_image">',
]

/** All of them, as HTML. */
export const headOf = (input: HeadInput): string => links(input) + openGraph(input)

/** An indicator as a data set (schema.org), as HTML. `file`: the address of its figures as CSV. */
export function datasetTag(
  summary: IndicatorSummary,
  language: Language,
  { address, file }: { address: string; file: string | undefined },
): string {
  const [first, last] = [summary.periods[0], summary.periods.at(-1)]
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: summary.title,
    description: `${summary.meaning} ${summary.source}.`,
    inLanguage: language,
    url: address,
    isBasedOn: summary.sourceUrl,
    license: summary.licence,
    creator: { '@type': 'Organization', name: summary.publisher },
    spatialCoverage: { '@type': 'Country', name: 'Norge' },
    ...(first && last ? { temporalCoverage: `${yearOf(first)}/${yearOf(last)}` } : {}),
    ...(summary.updated ? { dateModified: summary.updated.slice(0, 10) } : {}),
    ...(file
      ? {
          distribution: [{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: file }],
        }
      : {}),
  }
  const text = JSON.stringify(dataset).replaceAll('<', '\\u003c')
  return `<script type="application/ld+json">${text}</script>`
}

const yearOf = (period: string): string => period.slice(0, 4)
