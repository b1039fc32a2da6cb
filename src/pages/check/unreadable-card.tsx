import { useLanguage } from '../../ui/language.tsx'
import { saveText } from '../../ui/save-text.ts'
import type { UnreadableSet } from '../../ui/saved-sets.ts'
import { faultText } from './fault-text.ts'
import { CHECK_TEXT } from './text.ts'

/** An entry that this version cannot read: kept as it is, to be taken out by hand. */
export function UnreadableCard({
  entry,
  onRemove,
}: {
  entry: UnreadableSet
  onRemove: () => void
}) {
  const language = useLanguage()
  const words = CHECK_TEXT[language]
  return (
    <article className="check-set">
      <h3>{words.sets.unreadable}</h3>
      <p>{words.sets.unreadableBody(faultText(entry.fault, language))}</p>
      <div className="button-row no-print">
        <button
          type="button"
          className="button"
          onClick={() => saveText('snakkepunkter.txt', entry.written, 'text/plain')}
        >
          {words.sets.download}
        </button>
        <button type="button" className="button" onClick={onRemove}>
          {words.set.remove}
        </button>
      </div>
    </article>
  )
}
