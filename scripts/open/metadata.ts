/** What the files say of themselves: the data package of Frictionless, and W3C's CSV on the Web. */
import { createHash } from 'node:crypto'
import { STATUSES } from '../../src/domain/observation.ts'
import type { IndicatorSummary } from '../../src/observations/shards.ts'
import { columnsOf, keyOf, type OpenColumn, type OpenTable } from './open-table.ts'

const LICENCE_PAGES: Readonly<Record<string, { readonly name: string; readonly path: string }>> = {
  'CC BY 4.0': { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  'NLOD 2.0': { name: 'NLOD-2.0', path: 'https://data.norge.no/nlod/no/2.0' },
  NLOD: { name: 'NLOD-1.0', path: 'https://data.norge.no/nlod/no/1.0' },
}

/** `NLOD og CC BY 4.0` are two; one that is not told has none. */
const licencesOf = (text: string) =>
  text.split(' og ').flatMap((title) => {
    const page = LICENCE_PAGES[title]
    return page ? [{ ...page, title }] : []
  })

/** How the copy came, and how new it is, in words. */
export const wayOf = ({ origin, updated, read }: IndicatorSummary): string =>
  [
    origin && `Veien hit: ${origin}.`,
    updated && `Oppdatert av kilden ${updated.slice(0, 10)}.`,
    read && `Lest ${read}.`,
  ]
    .filter(Boolean)
    .join(' ')

const fieldOf = ({ name, type, description, required }: OpenColumn) => ({
  name,
  type,
  description,
  ...(required || name === 'status'
    ? {
        constraints: {
          ...(required ? { required } : {}),
          ...(name === 'status' ? { enum: [...STATUSES] } : {}),
        },
      }
    : {}),
})

const PLACE_SCHEMA = {
  fields: [
    { name: 'sted', type: 'string', constraints: { required: true, unique: true } },
    { name: 'navn', type: 'string', constraints: { required: true } },
  ],
  primaryKey: ['sted'],
}

const resource = (name: string, csv: string) => ({
  profile: 'tabular-data-resource',
  name,
  path: `${name}.csv`,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes: Buffer.byteLength(csv),
  hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
})

function indicatorResource({ summary }: OpenTable, csv: string) {
  const { id, title, meaning, unit, note } = summary
  const licences = licencesOf(summary.licence)
  return {
    ...resource(id, csv),
    title,
    description: [meaning, note, wayOf(summary)].filter(Boolean).join(' '),
    unit,
    sources: [{ title: `${summary.publisher}, ${summary.source}`, path: summary.sourceUrl }],
    ...(licences.length > 0 ? { licenses: licences } : {}),
    schema: {
      fields: columnsOf(summary).map(fieldOf),
      primaryKey: keyOf(summary),
      foreignKeys: [{ fields: 'sted', reference: { resource: 'steder', fields: 'sted' } }],
    },
  }
}

/**
 * `tall/datapackage.json`. `csvs`: the files' texts by id; those of the places by `steder`.
 * `version`: of the figures, as it stands in the pages' addresses.
 */
export function dataPackage(
  tables: readonly OpenTable[],
  csvs: ReadonlyMap<string, string>,
  version: string,
): object {
  return {
    profile: 'tabular-data-package',
    name: 'lokaltall',
    title: 'Lokaltall: offisielle tall for alle kommuner og fylker',
    description: 'Ett tall i hver fil, med kilde, periode, enhet, status og lisens.',
    version,
    resources: [
      {
        ...resource('steder', csvs.get('steder') ?? ''),
        title: 'Kommuner, fylker og landet',
        schema: PLACE_SCHEMA,
      },
      ...tables.map((table) => indicatorResource(table, csvs.get(table.summary.id) ?? '')),
    ],
  }
}

const csvwColumn = ({ name, type, description, required }: OpenColumn) => ({
  name,
  titles: name,
  'dc:description': description,
  datatype: name === 'status' ? { base: 'string', format: STATUSES.join('|') } : type,
  ...(required ? { required } : {}),
})

/** `tall/<id>.csv-metadata.json`, where readers of CSV on the Web look for it. */
export function csvwMetadata({ summary }: OpenTable): object {
  const [licence] = licencesOf(summary.licence)
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nb' }],
    url: `${summary.id}.csv`,
    'dc:title': summary.title,
    'dc:description': [summary.meaning, summary.note].filter(Boolean).join(' '),
    'dc:publisher': summary.publisher,
    'dc:source': { '@id': summary.sourceUrl },
    'dc:provenance': wayOf(summary),
    ...(licence ? { 'dc:license': { '@id': licence.path } } : {}),
    tableSchema: { columns: columnsOf(summary).map(csvwColumn), primaryKey: keyOf(summary) },
  }
}
