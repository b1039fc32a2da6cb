import { useMemo } from 'react'
import type { Dictionary } from '../../text/nb.ts'
import { useText } from '../../ui/language.tsx'
import ShareDialog, { type Shared } from '../../ui/share-dialog.tsx'
import { baseOf } from '../../addresses/language.ts'
import { EMBED_PARTS, placeEmbedPath, type EmbedPart } from '../../addresses/embed.ts'
import { shortName } from '../../domain/place-name.ts'
import type { EmbedOption } from '../../ui/share-embed.tsx'
import { placeName } from '../../ui/place-title.ts'
import { embedHeight } from './embed-height.ts'
import { EMBED_TEXT } from './embed-text.ts'
import { hasWay, isPlaced } from './way-and-place.ts'
import { cardPicture, pictureName, type Pictured } from './card-picture.ts'
import { usePlaceText, type PlaceText } from './text.ts'

interface PlaceShareDialogProps {
  shared: Shared
  /** What can be taken along as a picture; undefined: nothing. */
  pictured: Pictured | undefined
  onClose: () => void
}

/** A part of a place's page to share; fetched by those who do. */
export default function PlaceShareDialog({ shared, pictured, onClose }: PlaceShareDialogProps) {
  const text = useText()
  const words = usePlaceText()
  const picture = useMemo(
    () => (pictured ? pictureOf(pictured, text, words) : null),
    [pictured, text, words],
  )
  const embed = useMemo(
    () => (pictured ? embedsOf(pictured, text, words) : []),
    [pictured, text, words],
  )
  return <ShareDialog shared={shared} picture={picture} embed={embed} onClose={onClose} />
}

/** Null where there is nothing to draw: no figure here. */
function pictureOf(pictured: Pictured, text: Dictionary, words: PlaceText) {
  const content = cardPicture(pictured, text, words)
  return content && { content, name: pictureName(pictured) }
}

/** What of a figure can stand in a frame: a pyramid is no single figure. */
function embedsOf(
  { card, place }: Pictured,
  text: Dictionary,
  placeWords: PlaceText,
): EmbedOption[] {
  const { summary, figure } = card
  if (!figure || summary.breakdown) return []
  const has: Record<EmbedPart, boolean> = {
    kort: true,
    utvikling: hasWay(card),
    plassering: isPlaced(card, place),
  }
  const words = EMBED_TEXT[text.language]
  const about = `${shortName(placeName(place, text))}: ${summary.title}`
  return EMBED_PARTS.filter((part) => has[part]).map((part) => ({
    name: words.parts[part],
    title: about,
    address: `${window.location.origin}${baseOf(text.language)}${placeEmbedPath(place.code, { indicator: summary.id, part })}`,
    height: embedHeight({ card, place, part, text, words: placeWords }),
  }))
}
