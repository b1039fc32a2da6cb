import type { Origin } from '../domain/manifest.ts'
import { apiAddress } from '../domain/receipt.ts'
import type { ReceiptInput } from '../domain/receipt.ts'
import type { ReceiptFigure } from '../domain/receipt-steps.ts'
import { dateText } from './date-text.ts'
import { useLanguage } from './language.tsx'
import { RECEIPT_TEXT } from './receipt-text.ts'

interface ReceiptSourceProps {
  input: ReceiptInput
  /** Told apart by what was read, when there are several. */
  alone: boolean
  figure: ReceiptFigure | null
}

/** One table or file behind the figure: whose, which, what was asked, and how the copy came here. */
export function ReceiptSource({ input, alone, figure }: ReceiptSourceProps) {
  const language = useLanguage()
  const words = RECEIPT_TEXT[language]
  const { updated, origin } = input
  return (
    <div className="receipt-part">
      <h4>{alone ? words.source : words.sourceOf(input.title[language])}</h4>
      <dl className="facts">
        <dt>{words.publisher}</dt>
        <dd>{input.publisher}</dd>
        <dt>{words.table}</dt>
        <dd>
          <a href={input.url} rel="external">
            {input.table[language]}
          </a>
        </dd>
        <dt>{words.query}</dt>
        <dd>
          {input.query[language]}
          <AskAgain input={input} figure={figure} />
        </dd>
        <dt>{words.updated}</dt>
        <dd>{updated ? dateText(updated, language) : words.unknown}</dd>
        <dt>{words.wayHere}</dt>
        <dd>{origin ? <WayHere origin={origin} /> : words.notFetched}</dd>
        {origin && (
          <>
            <dt>{words.read}</dt>
            <dd>{dateText(origin.read, language)}</dd>
          </>
        )}
        <dt>{words.licence}</dt>
        <dd>{input.licence}</dd>
      </dl>
    </div>
  )
}

function AskAgain({ input, figure }: Omit<ReceiptSourceProps, 'alone'>) {
  const words = RECEIPT_TEXT[useLanguage()]
  const address = figure && apiAddress(input, figure.place.code, figure.period, figure.former)
  if (!address) return null
  return (
    <>
      {' '}
      <a href={address} rel="external">
        {words.askAgain(input.publisher)}
      </a>
      {'. '}
      <span className="muted">{words.askAgainHint}</span>
    </>
  )
}

function WayHere({ origin: { direct, via, taken, read } }: { origin: Origin }) {
  const language = useLanguage()
  const words = RECEIPT_TEXT[language]
  if (direct || via === null) return words.direct(dateText(read, language))
  return taken === null
    ? words.copy(via)
    : `${words.copy(via)}, ${words.taken(dateText(taken, language))}`
}
