/** Every number in a text that may be a figure, with what it counts and how it is used. */
import { MULTIPLIERS, numberOfWord, partOfWord } from './number-words.ts'
import { notFigures, overlaps, type Span } from './not-figures.ts'
import { isKronerBefore, unitAfter, type FoundUnit, type SpokenUnit } from './units.ts'

/**
 * `level`: how much there is. `change`: how much more or less than before. `difference`: how much
 * more or less than elsewhere. `rank`: a place in a row, or a count of places. `range`: one end of
 * two. `times`: doubled, halved. `whole`: what another number is a part of, `31 av 276`.
 */
export type Use = 'level' | 'change' | 'difference' | 'rank' | 'range' | 'times' | 'whole'

export interface Quantity extends Span {
  /** Where the number itself ends: `end` is after the unit. */
  readonly numberEnd: number
  readonly value: number
  /** The coarsest that the digits can have been rounded to: 0.1 for `23,6`, 1000 for `32 000`. */
  readonly step: number
  /** A part of a whole in words: `halvparten`, `én av fem`. */
  readonly fraction: boolean
  readonly unit: SpokenUnit | null
  readonly noun: string | null
  readonly use: Use
  /** Words before it that bend it: `over`, `nær`, `om lag`. */
  readonly about: 'over' | 'just-over' | 'under' | 'just-under' | 'about' | null
}

interface Raw extends Span {
  readonly value: number
  readonly step: number
  readonly fraction?: true
  readonly use?: Use
}

const GROUP = '[ \\u00a0\\u202f\\u2009.]'
const DIGITS = new RegExp(
  `(?<![\\p{L}\\d]|\\d[.,])(?:[−+-](?=\\d)|minus )?(?:\\d{1,3}(?:${GROUP}\\d{3})+(?![\\d])(?:,\\d+)?|\\d+(?:[.,]\\d+)?)`,
  'giu',
)

/** All of them, in the order of the text; none shares a letter with another. */
export function quantitiesIn(text: string): Quantity[] {
  const { never, ages } = notFigures(text)
  const raw = withoutOverlaps([
    ...fractions(text),
    ...multiples(text),
    ...digits(text),
    ...worded(text),
  ]).filter((one) => ![...never, ...ages].some((span) => overlaps(one, span)))
  return withSharedUnits(raw.map((one) => quantityOf(one, text)).filter(worthTelling), text)
}

/** The first of those that overlap: fractions hold number words, so they come first. */
function withoutOverlaps(list: readonly Raw[]): Raw[] {
  const kept: Raw[] = []
  for (const one of list) if (!kept.some((other) => overlaps(one, other))) kept.push(one)
  return kept.sort((a, b) => a.start - b.start)
}

/** `to grunner`, `hundre`: small number words without a unit are talk, not figures. */
const worthTelling = (one: Quantity & { worded?: boolean }): boolean =>
  !one.worded || one.unit !== null || one.use !== 'level' || (one.value > 12 && one.value !== 100)

function digits(text: string): Raw[] {
  return [...text.matchAll(DIGITS)].map(({ index: start, 0: found }) => ({
    start,
    end: start + found.length,
    ...numberOf(found),
  }))
}

/** `32 000`, `24,3`, `24.3`, `32.000`, `−0,4`. */
function numberOf(written: string): { value: number; step: number } {
  const negative = /^(?:[−-]|minus )/iu.test(written)
  const bare = written.replace(/^(?:[−+-]|minus )/iu, '')
  const grouped = new RegExp(`^\\d{1,3}(?:${GROUP}\\d{3})+(?:,|$)`, 'u').test(bare)
  const plain = grouped ? bare.replace(new RegExp(GROUP, 'gu'), '') : bare.replace('.', ',')
  const [whole = '0', decimals = ''] = plain.split(',')
  const value = Number(`${whole}.${decimals || '0'}`)
  return {
    value: negative ? -value : value,
    step: decimals ? 10 ** -decimals.length : wholeStep(whole),
  }
}

/** Zeros at the end may be rounding, but two digits are meant: 30 000 is 30 000 ± 500. */
function wholeStep(whole: string): number {
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0
  return 10 ** Math.max(0, Math.min(zeros, whole.length - 2))
}

