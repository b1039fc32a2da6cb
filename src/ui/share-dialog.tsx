import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { EmbedChoice, type EmbedOption } from './share-embed.tsx'
import { PictureChoice, type PictureChoiceProps } from './picture-choice.tsx'
import { useText } from './language.tsx'
import { qrPath } from './qr-path.ts'
import { copyText } from './receipt-copy.ts'
import { SHARE_TEXT } from './share-text.ts'
import './share.css'

export interface Shared {
  /** What is shared, in words. */
  readonly title: string
  /** Its whole address. */
  readonly address: string
}

interface ShareDialogProps {
  shared: Shared
  onClose: () => void
  /** Where it can be taken along as a picture too. */
  picture?: PictureChoiceProps | null
  /** Where others can show it in a frame. */
  embed?: readonly EmbedOption[]
}

/** A link to copy, to send with the phone's own sheet, or to hold up as a code in a meeting room. */
export default function ShareDialog(props: ShareDialogProps) {
  const { shared, onClose, picture, embed = [] } = props
  const { title, address } = shared
  const words = SHARE_TEXT[useText().language]
  const dialog = useRef<HTMLDialogElement>(null)
  const link = useRef<HTMLParagraphElement>(null)
  const [said, setSaid] = useState('')
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  const copy = async () =>
    setSaid((await copyText(address, link.current)) ? words.copied : words.notCopied)
  return (
    <dialog className="share" ref={dialog} aria-labelledby="share-title" onClose={onClose}>
      <h2 id="share-title">{words.title(title)}</h2>
      <p className="share-link" ref={link}>
        {address}
      </p>
      <p className="share-buttons">
        <button type="button" className="button button-main" onClick={() => void copy()}>
          {words.copy}
        </button>
        {'share' in navigator && (
          <button type="button" className="button" onClick={() => send(title, address)}>
            {words.send}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {words.close}
        </button>
      </p>
      <p role="status">{said}</p>
      {picture && <PictureChoice {...picture} />}
      <Code address={address} label={words.codeLabel(title)} />
      <p className="small muted">{words.code}</p>
      <EmbedChoice options={embed} />
    </dialog>
  )
}

/** Whoever changes their mind in the phone's sheet has done nothing wrong. */
function send(title: string, url: string): void {
  navigator.share({ title, url }).catch(() => {})
}

function Code({ address, label }: { address: string; label: string }) {
  const { size, path } = useMemo(() => qrPath(address), [address])
  return (
    <svg className="share-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
