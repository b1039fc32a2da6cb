import { useMemo, useState } from 'react'
import { Scatter } from '../../charts/scatter.tsx'
import { unitName } from '../../domain/number-text.ts'
import type { PlaceCode } from '../../domain/place.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import type { Snapshot } from '../../observations/snapshot.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { followsSize, type ComparedIndicator } from './compare-data.ts'
import { CorrelationText } from './correlation-text.tsx'
import { IndicatorSelect } from './indicator-select.tsx'
import { NotDrawnHere } from './not-drawn-here.tsx'
import { RegionKey } from './region-key.tsx'
import { scatterPlaces, scatterRegions, type ScatterPlace } from './scatter-model.ts'
import { useCompareText } from './text.ts'
import { useComparedOne } from './use-compared.ts'
import { useRegionValues } from './use-groups.ts'
import type { CompareScene } from './scene.ts'
import { TakePart } from './take-part.tsx'

/** Two indicators against each other, over all places of the level. */
export function ScatterSection({ scene }: { scene: CompareScene }) {
  const text = useCompareText()
  const { selection, change } = scene
  const [x, y] = useAxes(scene)
  return (
    <section className="page-section board-scatter" aria-labelledby="to-tall">
      <h2 id="to-tall">{text.scatter}</h2>
      {x && y && (
        <>
          <div className="controls no-print">
            <IndicatorSelect
              scene={scene}
              label={text.axisX}
              value={x.summary.id}
              onChange={(id) => change({ x: id, y: selection.y ?? y.summary.id })}
            />
            <IndicatorSelect
              scene={scene}
              label={text.axisY}
              value={y.summary.id}
              onChange={(id) => change({ y: id, x: selection.x ?? x.summary.id })}
            />
          </div>
          <Axes scene={scene} x={x} y={y} />
        </>
      )}
    </section>
  )
}

/** The two of the address, else the first two of the compared that are figures of all sizes. */
function useAxes({ data, selection, compared }: CompareScene) {
  const usual = [...compared.map(({ summary }) => summary), ...data.indicators].filter(
    (summary, i, all) => !followsSize(summary) && all.indexOf(summary) === i,
  )
  const x = selection.x ?? usual.find(({ id }) => id !== selection.y)?.id ?? ''
  const y = selection.y ?? usual.find(({ id }) => id !== x)?.id ?? ''
  const periodOf = (id: string) => {
    const found = compared.find(({ summary }) => summary.id === id)
    return found && found.period !== found.summary.newest ? found.period : null
  }
  // One call each: the same indicator may be asked for on both axes.
  const across = useComparedOne(data, x, periodOf(x))
  const up = useComparedOne(data, y, periodOf(y))
  return [across, up] as const
}

interface AxesProps {
  scene: CompareScene
  x: ComparedIndicator
  y: ComparedIndicator
}

function Axes({ scene, x, y }: AxesProps) {
  const text = useCompareText()
  if (x.summary.id === y.summary.id) return <p>{text.sameIndicator}</p>
  if (!x.snapshot || !y.snapshot) return <p role="status">{text.onItsWay}</p>
  return <Plot scene={scene} x={x} y={y} xs={x.snapshot} ys={y.snapshot} />
}

