import { useDeferredValue, useMemo, useState } from 'react'
import { Link } from 'wouter'
import { isTotal } from '../../domain/unit.ts'
import type { KommuneTopology } from '../../map/boundaries.ts'
import { LegendChart } from '../../map/legend-chart.tsx'
import { newestAt } from '../../observations/level-summary.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { indicatorPath } from '../../addresses/indicator.ts'
import { groupOf, namedGroups } from '../../ui/group-names.ts'
import type { MapSelection } from './map-selection.ts'
import { MapControls } from './map-controls.tsx'
import { MapFrame } from './map-frame.tsx'
import { mapWords } from './map-words.ts'
import { PeriodSlider } from './period-slider.tsx'
import { PlaceCard } from './place-card.tsx'
import { PlaceList } from './place-list.tsx'
import { SaveButtons } from './save-buttons.tsx'
import { MAP_TEXT } from './text.ts'
import { useShapes } from './use-shapes.ts'
import { useMapModel, useMapSelection, type MapFiles } from './use-map.ts'

interface MapContentProps extends MapFiles {
  boundaries: KommuneTopology
}

/** Map, legend, card and list of one selection. What is pointed at is the only thing kept here. */
export function MapContent(props: MapContentProps) {
  const { summary, catalogue, places, groups } = props
  const { language } = useText()
  const text = MAP_TEXT[language]
  const { selection, change, views } = useMapSelection(props)
  const { model, scale, input } = useMapModel(props, selection)
  const [active, setActive] = useState('')
  const drawn = useShapes(props.boundaries, selection)
  const named = useMemo(() => namedGroups(groups, places, language), [groups, places, language])
  const group = groupOf(selection.group, named)
  const words = useMemo(
    () => mapWords(summary, selection, language),
    [summary, selection, language],
  )
  // The map is painted first; the long list follows when there is time.
  const shownTogether = useMemo(
    () => ({ rows: model.rows, fills: model.fills, selection, words, scale }),
    [model, selection, words, scale],
  )
  const listed = useDeferredValue(shownTogether)
  const shown = model.rows.find(({ code }) => code === (active || selection.place))
  const heading = [text.levels[selection.level], group?.name, words.meaning, words.period]
    .filter(Boolean)
    .join(' · ')
  const common = { selection, change, text, words, scale }
  return (
    <div className="map-page">
      <title>{`${text.pageTitle(summary.title)} · Lokaltall`}</title>
      <h1>{summary.title}</h1>
      <p className="lead">
        {summary.meaning} <Link href={indicatorPath(summary.id)}>{text.about}</Link>
      </p>
      <MapControls
        {...common}
        summary={summary}
        catalogue={catalogue}
        views={views}
        named={named}
      />
      <div className="map-columns">
        <figure className="map-main" aria-labelledby="map-heading">
          <figcaption id="map-heading">
            <strong>{heading}</strong>
            <span className="muted">{words.unit}</span>
          </figcaption>
          <MapFrame
            {...common}
            drawn={drawn}
            model={model}
            names={input.names}
            fylker={input.fylker}
            active={active}
            onPoint={setActive}
            label={text.mapLabel(
              summary.title,
              text.levels[selection.level].toLowerCase(),
              words.period,
            )}
          >
            <PlaceCard
              {...common}
              row={shown}
              placesShown={model.rows.length}
              summary={summary}
              series={shown && input.series.get(shown.code)}
            />
          </MapFrame>
          <PeriodSlider {...common} summary={summary} />
        </figure>
        <div className="map-side">
          <section aria-labelledby="map-legend">
            <h2 id="map-legend">{text.legend}</h2>
            <LegendChart
              legend={model.legend}
              scale={scale}
              wordsFor={(fill) => words.fill(fill, model.legend)}
              countText={text.places}
              picked={selection.picked}
              marked={shown ? (model.fills.get(shown.code) ?? '') : ''}
              onPick={(picked) => change({ picked: picked || null })}
            />
            <LegendNotes
              summary={summary}
              meaning={group?.meaning ?? ''}
              selection={selection}
              classes={model.legend.classes.length}
            />
          </section>
          <PlaceList
            asked={selection.search}
            {...listed}
            text={text}
            change={change}
            active={active}
            onActive={setActive}
          />
          <SaveButtons
            {...common}
            summary={summary}
            model={model}
            group={group}
            heading={heading}
            shapes={drawn.shapes}
            series={input.series}
            names={input.names}
          />
        </div>
      </div>
    </div>
  )
}

interface LegendNotesProps extends Pick<MapFiles, 'summary'> {
  meaning: string
  selection: MapSelection
  /** How many classes there are to explain. */
  classes: number
}

/** What one must know to read the colours right. */
function LegendNotes({ summary, meaning, selection, classes }: LegendNotesProps) {
  const { language } = useText()
  const text = MAP_TEXT[language]
  const { view, method } = selection
  const { shortPeriod } = writer(summary, language)
  const [first, last] = [summary.periods[0] ?? '', summary.periods.at(-1) ?? '']
  const held = classes > 0 && first !== last
  const breaks = summary.breaks.map(({ period }) => shortPeriod(period))
  return (
    <div className="small muted legend-notes">
      {classes > 0 && <p>{text.legendHelp}</p>}
      {held && <p>{text.fixed(`${shortPeriod(first)}–${shortPeriod(last)}`)}</p>}
      {held && method === 'kvantil' && (
        <p>{text.fixedBy(shortPeriod(newestAt(summary, selection.level) ?? ''))}</p>
      )}
      {meaning && <p>{meaning}</p>}
      {view === 'verdi' && isTotal(summary.unit) && !summary.signed && <p>{text.totals}</p>}
      {view === 'endring' && breaks.length > 0 && <p>{text.breaks(breaks.join(', '))}</p>}
      {summary.note && <p>{summary.note}</p>}
    </div>
  )
}
