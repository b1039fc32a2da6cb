import type { Origin } from '../../src/domain/manifest.ts'
import { KLASS_BASE } from '../sources/klass.ts'

/** Says how a KLASS classification came here. */
export type KlassOrigins = (classification: number) => Origin

/**
 * Reads `--origin` texts: `kopi via …` for all, `112=kopi via …` for one classification.
 * Only KLASS' own address is direct; any other base without an origin text is refused.
 */
export function klassOrigins(base: string, texts: readonly string[], today: string): KlassOrigins {
  if (base === KLASS_BASE) return () => ({ direct: true, via: null, taken: today, read: today })
  const vias = new Map(texts.map(keyed))
  const common = vias.get('')
  if (!common)
    throw new Error(
      `${base} is not KLASS' own address (${KLASS_BASE}), so the figures are a copy. Say whose: --origin "kopi via …" or LOKALTALL_ORIGIN.`,
    )
  return (id) => ({ direct: false, via: vias.get(String(id)) ?? common, taken: null, read: today })
}

/** The origin of a file given by hand; throws when the option that says it is missing. */
export function fileOrigin(via: string | undefined, option: string, today: string): Origin {
  if (!via) throw new Error(`Say how the file came here: ${option} "kopi via …".`)
  return { direct: false, via, taken: null, read: today }
}

function keyed(text: string): [string, string] {
  const match = /^(\d+)=(.+)$/.exec(text)
  return match ? [match[1]!, match[2]!] : ['', text]
}
