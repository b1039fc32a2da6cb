import { shortName } from '../domain/place-name.ts'
import { useText } from './language.tsx'
import { forgetPlace, useLastPlace } from './last-place.ts'
import { placeName } from './place-title.ts'
import { REMEMBERED_TEXT } from './remembered-text.ts'

/** Says that the device remembers the place, and forgets it when told to. */
export function Remembered() {
  const text = useText()
  const words = REMEMBERED_TEXT[text.language]
  const last = useLastPlace()
  if (!last) return null
  return (
    <p className="small muted">
      {words.remembered(shortName(placeName(last, text)))}{' '}
      <button type="button" className="link-button" onClick={forgetPlace}>
        {words.forget}
      </button>
    </p>
  )
}