function Plot(props: AxesProps & { xs: Snapshot; ys: Snapshot }) {
  const { scene, x, y, xs, ys } = props
  const page = useText()
  const text = useCompareText()
  const { data, level, drawn, regions, own, ownName, nameOf } = scene
  const places = useMemo(() => scatterPlaces(data.codes(level), xs, ys), [data, level, xs, ys])
  const peers = useMemo(() => new Set(data.peers(own).members), [data, own])
  const [wider, isWaiting] = useRegionPoints(scene, x, y)
  const points = useMemo(() => [...places, ...wider], [places, wider])
  const marked = useMemo(() => [...drawn, ...regions], [drawn, regions])
  const named = useMemo(() => new Map(marked.map(({ code, name }) => [code, name])), [marked])
  const styles = useMemo(() => new Map(marked.map(({ code, style }) => [code, style])), [marked])
  const isDrawn = new Set(points.map(({ code }) => code))
  const left = isWaiting ? [] : marked.filter(({ code }) => !isDrawn.has(code))
  const [across, up] = [useAxis(x.summary), useAxis(y.summary)]
  const pointText = usePointText(scene, x.summary, y.summary)
  return (
    <>
      <ul className="chart-key" aria-hidden="true">
        <li>
          <svg className="key-dots" viewBox="0 0 38 14">
            {[0, 1, 2].map((i) => (
              <circle
                key={i}
                className="place-dot"
                style={{ color: `var(--place-${i})` }}
                cx={7 + 12 * i}
                cy={7}
                r={5}
              />
            ))}
          </svg>
          {text.keyChosen}
        </li>
        <KeyDot kind="scatter-peer" text={text.keyPeers(ownName)} />
        <KeyDot kind="scatter-other" text={text.keyOther} />
        <RegionKey scene={scene} />
      </ul>
      <AxisTitle summary={y.summary} period={y.period} arrow="↑" />
      <Scatter
        points={points}
        named={named}
        peers={peers}
        styles={styles}
        x={across}
        y={up}
        label={text.scatterLabel(x.summary.title, y.summary.title, places.length)}
        across={<AxisTitle summary={x.summary} period={x.period} arrow="→" />}
        textOf={pointText}
        otherwise={text.scatterPoint}
      />
      <NotDrawnHere names={left.map(({ name }) => name)} />
      <CorrelationText scene={scene} x={x} y={y} places={places} peers={peers} />
      <ScatterFigures scene={scene} x={x.summary} y={y.summary} places={points} />
      <TakePart
        scene={scene}
        what={text.scatter}
        shown={[x, y]}
        name={text.partFiles.scatter}
        draw={async () => {
          const { scatterPicture } = await import('./board-pictures.ts')
          const drawing = { points, named, peers, styles, x: across, y: up }
          return scatterPicture(scene, drawing, [x, y], page)
        }}
        figures={() => [
          [text.place, x.summary.title, y.summary.title],
          ...points.map((place) => [nameOf(place.code), across.text(place.x), up.text(place.y)]),
        ]}
      />
    </>
  )
}

/** Where regions lie, and whether some are on their way. Those of totals are beyond all places. */
function useRegionPoints(scene: CompareScene, x: ComparedIndicator, y: ComparedIndicator) {
  const { regions } = scene
  const shown = useMemo(() => [x, y], [x, y])
  const value = useRegionValues(scene, shown)
  return useMemo(() => {
    const across = (code: string) => value(code, x)
    const up = (code: string) => value(code, y)
    const isWaiting = regions.some(({ code }) => [across(code), up(code)].includes(undefined))
    return [scatterRegions(regions, across, up), isWaiting] as const
  }, [regions, value, x, y])
}

function useAxis(summary: IndicatorSummary) {
  const { language } = useText()
  return useMemo(
    () => ({ total: followsSize(summary), text: writer(summary, language).number }),
    [summary, language],
  )
}

function usePointText({ nameOf }: CompareScene, x: IndicatorSummary, y: IndicatorSummary) {
  const { language } = useText()
  const [across, up] = [writer(x, language), writer(y, language)]
  return (point: { code: PlaceCode; x: number; y: number }) =>
    `${nameOf(point.code)}: ${x.title} ${across.text(point.x)}, ${y.title} ${up.text(point.y)}`
}

function KeyDot({ kind, text }: { kind: string; text: string }) {
  return (
    <li>
      <svg className="key-dot" viewBox="0 0 14 14" style={{ color: 'var(--place-0)' }}>
        <circle className={kind} cx={7} cy={7} r={5} />
      </svg>
      {text}
    </li>
  )
}

interface AxisTitleProps {
  summary: IndicatorSummary
  period: string
  arrow: string
}

function AxisTitle({ summary, period, arrow }: AxisTitleProps) {
  const { language } = useText()
  const write = writer(summary, language)
  return (
    <p className={arrow === '→' ? 'axis-title axis-across' : 'axis-title'}>
      <span aria-hidden="true">{arrow} </span>
      {summary.title}, {unitName(summary.unit, language)}, {write.shortPeriod(period)}
    </p>
  )
}

interface ScatterFiguresProps {
  scene: CompareScene
  x: IndicatorSummary
  y: IndicatorSummary
  places: readonly ScatterPlace[]
}

/** Every point as a row; made when it is opened. */
function ScatterFigures(props: ScatterFiguresProps) {
  const text = useCompareText()
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.scatterTable}</summary>
      {open && <ScatterTable {...props} />}
    </details>
  )
}

function ScatterTable({ scene, x, y, places }: ScatterFiguresProps) {
  const page = useText()
  const text = useCompareText()
  const [across, up] = [writer(x, page.language), writer(y, page.language)]
  return (
    <div
      className="table-scroll tall-table"
      tabIndex={0}
      role="group"
      aria-label={text.scatterTable}
    >
      <table className="place-table">
        <thead>
          <tr>
            <th scope="col">{text.place}</th>
            <th scope="col" className="number">
              {x.title}
            </th>
            <th scope="col" className="number">
              {y.title}
            </th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.code}>
              <th scope="row">{scene.nameOf(place.code)}</th>
              <td className="number">{across.number(place.x)}</td>
              <td className="number">{up.number(place.y)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
