import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import { placePath } from '../../addresses/place.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import { baseOf } from '../../addresses/language.ts'
import { useText } from '../../ui/language.tsx'
import { part } from '../../ui/part.tsx'
import { useTakenOver } from '../../ui/use-taken-over.ts'
import type { Shared } from '../../ui/share-dialog.tsx'
import type { Pictured } from './card-picture.ts'
import { usePlaceText } from './text.ts'

const ShareDialog = part('page', () => import('./place-share-dialog.tsx'))

interface Part {
  /** What is shared, in words. */
  title: string
  /** Where on the page; left out: the place itself. */
  anchor?: string | undefined
  /** What can be taken along as a picture. */
  picture?: Pick<Pictured, 'card' | 'sentence'> | undefined
}

type Share = (shared: Part) => void
const ShareContext = createContext<Share>(() => {})

/** Lets every part of the page be shared by its own address. */
export function Shareable({ place, children }: { place: PlaceFacts; children: ReactNode }) {
  const text = useText()
  const base = baseOf(text.language)
  const [shared, setShared] = useState<(Shared & Part) | null>(null)
  const pictured = useMemo(
    () => (shared?.picture ? { ...shared.picture, place } : undefined),
    [shared, place],
  )
  const share: Share = (what) => {
    const { anchor } = what
    const path = placePath(place, anchor === undefined ? {} : { anchor })
    setShared({ ...what, address: `${window.location.origin}${base}${path}` })
  }
  return (
    <ShareContext value={share}>
      {children}
      {shared && (
        <ShareDialog shared={shared} pictured={pictured} onClose={() => setShared(null)} />
      )}
    </ShareContext>
  )
}

interface ShareButtonProps extends Part {
  className?: string
  children?: ReactNode
}

export function ShareButton(props: ShareButtonProps) {
  const { className = 'share-button', children, ...shared } = props
  const { share: words } = usePlaceText()
  const share = useContext(ShareContext)
  // There are fifty of them: what each shares is told from when it can be pressed.
  const isTold = useTakenOver() && !children
  return (
    <button
      type="button"
      className={`${className} no-print`}
      aria-label={isTold ? words.label(shared.title) : undefined}
      onClick={() => share(shared)}
    >
      {children ?? words.share}
    </button>
  )
}