/** `femten`, `tjuefem`, `femti`; the words for one are too many to be told apart from articles. */
function worded(text: string): (Raw & { worded: true })[] {
  return [...text.matchAll(/(?<![\p{L}\d-])\p{L}[\p{L}-]*/gu)].flatMap(({ index, 0: word }) => {
    const value = numberOfWord(word)
    if (value === null || value === 1) return []
    return [{ start: index, end: index + word.length, value, step: 1, worded: true as const }]
  })
}

const COUNT = '(?:[eé]n|[eé]in|[eé]tt|eitt|to|tre|fire|fem|seks|sju|syv|åtte|ni|\\d{1,2})'
const OF_SO_MANY = '(?:to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|tolv|tjue|hundre|\\d{1,3})'
const EDGE = '(?![\\p{L}\\d])'
const START = '(?<![\\p{L}\\d,.])'

/** `halvparten`, `hver femte`, `én av fem`, `to tredeler`, `2/3`: each as percent. */
function fractions(text: string): Raw[] {
  const parts =
    'tredje|fjerde|femte|sjette|sjuende|sjuande|syvende|åttende|åttande|niende|niande|tiende|tiande'
  return [
    ...found(text, `${START}(?:halvparten|halvdelen|annenhver|annakvar)${EDGE}`, () => [1, 2]),
    ...found(
      text,
      `${START}(?:hver|kvar)t? (andre|annen|anna|${parts})(?! (?:år|ve?ke|uke|måned|månad|dag|gang|time))${EDGE}`,
      ([part]) => [1, partOfWord(part ?? '')],
    ),
    ...found(text, `${START}(${COUNT}) av (${OF_SO_MANY})${EDGE}`, ([part, whole]) => [
      countOf(part),
      countOf(whole),
    ]),
    ...found(
      text,
      `${START}(${COUNT}) (tredel|tredjedel|firedel|fjerdedel|femtedel|femdel|sjettedel|seksdel|sju(?:ende)?del|syv(?:ende)?del|åtte(?:nde)?del|ni(?:ende)?del|ti(?:ende)?del)(?:er|ar)?${EDGE}`,
      ([part, whole]) => [countOf(part), partOfWord(whole ?? '')],
    ),
    ...found(text, `${START}([1-9])/([2-9]|10)${EDGE}`, ([part, whole]) => [
      Number(part),
      Number(whole),
    ]),
  ]
}

const countOf = (word = ''): number | null =>
  /^\d+$/.test(word) ? Number(word) : numberOfWord(word)

function found(
  text: string,
  pattern: string,
  partsOf: (groups: readonly (string | undefined)[]) => readonly [number | null, number | null],
): Raw[] {
  return [...text.matchAll(new RegExp(pattern, 'giu'))].flatMap((match) => {
    const [part, whole] = partsOf(match.slice(1))
    const span = { start: match.index, end: match.index + match[0].length }
    if (part === null || whole === null || whole < 2 || part >= whole) return []
    const ofPlaces = /^\s+(?:av )?(?:\p{L}+ )?(?:nabo|kommun|fylke|fylka)/iu.test(
      text.slice(span.end),
    )
    const use: Use = ofPlaces || whole > 20 ? 'rank' : 'level'
    return [{ ...span, value: (100 * part) / whole, step: 1, fraction: true as const, use }]
  })
}

/** `doblet`, `halvert`, `dobbelt så mange`: how many times as much, never looked into. */
function multiples(text: string): Raw[] {
  const words =
    '(?:for|fler|mange|tre|fire|fem)?dobl(?:et|ar|a|e|er|ing\\p{L}*)|halver(?:t|te|er|ar|a)|dobbelt|dobbel'
  return [...text.matchAll(new RegExp(`${START}(?:${words})${EDGE}`, 'giu'))].map(
    ({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
      value: /^halv/iu.test(word) ? 0.5 : 2,
      step: 1,
      use: 'times' as const,
    }),
  )
}

