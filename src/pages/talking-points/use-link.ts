import { useLanguage } from '../../ui/language.tsx'
import { baseOf } from '../../addresses/language.ts'
import { talkingPointsPath } from '../../addresses/talking-points.ts'
import { usePointsScene } from './points-context.ts'

/** The whole address that opens these points, in this order, and nothing else of the choice. */
export function useLink(addresses: readonly string[]): string {
  const { place } = usePointsScene()
  const base = `${window.location.origin}${baseOf(useLanguage())}`
  return `${base}${talkingPointsPath(place, { pinned: addresses })}`
}
