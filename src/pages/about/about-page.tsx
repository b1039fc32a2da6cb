import { Link } from 'wouter'
import { STATUSES } from '../../domain/observation.ts'
import type { CatalogueShard, IndicatorSummary } from '../../observations/shards.ts'
import { useCatalogue } from '../../ui/use-catalogue.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { dateText } from '../../ui/date-text.ts'
import { writer } from '../../ui/figure-text.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { indicatorPath } from '../../addresses/indicator.ts'
import { usePlaces } from '../../ui/use-places.ts'
import { Offline } from './offline.tsx'
import { Reuse } from './reuse.tsx'
import { ABOUT_TEXT } from './text.ts'
import '../../ui/tables.css'
import '../../ui/facts.css'

/** Om tallene: every indicator with its source, and how figures are made, compared and missing. */
export default function AboutPage() {
  const text = useText()
  const words = ABOUT_TEXT[text.language]
  const catalogue = useCatalogue()
  return (
    <>
      <title>{`${words.title} · Lokaltall`}</title>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <DataGate queries={{ catalogue }}>
        {(data) => (
          <>
            <Indicators catalogue={data.catalogue} />
            <Statuses />
            <UnlikelySteps indicators={data.catalogue.indicators} />
            <Offline catalogue={data.catalogue} />
            <Reuse indicators={data.catalogue.indicators} />
            <Principles borders={data.catalogue.borders} />
          </>
        )}
      </DataGate>
    </>
  )
}

function Indicators({ catalogue }: { catalogue: CatalogueShard }) {
  return catalogue.paper.themes.map((theme) => (
    <ThemeTable
      key={theme.id}
      id={theme.id}
      title={theme.title}
      indicators={catalogue.indicators.filter(
        (indicator) => indicator.theme === theme.id && !indicator.base,
      )}
    />
  ))
}

interface ThemeTableProps {
  id: string
  title: string
  indicators: readonly IndicatorSummary[]
}

function ThemeTable({ id, title, indicators }: ThemeTableProps) {
  const text = useText()
  const words = ABOUT_TEXT[text.language]
  return (
    <section className="page-section" aria-labelledby={`about-${id}`}>
      <h2 id={`about-${id}`} lang="nb">
        {title}
      </h2>
      <div className="table-scroll" tabIndex={0} role="group" aria-labelledby={`about-${id}`}>
        <table className="about-table">
          <thead>
            <tr>
              <th scope="col">{words.indicator}</th>
              <th scope="col">{words.period}</th>
              <th scope="col" className="number">
                {text.detail.kommuner}
              </th>
              <th scope="col">{words.source}</th>
              <th scope="col">{words.wayHere}</th>
              <th scope="col">{words.licence}</th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator) => (
              <IndicatorRow key={indicator.id} indicator={indicator} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function IndicatorRow({ indicator }: { indicator: IndicatorSummary }) {
  const text = useText()
  const words = ABOUT_TEXT[text.language]
  const write = writer(indicator, text.language)
  return (
    <tr>
      <th scope="row">
        <Link href={indicatorPath(indicator.id)}>{indicator.title}</Link>
      </th>
      <td data-label={words.period}>{periodsText(indicator, write.shortPeriod)}</td>
      <td className="number" data-label={text.detail.kommuner}>
        {text.detail.ofKommuner(indicator.coverage, indicator.kommuner)}
      </td>
      <td data-label={words.source}>
        <a href={indicator.sourceUrl} rel="external">
          {indicator.source}
        </a>
      </td>
      <td data-label={words.wayHere}>{indicator.origin ?? words.notFetched}</td>
      <td className="nowrap" data-label={words.licence}>
        {indicator.licence}
      </td>
    </tr>
  )
}

/** First and last period with rows, or a dash where nothing is fetched. */
function periodsText({ periods }: IndicatorSummary, short: (period: string) => string): string {
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return '–'
  return first === last ? short(first) : `${short(first)}–${short(last)}`
}

function Statuses() {
  const text = useText()
  const words = ABOUT_TEXT[text.language]
  const statuses = [...STATUSES.filter((status) => status !== 'ok'), 'not-fetched' as const]
  return (
    <section className="page-section" aria-labelledby="statuses">
      <h2 id="statuses">{words.statuses}</h2>
      <p>{words.statusesLead}</p>
      <dl className="facts">
        {statuses.map((status) => (
          <div className="fact" key={status}>
            <dt>{text.status[status]}</dt>
            <dd>{text.statusReason[status]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Figures that stand with a reservation: which, so that whoever knows the place can say. */
function UnlikelySteps({ indicators }: { indicators: readonly IndicatorSummary[] }) {
  const language = useLanguage()
  const about = ABOUT_TEXT[language]
  const steps = indicators.flatMap((one) =>
    (one.unlikely ?? []).map((step) => ({ ...step, indicator: one })),
  )
  const places = usePlaces(steps.length > 0)
  if (steps.length === 0 || !places) return null
  const names = new Map(places.places.map(({ code, name }) => [code, name]))
  return (
    <section className="page-section prose" aria-labelledby="unlikely">
      <h2 id="unlikely">{about.unlikely}</h2>
      <p>{about.unlikelyBody}</p>
      <ul>
        {steps.map(({ indicator, place, from, to }) => {
          const { shortPeriod } = writer(indicator, language)
          const [first, last] = [shortPeriod(from), shortPeriod(to)]
          return (
            <li key={`${indicator.id} ${place} ${to}`}>
              <Link href={indicatorPath(indicator.id)}>
                {about.unlikelyStep(indicator.title, names.get(place) ?? place, first, last)}
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Principles({ borders }: Pick<CatalogueShard, 'borders'>) {
  const language = useLanguage()
  const about = ABOUT_TEXT[language]
  const since = dateText(borders.since, language)
  const parts = [
    [about.borders, about.bordersBody(borders.kommuner, borders.fylker, since)],
    [about.comparison, about.comparisonBody],
    [about.aggregates, about.aggregatesBody],
    [about.privacy, about.privacyBody],
  ] as const
  return parts.map(([title, body]) => (
    <section className="page-section prose" key={title}>
      <h2>{title}</h2>
      <p>{body}</p>
    </section>
  ))
}
