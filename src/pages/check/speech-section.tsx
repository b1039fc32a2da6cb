import { useId, useRef, useState, type FormEvent } from 'react'
import { useSearch } from 'wouter'
import { placeAsked } from '../../addresses/place-pages.ts'
import { formatNumber } from '../../domain/number-text.ts'
import { fullName } from '../../domain/place-name.ts'
import { COUNTRY, type PlaceCode } from '../../domain/place.ts'
import { canonicalText } from '../../claims/speech/canonical-text.ts'
import { placesNamed } from '../../claims/speech/named-places.ts'
import { placesWanted } from '../../claims/speech/places-wanted.ts'
import type { PlacesShard } from '../../observations/shards.ts'
import { useLanguage } from '../../ui/language.tsx'
import { PlacePicker } from '../../ui/place-picker.tsx'
import { usePlaces } from '../../ui/use-places.ts'
import { SpeechResult, type Asked } from './speech-result.tsx'
import { SPEECH_TEXT, type SpeechText } from './speech-text.ts'

/** Ten long speeches. */
const LONGEST_TEXT = 60_000
/** Each place costs a file, and more are not compared in one speech. */
const MOST_PLACES = 6

/** A text that is pasted: which place it is about, and every number in it held against the figures. */
export function SpeechSection() {
  const words = SPEECH_TEXT[useLanguage()]
  const places = usePlaces()
  const [text, setText] = useState('')
  const carried = placeAsked(useSearch())
  const [codes, setCodes] = useState<readonly PlaceCode[]>(carried === null ? [] : [carried])
  const [asked, setAsked] = useState<Asked | null>(null)
  /** Those that were chosen when the text was checked. */
  const [checked, setChecked] = useState<readonly PlaceCode[]>([])
  const [fault, setFault] = useState('')
  const result = useRef<HTMLHeadingElement>(null)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const wanted =
      places && text.length <= LONGEST_TEXT ? placesWanted(text, codes, places.places) : []
    const wrong = faultOf(text, wanted, words)
    setFault(wrong)
    const [first, ...others] = wanted
    if (wrong || first === undefined) return
    setChecked(codes)
    setAsked({ text, codes: [first, ...others] })
    requestAnimationFrame(() => result.current?.focus())
  }
  const stale = asked !== null && (asked.text !== text || checked.join() !== codes.join())
  const id = useId()
  return (
    <section className="page-section speech-section" aria-labelledby="check-speech">
      <h2 id="check-speech">{words.title}</h2>
      <p className="prose">{words.lead}</p>
      <form className="speech-form" onSubmit={onSubmit}>
        <label htmlFor={id}>{words.field}</label>
        <textarea
          id={id}
          value={text}
          placeholder={words.placeholder}
          autoComplete="off"
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {places && <Places places={places} text={text} codes={codes} onCodes={setCodes} />}
        <div className="button-row">
          <button type="submit" className="button is-main">
            {words.check}
          </button>
          {text && (
            <button
              type="button"
              className="button"
              onClick={() => {
                setText('')
                setAsked(null)
              }}
            >
              {words.clear}
            </button>
          )}
        </div>
        <p role="alert">{fault}</p>
      </form>
      {asked && places && (
        <>
          <h3 tabIndex={-1} ref={result}>
            {words.result}
          </h3>
          <p role="status">{stale ? words.stale : ''}</p>
          <SpeechResult asked={asked} places={places} />
        </>
      )}
    </section>
  )
}

function faultOf(text: string, codes: readonly PlaceCode[], words: SpeechText): string {
  if (!text.trim()) return words.needText
  if (text.length > LONGEST_TEXT) return words.tooLong(formatNumber(LONGEST_TEXT, 0))
  return codes.length === 0 ? words.needPlace : ''
}

interface PlacesProps {
  places: PlacesShard
  text: string
  codes: readonly PlaceCode[]
  onCodes: (codes: readonly PlaceCode[]) => void
}

/** The places that are chosen, first the one the text is about, and those that its words offer. */
function Places({ places, text, codes, onCodes }: PlacesProps) {
  const words = SPEECH_TEXT[useLanguage()]
  const nameOf = (code: PlaceCode) =>
    fullName(places.places.find((one) => one.code === code)?.name ?? code)
  const add = (code: PlaceCode) =>
    onCodes([...codes.filter((one) => one !== code), code].slice(-MOST_PLACES))
  const offered = placesNamed(canonicalText(text.slice(0, LONGEST_TEXT)).text, places.places)
    .filter(({ code }) => !codes.includes(code) && code !== COUNTRY)
    .slice(0, MOST_PLACES)
  return (
    <div className="speech-places">
      {offered.length > 0 && (
        <>
          <p>{words.foundInText}</p>
          <ul>
            {offered.map(({ code }) => (
              <li key={code}>
                <button type="button" className="button" onClick={() => add(code)}>
                  {words.add(nameWithCode(nameOf(code), code))}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {codes.length > 0 && (
        <>
          <p>{words.chosen}</p>
          <ul>
            {codes.map((code, i) => (
              <li key={code} className="button-row">
                <strong>{nameOf(code)}</strong>
                {i > 0 && (
                  <button
                    type="button"
                    className="button"
                    onClick={() => onCodes([code, ...codes.filter((one) => one !== code)])}
                  >
                    {words.makeFirst(nameOf(code))}
                  </button>
                )}
                <button
                  type="button"
                  className="button"
                  onClick={() => onCodes(codes.filter((one) => one !== code))}
                >
                  {words.drop(nameOf(code))}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <PlacePicker label={words.place} onChoose={add} />
    </div>
  )
}

/** Oslo is a kommune and a fylke: the number tells them apart. */
const nameWithCode = (name: string, code: PlaceCode): string => `${name} (${code})`
