import { choose } from '../../claims/choose.ts'
import { counterclaimOf } from '../../claims/counterclaim.ts'
import { offersOf } from '../../claims/offers.ts'
import { sentencesOf, wordings, type Telling } from '../../claims/sentences/index.ts'
import type { Theme } from '../../domain/paper.ts'

/** The strongest sentence of a theme that needs no reservation, and what speaks against it. */
export interface Said {
  readonly sentence: string
  /** Null where the figures give nothing that points another way. */
  readonly against: string | null
}

/** By theme; a theme of which nothing can be said without a reservation has none. */
export function saidOf(telling: Telling, themes: readonly Theme[]): ReadonlyMap<string, Said> {
  const all = offersOf(telling.data).filter(({ claim }) => wordings(claim, telling).length > 0)
  const safe = all.filter(({ light }) => light.colour === 'green')
  return new Map(
    themes.flatMap((theme) => {
      const [best] = choose(safe, theme, { count: 1, dropped: new Set() })
      if (!best) return []
      const back = counterclaimOf(best, all, telling.data)
      const [sentence = ''] = sentencesOf([best.claim], telling)
      const [against = null] = back ? sentencesOf([back.claim], telling) : []
      return [[theme.id, { sentence, against }] as const]
    }),
  )
}
