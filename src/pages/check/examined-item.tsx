import { Link } from 'wouter'
import { COUNTRY } from '../../domain/place.ts'
import { fullName, nameInText } from '../../domain/place-name.ts'
import type { Figure } from '../../domain/series.ts'
import type { Examined, Reading, SpeechFigures, Whose } from '../../claims/speech/examine.ts'
import { writer } from '../../ui/figure-text.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { detailPath } from '../../addresses/place.ts'
import { CHECK_TEXT } from './text.ts'

interface ExaminedItemProps {
  id: string
  /** As it stands in the text. */
  number: string
  examined: Examined
  figures: SpeechFigures
}

/** One number: what it is marked with and why, the figure, its source, and where to see it. */
export function ExaminedItem({ id, number, examined, figures }: ExaminedItemProps) {
  const words = CHECK_TEXT[useLanguage()].speech
  const { verdict } = examined
  return (
    <li id={id} className={`speech-item is-${verdict.outcome}`}>
      <p>
        <strong>
          {words.outcomes[verdict.outcome]}: «{number}»
        </strong>
      </p>
      {verdict.outcome === 'not-examined' ? (
        <NotExamined verdict={verdict} figures={figures} />
      ) : (
        <Held outcome={verdict.outcome} reading={verdict.reading} figures={figures} />
      )}
    </li>
  )
}

type Outcome = Exclude<Examined['verdict']['outcome'], 'not-examined'>

function Held(props: { outcome: Outcome; reading: Reading; figures: SpeechFigures }) {
  const { outcome, reading, figures } = props
  const words = CHECK_TEXT[useLanguage()].speech
  const summary = figures.places[0].indicators.get(reading.indicator)
  const write = useFigureText(figures, reading.indicator)
  const nameOf = useWhoseName(figures)
  if (!summary) return null
  const newer = outcome === 'found' && reading.said && reading.said.period < reading.newest.period
  return (
    <>
      <p>
        {summary.title}, {nameOf(reading.whose)}: {explanation(outcome, reading, write, words)}
        {newer && <> {words.newer(write(reading.newest))}</>}
      </p>
      <p className="source-line">
        {words.source}: {[summary.source, summary.origin].filter(Boolean).join(', ')} ·{' '}
        <Link href={detailPath(pageOf(reading.whose, figures), summary.id)}>{words.detail}</Link>
      </p>
    </>
  )
}

/** What to say of a number that has been held against a figure. */
function explanation(
  outcome: Outcome,
  { exact, asked, said, newest, dated }: Reading,
  write: (figure: Figure) => string,
  words: (typeof CHECK_TEXT)['nb']['speech'],
): string {
  const right = write(asked ?? newest)
  if (outcome === 'found') return exact ? `${words.exact} ${right}.` : words.rounded(right)
  if (outcome === 'close') return words.close(right)
  if (!said) return words.notFound(right)
  if (outcome === 'outdated')
    return dated
      ? words.outdatedDated(write(said), right)
      : words.outdated(write(said), write(newest))
  return words.notThen(right, write(said))
}

/** `22,8 prosent (1. januar 2026)` */
function useFigureText(figures: SpeechFigures, indicator: string): (figure: Figure) => string {
  const language = useLanguage()
  const summary = figures.places[0].indicators.get(indicator)
  if (!summary) return () => ''
  const { text, period } = writer(summary, language)
  return (figure) => `${text(figure.value)} (${period(figure.period)})`
}

function useWhoseName(figures: SpeechFigures): (whose: Whose) => string {
  const text = useText()
  const words = CHECK_TEXT[text.language].speech
  return ({ kind, code }) => {
    if (code === COUNTRY) return text.country
    const name = fullName(nameInText({ code, name: nameFor(code, figures) }))
    return kind === 'peers' ? words.peersOf(name) : name
  }
}

const nameFor = (code: string, { named }: SpeechFigures): string =>
  named.find((place) => place.code === code)?.name ?? code

/** Whose page shows the figure. */
const pageOf = ({ code }: Whose, figures: SpeechFigures) => ({ code, name: nameFor(code, figures) })

type NotExaminedVerdict = Extract<Examined['verdict'], { outcome: 'not-examined' }>

function NotExamined({
  verdict,
  figures,
}: {
  verdict: NotExaminedVerdict
  figures: SpeechFigures
}) {
  const words = CHECK_TEXT[useLanguage()].speech
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
            {readings.map((reading) => (
              <PossibleReading
                key={`${reading.indicator} ${reading.whose.kind} ${reading.whose.code}`}
                reading={reading}
                figures={figures}
                title={title(reading.indicator)}
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

function PossibleReading(props: { reading: Reading; figures: SpeechFigures; title: string }) {
  const { reading, figures, title } = props
  const write = useFigureText(figures, reading.indicator)
  const whose = useWhoseName(figures)(reading.whose)
  return (
    <li>
      <Link href={detailPath(pageOf(reading.whose, figures), reading.indicator)}>{title}</Link>,{' '}
      {whose}: {write(reading.asked ?? reading.newest)}
    </li>
  )
}
