/** The file of the indicators' words: read where sentences are made, and where texts are examined. */
import type { Language } from '../domain/indicator.ts'
import type { SpokenSaying } from '../domain/saying.ts'
import { fileQuery } from './queries.ts'

/** `ord.<language>.json`: the words of each indicator's sentences, by indicator id. */
export type SayingsShard = Readonly<Record<string, SpokenSaying>>

export const sayingsQuery = (language: Language) => fileQuery<SayingsShard>(`ord.${language}.json`)
