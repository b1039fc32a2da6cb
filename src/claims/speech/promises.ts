/** Numbers that nobody claims to be so: what is promised, wished for, or denied. */
import type { Span } from './not-figures.ts'
import { clauseOf, type Speech } from './speech.ts'

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')

const WISHED = word(
  'skal|vil|bør|må(?! (?:vi |alle )?(?:huske|hugse|vite|innse|erkjenne|ta inn))|ønsk\\p{L}+|lov(?:er|ar)|lovet|lova|foreslår|går inn for|planlegg\\p{L}*|treng(?:er|s)?|krev(?:er)?|håp(?:er|ar)|(?:jobber|jobbar|arbeider|arbeidar|kjemper|kjempar) for|kommer til å|kjem til å|mål(?:et|sett?ing\\p{L}*)?(?: (?:vårt|mitt|er|om|for))+|inn[ea]n|neste|framover|fremover|snart|om (?:\\p{L}+|\\d+) år|kunne|ville|hvis|dersom|viss',
)
/** What a wish is not: somebody's projection. */
const FORETOLD = word(
  'fr[ae]mskr\\p{L}*|fremskr\\p{L}*|SSBs?|prognose\\p{L}*|anslår|anslag\\p{L}*|regner med|reknar med|forvent\\p{L}*',
)
const STATED = word(
  'har|hadde|er|var|bor|bodde|bur|budde|ble|vart|blei|stemte|røysta|leier|leiger|finnes|finst|gikk|gjekk|økte|auka|falt|fall|sank|vokste|voks',
)

/** Whether the text tells of a projection, where `vil` is no wish. */
export const isForetold = ({ text }: Speech, sentence: Span): boolean =>
  FORETOLD.test(text.slice(sentence.start, sentence.end))

/** Whether the number is what somebody wants. */
export function isPromise(speech: Speech, sentence: Span, number: Span): boolean {
  const { text } = speech
  const whole = text.slice(sentence.start, sentence.end)
  if (!WISHED.test(whole) || isForetold(speech, sentence)) return false
  const clause = clauseOf(speech, sentence, number)
  const own = text.slice(clause.start, clause.end)
  return WISHED.test(own) || !STATED.test(own)
}

const DENIED =
  /(?<!\p{L})(?:ikke|ikkje|aldri|verken|korkje|ingen|lot være å|let vere å)(?!\p{L})(?! (?:bare|berre|lenger))/iu

/** `ikke 40 000 innbyggere`, `42 prosent stemte ikke` */
export const isDenied = (speech: Speech, sentence: Span, number: Span): boolean => {
  const { start, end } = clauseOf(speech, sentence, number)
  return DENIED.test(speech.text.slice(start, end))
}
