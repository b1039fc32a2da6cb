import { useMemo } from 'react'
import { Link } from 'wouter'
import type { SavedSet } from '../../claims/saved-set.ts'
import type { Telling } from '../../claims/sentences/index.ts'
import { fullName } from '../../domain/place-name.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { dateText } from '../../ui/date-text.ts'
import { useLanguage } from '../../ui/language.tsx'
import { Loading } from '../../ui/loading.tsx'
import { talkingPointsPath } from '../../addresses/talking-points.ts'
import { useOtherNames, usePlaces } from '../../ui/use-places.ts'
import { CheckedPoint } from './checked-point.tsx'
import { checkedItems, countsOf, movedTo } from './checked-set.ts'
import { CHECK_TEXT } from './text.ts'
import type { Tell } from './tell.ts'
import { useChecking } from './use-checking.ts'
import type { Refusal } from './use-sets.ts'

export interface SetContentProps {
  set: SavedSet
  tell: Tell
  onChange: (change: (set: SavedSet) => SavedSet) => Refusal
}

/** The set's points, each with its mark. */
export function SetContent(props: SetContentProps) {
  const { queries, gone, telling } = useChecking(props.set)
  if (gone) return <GonePlace {...props} />
  return (
    <DataGate queries={queries}>
      {() => (telling ? <Points {...props} telling={telling} /> : <Loading what="indicator" />)}
    </DataGate>
  )
}

function Points({ set, telling, onChange, tell }: SetContentProps & { telling: Telling | null }) {
  const words = CHECK_TEXT[useLanguage()]
  const items = useMemo(() => checkedItems(set, telling), [set, telling])
  if (items.length === 0) return <p>{words.set.noItems}</p>
  const putBack = (before: SavedSet) => () =>
    tell(
      onChange((now) => ({ ...now, items: before.items })),
      { text: words.said.undone },
    )
  const change = (items: SavedSet['items'], text: string) =>
    tell(
      onChange((now) => ({ ...now, items })),
      { text, undo: putBack(set) },
    )
  return (
    <>
      <p className="check-summary" role="status">
        {words.summary(countsOf(items))}
      </p>
      <ol className="check-items">
        {items.map((checked, i) => (
          <CheckedPoint
            key={`${i} ${checked.item.sentence}`}
            checked={checked}
            language={set.language}
            tell={tell}
            onRemove={() => change(set.items.toSpliced(i, 1), words.said.removed)}
            onReplace={(by) => change(set.items.toSpliced(i, 1, by), words.said.replaced)}
          />
        ))}
      </ol>
    </>
  )
}

/** The place has been renumbered, merged or split since: where its area is now. */
function GonePlace(props: SetContentProps) {
  const { set, onChange, tell } = props
  const language = useLanguage()
  const words = CHECK_TEXT[language]
  const places = usePlaces()
  const names = useOtherNames()
  if (!places || !names) return <Loading what="places" />
  const former = names.former.find(({ code }) => code === set.place.code)
  const now = former?.now.flatMap((code) => places.places.find((one) => one.code === code) ?? [])
  const [only] = now ?? []
  return (
    <>
      <div className="check-gone">
        {!former && <p>{words.set.unknownPlace(set.place.code)}</p>}
        {former && !former.same && (
          <p>{words.set.oldPlace(fullName(former.name), dateText(former.until, language))}</p>
        )}
        {former?.same && only && (
          <>
            <p>{words.set.sameArea(set.place.code, `${only.code} ${fullName(only.name)}`)}</p>
            <button
              type="button"
              className="button no-print"
              onClick={() =>
                tell(
                  onChange((it) => movedTo(it, only)),
                  { text: words.said.moved(fullName(only.name)) },
                )
              }
            >
              {words.set.moveTo(`${only.code} ${fullName(only.name)}`)}
            </button>
          </>
        )}
        {now && now.length > 0 && !former?.same && (
          <>
            <p>{words.set.nowPartOf}</p>
            <ul className="link-list">
              {now.map((place) => (
                <li key={place.code}>
                  <Link href={talkingPointsPath(place)}>{fullName(place.name)}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <Points {...props} telling={null} />
    </>
  )
}
