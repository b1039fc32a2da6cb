/**
 * Digits that are no figures: dates, years, clocks, telephones, paragraphs, ages. An age still
 * tells what a figure is about (`65 år`), so ages are told apart from the rest.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

const MONTH =
  '(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan\\.|feb\\.|apr\\.|aug\\.|sept?\\.|okt\\.|nov\\.|des\\.)'
const YEAR = '(?:19|20)\\d{2}'
/** Units after four digits that would else be a year: `2000 personer`. */
const UNIT_AHEAD =
  '(?:prosent|%|pst|kron|kr\\b|tonn|dekar|person|innbygg|menneske|bolig|bustad|flyktning|arbeidspl|elev|barn)'

const NEVER_FIGURES: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/giu,
  /§+\s*\d+(?:[-–.]\d+)*/gu,
  /\b(?:19|20)\d{2}-\d{2}-\d{2}\b/gu,
  /(?<![\d,])\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})(?!\d)/gu,
  new RegExp(`(?<![\\d,.])\\d{1,2}\\.?\\s+${MONTH}(?:\\s+${YEAR})?`, 'giu'),
  /(?<!\p{L})(?:kl\.?|klokka|klokken)\s*\d{1,2}(?:[.:]\d{2})?/giu,
  /(?<!\d)\d{1,2}:\d{2}(?!\d)/gu,
  /\+\d{2}[\s\u00a0]?[\d\s\u00a0]{8,11}\d/gu,
  /(?<![\d,.])(?:\d{2}[ \u00a0]\d{2}[ \u00a0]\d{2}[ \u00a0]\d{2}|\d{3}[ \u00a0]\d{2}[ \u00a0]\d{3}|[2-9]\d{7})(?!\d|,\d)/gu,
  /(?<!\p{L})(?:org(?:anisasjons)?\.?\s*(?:nr\.?|nummer)?|konto(?:nummer|nr\.?)?):?\s*[\d .\u00a0]{9,13}/giu,
  /(?<!\p{L})kommune(?:nummer|nr\.?)?\s+\d{4}(?!\d)/giu,
  /(?<!\p{L})(?:side|s\.|kapittel|kap\.|figur|tabell|punkt|spørsmål|artikkel|vedlegg|riksve[ig]|fylkesve[ig]|rv\.?|fv\.?|vg)\s*\d+/giu,
  /(?<![\d,.])\d{1,2}\.\s*kvartal/giu,
  /^[ \t]*\d{1,2}[.)][ \t]/gmu,
  new RegExp(`(?<![\\d,.])${YEAR}\\s*[–-]\\s*(?:${YEAR}|\\d{2})(?!\\d|,\\d)`, 'gu'),
  new RegExp(
    `(?<![\\d,.\\u00a0]|\\d )(?:${YEAR}(?!\\s*${UNIT_AHEAD})|(?<=\\bi )${YEAR})(?!\\d|,\\d|[ \\u00a0]\\d{3}(?!\\d))`,
    'giu',
  ),
  /(?<![\d,.])\d{4}(?= \p{Lu}\p{Ll})/gu,
  /(?<![\d,.])\d{1,3}\s+år(?=\s+på rad)/giu,
  // A part of a name: E6, covid-19, H2.
  /(?<=\p{L}-?)\d+/gu,
]

const NUMBER_WORD =
  '(?:én|en|ett|et|eitt|eit|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|femten|tjue|tretti|førti|femti)'

const AGES: readonly RegExp[] = [
  // A grade at school is as good as an age.
  /(?<![\d,.])\d{1,2}\.\s*(?:trinn|klass|årstrinn)/giu,
  /(?<![\d,.])\d{1,3}\s*(?:[–-]|til|og|eller)\s*\d{1,3}\s*[-–]?\s*år(?:ing(?:er|ar|ene|ane)|a|ene|s|ig|ige)?(?!\p{L})/giu,
  /(?<![\d,.])\d{1,3}\s*[-–]?\s*år(?:ing(?:er|ar|ene|ane)?|a|ene|s|ig|ige)?(?!\p{L})/giu,
  /(?<![\d,.])\d{2,3}\s*(?:\+|[-–]?\s?pluss)(?!\p{L})/giu,
  new RegExp(`(?<!\\p{L})${NUMBER_WORD}\\s+år(?:a|ene|s)?(?!\\p{L})`, 'giu'),
  new RegExp(
    `(?<=(?<!\\p{L})(?:over|under|fylt|passert|eldre enn|yngre enn)\\s)\\d{2}(?!\\d|[,.]\\d|[ \\u00a0]\\d{3}|\\s*(?:${UNIT_AHEAD}|mill|tusen|kilo|km|poeng|mål|nye|flere|fleire|bygg))`,
    'giu',
  ),
]

const spansOf = (text: string, patterns: readonly RegExp[]): Span[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    })),
  )

/** Spans of digits that are neither figures nor ages, and spans of ages and lengths of time. */
export const notFigures = (text: string): { readonly never: Span[]; readonly ages: Span[] } => ({
  never: spansOf(text, NEVER_FIGURES),
  ages: spansOf(text, AGES),
})

/** Whether two spans share a letter. */
export const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end
