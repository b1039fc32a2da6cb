import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { claimDataOf } from '../../claims/model/claim-data.ts'
import {
  examineText,
  type Examined,
  type ExaminedText,
  type SpeechFigures,
} from '../../claims/speech/examine.ts'
import type { Headline } from '../../claims/speech/read-headline.ts'
import type { OwnSentence } from '../../claims/speech/own-sentences.ts'
import { languagesIn } from '../../claims/speech/places-wanted.ts'
import type { PlaceCode } from '../../domain/place.ts'
import { checksumsQuery } from '../../observations/claim-shards.ts'
import { catalogueQuery, latestQuery, placeQuery } from '../../observations/queries.ts'
import { sayingsQuery, type SayingsShard } from '../../observations/sayings-shard.ts'
import type {
  CatalogueShard,
  ChecksumsShard,
  LatestShard,
  PlaceShard,
  PlacesShard,
} from '../../observations/shards.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Failed, Loading } from '../../ui/loading.tsx'
import { part } from '../../ui/part.tsx'
import { ExaminedItem } from './examined-item.tsx'
import { HEADLINE_TEXT } from './headline-text.ts'
import { markOf, outcomeLabel } from './held-text.ts'
import { OwnItem } from './own-item.tsx'
import { SPEECH_TEXT, type SpeechText } from './speech-text.ts'

// Few texts have one: what counts it anew is fetched with its figures.
const HeadlineItem = part('indicator', () => import('./headline-item.tsx'))

export interface Asked {
  readonly text: string
  readonly codes: readonly [PlaceCode, ...PlaceCode[]]
}

/** The text with every number marked, and what is known of each. */
export function SpeechResult({ asked, places }: { asked: Asked; places: PlacesShard }) {
  const language = useLanguage()
  const latest = useQuery(latestQuery())
  const catalogue = useQuery(catalogueQuery(language))
  const nb = useQuery(sayingsQuery('nb'))
  const nn = useQuery(sayingsQuery('nn'))
  const checksums = useQuery(checksumsQuery())
  const shards = useQueries({
    queries: asked.codes.map((code) => placeQuery(code)),
    combine: (results) => ({
      failed: results.find(({ isError }) => isError),
      waiting: results.some(({ isPending }) => isPending),
      data: results.flatMap(({ data }) => data ?? []),
    }),
  })
  const { failed } = shards
  if (failed) return <Failed what="place" onRetry={() => void failed.refetch()} />
  if (shards.waiting) return <Loading what="place" />
  return (
    <DataGate queries={{ latest, catalogue, sayings: nb, nynorsk: nn, checksums }}>
      {({ sayings, nynorsk, ...data }) => (
        <Examination
          {...data}
          text={asked.text}
          nb={sayings}
          nn={nynorsk}
          shards={shards.data}
          places={places}
        />
      )}
    </DataGate>
  )
}

interface ExaminationProps {
  text: string
  shards: readonly PlaceShard[]
  places: PlacesShard
  latest: LatestShard
  catalogue: CatalogueShard
  /** The words of the indicators, in both written forms. */
  nb: SayingsShard
  nn: SayingsShard
  checksums: ChecksumsShard
}

function Examination({ text, ...files }: ExaminationProps) {
  const words = SPEECH_TEXT[useLanguage()]
  const figures = useFigures(files)
  const examined = useExamined(text, figures, files)
  if (!figures) return <p>{words.none}</p>
  const findings = inOrder(examined)
  if (findings.length === 0) return <p>{words.none}</p>
  return (
    <>
      <p>{summaryOf(examined, words)}</p>
      <h4>{words.marked}</h4>
      <Marked text={text} findings={findings} figures={figures} />
      <h4>{words.listed}</h4>
      <ol className="speech-items">
        {findings.map((finding, i) => (
          <FindingItem
            key={finding.start}
            id={`tall-${i + 1}`}
            said={text.slice(finding.start, finding.end)}
            {...{ finding, figures }}
          />
        ))}
      </ol>
    </>
  )
}

interface FindingItemProps {
  id: string
  said: string
  finding: Finding
  figures: SpeechFigures
}

function FindingItem({ id, said, finding, figures }: FindingItemProps) {
  const { number, own, headline } = finding
  const summaryOf = (indicator: string) => figures.places[0].indicators.get(indicator)
  if (number) return <ExaminedItem {...{ id, figures }} number={said} examined={number} />
  if (own) {
    const name = figures.named.find(({ code }) => code === own.place)?.name ?? own.place
    const summary = summaryOf(own.claim.indicator)
    return <OwnItem {...{ id, own, summary, name }} text={said} />
  }
  const summary = headline && summaryOf(headline.indicator)
  return (
    <li id={id} className="speech-item is-own">
      {summary && <HeadlineItem {...{ headline, summary }} text={said} />}
    </li>
  )
}

