import { Link } from 'wouter'
import type { OwnSentence } from '../../claims/speech/own-sentences.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { useLanguage } from '../../ui/language.tsx'
import { detailPath } from '../../addresses/place.ts'
import { SPEECH_TEXT } from './speech-text.ts'

interface OwnItemProps {
  id: string
  /** As it stands in the text. */
  text: string
  own: OwnSentence
  summary: IndicatorSummary | undefined
  name: string
}

/** A sentence of our own: whether it is still so, what has changed, and the newest of its kind. */
export function OwnItem({ id, text, own, summary, name }: OwnItemProps) {
  const words = SPEECH_TEXT[useLanguage()]
  const { outcome, changes, sentence, newer } = own
  return (
    <li id={id} className={`speech-item is-own is-${outcome}`}>
      <p>
        <strong>{words.own[outcome]}</strong>
      </p>
      <blockquote>{text}</blockquote>
      {outcome === 'revised' && (
        <>
          <p>{changes.map(({ was, is }) => words.own.changed(was, is)).join(' ')}</p>
          <p className="muted">{words.own.today}</p>
          <p>{sentence}</p>
        </>
      )}
      {newer && (
        <>
          <p className="muted">{words.own.newer}</p>
          <p>{newer}</p>
        </>
      )}
      {summary && (
        <p className="source-line">
          {words.source}: {summary.source} ·{' '}
          <Link href={detailPath({ code: own.place, name }, summary.id)}>{words.detail}</Link>
        </p>
      )}
    </li>
  )
}
