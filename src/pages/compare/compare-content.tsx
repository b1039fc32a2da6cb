import { useEffect, useMemo, useState } from 'react'
import { pointingStore } from '../../charts/pointing.ts'
import { PointingContext } from '../../charts/use-pointing.ts'
import { levelOf, type PlaceCode } from '../../domain/place.ts'
import { useLanguage } from '../../ui/language.tsx'
import { Pinned } from '../../ui/pinned.tsx'
import { BetterSection } from './better-section.tsx'
import { Board } from './board.tsx'
import { Chooser } from './chooser.tsx'
import { CloserSection } from './closer-section.tsx'
import { shortNameOf, type CompareData } from './compare-data.ts'
import { CompareTable } from './compare-table.tsx'
import { LikeSection } from './like-section.tsx'
import { likePlaces } from './likeness-model.ts'
import { SectionNav } from './section-nav.tsx'
import type { Selection } from './selection.ts'
import { StandoutSection } from './standout-section.tsx'
import { useCompareText } from './text.ts'
import { useCompared, useComparedOne } from './use-compared.ts'
import { shortNameIn } from './use-row-name.ts'
import { fingerprintOf, useRows } from './use-rows.ts'
import { useMiddle } from './use-middle.ts'
import { useSelection, type ChangeSelection } from './use-selection.ts'
import {
  chosenIndicators,
  drawnPlaces,
  drawnRegions,
  levelOfPlaces,
  ownPlace,
  type CompareScene,
} from './scene.ts'

/** The choices, and what follows from them. */
export function CompareContent({ data }: { data: CompareData }) {
  const text = useCompareText()
  const { selection, ignored, change } = useSelection(data.known)
  const own = ownPlace(selection)
  return (
    <>
      {ignored.length > 0 && <p role="status">{text.ignored(ignored.join(', '))}</p>}
      <Chooser data={data} selection={selection} change={change} own={own} />
      {own === null ? (
        <p className="lead compare-empty">{text.empty}</p>
      ) : (
        <Comparison data={data} selection={selection} change={change} own={own} />
      )}
    </>
  )
}

interface ComparisonProps {
  data: CompareData
  selection: Selection
  change: ChangeSelection
  own: PlaceCode
}

function Comparison(props: ComparisonProps) {
  const scene = useScene(props)
  return scene && <Parts scene={scene} />
}

function Parts({ scene }: { scene: CompareScene }) {
  const { data, selection, own } = scene
  useLinkedPart()
  const rows = useRows(scene)
  const print = fingerprintOf(rows, scene)
  const like = useMemo(() => likePlaces(data, own, selection), [data, own, selection])
  const [pointing] = useState(pointingStore)
  return (
    <PointingContext value={pointing}>
      <SectionNav />
      {print !== null && <Pinned edition={selection.edition} now={print} />}
      <CompareTable scene={scene} rows={rows} print={print} />
      <Board scene={scene} />
      <CloserSection scene={scene} />
      <StandoutSection scene={scene} />
      <LikeSection scene={scene} like={like} />
      <BetterSection scene={scene} like={like} />
    </PointingContext>
  )
}

/** Goes to the part that the link is about, which was not there yet when it was followed. */
function useLinkedPart(): void {
  useEffect(() => {
    const { hash } = window.location
    if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView()
  }, [])
}

/** Null when there is no indicator at all to compare by. */
function useScene({ data, selection, change, own }: ComparisonProps): CompareScene | null {
  const chosen = useMemo(() => chosenIndicators(data, selection), [data, selection])
  const focusId = selection.focus ?? chosen[0]?.id ?? ''
  const focusPeriod = chosen.find(({ id }) => id === focusId)?.period ?? null
  const compared = useCompared(data, chosen)
  const focus = useComparedOne(data, focusId, focusPeriod)
  const drawn = useMemo(
    () => drawnPlaces(data, selection.places, own),
    [data, selection.places, own],
  )
  const language = useLanguage()
  const nameOf = useMemo(() => shortNameIn(data, language), [data, language])
  const regions = useMemo(() => drawnRegions(selection, nameOf), [selection, nameOf])
  const middleOf = useMiddle(data, own)
  if (!focus) return null
  const level = selection.places.length > 0 ? levelOfPlaces(selection.places) : levelOf(own)
  const ownName = shortNameOf(data, own)
  const chosenOnes = { data, selection, change, own, ownName, middleOf, nameOf }
  return { ...chosenOnes, level, drawn, regions, compared, focus }
}
