import { useMemo } from 'react'
import { useText } from '../../ui/language.tsx'
import { PictureChoice } from '../../ui/picture-choice.tsx'
import { cardPicture, pictureName, type Pictured } from './card-picture.ts'

/** The card as a picture; nothing where it has no figure. Fetched with the dialog that shows it. */
export default function SharedPicture({ of }: { of: Pictured }) {
  const text = useText()
  const content = useMemo(() => cardPicture(of, text), [of, text])
  return content && <PictureChoice content={content} name={pictureName(of)} />
}
