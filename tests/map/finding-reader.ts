/** Reads a map's headline back, by the grammar of the language and nothing of the code that wrote it. */

export interface ReadFinding {
  readonly count: number
  readonly of: number
  /** Only places with a figure are counted. */
  readonly known: boolean
  readonly level: 'kommune' | 'fylke'
  /** Whose they are, when it is not all of the country: `i Østfold`. */
  readonly within: string | null
  /** `27.3`; null where it tells of sides. */
  readonly atLeast: number | null
  /** Which side of what: `higher` than, `lower` than, or of zero. */
  readonly side: 'above' | 'below' | null
  /** What they are above or below: two periods, the country, the places alike, or zero. */
  readonly than:
    | { readonly kind: 'period'; readonly to: string; readonly from: string }
    | { readonly kind: 'years'; readonly years: number }
    /** By at least so much, since then; `atLeast` is the level. */
    | { readonly kind: 'grown'; readonly step: number; readonly from: string }
    | { readonly kind: 'land' | 'alike' | 'zero' }
    | null
  readonly highest: readonly string[]
  /** The words that are left: they say which figure it is. */
  readonly about: string
}

/** Before what they are compared with: `høyere utdanning` is no side. */
const ABOVE = / (høyere|høgare|større|lengre)(?= enn | i )/
const BELOW = / (lavere|lågare|mindre|kortere|kortare)(?= enn | i )/
const YEARS: Readonly<Record<string, number>> = { ett: 1, eitt: 1, fem: 5, ti: 10 }

const PLACES =
  /\bi (?:alle (?<every>\d+)|(?<count>\d+) av (?<of>\d+)) (?<noun>kommuner|kommunar|fylker|fylke)(?<within> (?:i|på|med|blant) (?!tall? )[^:]*?)?(?<known> med (?:tall|tal)(?: for begge (?:periodene|periodane))?)?(?= (?:var |blir |[a-zæøå]+ minst [\d−]))/i

/** Throws where the sentence is none that it knows. */
export function readFinding(sentence: string): ReadFinding {
  const lead = /^(?:Høyest|Høgast|Størst|Lengst) i (?<names>[^:]+): /.exec(sentence)
  const rest = (lead ? sentence.slice(lead[0].length) : sentence).replace(
    /, ifølg(?:e SSBs framskriving|je framskrivinga til SSB)$/,
    '',
  )
  const places = PLACES.exec(rest)?.groups
  if (!places) throw new Error(`No places are counted in "${sentence}".`)
  const of = Number(places['every'] ?? places['of'])
  return {
    count: Number(places['every'] ?? places['count']),
    of,
    known: places['known'] !== undefined,
    level: places['noun']?.startsWith('kommun') ? 'kommune' : 'fylke',
    within: places['within']?.trim() ?? null,
    ...comparison(rest, sentence),
    highest: lead?.groups?.['names']?.split(/, | og /) ?? [],
    about: (lead ? sentence.slice(lead[0].length) : sentence).replace(PLACES, ''),
  }
}

function comparison(
  rest: string,
  sentence: string,
): Pick<ReadFinding, 'atLeast' | 'side' | 'than'> {
  const grown =
    / minst (?<level>−?\d{1,3}(?:\u00a0\d{3})*(?:,\d+)?)(?!,?\d|\u00a0\d|[ \u00a0]år)[^,]*, og minst (?<step>\d{1,3}(?:\u00a0\d{3})*(?:,\d+)?)(?!,?\d|\u00a0\d).+ (?:høyere|høgare|større|lengre) enn i (?<from>\S+(?: \d{4})?)$/.exec(
      rest,
    )?.groups
  if (grown)
    return {
      atLeast: numberOf(grown['level'] ?? ''),
      side: null,
      than: { kind: 'grown', step: numberOf(grown['step'] ?? ''), from: grown['from'] ?? '' },
    }
  const least = /minst (−?\d{1,3}(?:\u00a0\d{3})*(?:,\d+)?)(?!,?\d|\u00a0\d|[ \u00a0]år)/.exec(
    rest,
  )?.[1]
  if (least) return { atLeast: numberOf(least), side: null, than: null }
  const zero = /\b(over|under) null$/.exec(rest)?.[1]
  if (zero)
    return { atLeast: null, side: zero === 'over' ? 'above' : 'below', than: { kind: 'zero' } }
  const side = ABOVE.test(rest) ? 'above' : BELOW.test(rest) ? 'below' : null
  if (!side) throw new Error(`No side is told of in "${sentence}".`)
  return { atLeast: null, side, than: thanWhat(rest, sentence) }
}

function thanWhat(rest: string, sentence: string): ReadFinding['than'] {
  const period = / i (?<to>\S.*) enn i (?<from>\S.*)$/.exec(rest)?.groups
  if (period) return { kind: 'period', to: period['to'] ?? '', from: period['from'] ?? '' }
  const years = / enn (\p{L}+) år før$/u.exec(rest)?.[1]
  if (years) return { kind: 'years', years: YEARS[years] ?? NaN }
  if (rest.endsWith(' enn på landsbasis')) return { kind: 'land' }
  if (/ enn det som er vanl[ie]g i (?:sam|dei? andre)/.test(rest)) return { kind: 'alike' }
  throw new Error(`It is not said than what in "${sentence}".`)
}

const numberOf = (text: string): number =>
  Number(
    text
      .replace(/\u00a0/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  )
