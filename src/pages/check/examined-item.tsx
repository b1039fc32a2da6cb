import { Link } from 'wouter'
import type { Examined, Reading, SpeechFigures } from '../../claims/speech/examine.ts'
import { COUNTRY } from '../../domain/place.ts'
import { fullName, nameInText } from '../../domain/place-name.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { detailPath } from '../../addresses/place.ts'
import {
  dated,
  explanation,
  markOf,
  outcomeLabel,
  type Outcome,
  type Wording,
} from './held-text.ts'
import { SPEECH_TEXT } from './speech-text.ts'

interface ExaminedItemProps {
  id: string
  /** As it stands in the text. */
  number: string
  examined: Examined
  figures: SpeechFigures
}

/** One number: what it is marked with and why, the figure, its source, and where to see it. */
export function ExaminedItem({ id, number, examined, figures }: ExaminedItemProps) {
  const language = useLanguage()
  const words = SPEECH_TEXT[language]
  const { verdict } = examined
  return (
    <li id={id} className={`speech-item is-${markOf(examined)}`}>
      <p>
        <strong>
          {outcomeLabel(examined, figures, words, language)}: «{number}»
        </strong>
      </p>
      {verdict.outcome === 'not-examined' ? (
        <NotExamined verdict={verdict} figures={figures} />
      ) : (
        <HeldAgainst outcome={verdict.outcome} reading={verdict.reading} figures={figures} />
      )}
    </li>
  )
}

function HeldAgainst(props: { outcome: Outcome; reading: Reading; figures: SpeechFigures }) {
  const { outcome, reading, figures } = props
  const words = SPEECH_TEXT[useLanguage()]
  const wording = useWording(figures)(reading)
  if (!wording) return null
  const { summary } = wording
  const isOlder = reading.said !== null && reading.said.period < reading.newest.period
  return (
    <>
      <p>
        {summary.title}, {wording.whoseName(reading.whose)}:{' '}
        {explanation(outcome, reading, wording)}
        {outcome === 'found' && isOlder && <> {words.newer(dated(reading.newest, wording))}</>}
      </p>
      <p className="source-line">
        {words.source}: {summary.source} ·{' '}
        <Link href={detailPath(pageOf(reading, figures), summary.id)}>{words.detail}</Link>
      </p>
    </>
  )
}

/** Everything that a reading is told with; null where its indicator is no more. */
function useWording(figures: SpeechFigures): (reading: Reading) => Wording | null {
  const text = useText()
  const { language } = text
  const words = SPEECH_TEXT[language]
  const nameOf = (code: string) =>
    code === COUNTRY ? text.country : fullName(nameInText({ code, name: nameFor(code, figures) }))
  return ({ indicator }) => {
    const summary = figures.places[0].indicators.get(indicator)
    return summary
      ? {
          summary,
          language,
          words,
          nameOf,
          whoseName: ({ kind, code }) =>
            kind === 'peers' ? words.peersOf(nameOf(code)) : nameOf(code),
        }
      : null
  }
}

const nameFor = (code: string, { named }: SpeechFigures): string =>
  named.find((place) => place.code === code)?.name ?? code

/** Whose page shows the figure. */
const pageOf = ({ whose: { code } }: Reading, figures: SpeechFigures) => ({
  code,
  name: nameFor(code, figures),
})

type NotExaminedVerdict = Extract<Examined['verdict'], { outcome: 'not-examined' }>

function NotExamined({
  verdict,
  figures,
}: {
  verdict: NotExaminedVerdict
  figures: SpeechFigures
}) {
  const words = SPEECH_TEXT[useLanguage()]
  const { why, readings, indicators, places } = verdict
  const title = (id: string) => figures.places[0].indicators.get(id)?.title ?? id
  const bare = indicators.filter((id) => !readings.some((reading) => reading.indicator === id))
  return (
    <>
      <p>
        {words.why[why]} {places.map((code) => fullName(nameFor(code, figures))).join(', ')}
      </p>
      {readings.length + bare.length > 0 && (
        <>
          <p className="small muted">{words.considered}</p>
          <ul>
            {readings.map((reading, i) => (
              <PossibleReading
                // Two readings of one indicator differ by who is ranked.
                key={`${reading.indicator} ${reading.whose.code} ${i}`}
                reading={reading}
                figures={figures}
              />
            ))}
            {bare.map((id) => (
              <li key={id}>
                <Link href={detailPath(figures.places[0].place, id)}>{title(id)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function PossibleReading({ reading, figures }: { reading: Reading; figures: SpeechFigures }) {
  const wording = useWording(figures)(reading)
  if (!wording) return null
  const told = reading.held
    ? explanation('found', reading, wording)
    : dated(reading.asked ?? reading.newest, wording)
  return (
    <li>
      <Link href={detailPath(pageOf(reading, figures), reading.indicator)}>
        {wording.summary.title}
      </Link>
      , {wording.whoseName(reading.whose)}: {told}
    </li>
  )
}
