/** What is shown of a place where a link to it is shared: what its own page says first. */
import type { PlaceModel } from '../../cards/place-model.ts'
import type { PictureContent } from '../../charts/picture/picture.ts'
import type { Dictionary } from '../../text/nb.ts'
import { cardPicture } from './card-picture.ts'
import type { PlaceText } from './text.ts'

/**
 * The first thing that is special there, with its figure; of a place that has none the first figure that
 * the paper leans on. Null where there is neither.
 */
export function linkPicture(
  model: PlaceModel,
  text: Dictionary,
  words: PlaceText,
): PictureContent | null {
  const { standouts, cards, themes, place } = model
  const [first] = standouts
  const special = first && cards.get(first.claim.split('.')[0] ?? '')
  const own = first && special && { card: special, place, sentence: first[text.language] }
  const pictured = own && cardPicture(own, text, words)
  if (pictured) return pictured
  const key = themes.flatMap(({ key: card }) => card ?? []).find(({ figure }) => figure !== null)
  return key ? cardPicture({ card: key, place }, text, words) : null
}
