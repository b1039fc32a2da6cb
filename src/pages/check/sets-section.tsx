import { useState } from 'react'
import { Link } from 'wouter'
import type { SavedSet } from '../../claims/saved-set.ts'
import { useLanguage } from '../../ui/language.tsx'
import { frontPath } from '../../addresses/routes.ts'
import { faultText } from './fault-text.ts'
import { Message, type Notice } from './message.tsx'
import { OpenFile } from './open-file.tsx'
import { SetCard } from './set-card.tsx'
import { CHECK_TEXT } from './text.ts'
import { UnreadableCard } from './unreadable-card.tsx'
import { useSets, type Refusal } from './use-sets.ts'

/** Sets in this browser and from files: opened, checked, changed, taken along. */
export function SetsSection() {
  const language = useLanguage()
  const words = CHECK_TEXT[language]
  const sets = useSets()
  const [said, setSaid] = useState<Notice | null>(null)
  const tell = (refusal: Refusal, done: Notice) =>
    setSaid(refusal ? { text: words.said[refusal], wrong: true } : done)
  const onSet = (set: SavedSet) => {
    const refusal = sets.add(set)
    if (!refusal) return setSaid({ text: words.said.opened(set.title) })
    setSaid({ text: `${words.said.openedOnly(set.title)} ${words.said[refusal]}`, wrong: true })
  }
  const onRemove = (id: string, title: string) => {
    const putBack = sets.remove(id)
    if (!putBack) return
    const undo = () => tell(putBack(), { text: words.said.undone })
    setSaid({ text: words.said.deleted(title), undo })
  }
  const all = [...sets.loose, ...sets.sets]
  return (
    <section className="page-section" aria-labelledby="check-sets">
      <h2 id="check-sets">{words.sets.title}</h2>
      {!sets.open && <p role="note">{words.sets.closed}</p>}
      {all.length === 0 && sets.unreadable.length === 0 && <EmptyState />}
      <OpenFile
        onSet={onSet}
        onFault={(name, fault) =>
          setSaid({
            text: `${words.fault.file(name, faultText(fault, language))} ${words.fault.kept}`,
            wrong: true,
          })
        }
      />
      <Message said={said} />
      {all.map((set) => (
        <SetCard
          key={set.id}
          set={set}
          loose={sets.loose.includes(set)}
          open={all.length === 1}
          tell={tell}
          onChange={(change) => sets.change(set.id, change)}
          onKeep={() => tell(sets.add(set), { text: words.said.kept })}
          onRemove={() => onRemove(set.id, set.title)}
        />
      ))}
      {sets.unreadable.map((entry) => (
        <UnreadableCard
          key={entry.id}
          entry={entry}
          onRemove={() => onRemove(entry.id, words.sets.unreadable)}
        />
      ))}
    </section>
  )
}

/** How to make a set, and the way to where one is made. */
function EmptyState() {
  const words = CHECK_TEXT[useLanguage()]
  return (
    <div className="check-empty">
      <p>{words.sets.empty}</p>
      <p className="prose">{words.sets.how}</p>
      <p>
        <Link href={frontPath()}>{words.sets.choose}</Link>
      </p>
    </div>
  )
}
