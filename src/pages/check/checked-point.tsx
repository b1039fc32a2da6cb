import type { Language } from '../../domain/indicator.ts'
import { useLanguage } from '../../ui/language.tsx'
import type { CheckedItem, Replacement } from './checked-set.ts'
import type { Tell } from './tell.ts'
import { CHECK_TEXT } from './text.ts'

interface CheckedPointProps {
  checked: CheckedItem
  /** Of the set: its sentences may be in another than the page. */
  language: Language
  tell: Tell
  onRemove: () => void
  onReplace: (by: Replacement) => void
}

const SIGNS: Record<CheckedItem['outcome'], string> = {
  'still-true': '✓',
  revised: '≈',
  'no-longer-true': '✗',
  'cannot-be-checked': '?',
}

/** A point with its mark: a sign and words, and the sentence that replaces it. */
export function CheckedPoint({ checked, language, tell, onRemove, onReplace }: CheckedPointProps) {
  const words = CHECK_TEXT[useLanguage()]
  const { item, outcome, now, newest } = checked
  const onCopy = () => {
    const text = [item.sentence, item.source && `(${item.source})`].filter(Boolean).join(' ')
    copied(text).then(
      () => tell(null, { text: words.said.copied }),
      () => tell(null, { text: words.said.notCopied, wrong: true }),
    )
  }
  return (
    <li className={`check-item is-${outcome}`}>
      <p className="check-mark">
        <span aria-hidden="true">{SIGNS[outcome]}</span> <MarkText checked={checked} />
      </p>
      <blockquote lang={language}>{item.sentence}</blockquote>
      {item.source && (
        <p className="source-line" lang={language}>
          {words.item.source}: {item.source}
        </p>
      )}
      <Why checked={checked} />
      {now && <Instead title={words.item.now} by={now} language={language} onReplace={onReplace} />}
      {newest && (
        <Instead title={words.item.newer} by={newest} language={language} onReplace={onReplace} />
      )}
      <div className="button-row no-print">
        <button type="button" className="button" onClick={onCopy}>
          {words.item.copy}
        </button>
        <button type="button" className="button" onClick={onRemove}>
          {words.item.remove}
        </button>
      </div>
    </li>
  )
}

/** Fails where there is no clipboard, as over plain http. */
const copied = async (text: string): Promise<void> => navigator.clipboard.writeText(text)

function MarkText({ checked: { outcome, revised } }: { checked: CheckedItem }) {
  const words = CHECK_TEXT[useLanguage()].outcome
  if (outcome !== 'revised') return words[outcome]
  return revised ? words.revised(revised.from, revised.to) : words.revisedOnly
}

function Why({ checked: { why, item } }: { checked: CheckedItem }) {
  const words = CHECK_TEXT[useLanguage()].why
  if (!why) return null
  const { claim } = item
  if (why === 'unknown-kind')
    return <p>{words['unknown-kind'](claim.kind === 'unknown' ? claim.named : claim.kind)}</p>
  return <p>{words[why]}</p>
}

function Instead(props: {
  title: string
  by: Replacement
  language: Language
  onReplace: (by: Replacement) => void
}) {
  const words = CHECK_TEXT[useLanguage()].item
  const { title, by, language, onReplace } = props
  return (
    <div className="check-instead">
      <p className="muted">{title}</p>
      <p lang={language}>{by.sentence}</p>
      <button type="button" className="button no-print" onClick={() => onReplace(by)}>
        {words.replace}
      </button>
    </div>
  )
}
