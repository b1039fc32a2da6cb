import { useId, useRef, useState } from 'react'
import { embedCode, type EmbedFrame } from './share-embed-code.ts'
import { EMBED_CODE_TEXT } from './share-embed-text.ts'
import { useLanguage } from './language.tsx'
import { copyText } from './receipt-copy.ts'

/** A frame with what it shows, in a word. */
export interface EmbedOption extends EmbedFrame {
  readonly name: string
}

/** The code to copy for another site, of what is chosen; one may look at it first. */
export function EmbedChoice({ options }: { options: readonly EmbedOption[] }) {
  const words = EMBED_CODE_TEXT[useLanguage()]
  const id = useId()
  const code = useRef<HTMLElement>(null)
  const [chosen, choose] = useState(0)
  const [said, setSaid] = useState('')
  const option = options[chosen]
  if (!option) return null
  const text = embedCode(option)
  const copy = async () =>
    setSaid((await copyText(text, code.current)) ? words.copied : words.notCopied)
  return (
    <section className="embed-choice" aria-labelledby={id}>
      <h3 id={id}>{words.heading}</h3>
      <p className="small">{words.lead}</p>
      {options.length > 1 && (
        <fieldset>
          <legend className="visually-hidden">{words.what}</legend>
          {options.map(({ name }, i) => (
            <label key={name}>
              <input type="radio" name={id} checked={i === chosen} onChange={() => choose(i)} />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <p className="share-link">
        <code ref={code}>{text}</code>
      </p>
      <p className="share-buttons">
        <button type="button" className="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        <a href={option.address} target="_blank" rel="noopener">
          {words.look}
        </a>
      </p>
      <p role="status">{said}</p>
    </section>
  )
}