function quantityOf(raw: Raw, text: string): Quantity {
  const rest = text.slice(raw.end)
  const multiplier = raw.fraction ? undefined : MULTIPLIERS.find(([pattern]) => pattern.test(rest))
  const skipped = multiplier?.[0].exec(rest)?.[0].length ?? 0
  const times = multiplier?.[1] ?? 1
  const unit = raw.fraction || raw.use === 'times' ? null : unitOf(raw, rest.slice(skipped), text)
  const numberEnd = raw.end + skipped
  return {
    ...raw,
    numberEnd,
    end: numberEnd + (unit?.length ?? 0),
    value: round(raw.value * times),
    step: raw.step * times,
    fraction: raw.fraction ?? false,
    unit: raw.fraction ? 'percent' : (unit?.unit ?? null),
    noun: unit?.noun ?? null,
    use: raw.use && raw.use !== 'level' ? raw.use : usageOf(raw, numberEnd, unit, text),
    about: aboutOf(text.slice(0, raw.start)),
  }
}

/** 1.2 × 1 000 000 without the binary remainder. */
const round = (value: number): number => Number(value.toPrecision(12))

function unitOf(raw: Span, rest: string, text: string): FoundUnit | null {
  if (isKronerBefore(text.slice(0, raw.start))) return { unit: 'kroner', length: 0, noun: null }
  const found = unitAfter(rest)
  const perHead = /(?<!\p{L})(?:per|pr\.?) (?:innbygg\p{L}*|person)[^.;]{0,120}$/iu
  return found?.unit === 'tonnes-co2e' && perHead.test(text.slice(0, raw.start))
    ? { ...found, unit: 'tonnes-co2e-per-person' }
    : found
}

const CHANGE_VERBS =
  'øk(?:t|te|er|a|ing)|auk(?:a|ar|e|te)?|vokst|vokste|vokser|voks|veks|vaks|vakse|steget|stigit|stige|steg|falt|falle|fall|fell|sunket|sank|sokke|sokk|søkk|synker|redusert?e?|kutt\\p{L}*|gått (?:opp|ned)|gått(?= (?:med|hele|heile))|går (?:opp|ned)|gikk (?:opp|ned)|gjekk (?:opp|ned)|minsk\\p{L}*|mink\\p{L}*|krymp\\p{L}*|(?:opp|ned)(?= med)'
const BENT =
  '(?:med|hele|heile|bare|berre|nesten|over|om lag|rundt|ca\\.?|cirka|drøyt|godt|knapt|opp|ned|nær)'
/** `fått 300 innbyggere`, `mistet 40` */
const GAINED = '(?:fått|mistet|mista|mist|tapt|tapte|tapa)'
/** `økt med`, `vokste nesten`, `en nedgang på`: the number is what was added or taken away. */
const CHANGED = new RegExp(
  `(?<!\\p{L})(?:(?:${CHANGE_VERBS})(?:(?:\\s+[^\\s.,;\\d]+){0,6}\\s+med)?(?:\\s+${BENT})*|(?:vekst|økning|auke|auking|nedgang|reduksjon|fall|kutt|oppgang)\\p{L}*(?:\\s+(?:i|av|har|hadde|er|var|vore|vært)(?:\\s+[^\\s.,;\\d]+){0,8})?\\s+på|${GAINED})(?:\\s+${BENT})*\\s*$`,
  'iu',
)
const MORE_OR_LESS =
  /^[\s\u00a0]*(?:høyere|høgare|lavere|lågare|flere|fleire|færre|mer|meir|mindre|større|lengre|lengra|lenger|kortere|kortare|(?:over|under)(?!\s+\d)\s+(?:landet|landssnittet|snittet|gjennomsnittet|fylket|snitt))(?!\p{L})/iu

function usageOf(raw: Raw, numberEnd: number, unit: FoundUnit | null, text: string): Use {
  const before = text.slice(Math.max(0, raw.start - 160), raw.start)
  const after = text.slice(numberEnd + (unit?.length ?? 0))
  if (unit?.unit === 'places' || isRank(before, text.slice(numberEnd))) return 'rank'
  if (unit?.unit === 'times') return 'times'
  if (/\d[\s\u00a0]+av[\s\u00a0]+$/iu.test(before)) return 'whole'
  if (unit?.unit === 'percentage-points') return 'difference'
  if (isRange(before, text.slice(numberEnd))) return 'range'
  if (CHANGED.test(before)) return 'change'
  const counted = unit?.noun ? text.slice(numberEnd, numberEnd + unit.length) : ''
  if (
    MORE_OR_LESS.test(after) ||
    MORE_OR_LESS.test(counted) ||
    MORE_OR_LESS.test(text.slice(numberEnd))
  )
    return 'difference'
  return 'level'
}

