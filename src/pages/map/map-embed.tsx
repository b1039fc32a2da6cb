/** The newest map of a figure as others show it in a frame: drawn and told by what the page has. */
import { baseOf } from '../../addresses/language.ts'
import { mapPath, readMap, writeMap, type MapLevel } from '../../addresses/map.ts'
import type { Language } from '../../domain/indicator.ts'
import { shortName } from '../../domain/place-name.ts'
import type { KommuneTopology } from '../../map/boundaries.ts'
import { coarsePath } from '../../map/coarse-path.ts'
import type { DrawnArea } from '../../map/drawing.ts'
import type { Fill } from '../../map/fills.ts'
import { fromSet, KEY_SET, paintOf } from '../../map/palette.ts'
import { Patterns } from '../../map/patterns.tsx'
import { countryShapes } from '../../map/shapes.ts'
import { useLanguage } from '../../ui/language.tsx'
import { mapChoices } from './map-choices.ts'
import { mapFinding, patternText } from './map-finding.ts'
import { mapInput, type MapFiles } from './map-input.ts'
import { figureSource, mapModel, mapScale } from './map-model.ts'
import { mapSelection } from './map-selection.ts'
import { mapWords } from './map-words.ts'
import { sourceLine } from './source-line.ts'
import { MAP_TEXT } from './text.ts'

interface MapEmbedProps {
  files: MapFiles
  boundaries: KommuneTopology
  level: MapLevel
}

/** Whether places of the level have figures of it. */
export const hasMap = (files: MapFiles, level: MapLevel): boolean =>
  mapChoices(mapInput(files)).periodsOf[level].length > 0

export function MapEmbed({ files, boundaries, level }: MapEmbedProps) {
  const language = useLanguage()
  const text = MAP_TEXT[language]
  const { summary } = files
  const map = newestMap(files, level, language)
  const { words, finding } = map
  const about = [finding && summary.title, text.levels[level], words.unit, words.period]
  return (
    <>
      <title>{`${text.pageTitle(summary.title)} · Lokaltall`}</title>
      <header>
        <h1>{finding ?? summary.title}</h1>
        <p className="small muted">{about.filter(Boolean).join(' · ')}</p>
      </header>
      <div className="embed-body">
        <Drawing map={map} boundaries={boundaries} />
        <div>
          <Legend map={map} />
          <p className="small" id="monster">
            {patternText(map.model.rows, words, text)}
          </p>
        </div>
      </div>
      {summary.note && <p className="small">{summary.note}</p>}
      <footer>
        <p className="source-line">{sourceLine(summary, text, language)}</p>
        <p className="embed-home">
          <a href={homeOf(map, language)} target="_blank" rel="noopener">
            {text.embed.home}
          </a>
        </p>
      </footer>
    </>
  )
}

const homeOf = ({ summary, level }: NewestMap, language: Language): string =>
  `${baseOf(language)}${mapPath(summary.id, level === 'fylke' ? { level } : {})}`

type NewestMap = ReturnType<typeof newestMap>

/** What the page shows of an address that names nothing but the level. */
function newestMap(files: MapFiles, level: MapLevel, language: Language) {
  const { summary, indicator } = files
  const input = mapInput(files)
  const selection = mapSelection(readMap(writeMap({ level })), mapChoices(input))
  const source = figureSource(input)
  const scale = mapScale(source, input, selection)
  const model = mapModel(source, input, selection, scale)
  const found = { input, source, model, selection, said: indicator.said, groups: [] }
  return {
    summary,
    level,
    scale,
    model,
    words: mapWords(summary, selection, language),
    text: MAP_TEXT[language],
    finding: mapFinding(found, language),
  }
}

/** Corners lie on a grid of so many units: a pixel and less where a frame is wide. */
const GRID = 2
/** Patterns are drawn in steps of the grid. */
const PATTERN_SCALE = 0.75

function Drawing({ map, boundaries }: { map: NewestMap; boundaries: KommuneTopology }) {
  const { level, text, summary, words, model, scale } = map
  const { width, height, areas, borders } = countryShapes(boundaries, level)
  const names = new Map(model.rows.map(({ code, name }) => [code, shortName(name)]))
  const values = new Map(model.rows.map(({ code, value }) => [code, value]))
  const said = ({ code }: DrawnArea, fill: Fill) => {
    const value = values.get(code) ?? null
    const figure = value === null ? words.fill(fill, model.legend) : words.number(value)
    return `${names.get(code) ?? code}: ${figure}`
  }
  return (
    <svg
      className="embed-map"
      viewBox={`0 0 ${width / GRID} ${Math.ceil(height / GRID)}`}
      role="img"
      aria-label={text.embed.label(summary.title, text.levels[level].toLowerCase(), words.period)}
      aria-describedby="monster"
    >
      <Patterns scale={PATTERN_SCALE} />
      <Patterns scale={1} suffix={KEY_SET} />
      {byFill(areas, map).map(([fill, members]) => (
        <g key={fill} fill={paintOf(fill, scale)}>
          {members.map((area) => (
            <path key={area.code} d={coarsePath(area.path, GRID)}>
              <title>{said(area, fill)}</title>
            </path>
          ))}
        </g>
      ))}
      <path className="embed-borders" d={coarsePath(borders, GRID)} />
    </svg>
  )
}

/** Areas of one fill beside each other: it is then said once. */
function byFill(areas: readonly DrawnArea[], { model }: NewestMap) {
  const groups = new Map<Fill, DrawnArea[]>()
  for (const area of areas) {
    const fill = model.fills.get(area.code) ?? 'outside'
    groups.set(fill, [...(groups.get(fill) ?? []), area])
  }
  return [...groups]
}

function Legend({ map: { model, scale, words, text } }: { map: NewestMap }) {
  const { classes, specials } = model.legend
  return (
    <ul className="embed-legend" aria-label={text.legend}>
      {[...classes.toReversed(), ...specials].map(({ fill, count }) => (
        <li key={fill}>
          <svg viewBox="0 0 28 16" aria-hidden="true">
            <rect width={28} height={16} fill={fromSet(paintOf(fill, scale), KEY_SET)} />
          </svg>
          {words.fill(fill, model.legend)} <span className="muted">{text.places(count)}</span>
        </li>
      ))}
    </ul>
  )
}