type FigureFiles = Omit<ExaminationProps, 'text'>

function useFigures(files: FigureFiles): SpeechFigures | null {
  const { shards, places, latest, catalogue, nb, nn, checksums } = files
  return useMemo(() => {
    const all = shards.map((place) => claimDataOf({ place, latest, catalogue, checksums }))
    const [first, ...others] = all
    return first ? { places: [first, ...others], named: places.places, sayings: [nb, nn] } : null
  }, [shards, places, latest, catalogue, nb, nn, checksums])
}

const NOTHING: ExaminedText = { own: [], headlines: [], numbers: [], left: [] }

function useExamined(
  text: string,
  figures: SpeechFigures | null,
  { nb, nn }: Pick<FigureFiles, 'nb' | 'nn'>,
): ExaminedText {
  const language = useLanguage()
  return useMemo(() => {
    if (!figures) return NOTHING
    const sayings = { nb, nn }
    const tellings = languagesIn(text, language).flatMap((one) =>
      figures.places.map((data) => ({ data, sayings: sayings[one], language: one })),
    )
    return examineText(text, figures, tellings)
  }, [text, figures, nb, nn, language])
}

/** A number, a sentence of our own, or a headline of a map: one of the three. */
interface Finding {
  readonly start: number
  readonly end: number
  readonly number?: Examined
  readonly own?: OwnSentence
  readonly headline?: Headline
}

const inOrder = ({ own, headlines, numbers }: ExaminedText): Finding[] =>
  [
    ...own.map((one) => ({ start: one.start, end: one.end, own: one })),
    ...headlines.map((one) => ({ start: one.start, end: one.end, headline: one })),
    ...numbers.map((one) => ({ start: one.start, end: one.end, number: one })),
  ].sort((a, b) => a.start - b.start)

const MARKS = ['found', 'found-then', 'close', 'outdated', 'not-found', 'not-examined'] as const

/** `To setninger er fra Lokaltall. 7 tall er sett på. Stemmer: 3. Nesten riktig: 1.` and what is left. */
function summaryOf({ own, headlines, numbers, left }: ExaminedText, words: SpeechText) {
  const each = MARKS.map((mark) => ({
    mark,
    count: numbers.filter((one) => markOf(one) === mark).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ mark, count }) => `${words.outcomes[mark]}: ${count}`)
  const ours = own.length + headlines.length
  const told = [
    ours > 0 ? words.ours(ours) : '',
    numbers.length > 0 ? words.counted(numbers.length) : '',
    ...each,
    left.length > 0 ? words.left(left.length) : '',
  ]
  return `${told.filter(Boolean).join('. ')}.`
}

const SIGNS = {
  found: '✓',
  'found-then': '↺',
  close: '≈',
  outdated: '↺',
  'not-found': '✗',
  'not-examined': '?',
  'still-true': '✓',
  revised: '↺',
  headline: '#',
} as const

/** What each finding is marked as. A headline is counted anew once its figures have come: below. */
function useLabels(figures: SpeechFigures) {
  const language = useLanguage()
  const words = SPEECH_TEXT[language]
  return ({ number, own }: Finding) => {
    if (number)
      return { outcome: markOf(number), label: outcomeLabel(number, figures, words, language) }
    return own
      ? { outcome: own.outcome, label: words.own[own.outcome] }
      : { outcome: 'headline' as const, label: HEADLINE_TEXT[language].mark }
  }
}

/** The reader's own words, as text: nothing in them is ever markup. */
function Marked(props: { text: string; findings: readonly Finding[]; figures: SpeechFigures }) {
  const { text, findings, figures } = props
  const labelled = useLabels(figures)
  return (
    <div className="speech-marked">
      {findings.map((one, i) => {
        const { outcome, label } = labelled(one)
        return (
          <span key={one.start}>
            {text.slice(findings[i - 1]?.end ?? 0, one.start)}
            <mark className={`is-${outcome}`}>
              <a href={`#tall-${i + 1}`}>
                {text.slice(one.start, one.end)}{' '}
                <small>
                  {SIGNS[outcome]} {label}
                </small>
              </a>
            </mark>
          </span>
        )
      })}
      {text.slice(findings.at(-1)?.end ?? 0)}
    </div>
  )
}
