import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { KommuneTopology } from '../../map/boundaries.ts'
import { PlaceMap } from '../../map/place-map.tsx'
import { countryShapes } from '../../map/shapes.ts'
import { HEAT_STEPS } from '../../domain/heat-step.ts'
import type { PlaceCode } from '../../domain/place.ts'
import { boundariesQuery } from '../../observations/border-shards.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { shortNameOf } from './compare-data.ts'
import { heatOf } from './heat-model.ts'
import { HeatStepList } from './heat-step-list.tsx'
import { stepOfPlace } from './map-model.ts'
import type { CompareScene } from './scene.ts'
import { NotDrawnHere } from './not-drawn-here.tsx'
import { TakePart } from './take-part.tsx'
import { useCompareText } from './text.ts'

/** The small map of the board, once its borders have come. */
export default function MapPart({ scene }: { scene: CompareScene }) {
  const map = useQuery(boundariesQuery<KommuneTopology>('kommuner'))
  return (
    <DataGate queries={{ map }}>{(files) => <Where scene={scene} topology={files.map} />}</DataGate>
  )
}

interface WhereProps {
  scene: CompareScene
  topology: KommuneTopology
}

function Where({ scene, topology }: WhereProps) {
  const page = useText()
  const text = useCompareText()
  const { data, level, drawn, focus } = scene
  const { summary, snapshot } = focus
  const write = writer(summary, page.language)
  const shapes = useMemo(
    () => countryShapes(topology, level === 'fylke' ? 'fylke' : 'kommune'),
    [topology, level],
  )
  const stepOf = useMemo(() => stepOfPlace(scene), [scene])
  const textOf = (code: PlaceCode): string => {
    if (!data.codes(level).includes(code)) return ''
    const value = snapshot?.values.get(code) ?? null
    const status = snapshot?.statuses.get(code) ?? 'not-fetched'
    const figure = value === null ? page.status[status].toLowerCase() : write.text(value)
    return `${shortNameOf(data, code)}: ${figure}`
  }
  const names = drawn.map(({ code }) => textOf(code)).join(', ')
  return (
    <>
      <PlaceMap
        shapes={shapes}
        chosen={drawn}
        stepOf={stepOf}
        label={text.whereLabel(summary.title, names)}
        textOf={textOf}
        otherwise={text.whereHelp}
      />
      <MapKey scene={scene} stepOf={stepOf} codes={shapes.areas.map(({ code }) => code)} />
      <NotDrawnHere names={scene.regions.map(({ name }) => name)} />
      <TakePart
        scene={scene}
        what={text.whereTitle}
        shown={[focus]}
        name={text.partFiles.map}
        draw={async () => (await import('./board-pictures.ts')).mapPicture(scene, shapes, page)}
        figures={() => [
          [
            text.place,
            `${summary.title}, ${write.figure(2).unit}, ${write.shortPeriod(focus.period)}`,
          ],
          ...data.codes(level).map((code) => {
            const value = snapshot?.values.get(code) ?? null
            return [shortNameOf(data, code), value === null ? '' : write.number(value)]
          }),
        ]}
      />
    </>
  )
}

interface MapKeyProps {
  scene: CompareScene
  stepOf: ReturnType<typeof stepOfPlace>
  codes: readonly PlaceCode[]
}

/** Only the colours that are there; where there are none, why. */
function MapKey({ scene, stepOf, codes }: MapKeyProps) {
  const text = useCompareText()
  const heat = heatOf(scene.selection)
  const steps = useMemo(() => new Set(codes.map(stepOf)), [codes, stepOf])
  const there = HEAT_STEPS.filter((step) => steps.has(step))
  if (heat === 'ingen') return null
  if (there.length === 0) return <p className="small muted">{text.mapNoColours}</p>
  return (
    <div className="heat-key small">
      <HeatStepList heat={heat} steps={there} />
      <p className="muted">{text.mapUncoloured}</p>
    </div>
  )
}
