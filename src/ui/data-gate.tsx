import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { DataFileError } from '../observations/data-file-error.ts'
import { Failed, Loading, Outdated, type Needed } from './loading.tsx'

type Loaded<Queries extends Record<string, UseQueryResult<unknown>>> = {
  [Name in keyof Queries]: Queries[Name] extends UseQueryResult<infer Data> ? Data : never
}

interface DataGateProps<Queries extends Record<string, UseQueryResult<unknown>>> {
  /** What is needed, by a name from the dictionary's `loadingWhat`. */
  queries: Queries & Readonly<Record<Exclude<keyof Queries, Needed>, never>>
  children: (data: Loaded<Queries>) => ReactNode
}

/** Renders its children once every query has answered; until then what is waited for, or what failed. */
export function DataGate<Queries extends Record<string, UseQueryResult<unknown>>>(
  props: DataGateProps<Queries>,
) {
  const entries = Object.entries(props.queries) as [Needed, UseQueryResult<unknown>][]
  const failed = entries.find(([, query]) => query.isError || waitsForNetwork(query))
  if (failed) return <NotThere what={failed[0]} query={failed[1]} />
  const waiting = entries.find(([, query]) => query.isPending)
  if (waiting) return <Loading what={waiting[0]} />
  const data = Object.fromEntries(entries.map(([name, query]) => [name, query.data]))
  return props.children(data as Loaded<Queries>)
}

/** Nothing is asked for while the browser knows that there is no network: it may be long to wait. */
const waitsForNetwork = ({ isPending, fetchStatus }: UseQueryResult<unknown>): boolean =>
  isPending && fetchStatus === 'paused'

/** Files of another build only come with the page loaded again; anything else can be tried again. */
export function NotThere({ what, query }: { what: Needed; query: UseQueryResult<unknown> }) {
  const fault = query.error instanceof DataFileError ? query.error.fault : 'unanswered'
  if (fault === 'outdated') return <Outdated />
  return <Failed what={what} fault={fault} onRetry={() => void query.refetch()} />
}
