import { useId, useMemo, useState } from 'react'
import {
  FORMATS,
  pictureLabel,
  SHARED_FORMATS,
  type SharedFormat,
  type PictureContent,
} from '../charts/picture/picture.ts'
import { pictureSvg } from '../charts/picture/picture-svg.ts'
import { useLanguage } from './language.tsx'
import { pngOf, saveBlob } from './picture.ts'
import { PICTURE_TEXT } from './picture-text.ts'

export interface PictureChoiceProps {
  content: PictureContent
  /** What is inside, for the name of the file: `3120-rakkestad-andel-65-pluss-2026`. */
  name: string
}

/** The picture in the form that is chosen, to look at, save and send. */
export function PictureChoice({ content, name }: PictureChoiceProps) {
  const words = PICTURE_TEXT[useLanguage()]
  const [format, setFormat] = useState<SharedFormat>('wide')
  const [said, setSaid] = useState('')
  const group = useId()
  const { moreCautions } = words
  const svg = useMemo(
    () => pictureSvg({ ...content, moreCautions }, format),
    [content, moreCautions, format],
  )
  const file = `lokaltall-${name}-${words.formats[format].toLowerCase().replace('ø', 'o')}`
  const save = (ending: string, make: () => Promise<Blob>) => () =>
    make().then(
      (blob) => {
        saveBlob(`${file}.${ending}`, blob)
        setSaid(words.saved(`${file}.${ending}`))
      },
      () => setSaid(words.failed),
    )
  return (
    <section className="picture-choice" aria-labelledby={group}>
      <h3 id={group}>{words.heading}</h3>
      <fieldset>
        <legend className="visually-hidden">{words.format}</legend>
        {SHARED_FORMATS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={group}
              checked={one === format}
              onChange={() => setFormat(one)}
            />
            {words.formats[one]}
          </label>
        ))}
      </fieldset>
      <img
        src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
        alt={pictureLabel(content)}
        {...FORMATS[format]}
      />
      <p className="share-buttons">
        <button type="button" className="button" onClick={save('png', () => pngOf(svg, 1))}>
          {words.png}
        </button>
        <button type="button" className="button" onClick={save('svg', () => drawing(svg))}>
          {words.svg}
        </button>
        {sendsFiles() && (
          <button type="button" className="button" onClick={() => void send(svg, `${file}.png`)}>
            {words.send}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
    </section>
  )
}

const drawing = (svg: string): Promise<Blob> =>
  Promise.resolve(new Blob([svg], { type: 'image/svg+xml' }))

const pngFile = (blob: BlobPart[], name: string): File =>
  new File(blob, name, { type: 'image/png' })

/** Phones send pictures with their own sheet. */
const sendsFiles = (): boolean =>
  'canShare' in navigator && navigator.canShare({ files: [pngFile([], 'a.png')] })

/** Whoever changes their mind in the phone's sheet has done nothing wrong. */
async function send(svg: string, name: string): Promise<void> {
  const files = [pngFile([await pngOf(svg, 1)], name)]
  await navigator.share({ files }).catch(() => {})
}
