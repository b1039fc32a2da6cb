import { useMemo, useState, type KeyboardEvent } from 'react'
import { DotRange } from '../../charts/dot-range.tsx'
import { Readout } from '../../charts/walked-chart.tsx'
import { COUNTRY, type PlaceCode } from '../../domain/place.ts'
import type { Snapshot } from '../../observations/snapshot.ts'
import { writer } from '../../ui/figure-text.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { followsSize, type ComparedIndicator } from './compare-data.ts'
import { FigureTitle } from './figure-title.tsx'
import { NotDrawnHere } from './not-drawn-here.tsx'
import { rangeOf, nameOfOnly } from './range-model.ts'
import type { RegionValue } from './region-figures.ts'
import { RegionKey } from './region-key.tsx'
import type { CompareScene } from './scene.ts'
import { TakePart } from './take-part.tsx'
import { useCompareText } from './text.ts'
import { useRegionValues } from './use-groups.ts'

/** One line an indicator: everyone, with the chosen marked. */
export function RangesSection({ scene }: { scene: CompareScene }) {
  const text = useCompareText()
  const { compared } = scene
  const regionValue = useRegionValues(scene, compared)
  // One stop for Tab: up and down go from line to line.
  const [stop, setStop] = useState('')
  const stopAt = compared.some(({ summary }) => summary.id === stop)
    ? stop
    : compared[0]?.summary.id
  return (
    <section className="page-section board-ranges" aria-labelledby="plassering">
      <h2 id="plassering">{text.ranges}</h2>
      <p className="small">{text.rangesLead[scene.level === 'fylke' ? 'fylke' : 'kommune']}</p>
      <RangeKey scene={scene} />
      <div className="ranges" role="group" aria-labelledby="plassering" onKeyDown={toNextLine}>
        {compared.map((one) => (
          <div key={one.summary.id} onFocus={() => setStop(one.summary.id)}>
            <Range
              scene={scene}
              regionValue={regionValue}
              compared={one}
              isStop={one.summary.id === stopAt}
            />
          </div>
        ))}
      </div>
      <TakeRanges scene={scene} regionValue={regionValue} />
    </section>
  )
}

function toNextLine(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
  if (step === undefined || !(event.target instanceof HTMLElement)) return
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('.walked-chart')]
  const at = lines.indexOf(event.target)
  if (at < 0) return
  event.preventDefault()
  lines[at + step]?.focus()
}

function RangeKey({ scene }: { scene: CompareScene }) {
  const text = useCompareText()
  return (
    <ul className="chart-key" aria-hidden="true">
      <li>
        <svg className="key-mark" viewBox="0 0 28 12">
          <rect className="strip-band" width={28} height={12} />
        </svg>
        {text.keyBand(scene.ownName)}
      </li>
      <li>
        <svg className="key-mark" viewBox="0 0 28 12">
          <path className="strip-country" d="M14 -1v14" />
        </svg>
        {text.keyCountry}
      </li>
      <RegionKey scene={scene} />
    </ul>
  )
}

interface RangeProps {
  scene: CompareScene
  regionValue: RegionValue
  compared: ComparedIndicator
  isStop: boolean
}

function Range({ scene, regionValue, compared, isStop }: RangeProps) {
  const text = useCompareText()
  const { summary, period, snapshot } = compared
  const write = writer(summary, useLanguage())
  const textOf = (code: PlaceCode): string => {
    const value = snapshot?.values.get(code) ?? regionValue(code, compared) ?? null
    return value === null ? '' : `${scene.nameOf(code)} ${write.number(value)}`
  }
  return (
    <div className="range">
      <FigureTitle summary={summary} period={period} />
      <Readout className="range-readout" textOf={textOf} />
      {snapshot ? (
        <RangePlot
          scene={scene}
          regionValue={regionValue}
          compared={compared}
          snapshot={snapshot}
          textOf={textOf}
          isStop={isStop}
        />
      ) : (
        <p className="muted">{text.onItsWay}</p>
      )}
      {followsSize(summary) && <p className="small muted">{text.rootNote}</p>}
    </div>
  )
}

interface RangePlotProps extends RangeProps {
  snapshot: Snapshot
  textOf: (code: PlaceCode) => string
}

function RangePlot({ scene, regionValue, compared, snapshot, textOf, isStop }: RangePlotProps) {
  const text = useCompareText()
  const language = useLanguage()
  const { summary } = compared
  const write = writer(summary, language)
  const { data, own } = scene
  const { points, chosen, left } = useMemo(
    () =>
      rangeOf(
        scene,
        snapshot,
        (code) => regionValue(code, compared),
        writer(compared.summary, language).number,
      ),
    // The scene is new whenever anything is.
    [scene, snapshot, regionValue, compared, language],
  )
  const peers = useMemo(
    () => data.peers(own).members.map((code) => snapshot.values.get(code) ?? null),
    [data, own, snapshot],
  )
  return (
    <>
      <DotRange
        total={followsSize(summary)}
        points={points}
        peers={peers}
        country={followsSize(summary) ? null : (snapshot.values.get(COUNTRY) ?? null)}
        chosen={chosen}
        label={text.rangeLabel(summary.title, chosen.map(({ label }) => label).join(', '))}
        ends={(low, high) => [
          `${text.lowest} ${write.number(low)}${nameOfOnly(scene, points, low)}`,
          `${text.highest} ${write.number(high)}${nameOfOnly(scene, points, high)}`,
        ]}
        textOf={textOf}
        isStop={isStop}
      />
      {chosen.length === 0 && <p className="small">{text.noneMarked}</p>}
      <NotDrawnHere names={left} />
    </>
  )
}

function TakeRanges({ scene, regionValue }: Pick<RangeProps, 'scene' | 'regionValue'>) {
  const page = useText()
  const text = useCompareText()
  const { compared, drawn, regions } = scene
  const writers = compared.map(({ summary }) => writer(summary, page.language))
  const row = (name: string, code: PlaceCode) => [
    name,
    ...compared.map((one, i) => {
      const value = one.snapshot?.values.get(code) ?? regionValue(code, one) ?? null
      return value === null ? '' : (writers[i]?.number(value) ?? '')
    }),
  ]
  return (
    <TakePart
      scene={scene}
      what={text.ranges}
      shown={compared}
      name={text.partFiles.ranges}
      draw={async () =>
        (await import('./board-pictures.ts')).rangesPicture(scene, regionValue, page)
      }
      figures={() => [
        [text.place, ...compared.map((one, i) => headOf(one, writers[i]))],
        ...[...drawn, ...regions].map(({ code, name }) => row(name, code)),
        row(page.country, COUNTRY),
      ]}
    />
  )
}

const headOf = (
  { summary, period }: ComparedIndicator,
  write: ReturnType<typeof writer> | undefined,
): string => `${summary.title}, ${write?.figure(2).unit}, ${write?.shortPeriod(period)}`
