import { DotRange } from '../../charts/dot-range.tsx'
import { COUNTRY, type PlaceCode } from '../../domain/place.ts'
import type { Snapshot } from '../../observations/snapshot.ts'
import { writer } from '../../ui/figure-text.ts'
import { useLanguage } from '../../ui/language.tsx'
import { followsSize, shortNameOf, valuesOf, type ComparedIndicator } from './compare-data.ts'
import { useCompareText } from './text.ts'
import type { CompareScene } from './scene.ts'

/** One line an indicator: everyone, with the chosen marked. */
export function RangesSection({ scene }: { scene: CompareScene }) {
  const text = useCompareText()
  return (
    <section className="page-section" aria-labelledby="plassering">
      <h2 id="plassering">{text.ranges}</h2>
      <p className="prose">{text.rangesLead[scene.level === 'fylke' ? 'fylke' : 'kommune']}</p>
      <NotDrawn scene={scene} />
      <RangeKey scene={scene} />
      {scene.compared.map((compared) => (
        <Range key={compared.summary.id} scene={scene} compared={compared} />
      ))}
    </section>
  )
}

/** As many names as a line can hold. */
const MOST_NAMES = 12

/** Those that are chosen and not drawn, by name: fylker among kommuner, and more than have a colour. */
function NotDrawn({ scene: { data, selection, drawn } }: { scene: CompareScene }) {
  const text = useCompareText()
  const left = selection.places
    .filter((code) => drawn.every((one) => one.code !== code))
    .map((code) => shortNameOf(data, code))
  if (left.length === 0) return null
  const names = left.slice(0, MOST_NAMES).join(', ')
  const more = left.length - MOST_NAMES
  return <p className="small">{text.notDrawn(more > 0 ? text.andOthers(names, more) : names)}</p>
}

function RangeKey({ scene: { ownName } }: { scene: CompareScene }) {
  const text = useCompareText()
  return (
    <ul className="chart-key" aria-hidden="true">
      <li>
        <svg className="key-mark" viewBox="0 0 28 12">
          <rect className="strip-band" width={28} height={12} />
        </svg>
        {text.keyBand(ownName)}
      </li>
      <li>
        <svg className="key-mark" viewBox="0 0 28 12">
          <path className="strip-country" d="M14 -1v14" />
        </svg>
        {text.keyCountry}
      </li>
    </ul>
  )
}

function Range({ scene, compared }: { scene: CompareScene; compared: ComparedIndicator }) {
  const text = useCompareText()
  const { summary, period, snapshot } = compared
  const write = writer(summary, useLanguage())
  return (
    <div className="range">
      <h3>
        {summary.title}
        <small>
          {write.figure(2).unit}, {write.period(period)}
        </small>
      </h3>
      {snapshot ? (
        <RangePlot scene={scene} compared={compared} snapshot={snapshot} />
      ) : (
        <p className="muted">{text.onItsWay}</p>
      )}
      {followsSize(summary) && <p className="small muted">{text.rootNote}</p>}
    </div>
  )
}

interface RangePlotProps {
  scene: CompareScene
  compared: ComparedIndicator
  snapshot: Snapshot
}

function RangePlot({ scene, compared: { summary }, snapshot }: RangePlotProps) {
  const text = useCompareText()
  const write = writer(summary, useLanguage())
  const { data, level, drawn, own } = scene
  const values = valuesOf(data, level, snapshot)
  const chosen = drawn.flatMap(({ code, name, style }) => {
    const value = values.get(code) ?? null
    return value === null ? [] : [{ value, style, label: `${name} ${write.number(value)}` }]
  })
  const nameAt = (value: number): string => {
    const codes = [...values].filter(([, other]) => other === value).map(([code]) => code)
    return nameOfOnly(scene, codes)
  }
  return (
    <>
      <DotRange
        total={followsSize(summary)}
        all={[...values.values()]}
        peers={data.peers(own).members.map((code) => values.get(code) ?? null)}
        country={followsSize(summary) ? null : (snapshot.values.get(COUNTRY) ?? null)}
        chosen={chosen}
        label={text.rangeLabel(summary.title, chosen.map(({ label }) => label).join(', '))}
        ends={(low, high) => [
          `${text.lowest} ${write.number(low)}${nameAt(low)}`,
          `${text.highest} ${write.number(high)}${nameAt(high)}`,
        ]}
      />
      {chosen.length === 0 && <p className="small">{text.noneMarked}</p>}
    </>
  )
}

/** The name of who has the figure, when there is just one. */
function nameOfOnly({ data }: CompareScene, codes: readonly PlaceCode[]): string {
  const [only, ...more] = codes
  return only !== undefined && more.length === 0 ? ` ${shortNameOf(data, only)}` : ''
}
