import { createContext, useContext, useState, type ReactNode } from 'react'
import { placePath, type NamedPlace } from '../../addresses/place.ts'
import { baseOf } from '../../addresses/language.ts'
import { useLanguage } from '../../ui/language.tsx'
import { part } from '../../ui/part.tsx'
import type { Shared } from '../../ui/share-dialog.tsx'
import { usePlaceText } from './text.ts'

const ShareDialog = part('page', () => import('../../ui/share-dialog.tsx'))

type Share = (title: string, anchor?: string) => void
const ShareContext = createContext<Share>(() => {})

/** Lets every part of the page be shared by its own address. */
export function Shareable({ place, children }: { place: NamedPlace; children: ReactNode }) {
  const base = baseOf(useLanguage())
  const [shared, setShared] = useState<Shared | null>(null)
  const share: Share = (title, anchor) => {
    const path = placePath(place, anchor === undefined ? {} : { anchor })
    setShared({ title, address: `${window.location.origin}${base}${path}` })
  }
  return (
    <ShareContext value={share}>
      {children}
      {shared && <ShareDialog shared={shared} onClose={() => setShared(null)} />}
    </ShareContext>
  )
}

interface ShareButtonProps {
  /** What is shared, in words. */
  title: string
  /** Where on the page; left out: the place itself. */
  anchor?: string
  className?: string
  children?: ReactNode
}

export function ShareButton({
  title,
  anchor,
  className = 'share-button',
  children,
}: ShareButtonProps) {
  const { share: words } = usePlaceText()
  const share = useContext(ShareContext)
  return (
    <button
      type="button"
      className={`${className} no-print`}
      aria-label={children ? undefined : words.label(title)}
      onClick={() => share(title, anchor)}
    >
      {children ?? words.share}
    </button>
  )
}
