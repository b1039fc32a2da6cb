import { CHECK_TEXT } from './text.ts'
import { useLanguage } from '../../ui/language.tsx'

/** What has just happened, or what went wrong, and how to undo it. */
export interface Notice {
  readonly text: string
  readonly wrong?: boolean
  readonly undo?: () => void
}

/** Always there, so that screen readers hear what is put into it. */
export function Message({ said }: { said: Notice | null }) {
  const words = CHECK_TEXT[useLanguage()]
  return (
    <div className="check-message no-print">
      <p role="status">{said && !said.wrong ? said.text : ''}</p>
      <p role="alert">{said?.wrong ? said.text : ''}</p>
      {said?.undo && (
        <button type="button" className="button" onClick={said.undo}>
          {words.said.undo}
        </button>
      )}
    </div>
  )
}
