import { useState, type FormEvent } from 'react'
import { Link } from 'wouter'
import { claimAddress } from '../../claims/model/claim-address.ts'
import type { SavedSet } from '../../claims/saved-set.ts'
import { fullName } from '../../domain/place-name.ts'
import { dateText } from '../../ui/date-text.ts'
import { useLanguage } from '../../ui/language.tsx'
import { saveText } from '../../ui/save-text.ts'
import { setFile } from '../../ui/saved-sets.ts'
import { talkingPointsPath } from '../../addresses/talking-points.ts'
import { SetContent, type SetContentProps } from './set-content.tsx'
import { CHECK_TEXT } from './text.ts'

interface SetCardProps extends SetContentProps {
  /** Kept nowhere but on this page. */
  loose: boolean
  /** Opened at once: the only set. */
  open: boolean
  onKeep: () => void
  onRemove: () => void
}

/** One set: folded until it is asked for, and then checked. */
export function SetCard(props: SetCardProps) {
  const { set, loose } = props
  const language = useLanguage()
  const words = CHECK_TEXT[language]
  const [open, setOpen] = useState(props.open)
  return (
    <article className="check-set" aria-label={set.title}>
      <h3>{set.title}</h3>
      <p className="muted">
        {fullName(set.place.name)} · {words.sets.count(set.items.length)} ·{' '}
        {words.sets.savedOn(dateText(set.saved, language))}
        {set.language !== language && (
          <> · {words.set.language(words.set.languages[set.language])}</>
        )}
      </p>
      {loose && (
        <p>
          {words.sets.unsaved}{' '}
          <button type="button" className="button no-print" onClick={props.onKeep}>
            {words.sets.keep}
          </button>
        </p>
      )}
      {open ? (
        <SetContent set={set} onChange={props.onChange} tell={props.tell} />
      ) : (
        <p className="no-print">
          <button type="button" className="button is-main" onClick={() => setOpen(true)}>
            {words.sets.checkSet}
          </button>
        </p>
      )}
      <SetActions {...props} />
    </article>
  )
}

function SetActions({ set, tell, onChange, onRemove }: SetCardProps) {
  const words = CHECK_TEXT[useLanguage()]
  const [renaming, setRenaming] = useState(false)
  const onRename = (title: string) => {
    setRenaming(false)
    if (title)
      tell(
        onChange((now) => ({ ...now, title })),
        { text: words.said.renamed },
      )
  }
  const onFile = () => {
    const { name, text } = setFile(set)
    saveText(name, text, 'application/json')
  }
  if (renaming)
    return <Rename title={set.title} onRename={onRename} onCancel={() => setRenaming(false)} />
  return (
    <div className="button-row no-print">
      <Link className="button" href={pointsAddress(set)}>
        {words.set.points}
      </Link>
      <button type="button" className="button" onClick={onFile}>
        {words.set.file}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        {words.set.print}
      </button>
      <button type="button" className="button" onClick={() => setRenaming(true)}>
        {words.set.rename}
      </button>
      <button type="button" className="button" onClick={onRemove}>
        {words.set.remove}
      </button>
    </div>
  )
}

/** The talking points of the place, with those of the set pinned. */
function pointsAddress({ place, items }: SavedSet): string {
  const addresses = items.flatMap(({ claim }) =>
    claim.kind === 'unknown' ? [] : [claimAddress(claim)],
  )
  return talkingPointsPath(place, { pinned: addresses })
}

function Rename(props: { title: string; onRename: (title: string) => void; onCancel: () => void }) {
  const words = CHECK_TEXT[useLanguage()]
  const [title, setTitle] = useState(props.title)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    props.onRename(title.trim())
  }
  return (
    <form className="check-rename" onSubmit={onSubmit}>
      <label>
        {words.set.name}{' '}
        <input
          value={title}
          maxLength={200}
          ref={(input) => input?.focus()}
          onChange={(event) => setTitle(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && props.onCancel()}
        />
      </label>
      <div className="button-row">
        <button type="submit" className="button">
          {words.set.saveName}
        </button>
        <button type="button" className="button" onClick={props.onCancel}>
          {words.set.cancel}
        </button>
      </div>
    </form>
  )
}
