import { useLanguage } from '../../ui/language.tsx'
import { baseOf, talkingPointsPath } from '../../ui/urls.ts'
import { formatPoints } from './points-address.ts'
import { usePointsScene } from './points-context.ts'

/** The whole address that opens these points, in this order, and nothing else of the choice. */
export function useLink(addresses: readonly string[]): string {
  const { place } = usePointsScene()
  const base = `${window.location.origin}${baseOf(useLanguage())}`
  const query = formatPoints({ pinned: addresses, dropped: [], more: {} })
  return `${base}${talkingPointsPath(place)}${query}`
}
