import type { Language } from './indicator.ts'

/** A table, chart or comparison as it is cited. All are texts as they stand on the page. */
export interface CitedView {
  /** `SSB tabell 07459`, each once. */
  readonly sources: readonly string[]
  /** What is shown, with its period. */
  readonly what: string
  readonly address: string
  /** The day it was read. */
  readonly day: string
}

const READ: Readonly<Record<Language, string>> = {
  nb: 'Lest på Lokaltall',
  nn: 'Lese på Lokaltall',
}

/** "SSB tabell 07459. Innbyggere 65 år og eldre, landsdeler, 1. januar 2026. Lest på Lokaltall 28. november 2026: https://…" */
export const viewCitation = ({ sources, what, address, day }: CitedView, language: Language) =>
  `${[...new Set(sources)].join('; ')}. ${what}. ${READ[language]} ${day}: ${address}`
