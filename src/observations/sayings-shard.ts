/** The file of the sentences' words: read by the pages of talking points only. */
import type { Language } from '../domain/indicator.ts'
import type { Saying } from '../domain/saying.ts'
import { fileQuery } from './queries.ts'

/** `ord.<language>.json`: the words of each indicator's sentences, by indicator id. */
export type SayingsShard = Readonly<Record<string, Saying>>

export const sayingsQuery = (language: Language) => fileQuery<SayingsShard>(`ord.${language}.json`)
