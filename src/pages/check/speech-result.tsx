import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { claimDataOf } from '../../claims/model/claim-data.ts'
import { examineSpeech, type Examined, type SpeechFigures } from '../../claims/speech/examine.ts'
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
import { ExaminedItem } from './examined-item.tsx'
import { CHECK_TEXT } from './text.ts'

export interface Asked {
  readonly text: string
  readonly codes: readonly [PlaceCode, ...PlaceCode[]]
}

/** The text with every number marked, and what is known of each. */
export function SpeechResult({ asked, places }: { asked: Asked; places: PlacesShard }) {
  const language = useLanguage()
  const latest = useQuery(latestQuery())
  const catalogue = useQuery(catalogueQuery(language))
  const page = useQuery(sayingsQuery(language))
  const indicator = useQuery(checksumsQuery())
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
    <DataGate queries={{ latest, catalogue, page, indicator }}>
      {(data) => <Examination {...data} text={asked.text} shards={shards.data} places={places} />}
    </DataGate>
  )
}

interface ExaminationProps {
  text: string
  shards: readonly PlaceShard[]
  places: PlacesShard
  latest: LatestShard
  catalogue: CatalogueShard
  /** The words of the indicators. */
  page: SayingsShard
  indicator: ChecksumsShard
}

function Examination(props: ExaminationProps) {
  const { text, shards, places, latest, catalogue, page, indicator: checksums } = props
  const words = CHECK_TEXT[useLanguage()].speech
  const figures = useMemo((): SpeechFigures | null => {
    const all = shards.map((place) => claimDataOf({ place, latest, catalogue, checksums }))
    const [first, ...others] = all
    return first ? { places: [first, ...others], named: places.places, sayings: [page] } : null
  }, [shards, places, latest, catalogue, page, checksums])
  const examined = useMemo(() => (figures ? examineSpeech(text, figures) : []), [text, figures])
  if (!figures || examined.length === 0) return <p>{words.none}</p>
  return (
    <>
      <p>{summaryOf(examined, words)}</p>
      <h4>{words.marked}</h4>
      <Marked text={text} examined={examined} />
      <h4>{words.listed}</h4>
      <ol className="speech-items">
        {examined.map((one, i) => (
          <ExaminedItem
            key={one.start}
            id={`tall-${i + 1}`}
            number={text.slice(one.start, one.end)}
            examined={one}
            figures={figures}
          />
        ))}
      </ol>
    </>
  )
}

const OUTCOMES = ['found', 'close', 'outdated', 'not-found', 'not-examined'] as const

/** `7 tall i teksten. Funnet: 3. Nær: 1.` */
function summaryOf(examined: readonly Examined[], words: (typeof CHECK_TEXT)['nb']['speech']) {
  const counts = OUTCOMES.map((outcome) => ({
    outcome,
    count: examined.filter(({ verdict }) => verdict.outcome === outcome).length,
  }))
  const told = counts.filter(({ count }) => count > 0)
  const each = told.map(({ outcome, count }) => `${words.outcomes[outcome]}: ${count}`)
  return `${words.counted(examined.length)}. ${each.join('. ')}.`
}

const SIGNS: Record<Examined['verdict']['outcome'], string> = {
  found: '✓',
  close: '≈',
  outdated: '↺',
  'not-found': '✗',
  'not-examined': '?',
}

/** The reader's own words, as text: nothing in them is ever markup. */
function Marked({ text, examined }: { text: string; examined: readonly Examined[] }) {
  const words = CHECK_TEXT[useLanguage()].speech
  return (
    <div className="speech-marked">
      {examined.map((one, i) => (
        <span key={one.start}>
          {text.slice(examined[i - 1]?.end ?? 0, one.start)}
          <mark className={`is-${one.verdict.outcome}`}>
            <a href={`#tall-${i + 1}`}>
              {text.slice(one.start, one.end)}{' '}
              <small>
                {SIGNS[one.verdict.outcome]} {words.outcomes[one.verdict.outcome]}
              </small>
            </a>
          </mark>
        </span>
      ))}
      {text.slice(examined.at(-1)?.end ?? 0)}
    </div>
  )
}
