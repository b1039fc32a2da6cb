import { createContext, useContext } from 'react'
import type { ClaimData } from '../../claims/model/claim-data.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import type { CopiedText } from './copy-rich.ts'
import type { Choice } from './use-choice.ts'

/** What every part of the page works on. */
export interface PointsScene {
  readonly place: PlaceFacts
  /** `Halden`, `Guovdageaidnu – Kautokeino` */
  readonly placeName: string
  readonly data: ClaimData
  readonly choice: Choice
  /** Copies and tells how it went; where the browser refuses, the text is shown to copy by hand. */
  readonly copy: (text: CopiedText, done: string) => Promise<void>
}

export const PointsContext = createContext<PointsScene | null>(null)

export function usePointsScene(): PointsScene {
  const scene = useContext(PointsContext)
  if (!scene) throw new Error('A part of the talking points page stands outside of it.')
  return scene
}
