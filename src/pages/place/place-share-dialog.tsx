import { useMemo } from 'react'
import type { Dictionary } from '../../text/nb.ts'
import { useText } from '../../ui/language.tsx'
import ShareDialog, { type Shared } from '../../ui/share-dialog.tsx'
import { cardPicture, pictureName, type Pictured } from './card-picture.ts'

interface PlaceShareDialogProps {
  shared: Shared
  /** What can be taken along as a picture; undefined: nothing. */
  pictured: Pictured | undefined
  onClose: () => void
}

/** A part of a place's page to share; fetched by those who do. */
export default function PlaceShareDialog({ shared, pictured, onClose }: PlaceShareDialogProps) {
  const text = useText()
  const picture = useMemo(() => (pictured ? pictureOf(pictured, text) : null), [pictured, text])
  return <ShareDialog shared={shared} picture={picture} onClose={onClose} />
}

/** Null where there is nothing to draw: no figure here. */
function pictureOf(pictured: Pictured, text: Dictionary) {
  const content = cardPicture(pictured, text)
  return content && { content, name: pictureName(pictured) }
}
