/** What is saved of the map: a drawing, and tables with their notes. Pure; nothing is written here. */
import { fullName, slug } from '../../domain/place-name.ts'
import type { PlaceCode } from '../../domain/place.ts'
import type { Language } from '../../domain/indicator.ts'
import { exportSvg, type MapExport } from '../../map/export-svg.ts'
import type { ClassScale } from '../../map/fills.ts'
import type { Shapes } from '../../map/drawing.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import type { Dictionary } from '../../text/nb.ts'
import { csvText, type CsvRow } from '../../ui/csv-text.ts'
import { dateText } from '../../ui/date-text.ts'
import { writer } from '../../ui/figure-text.ts'
import type { WorkbookSheet } from '../../ui/save-workbook.ts'
import type { NamedGroup } from '../../ui/group-names.ts'
import type { MapSelection } from './map-selection.ts'
import type { MapModel, MapRow } from './map-model.ts'
import type { MapWords } from './map-words.ts'
import { startTransform } from './start-transform.ts'
import type { MapText } from './text.ts'

export interface SavedMap {
  readonly summary: IndicatorSummary
  readonly selection: MapSelection
  readonly model: MapModel
  readonly scale: ClassScale
  readonly groups: readonly NamedGroup[]
  /** Level, group, view and period in words. */
  readonly heading: string
  readonly words: MapWords
  readonly text: MapText
}

/** `lokaltall-kart-andel-65-pluss-kommuner-ostfold-endring-2016-2026`, without the ending. */
export function fileName({ summary, selection, groups, text }: SavedMap): string {
  const { level, view, period, since, form } = selection
  return [
    'lokaltall-kart',
    summary.id,
    text.levels[level].toLowerCase(),
    ...groups.map(({ kind, code, name }) => `${kind}-${slug(code, name)}`),
    view === 'verdi' ? '' : view,
    form === 'ruter' ? form : '',
    view === 'endring' ? since : '',
    period,
  ]
    .filter(Boolean)
    .join('-')
}

/** Source, way here, licence and dates, one sentence a line. */
function sourceNotes({ summary, text }: SavedMap, language: Language): string[] {
  const { source, licence, origin, updated, read } = summary
  const date = (iso: string) => dateText(iso, language)
  return [
    [`${text.source}: ${source}`, licence, updated && `${text.notes.updated} ${date(updated)}`],
    [origin && `${text.wayHere}: ${origin}`, read && text.copyRead(date(read))],
    [summary.note],
    [text.borderSource, 'Lokaltall'],
  ].flatMap((parts) => {
    const known = parts.filter(Boolean)
    return known.length > 0 ? [known.join(' · ')] : []
  })
}

/** The drawing: well-formed SVG with title, period, legend, source and dates. */
export const savedSvg = (...args: Parameters<typeof mapExport>): string =>
  exportSvg(mapExport(...args))

/** All that a drawing of the map says. */
export function mapExport(
  map: SavedMap,
  shapes: Shapes,
  labelOf: (code: PlaceCode) => string,
  language: Language,
): MapExport {
  const { model, words, selection, scale, summary, text } = map
  const row = model.rows.find(({ code }) => code === selection.place)
  const { classes, specials } = model.legend
  const figure = row && row.value !== null ? `: ${words.number(row.value)}` : ''
  return {
    title: summary.title,
    subtitle: `${map.heading} · ${words.unit}`,
    shapes,
    view: startTransform(selection, model.figures, shapes),
    fills: model.fills,
    scale,
    legend: [...classes.toReversed(), ...specials].map(({ fill, count }) => ({
      fill,
      words: words.fill(fill, model.legend),
      count: text.places(count),
    })),
    notes: sourceNotes(map, language),
    chosen: row ? { code: row.code, words: `${fullName(row.name)}${figure}` } : null,
    labelOf,
    insetLabel: text.insetLabel,
  }
}

/** Figures of the period shown, and of the one they are compared with: statuses are kept. */
export function csvRows(
  { model, selection }: Pick<SavedMap, 'model' | 'selection'>,
  pointAt: (code: PlaceCode, period: string) => CsvRow | null,
): CsvRow[] {
  const { view, since, period } = selection
  const periods = view === 'endring' ? [since, period].toSorted() : [period]
  return model.rows.flatMap(({ code }) => periods.flatMap((one) => pointAt(code, one) ?? []))
}

/** The rows as a CSV. */
export const csvOf = (
  map: Pick<SavedMap, 'model' | 'selection'>,
  pointAt: (code: PlaceCode, period: string) => CsvRow | null,
  summary: IndicatorSummary,
  text: Dictionary,
): string => csvText(csvRows(map, pointAt), summary, text)

/** Two sheets: what is shown, and what one must know about it. */
export function savedSheets(map: SavedMap, text: Dictionary): WorkbookSheet[] {
  return [
    {
      name: map.text.notes.figures,
      rows: figureRows(map, text),
      widths: [14, 30, 14, 16, 14, 16, 8, 8, 22],
    },
    { name: map.text.notes.sheet, rows: noteRows(map, text), widths: [26, 90] },
  ]
}

function figureRows(map: SavedMap, text: Dictionary): WorkbookSheet['rows'] {
  const { words, model, selection, summary } = map
  const { notes, rank } = map.text
  const derived = selection.view === 'verdi' ? [] : [`${map.heading} (${words.unit})`]
  const head = [
    notes.code,
    map.text.place,
    notes.period,
    `${notes.value} (${writer(summary, text.language).figure(2).unit})`,
    notes.status,
    ...derived,
    rank,
    notes.of,
    notes.classOf,
  ]
  const row = (one: MapRow): (string | number | null)[] => [
    one.code,
    fullName(one.name),
    one.point.period,
    one.point.value,
    text.status[one.point.status],
    ...(selection.view === 'verdi' ? [] : [one.value]),
    one.rank?.rank ?? null,
    one.rank?.of ?? null,
    words.fill(model.fills.get(one.code) ?? 'missing', model.legend),
  ]
  return [head, ...model.rows.map(row)]
}

function noteRows(map: SavedMap, text: Dictionary): WorkbookSheet['rows'] {
  const { summary, words, groups } = map
  const { notes } = map.text
  const { language } = text
  const date = (iso: string | null) => (iso ? dateText(iso, language) : null)
  const rows: (readonly [string, string | null | undefined])[] = [
    [notes.title, summary.title],
    [notes.meaning, summary.meaning],
    [notes.view, map.heading],
    [notes.unit, words.unit],
    [notes.period, words.period],
    [
      notes.group,
      groups.map(({ name, meaning }) => [name, meaning].filter(Boolean).join(': ')).join('; ') ||
        map.text.allPlaces,
    ],
    [notes.source, summary.source],
    [notes.link, summary.sourceUrl],
    [notes.publisher, summary.publisher],
    [notes.licence, summary.licence],
    [notes.wayHere, summary.origin],
    [notes.updated, date(summary.updated)],
    [notes.read, date(summary.read)],
    [notes.note, summary.note],
    ...summary.breaks.map(({ period, reason }) => [notes.break, `${period}: ${reason}`] as const),
    ...Object.entries(text.status).map(
      ([status, name]) =>
        [
          `${notes.status}: ${name}`,
          text.statusReason[status as keyof Dictionary['statusReason']],
        ] as const,
    ),
  ]
  return [[notes.item, notes.content], ...rows.flatMap(([a, b]) => (b ? [[a, b]] : []))]
}
