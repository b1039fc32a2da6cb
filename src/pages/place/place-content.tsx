import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Link, useSearch } from 'wouter'
import { fullName, shortName } from '../../domain/place-name.ts'
import type { CatalogueShard, PlaceFacts, PlaceShard } from '../../observations/shards.ts'
import { useCanonicalAddress } from '../../ui/place-address.ts'
import { compareOf, sheetOf } from '../../addresses/place-pages.ts'
import { cardAnchor, placePath, readPlace } from '../../addresses/place.ts'
import { threePointsPath } from '../../addresses/three-points.ts'
import { showKeptView } from '../../ui/kept-view.ts'
import { placeModel } from '../../cards/place-model.ts'
import { part } from '../../ui/part.tsx'
import { placeName } from '../../ui/place-title.ts'
import { useText } from '../../ui/language.tsx'
import { usePlaceText } from './text.ts'
import { Detail } from './detail.tsx'
import { KeyFigures } from './key-figures.tsx'
import { MarkKey } from './mark-key.tsx'
import { OpenPartsProvider, useHash, useOpenParts } from './open-parts.ts'
import { PlaceHead } from './place-head.tsx'
import { PrintFoot } from './print-foot.tsx'
import { usePrintedOpen } from './printed-open.ts'
import { Shareable, ShareButton } from './share.tsx'
import { Standouts } from './standouts.tsx'
import { ThemeSection } from './theme-section.tsx'
import { useHeld } from './use-held.ts'

const AboutPlace = part('page', () => import('./about-place.tsx'))

interface PlaceContentProps {
  place: PlaceShard
  catalogue: CatalogueShard
  /** As it stood in the address: put right when the name in it is not the place's. */
  slug: string
}

export function PlaceContent({ place: shard, catalogue, slug }: PlaceContentProps) {
  const text = useText()
  const held = useHeld(catalogue.paper)
  const model = useMemo(
    () => placeModel(shard, catalogue, held.come),
    [shard, catalogue, held.come],
  )
  const parts = useOpenParts(model)
  useCanonicalAddress(shard.place, slug, placePath(shard.place))
  usePrintedOpen()
  usePointedAt()
  return (
    <OpenPartsProvider value={parts}>
      <Shareable place={model.place}>
        <title>{`${fullName(placeName(shard.place, text))} · Lokaltall`}</title>
        <PrintFoot place={model.place} />
        <PlaceHead model={model} />
        <KeyFigures themes={model.themes} place={model.place} />
        <div className="place-glance">
          <Standouts model={model} />
          <NextSteps place={model.place} />
        </div>
        <div className="themes">
          {model.themes.map((theme) => (
            <ThemeSection
              key={theme.theme.id}
              model={theme}
              place={model.place}
              cards={model.cards}
              held={held.queries.get(theme.theme.id)}
            />
          ))}
        </div>
        <MarkKey place={model.place} />
        <About place={model.place} />
        <Detail model={model} />
      </Shareable>
    </OpenPartsProvider>
  )
}

/**
 * Goes to what the address points at, once the parts that hold it stand open; not on the way back,
 * where the reader is taken to what they left. A figure whose details are linked to lies below them.
 */
function usePointedAt() {
  const hash = useHash()
  const { indicator } = readPlace(useSearch())
  const linked = useRef(indicator)
  useLayoutEffect(() => {
    const target = hash || (linked.current === null ? '' : cardAnchor(linked.current))
    linked.current = null
    if (showKeptView() || target === '') return
    document.getElementById(target)?.scrollIntoView({ behavior: 'instant' })
  }, [hash])
}

/** What a branch and a candidate come to do. */
function NextSteps({ place }: { place: PlaceFacts }) {
  const text = useText()
  const words = usePlaceText()
  const { steps } = words.place
  return (
    <nav className="steps no-print" aria-label={steps.label}>
      <Link className="step step-main" href={sheetOf(place)}>
        <b>{steps.meeting}</b> <span>{steps.meetingLead}</span>
      </Link>
      <Link className="step" href={threePointsPath(place)}>
        <b>{steps.points}</b> <span>{steps.pointsLead}</span>
      </Link>
      {place.level !== 'land' && (
        <Link className="step" href={compareOf(place)}>
          <b>{text.nav.compareThis}</b> <span>{steps.compareLead}</span>
        </Link>
      )}
      <ShareButton title={shortName(placeName(place, text))} className="step">
        <b>{words.share.place}</b> <span>{words.share.placeLead}</span>
      </ShareButton>
      <button type="button" className="step" onClick={() => window.print()}>
        <b>{words.print}</b> <span>{words.printLead}</span>
      </button>
    </nav>
  )
}

/** Borders, numbers and neighbours: fetched by those who ask. */
function About({ place }: { place: PlaceFacts }) {
  const words = usePlaceText()
  const [open, setOpen] = useState(false)
  return (
    <details
      className="about no-print"
      id="om-stedet"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words.place.about[place.level]}</summary>
      {open && <AboutPlace place={place} />}
    </details>
  )
}
