import { useCombobox } from 'downshift'
import { useEffect, useMemo, useRef, useState, type HTMLAttributes } from 'react'
import { useLocation, useSearch } from 'wouter'
import {
  buildSearchIndex,
  describeHit,
  searchPlaces,
  type SearchHit,
} from '../domain/place-search.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { OtherNamesShard, PlacesShard } from '../observations/shards.ts'
import { useQuery } from '@tanstack/react-query'
import { otherNamesQuery, placesQuery } from '../observations/queries.ts'
import { DataGate } from './data-gate.tsx'
import { useText } from './language.tsx'
import { PICKER_TEXT } from './picker-text.ts'
import { useTypedBefore } from './typed-before.ts'
import { chosenPath } from '../addresses/front.ts'
import './picker.css'

/** More than this is a sign that one should type another letter. */
const LIMIT = 12

interface PlaceComboboxProps {
  focused: boolean
  /** Left out: the page that waits for a place is opened. Given, the field is emptied for the next. */
  onChoose?: (code: PlaceCode) => void
  label?: string
}

/** The WAI-ARIA combobox: type, arrow down, Enter; or point. `focused`: take the keyboard at once. */
export default function PlaceCombobox(props: PlaceComboboxProps) {
  const places = useQuery(placesQuery())
  const names = useQuery(otherNamesQuery())
  return (
    <DataGate queries={{ places }}>
      {(today) => (
        <DataGate queries={{ places: names }}>
          {(others) => <Combobox {...props} today={today.places} others={others.places} />}
        </DataGate>
      )}
    </DataGate>
  )
}

function Combobox(props: PlaceComboboxProps & { today: PlacesShard; others: OtherNamesShard }) {
  const { today, others, focused, onChoose, label } = props
  const text = useText()
  const words = PICKER_TEXT[text.language]
  const [, navigate] = useLocation()
  const search = useSearch()
  const [query, setQuery] = useState('')
  const index = useMemo(() => buildSearchIndex({ ...today, ...others }), [today, others])
  const hits = useMemo(() => searchPlaces(index, query, LIMIT), [index, query])
  const box = useCombobox<SearchHit>({
    items: hits,
    defaultHighlightedIndex: 0,
    itemToString: (hit) => hit?.place.name ?? '',
    itemToKey: (hit) => hit?.key,
    // Whoever leaves the field has chosen nothing, whatever is marked in the list.
    stateReducer: ({ selectedItem, inputValue }, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem, inputValue }
        : changes,
    onInputValueChange: ({ inputValue }) => setQuery(inputValue),
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return
      if (!onChoose) return navigate(chosenPath(search, selectedItem.place))
      onChoose(selectedItem.place.code)
      box.reset()
    },
  })
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focused) input.current?.focus()
  }, [focused])
  useTypedBefore(input, (typed) => {
    box.setInputValue(typed)
    if (document.activeElement === input.current) box.openMenu()
  })
  const asked = query.trim() !== ''
  const open = box.isOpen && asked
  return (
    <div className="picker">
      <label {...box.getLabelProps()}>{label ?? words.label}</label>
      <div className="picker-field">
        <input
          {...box.getInputProps({
            ref: input,
            'aria-describedby': 'picker-hint',
            // With the keystroke itself, so that an Enter right after it finds the new hits.
            onChange: (event) => setQuery(event.currentTarget.value),
          })}
          placeholder={words.placeholder}
          autoComplete="off"
          spellCheck={false}
        />
        {asked && (
          <button
            type="button"
            className="picker-clear"
            onClick={() => {
              box.setInputValue('')
              input.current?.focus()
            }}
          >
            {words.clear}
          </button>
        )}
      </div>
      <p id="picker-hint" className="small muted">
        {words.hint}
      </p>
      <p className="visually-hidden" role="status">
        {open ? words.results(hits.length) : ''}
      </p>
      <ul {...box.getMenuProps({ className: 'picker-menu' })}>
        {open &&
          hits.map((hit, i) => (
            <Option key={hit.key} hit={hit} props={box.getItemProps({ item: hit, index: i })} />
          ))}
      </ul>
      {open && hits.length === 0 && <p className="picker-message">{words.none(query.trim())}</p>}
    </div>
  )
}

function Option({ hit, props }: { hit: SearchHit; props: HTMLAttributes<HTMLLIElement> }) {
  const { title, detail } = describeHit(hit, useText().language)
  return (
    <li {...props} className="picker-option">
      {title}
      <small>{detail}</small>
    </li>
  )
}
