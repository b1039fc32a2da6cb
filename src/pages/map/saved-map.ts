/** What is saved of the map as a drawing. Pure; nothing is written here. */
import { fullName, slug } from '../../domain/place-name.ts'
import type { PlaceCode } from '../../domain/place.ts'
import type { Language } from '../../domain/indicator.ts'
import { DOT } from '../../domain/list-text.ts'
import { exportSvg, type MapExport } from '../../map/export-svg.ts'
import type { ClassScale } from '../../map/fills.ts'
import type { Shapes } from '../../map/drawing.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { dateText } from '../../ui/date-text.ts'
import type { NamedGroup } from '../../ui/group-names.ts'
import { isMoving, type MapSelection } from './map-selection.ts'
import type { MapModel } from './map-model.ts'
import type { MapWords } from './map-words.ts'
import { startTransform } from './start-transform.ts'
import type { MapText } from './text.ts'
import { twoOf } from './two-words.ts'

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
    isMoving(view) ? since : '',
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
    return known.length > 0 ? [known.join(DOT)] : []
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
  const figure = row && row.value !== null ? `: ${words.drawn(row)}` : ''
  const two = twoOf(model, scale, map)
  return {
    title: summary.title,
    subtitle: `${map.heading}${DOT}${words.unit}`,
    shapes,
    view: startTransform(selection, model.figures, shapes),
    fills: model.fills,
    scale,
    two,
    legend: [...(two ? [] : classes.toReversed()), ...specials].map(({ fill, count }) => ({
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
