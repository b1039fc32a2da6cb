import { useState } from 'react'
import { Link } from 'wouter'
import type { PlaceFacts } from '../../observations/shards.ts'
import { useLanguage } from '../../ui/language.tsx'
import { saveText } from '../../ui/save-text.ts'
import { checkPath } from '../../addresses/routes.ts'
import { sourceTexts } from './point-words.ts'
import { usePointsScene } from './points-context.ts'
import type { TalkingPoint } from './points-model.ts'
import { POINTS_TEXT } from './text.ts'

/** Keeps the set here or in a file, so that its figures can be checked again. */
export function SaveSet({ points, place }: { points: readonly TalkingPoint[]; place: PlaceFacts }) {
  const words = POINTS_TEXT[useLanguage()]
  const { choice } = usePointsScene()
  const [saved, setSaved] = useState(false)
  const set = useSavedSet(points, place)
  const onSave = async () => {
    const { saveSet } = await import('../../ui/saved-sets.ts')
    const result = saveSet(await set())
    setSaved(result.ok)
    choice.say(result.ok ? words.said.saved : words.said.notSaved)
  }
  const onFile = async () => {
    const { setFile } = await import('../../ui/saved-sets.ts')
    const { name, text } = setFile(await set())
    saveText(name, text, 'application/json')
    choice.say(words.said.fileSaved)
  }
  const notFetched = () => choice.say(words.said.noSaving)
  return (
    <>
      <button type="button" className="button" onClick={() => void onSave().catch(notFetched)}>
        {words.mine.save}
      </button>
      <button type="button" className="button" onClick={() => void onFile().catch(notFetched)}>
        {words.mine.saveFile}
      </button>
      {saved && (
        <p>
          <Link href={checkPath()}>{words.mine.toCheck}</Link>
        </p>
      )}
    </>
  )
}

function useSavedSet(points: readonly TalkingPoint[], place: PlaceFacts) {
  const language = useLanguage()
  const { data, placeName } = usePointsScene()
  return async () => {
    const { savedSetOf } = await import('../../ui/saved-sets.ts')
    return savedSetOf({
      title: POINTS_TEXT[language].title(placeName),
      place: { code: place.code, name: place.name },
      language,
      items: points.map(({ offer, sentence }) => ({
        claim: offer.claim,
        sentence,
        source: sourceTexts(offer.claim, data.indicators, language).join(' · '),
      })),
    })
  }
}
