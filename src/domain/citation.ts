import type { Language } from './indicator.ts'
import type { Origin } from './manifest.ts'
import { shortDate } from './short-date.ts'

/** What a citation says. Figure and period are texts as they stand on the page. */
export interface Cited {
  /** The tables or files, as their publishers name them: `SSB tabell 07459: Befolkning`. */
  readonly sources: readonly { readonly publisher: string; readonly table: string }[]
  readonly title: string
  readonly place: string
  readonly period: string
  readonly figure: string
  /** How each of the copies came here. */
  readonly origins: readonly Origin[]
  /** Worked out by us from the tables' figures. */
  readonly computed: boolean
}

/**
 * A citation that says who published the figure, what it is, and which copy was read:
 * "SSB, tabell 07459: Befolkning. Andel 65 år og eldre, Halden, 1. januar 2026: 22,8 prosent
 * (regnet ut). Hentet fra Lokaltall, kopi via niphr/csdata, lest 23.11.2026."
 */
export function citation(cited: Cited, language: Language): string {
  const words = WORDS[language]
  const { title, place, period, figure, computed } = cited
  const said = `${title}, ${place}, ${period}: ${figure}${computed ? ` (${words.computed})` : ''}`
  return `${sourceText(cited)}. ${said}. ${words.from}, ${originText(cited.origins, words)}.`
}

const WORDS = {
  nb: {
    computed: 'regnet ut',
    from: 'Hentet fra Lokaltall',
    direct: 'lest hos utgiveren',
    read: 'lest',
  },
  nn: {
    computed: 'rekna ut',
    from: 'Henta frå Lokaltall',
    direct: 'lese hos utgivaren',
    read: 'lese',
  },
} as const

const SHORT_NAMES: Readonly<Record<string, string>> = { 'Statistisk sentralbyrå': 'SSB' }

/** `SSB, tabell 07459: Befolkning`; a publisher's tables together, and its name said once. */
function sourceText({ sources }: Cited): string {
  const byName = new Map<string, string[]>()
  for (const { publisher, table } of sources) {
    const name = SHORT_NAMES[publisher] ?? publisher
    const bare = table.startsWith(`${name} `) ? table.slice(name.length + 1) : table
    byName.set(name, [...(byName.get(name) ?? []), bare])
  }
  const each = [...byName].map(([name, tables]) => `${name}, ${unique(tables).join(' og ')}`)
  return each.join('; ')
}

function originText(origins: readonly Origin[], words: (typeof WORDS)[Language]): string {
  const read = origins.map((origin) => origin.read).sort()[0] ?? ''
  const vias = unique(origins.flatMap(({ via }) => via ?? []))
  if (!vias.length) return `${words.direct} ${shortDate(read)}`
  return `${copyText(vias)}, ${words.read} ${shortDate(read)}`
}

/** `kopi via a og b`; an origin that already says it is a copy does not say it twice. */
function copyText(vias: readonly string[]): string {
  const text = vias.join(' og ')
  return /^kopi\b/i.test(text) ? text : `kopi via ${text}`
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)]
