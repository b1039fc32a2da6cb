import { useQuery } from '@tanstack/react-query'
import { citation } from '../domain/citation.ts'
import { formerAreaAt } from '../domain/receipt.ts'
import type { FormerAreas, Receipt as ReceiptData } from '../domain/receipt.ts'
import { receiptSteps } from '../domain/receipt-steps.ts'
import type { ReceiptFigure } from '../domain/receipt-steps.ts'
import { shortName } from '../domain/place-name.ts'
import type { Level, PlaceCode } from '../domain/place.ts'
import type { Figure } from '../domain/series.ts'
import { formerAreasQuery, receiptQuery } from '../observations/receipt-shards.ts'
import type { IndicatorSummary } from '../observations/shards.ts'
import { DataGate } from './data-gate.tsx'
import { coverageText } from './coverage-text.ts'
import { writer } from './figure-text.ts'
import { useText } from './language.tsx'
import { placeName } from './place-title.ts'
import { ReceiptCitation } from './receipt-citation.tsx'
import { ReceiptRevisions } from './receipt-revisions.tsx'
import { ReceiptSource } from './receipt-source.tsx'
import { RECEIPT_TEXT } from './receipt-text.ts'
import './receipt.css'

export { RevisionNote } from './receipt-revisions.tsx'

export interface ReceiptProps {
  summary: IndicatorSummary
  /** The figure that is asked about; left out: the indicator as a whole. */
  of?:
    | {
        readonly place: { readonly code: PlaceCode; readonly name: string; readonly level: Level }
        readonly figure: Figure
      }
    | undefined
}

/** "Slik er tallet laget": everything needed to find the figure again and to cite it. */
export default function Receipt({ summary, of }: ReceiptProps) {
  const receipt = useQuery(receiptQuery(summary.id))
  const borders = useQuery(formerAreasQuery())
  return (
    <DataGate queries={{ receipt, borders }}>
      {(data) => <Filled summary={summary} of={of} receipt={data.receipt} areas={data.borders} />}
    </DataGate>
  )
}

function Filled(props: ReceiptProps & { receipt: ReceiptData; areas: FormerAreas }) {
  const { summary, of, receipt } = props
  const text = useText()
  const words = RECEIPT_TEXT[text.language]
  const figure = useFigure(props)
  const write = writer(summary, text.language)
  return (
    <section className="detail-section receipt" aria-labelledby="facts-receipt">
      <h3 id="facts-receipt">{words.title}</h3>
      <p className="prose">{words.lead}</p>
      {of && <ReceiptRevisions revisions={receipt.revisions[of.place.code]} write={write} />}
      {receipt.inputs.map((input) => (
        <ReceiptSource
          key={input.table.nb + input.title.nb}
          input={input}
          alone={receipt.inputs.length === 1}
          figure={figure}
        />
      ))}
      <Steps receipt={receipt} figure={figure} />
      <CopyHere summary={summary} receipt={receipt} figure={figure} />
      {figure && <ReceiptCitation text={citationOf(props, figure, text.language)} />}
    </section>
  )

  function citationOf(
    { receipt: { inputs, made } }: typeof props,
    { place, period, figureText }: ReceiptFigure,
    language: 'nb' | 'nn',
  ) {
    return citation(
      {
        sources: inputs.map(({ publisher, table }) => ({ publisher, table: table[language] })),
        title: summary.title,
        place: shortName(place.name),
        period: write.period(period),
        figure: figureText,
        origins: inputs.flatMap(({ origin }) => origin ?? []),
        computed: made.kind !== 'read',
      },
      language,
    )
  }
}

/** The figure with the place's area in its period. */
function useFigure({
  summary,
  of,
  receipt,
  areas,
}: ReceiptProps & { receipt: ReceiptData; areas: FormerAreas }): ReceiptFigure | null {
  const text = useText()
  const status = of?.figure.status
  if (!of || !status || status === 'not-fetched') return null
  const { place, figure } = of
  const date = receipt.dates[figure.period]
  return {
    place: { ...place, name: placeName(place, text) },
    period: figure.period,
    periodText: writer(summary, text.language).inPeriod(figure.period),
    figureText: writer(summary, text.language).text(figure.value),
    status,
    former: date ? formerAreaAt(areas, place.code, date) : null,
  }
}

function Steps({ receipt, figure }: { receipt: ReceiptData; figure: ReceiptFigure | null }) {
  const text = useText()
  const words = RECEIPT_TEXT[text.language]
  if (!figure) return <p className="muted">{words.stepsElsewhere}</p>
  return (
    <div className="receipt-part">
      <h4>{words.steps}</h4>
      <ol className="receipt-steps">
        {receiptSteps(receipt, figure, text.language).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  )
}

function CopyHere(props: {
  summary: IndicatorSummary
  receipt: ReceiptData
  figure: ReceiptFigure | null
}) {
  const { summary, receipt, figure } = props
  const text = useText()
  const words = RECEIPT_TEXT[text.language]
  const write = writer(summary, text.language)
  const rows: [string, string | null][] = [
    [words.period, figure && write.period(figure.period)],
    [text.detail.kommuner, coverageText(summary, text)],
    [words.file, receipt.file && `data/${receipt.file}`],
    [words.checksum, receipt.sha256],
  ]
  return (
    <div className="receipt-part">
      <h4>{words.copyHere}</h4>
      <dl className="facts">
        {rows.map(
          ([term, fact]) =>
            fact && (
              <div key={term} className="facts-row">
                <dt>{term}</dt>
                <dd>{fact}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  )
}
