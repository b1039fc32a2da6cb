import { useLanguage } from '../../ui/language.tsx'
import { baseOf } from '../../addresses/language.ts'
import { talkingPointsPath } from '../../addresses/talking-points.ts'
import { usePointsScene } from './points-context.ts'

/** The whole address that opens these points, in this order, and nothing else of the choice. */
export function useLink(addresses: readonly string[]): string {
  const { place } = usePointsScene()
  // Made ahead, a page does not know its host; nothing of the link is shown before it is pressed.
  const host = typeof window === 'undefined' ? '' : window.location.origin
  const base = `${host}${baseOf(useLanguage())}`
  return `${base}${talkingPointsPath(place, { pinned: addresses })}`
}