const isRank = (before: string, after: string): boolean =>
  /(?<!\p{L})(?:nr\.?|nummer|plass)[\s\u00a0]*$/iu.test(before) ||
  /(?<!\p{L})(?:nr\.?|nummer|plass|\d\.)[^.,;]{0,40}(?<!\p{L})(?:av|blant)[\s\u00a0]*(?:de |dei )?$/iu.test(
    before,
  ) ||
  // Which kommuner are ranked: `kommunene i Finnmark med minst 1 000 innbyggere`.
  /(?<!\p{L})kommun(?:er|ar|ene|ane)(?!\p{L})[^.;]{0,40} med (?:minst|over|under|mer enn|meir enn|færre enn)[\s\u00a0]*$/iu.test(
    before,
  ) ||
  /^\.[\s\u00a0](?=\p{Ll})/u.test(after) ||
  /^[\s\u00a0]andre(?!\p{L})/u.test(after)

const isRange = (before: string, after: string): boolean =>
  /\d[\s\u00a0]*[–-][\s\u00a0]*$/u.test(before) ||
  /^[\s\u00a0]*[–-][\s\u00a0]*\d/u.test(after) ||
  /(?<!\p{L})mellom[\s\u00a0]*(?:\d[\d.,\s\u00a0]*[\s\u00a0]*\p{L}*[\s\u00a0]*og[\s\u00a0]*)?$/iu.test(
    before,
  )

const bending = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})\\s*$`, 'iu')

const ABOUT: readonly (readonly [RegExp, NonNullable<Quantity['about']>])[] = [
  [bending('over|mer enn|meir enn|flere enn|fleire enn|minst|passert|rundet|runda'), 'over'],
  [bending('drøyt|drøye|godt|vel|litt over|godt over'), 'just-over'],
  [bending('under|mindre enn|færre enn'), 'under'],
  [bending('knapt|snaut|nesten|nær|nærmere|nærare|opp mot|litt under'), 'just-under'],
  [bending('om lag|omtrent|rundt|cirka|ca\\.?|kring|omkring|ikring|bortimot|cirka'), 'about'],
]

const aboutOf = (before: string): Quantity['about'] =>
  ABOUT.findLast(([pattern]) => pattern.test(before))?.[1] ?? null

/** What stands between two numbers that count different things: each has a unit of its own. */
const OTHER_CLAUSE =
  /,\s*(?:og|men|der|som|hvor|kor)(?!\p{L})|(?<!\p{L})(?:der|som|hvor|kor|at)(?!\p{L})/iu

/** `fra 18,3 til 24,3 prosent`, `24,3 prosent, mot 20,1 i landet`: the unit is said once. */
function withSharedUnits(list: readonly Quantity[], text: string): Quantity[] {
  return list.map((one, i) => {
    if (one.unit !== null || one.use !== 'level') return one
    const [before, after] = [list[i - 1], list[i + 1]]
    const led =
      /(?<!\p{L})(?:fra|frå|mot|til|enn|og|mens|medan|er|var)[\s\u00a0]+(?:\p{L}+[\s\u00a0]+){0,3}$/iu
    const paired = after && /^\s+(?:mot|til|og)\s+$/iu.test(between(one, after, text))
    if (!paired && !led.test(text.slice(0, one.start))) return one
    const giver = [after, before].find(
      (other) =>
        other?.unit &&
        (other.use === 'level' || other.use === 'whole') &&
        other.unit !== 'places' &&
        !/[.!?]\s+\p{Lu}|\n/u.test(between(one, other, text)) &&
        !OTHER_CLAUSE.test(between(one, other, text)),
    )
    return giver ? { ...one, unit: giver.unit, noun: giver.noun } : one
  })
}

const between = (one: Span, other: Span, text: string): string =>
  text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))
