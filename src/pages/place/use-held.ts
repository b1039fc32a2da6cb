import { QueryObserver, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useSearch } from 'wouter'
import type { ThemeId } from '../../domain/indicator.ts'
import type { Paper } from '../../domain/paper.ts'
import { latestOfThemeQuery } from '../../observations/queries.ts'
import type { LatestShard } from '../../observations/shards.ts'
import { useHash } from './open-parts.ts'
import { useEngaged } from '../../ui/use-engaged.ts'

/** All places' figures, theme by theme: how each is coming, and those that have come. */
export interface Held {
  readonly queries: ReadonlyMap<ThemeId, UseQueryResult<LatestShard>>
  readonly come: readonly LatestShard[]
}

/**
 * What the cards are held against: fetched when the reader begins to use the page, or comes to one
 * of its figures. The first screen says all it says without them.
 */
export function useHeld({ themes }: Paper): Held {
  const engaged = useEngaged()
  const hash = useHash()
  const all = useSearch() !== '' || hash !== '' || engaged
  const ids = useMemo(() => themes.map(({ id }) => id), [themes])
  const results = useThemeFiles(ids, all)
  return useMemo(
    () => ({
      queries: new Map(ids.flatMap((id, i) => (results[i] ? [[id, results[i]]] : []))),
      come: results.flatMap(({ data }) => data ?? []),
    }),
    [ids, results],
  )
}

type Results = readonly UseQueryResult<LatestShard>[]

/** The library's own hook for many queries weighs 2 kB, which every place's page would carry. */
function useThemeFiles(ids: readonly ThemeId[], enabled: boolean): Results {
  const client = useQueryClient()
  const observers = useMemo(
    () => ids.map((id) => new QueryObserver(client, { ...latestOfThemeQuery(id), enabled: false })),
    [client, ids],
  )
  const last = useRef<Results>([])
  const subscribe = useCallback(
    (changed: () => void) => {
      const leave = observers.map((observer) => observer.subscribe(changed))
      return () => leave.forEach((left) => left())
    },
    [observers],
  )
  const now = useCallback(() => {
    const results = observers.map((observer) => observer.getCurrentResult())
    const isSame =
      results.length === last.current.length && results.every((one, i) => one === last.current[i])
    if (!isSame) last.current = results
    return last.current
  }, [observers])
  useEffect(() => {
    for (const [i, observer] of observers.entries()) {
      const id = ids[i]
      if (id !== undefined) observer.setOptions({ ...latestOfThemeQuery(id), enabled })
    }
  }, [observers, ids, enabled])
  return useSyncExternalStore(subscribe, now, now)
}
