import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from 'wouter'
import { choosePath, waitingPage, type WaitingPage } from '../../addresses/front.ts'
import { mapOf, sheetOf } from '../../addresses/place-pages.ts'
import { placePath, type NamedPlace } from '../../addresses/place.ts'
import { aboutPath, firstMapPath } from '../../addresses/routes.ts'
import { threePointsPath } from '../../addresses/three-points.ts'
import { shortName } from '../../domain/place-name.ts'
import { COUNTRY } from '../../domain/place.ts'
import { catalogueQuery, placeQuery } from '../../observations/queries.ts'
import type { CatalogueShard } from '../../observations/shards.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { dateText } from '../../ui/date-text.ts'
import { FylkeLinks } from '../../ui/fylke-links.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useLastPlace } from '../../ui/last-place.ts'
import { PlacePicker } from '../../ui/place-picker.tsx'
import { placeName } from '../../ui/place-title.ts'
import { Remembered } from '../../ui/remembered-place.tsx'
import { FrontThemes } from './front-themes.tsx'
import { NorwayMap } from './norway-map.tsx'
import { FRONT_TEXT } from './text.ts'
import '../../ui/picker.css'
import './front.css'

/** The first page: find your place; what to do there; the five themes; where the figures come from. */
export default function FrontPage() {
  const text = useText()
  const words = FRONT_TEXT[text.language]
  const catalogue = useQuery(catalogueQuery(useLanguage()))
  const country = useQuery(placeQuery(COUNTRY))
  const last = useLastPlace()
  const waiting = waitingPage(useSearch())
  return (
    <>
      <title>{`Lokaltall · ${text.tagline}`}</title>
      <div className="front">
        <div className="front-top">
          <h1>{words.title}</h1>
          {waiting && <p className="waiting">{words.chooseFirst(words.waiting[waiting])}</p>}
          <PlacePicker key={waiting} focused={waiting !== null} />
          {last && <LastPlace place={last} />}
          <FylkeLinks />
          <p className="lead">{words.lead}</p>
          <Doors place={last} />
        </div>
        <NorwayMap />
      </div>
      <DataGate queries={{ catalogue, place: country }}>
        {(data) => (
          <>
            <FrontThemes catalogue={data.catalogue} country={data.place} />
            <Freshness catalogue={data.catalogue} />
          </>
        )}
      </DataGate>
    </>
  )
}

function LastPlace({ place }: { place: NamedPlace }) {
  const text = useText()
  return (
    <div className="front-last">
      <Link className="button" href={placePath(place)}>
        {FRONT_TEXT[text.language].goOn(shortName(placeName(place, text)))}
      </Link>
      <Remembered />
    </div>
  )
}

/** What people come to do; before a place is chosen, its field is what they come to first. */
function Doors({ place }: { place: NamedPlace | null }) {
  const text = useText()
  const { doors } = FRONT_TEXT[text.language]
  const of = (page: (place: NamedPlace) => string, waiting: WaitingPage) =>
    place ? page(place) : choosePath(waiting)
  return (
    <nav className="doors" aria-label={doors.label}>
      <Link className="step step-main" href={of(sheetOf, 'ark')}>
        <b>{doors.meeting}</b> <span>{doors.meetingLead}</span>
      </Link>
      <Link className="step" href={of(threePointsPath, 'tre')}>
        <b>{doors.points}</b> <span>{doors.pointsLead}</span>
      </Link>
      <Link className="step" href={place ? mapOf(place) : firstMapPath()}>
        <b>{doors.map}</b> <span>{doors.mapLead}</span>
      </Link>
    </nav>
  )
}

function Freshness({ catalogue }: { catalogue: CatalogueShard }) {
  const text = useText()
  const words = FRONT_TEXT[text.language]
  const { shown, covering, waiting, read } = catalogue.tally
  return (
    <section className="page-section prose" aria-labelledby="freshness">
      <h2 id="freshness">{words.data}</h2>
      <p>{words.dataBody(shown, covering, waiting)}</p>
      {read && <p>{words.freshness(dateText(read, text.language))}</p>}
      <p>
        <Link href={aboutPath()}>{text.nav.allIndicators}</Link>
      </p>
    </section>
  )
}
