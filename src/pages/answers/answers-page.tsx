import { useEffect, useMemo, useState } from 'react'
import { codeFromSlug } from '../../domain/place-name.ts'
import { meetingPath } from '../../addresses/answers.ts'
import { answersOf } from '../../addresses/place-pages.ts'
import { sourcesOf } from '../../answers/out/sources.ts'
import { questionsOf, type Sheet } from '../../answers/model/sheet.ts'
import { fullName, withoutQualifier } from '../../domain/place-name.ts'
import type { CatalogueShard, PlaceShard } from '../../observations/shards.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useAnchor, useCanonicalAddress } from '../../ui/place-address.ts'
import { placeName } from '../../ui/place-title.ts'
import { UnknownPlace } from '../../ui/unknown-place.tsx'
import { usePlaceFiles } from '../../ui/use-place-files.ts'
import './answers.css'
import { AnswersContext, type AnswersScene } from './answers-context.ts'
import { AnswersContent } from './answers-content.tsx'
import { MeetingContent } from './meeting-content.tsx'
import type { SheetStore, StoreState } from './store/sheet-store.ts'
import { ANSWERS_TEXT } from './text.ts'
import { useFigures } from './use-figures.ts'
import { useSheet } from './use-sheet.ts'

interface PageProps {
  slug: string
  /** One question at a time, for a projector. */
  meeting?: boolean
}

/** `/sted/3101-halden/svar`, and the meeting beside it: what a branch answers the paper. */
export default function AnswersPage({ slug, meeting = false }: PageProps) {
  const code = codeFromSlug(slug)
  return code === null ? (
    <UnknownPlace slug={slug} />
  ) : (
    <KnownCode code={code} slug={slug} meeting={meeting} />
  )
}

function KnownCode({ code, slug, meeting }: { code: string; slug: string; meeting: boolean }) {
  const { files, unknown } = usePlaceFiles(code)
  if (unknown) return <UnknownPlace slug={slug} />
  return (
    <DataGate queries={{ place: files.place, catalogue: files.catalogue }}>
      {({ place, catalogue }) => (
        <OfPlace key={code} place={place} catalogue={catalogue} slug={slug} meeting={meeting} />
      )}
    </DataGate>
  )
}

interface OfPlaceProps {
  place: PlaceShard
  catalogue: CatalogueShard
  slug: string
  meeting: boolean
}

function OfPlace({ place, catalogue, slug, meeting }: OfPlaceProps) {
  const text = useText()
  const words = ANSWERS_TEXT[text.language]
  const name = withoutQualifier(fullName(placeName(place.place, text)))
  const { store, state } = useSheet(
    catalogue.paper,
    { code: place.place.code, name },
    text.language,
  )
  useCanonicalAddress(place.place, slug, (meeting ? meetingPath : answersOf)(place.place))
  return (
    <>
      <title>{`${(meeting ? words.meeting.title : words.title)(name)} · Lokaltall`}</title>
      {store && state.sheet ? (
        <OpenSheet
          sheet={state.sheet}
          place={place}
          catalogue={catalogue}
          store={store}
          state={state}
          meeting={meeting}
        />
      ) : (
        <p role="status">{words.loading}</p>
      )}
    </>
  )
}

interface OpenProps {
  sheet: Sheet
  place: PlaceShard
  catalogue: CatalogueShard
  store: SheetStore
  state: StoreState
  meeting: boolean
}

function OpenSheet({ sheet, place, catalogue, store, state, meeting }: OpenProps) {
  const words = ANSWERS_TEXT[useLanguage()]
  const { figures, recheckOf } = useFigures(sheet, place)
  const numberOf = useNumbers(sheet)
  const [said, setSaid] = useState({ text: '', turn: 0 })
  const say = useMemo(() => (text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), [])
  useAnchor()
  // Words in the corner are read once, and then only in the way.
  useEffect(() => {
    const timer = setTimeout(() => setSaid((now) => ({ ...now, text: '' })), 8000)
    return () => clearTimeout(timer)
  }, [said.turn])
  const scene: AnswersScene = {
    place: place.place,
    paper: catalogue.paper,
    sheet,
    store,
    state,
    figures,
    recheckOf,
    numberOf,
    words,
    say,
  }
  return (
    <AnswersContext value={scene}>
      {meeting ? <MeetingContent /> : <AnswersContent />}
      <p className="answers-said no-print" role="status" key={said.turn % 2}>
        {said.text}
      </p>
    </AnswersContext>
  )
}

/** The same function as long as the sources are the same: every editor looks again when it changes. */
function useNumbers(sheet: Sheet) {
  const blocks = questionsOf(sheet).flatMap((question) => question.blocks)
  const { list, numberOf } = sourcesOf(blocks, sheet.language)
  const sources = list.map(({ text }) => text).join('\n')
  // oxlint-disable-next-line react/exhaustive-deps -- by what the sources are, not by the sheet
  return useMemo(() => numberOf, [sources, sheet.language])
}
