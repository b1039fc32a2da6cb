import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import { shortName } from '../../domain/place-name.ts'
import type { KommuneTopology } from '../../map/boundaries.ts'
import { useText } from '../../ui/language.tsx'
import { part } from '../../ui/part.tsx'
import { indicatorPath } from '../../addresses/indicator.ts'
import { ChosenPlaces } from './chosen-places.tsx'
import { groupOf, namedGroups } from '../../ui/group-names.ts'
import { IndicatorChoice } from './indicator-choice.tsx'
import { LegendNotes } from './legend-notes.tsx'
import { mapFinding, patternText } from './map-finding.ts'
import { MapFrame } from './map-frame.tsx'
import { MapLegend } from './map-legend.tsx'
import { mapWords } from './map-words.ts'
import { NoFigures } from './no-figures-part.tsx'
import { PlaceList } from './place-list.tsx'
import { SaveButtons } from './save-buttons.tsx'
import { sourceLine } from './source-line.ts'
import { MAP_TEXT } from './text.ts'
import { Timeline } from './timeline.tsx'
import { useAnnounced } from './use-announced.ts'
import type { MapFiles } from './map-input.ts'
import { useMapInput, useMapModel, useMapSelection } from './use-map.ts'
import { useRoomAbove } from './use-room-above.ts'
import { useShapes } from './use-shapes.ts'
import { ViewChoices } from './view-choices.tsx'

// Fetched by those who point at a place.
const Callout = part(null, () => import('./callout.tsx'))
// Fetched by those who open it.
const SmallMaps = part('map', () => import('./small-maps.tsx'))
// Only those who hang it up need what draws it.
const Wall = part('map', () => import('./wall.tsx'))

interface MapContentProps extends MapFiles {
  boundaries: KommuneTopology
}

/** Map, legend, callout and list of one selection; or why there is no map. */
export function MapContent(props: MapContentProps) {
  const input = useMapInput(props)
  const chosen = useMapSelection(input)
  const { summary, catalogue } = props
  // Of no place at all: there would be a map of nothing.
  return chosen.periods.length === 0 ? (
    <NoFigures id={summary.id} summary={summary} indicators={catalogue.indicators} />
  ) : (
    <DrawnMap {...props} {...chosen} input={input} />
  )
}

type DrawnMapProps = MapContentProps &
  ReturnType<typeof useMapSelection> & { input: ReturnType<typeof useMapInput> }

function DrawnMap(props: DrawnMapProps) {
  const { summary, catalogue, places, groups, input, selection, change, views, periods } = props
  const { language } = useText()
  const text = MAP_TEXT[language]
  const { source, model, scale } = useMapModel(input, selection)
  const [pointed, setPointed] = useState('')
  const [listed, setListed] = useState('')
  const [onWall, setOnWall] = useState(false)
  const [manyShown, setManyShown] = useState(false)
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
  const inList = useDeferredValue(shownTogether)
  const desk = useRef<HTMLDivElement>(null)
  useRoomAbove(desk)
  const said = props.indicator.said
  const finding = useMemo(
    () => mapFinding({ input, source, model, selection, said, group }, language),
    [input, source, model, selection, said, group, language],
  )
  const pattern = useMemo(() => patternText(model.rows, words, text), [model.rows, words, text])
  const heading = [text.levels[selection.level], group?.name, words.meaning, words.period]
    .filter(Boolean)
    .join(' · ')
  const announced = useAnnounced([
    summary.title,
    heading,
    finding ? `${finding}.` : pattern,
    selection.picked && text.onlyClass(words.fill(selection.picked as 'zero', model.legend)),
    chosenText(),
    selection.extent ? text.nowZoomed : text.wholeShown,
  ])
  const common = { selection, change, text, words, scale }
  return (
    <div className="map-page">
      <title>{`${text.pageTitle(summary.title)} · Lokaltall`}</title>
      <p role="status" className="visually-hidden">
        {announced}
      </p>
      <div className="map-desk" ref={desk}>
        <div className="map-screen">
          <header className="map-head">
            <h1>{finding ?? summary.title}</h1>
            <p id="map-heading" className="small">
              <strong>{summary.title}</strong>, {words.unit} · {heading} ·{' '}
              <Link className="no-print" href={indicatorPath(summary.id)}>
                {text.about}
              </Link>
            </p>
          </header>
          <div className="map-choices no-print">
            <IndicatorChoice summary={summary} catalogue={catalogue} text={text} />
            <ViewChoices {...common} summary={summary} views={views} named={named} />
            <button type="button" className="button wall-button" onClick={() => setOnWall(true)}>
              {text.wall}
            </button>
          </div>
          <figure className="map-main" aria-labelledby="map-heading">
            <MapFrame
              {...common}
              drawn={drawn}
              model={model}
              names={input.names}
              listed={listed}
              onPoint={setPointed}
              describedBy="map-pattern"
              label={text.mapLabel(
                summary.title,
                text.levels[selection.level].toLowerCase(),
                [words.meaning, words.period].filter(Boolean).join(', '),
              )}
              legend={(shown) => (
                <MapLegend
                  {...common}
                  summary={summary}
                  source={source}
                  model={model}
                  shown={shown}
                />
              )}
              callout={(code, onDismiss) => {
                const row = model.rows.find((one) => one.code === code)
                return (
                  row && (
                    <Callout
                      {...common}
                      row={row}
                      placesShown={model.rows.length}
                      summary={summary}
                      source={source}
                      onDismiss={onDismiss}
                    />
                  )
                )
              }}
            />
          </figure>
          <Timeline {...common} summary={summary} periods={periods} />
        </div>
        <div className="map-side">
          <ChosenPlaces {...common} rows={model.rows} summary={summary} />
          <PlaceList
            asked={selection.search}
            {...inList}
            text={text}
            change={change}
            active={listed || pointed}
            onActive={setListed}
          />
        </div>
      </div>
      {onWall && (
        <Wall
          {...common}
          summary={summary}
          source={source}
          model={model}
          group={group}
          heading={heading}
          headline={finding ?? summary.title}
          shapes={drawn.shapes}
          names={input.names}
          onClose={() => setOnWall(false)}
        />
      )}
      {periods.length > 1 && (
        <details
          className="small-maps-box no-print"
          onToggle={(event) => setManyShown(event.currentTarget.open)}
        >
          <summary>{text.manyPeriods}</summary>
          {manyShown && (
            <SmallMaps
              {...common}
              summary={summary}
              source={source}
              model={model}
              shapes={drawn.shapes}
              periods={periods}
            />
          )}
        </details>
      )}
      <div className="map-below">
        <section aria-labelledby="map-words">
          <h2 id="map-words">{text.pattern}</h2>
          <p id="map-pattern">{[finding && `${finding}.`, pattern].filter(Boolean).join(' ')}</p>
          <p className="muted">{summary.meaning}</p>
          <p className="map-source small">{sourceLine(summary, text, language)}</p>
        </section>
        <section aria-labelledby="map-colours">
          <h2 id="map-colours">{text.aboutColours}</h2>
          <LegendNotes
            summary={summary}
            meaning={group?.meaning ?? ''}
            selection={selection}
            legend={model.legend}
            scale={scale}
            periods={periods}
          />
        </section>
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
  )

  function chosenText(): string {
    const chosen = selection.places.map((code) => shortName(input.names.get(code) ?? code))
    return chosen.length > 0 ? text.nowChosen(chosen.join(', ')) : text.noneChosen
  }
}
