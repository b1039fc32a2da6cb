import { memo, useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import { fullName } from '../../domain/place-name.ts'
import type { PlaceCode } from '../../domain/place.ts'
import type { Fill, Fills, ClassScale } from '../../map/fills.ts'
import { fromSet, KEY_SET, paintOf } from '../../map/palette.ts'
import { useTypedBefore } from '../../ui/typed-before.ts'
import { toggled, type ChangeMap, type MapSelection } from './map-selection.ts'
import { ListHead } from './list-head.tsx'
import { useSameFunction } from './use-same-function.ts'
import { listRows, type MapRow } from './map-model.ts'
import type { MapWords } from './map-words.ts'
import type { MapText } from './text.ts'

export interface PlaceListProps {
  rows: readonly MapRow[]
  fills: Fills
  scale: ClassScale
  selection: MapSelection
  /** What is in the search field now: the list may be a moment behind, the letters must not be. */
  asked: string
  change: ChangeMap
  words: MapWords
  text: MapText
  active: PlaceCode
  onActive: (code: PlaceCode) => void
}

/** The map's twin: the same places, figures and selection, for eyes, keyboards and screen readers. */
export const PlaceList = memo(function PlaceList(props: PlaceListProps) {
  const { rows, fills, selection, change, words, text, onActive } = props
  const { search, sort, descending, picked } = selection
  const listed = useMemo(
    () => listRows(rows, fills, { search, sort, descending, picked }),
    [rows, fills, search, sort, descending, picked],
  )
  const box = useRef<HTMLDivElement>(null)
  useChosenInView(box, selection.place)
  const field = useRef<HTMLInputElement>(null)
  useTypedBefore(field, (search) => change({ search }))
  const onToggle = useSameFunction((code: PlaceCode) =>
    change({ places: toggled(selection.places, code) }),
  )
  // One stop for Tab; the arrow keys go on from there.
  const first = listed.some(({ code }) => code === selection.place)
    ? selection.place
    : (listed[0]?.code ?? '')
  return (
    <>
      <form className="controls no-print" role="search" onSubmit={(e) => e.preventDefault()}>
        <label>
          {text.search}
          <input
            ref={field}
            type="search"
            value={props.asked}
            onChange={(event) => change({ search: event.target.value })}
          />
        </label>
        <p className="small muted">{text.places(listed.length)}</p>
      </form>
      {picked !== '' && (
        <p>
          <button type="button" className="link-button" onClick={() => change({ picked: null })}>
            {text.showAll}
          </button>
        </p>
      )}
      {listed.length === 0 ? (
        <p>{text.noRows}</p>
      ) : (
        <div className="map-list-box" ref={box} role="presentation" onKeyDown={moveFocus}>
          <table className={selection.view === 'begge' ? 'of-two' : undefined}>
            <caption className="visually-hidden">
              {[words.meaning, words.period, words.unit].filter(Boolean).join(', ')}.{' '}
              {text.listHelp}
            </caption>
            <ListHead
              rank={text.rank}
              label={{ sted: text.place, verdi: valueHeading(selection, text) }}
              {...{ selection, change }}
            />
            <tbody onBlur={() => onActive('')} onPointerLeave={() => onActive('')}>
              {listed.map((row) => (
                <ListRow
                  key={row.code}
                  row={row}
                  paint={fromSet(paintOf(fills.get(row.code) ?? 'outside', props.scale), KEY_SET)}
                  figure={figureIn(row, fills, words, text)}
                  stop={row.code === first}
                  marked={row.code === props.active}
                  chosen={selection.places.includes(row.code)}
                  text={text}
                  onActive={onActive}
                  onToggle={onToggle}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
})

function figureIn(row: MapRow, fills: Fills, words: MapWords, text: MapText): string {
  if (row.value !== null) return words.drawn(row)
  const fill: Fill = fills.get(row.code) ?? 'missing'
  return text.specials[fill as 'missing']
}

/** What the numbers are, in a word; the table's caption has the unit and the period. */
function valueHeading({ view }: MapSelection, { notes }: MapText): string {
  if (view === 'begge') return notes.both
  if (view === 'verdi') return notes.value
  return view === 'endring' ? notes.change : notes.distance
}

interface ListRowProps {
  row: MapRow
  paint: string
  figure: string
  stop: boolean
  marked: boolean
  chosen: boolean
  text: MapText
  onActive: (code: PlaceCode) => void
  onToggle: (code: PlaceCode) => void
}

const ListRow = memo(function ListRow(props: ListRowProps) {
  const { row, text, chosen } = props
  const className = chosen ? 'marked-row' : props.marked ? 'active-row' : undefined
  return (
    <tr className={className} onPointerEnter={() => props.onActive(row.code)}>
      <td className="number">
        {row.rank ? (
          <>
            {row.rank.tied > 0 && <span className="small muted">{text.tied} </span>}
            {row.rank.rank}
          </>
        ) : (
          <span className="small muted">{row.value === null ? '' : text.notRanked}</span>
        )}
      </td>
      <th scope="row">
        <button
          type="button"
          className="place-button"
          data-place={row.code}
          tabIndex={props.stop ? 0 : -1}
          aria-pressed={chosen}
          onFocus={() => props.onActive(row.code)}
          onClick={() => props.onToggle(row.code)}
        >
          {fullName(row.name)}
        </button>
      </th>
      <td className={row.value === null ? 'number small muted' : 'number'}>
        {props.figure}
        <svg className="list-swatch" width="12" height="12" aria-hidden="true">
          <rect width="12" height="12" fill={props.paint} />
        </svg>
      </td>
    </tr>
  )
}, sameRow)

/** Handlers are made anew on every render, but do the same: only what is shown counts. */
function sameRow(a: ListRowProps, b: ListRowProps): boolean {
  return (
    a.row === b.row &&
    a.paint === b.paint &&
    a.figure === b.figure &&
    a.stop === b.stop &&
    a.marked === b.marked &&
    a.chosen === b.chosen &&
    a.text === b.text
  )
}

const PAGE = 12

/** Arrow keys, page keys, Home and End go from place to place. */
function moveFocus(event: KeyboardEvent<HTMLDivElement>) {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.place-button')]
  const at = buttons.indexOf(document.activeElement as HTMLElement)
  if (at < 0) return
  const last = buttons.length - 1
  const to: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: last,
  }
  const next = to[event.key]
  if (next === undefined) return
  event.preventDefault()
  buttons[Math.min(last, Math.max(0, next))]?.focus()
}

/** A place chosen on the map is brought into the list's view, without moving the page. */
function useChosenInView(box: { readonly current: HTMLElement | null }, chosen: PlaceCode) {
  useEffect(() => {
    const row = box.current?.querySelector<HTMLElement>(`[data-place="${chosen}"]`)?.closest('tr')
    if (!row || !box.current) return
    const { offsetTop: top, offsetHeight: height } = row
    const { scrollTop, clientHeight } = box.current
    if (top < scrollTop + 2 * height || top + height > scrollTop + clientHeight)
      box.current.scrollTop = top - clientHeight / 2
  }, [box, chosen])
}
