/** Sentences of ours on their way into another's text: carried, and known again or lost. */
import { claimsAbout } from '../../../src/claims/rules/index.ts'
import { wordings, type Telling } from '../../../src/claims/sentences/index.ts'
import { canonicalText } from '../../../src/claims/speech/canonical-text.ts'
import { ownSentencesIn } from '../../../src/claims/speech/own-sentences.ts'

/** Every so many wordings of a place, and never the same ones of the next. */
const OF_SO_MANY = 97

export const sampleOf = (telling: Telling, by: number): string[] =>
  claimsAbout(telling.data)
    .filter((_, i) => i % 13 === by % 13)
    .flatMap((claim) => wordings(claim, telling))
    .filter((_, i) => i % OF_SO_MANY === by % OF_SO_MANY || i < 4)

const wrappedAtAnySpace = (sentence: string): string => sentence.replace(/[ \u00a0]/gu, '\n')

/** How a text is changed on its way from a page of ours to a text box. */
export const TRANSPORT: Readonly<Record<string, (sentences: readonly string[]) => string>> = {
  'as it is': (all) => all.join(' '),
  'wrapped at any space': (all) => all.map(wrappedAtAnySpace).join('\n'),
  'en dash for minus': (all) => all.join(' ').replace(/\u2212/gu, '\u2013'),
  hyphens: (all) => all.join(' ').replace(/[\u2212\u2013]/gu, '-'),
  'decomposed letters': (all) => all.join(' ').normalize('NFD'),
  'curly quotes': (all) =>
    all.map((one) => `\u201c${one.replace(/[«»]/gu, '\u201d')}\u201d`).join('\n'),
  'hard spaces': (all) => all.join(' ').replace(/ /gu, '\u00a0'),
  'bullets and numbers, no full stop': (all) =>
    all
      .map((one, i) => (i % 2 === 0 ? `${i + 1}. ${one}` : `\u2022\t${one.replace(/\.$/u, '')}`))
      .join('\r\n'),
}

/** And by programs and pages that do more to it: each place meets one of them. */
export const FURTHER: typeof TRANSPORT = {
  'soft hyphens and widthless letters': (all) =>
    all
      .join(' ')
      .replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00ad')
      .replace(/ /gu, ' \u200b'),
  'narrow, figure and wide spaces': (all) =>
    all
      .join(' ')
      .replace(/\u00a0/gu, '\u202f')
      .replace(/ (?=\d)/gu, '\u2007'),
  'fat and slanted, as in Markdown': (all) =>
    all.map((one) => `**${one.replace(/(\d[\d\u00a0,]*)/gu, '_$1_')}**`).join(' '),
  'entities of a web page': (all) =>
    all
      .join(' ')
      .replace(/\u00a0/gu, '&nbsp;')
      .replace(/\u2212/gu, '&minus;')
      .replace(/\u2013/gu, '&#8211;')
      .replace(/å/gu, '&aring;')
      .replace(/ø/gu, '&#xf8;'),
  'a first word in capitals': (all) =>
    all.map((one) => one.replace(/^\S+/u, (word) => word.toUpperCase())).join(' '),
  'quoted in a mail': (all) =>
    all.map((one) => `> ${one.replace(/ (?=\S+$)/u, '\n> ')}`).join('\n'),
  'hyphenated at line ends': (all) =>
    all.map((one) => one.replace(/(\p{Ll}{4})(?=\p{Ll}{4})/u, '$1-\n')).join('\n'),
  'an ellipsis for the full stop': (all) =>
    all.map((one) => one.replace(/\.$/u, '\u2026')).join(' '),
}

const carriers = (by: number) => {
  const further = Object.entries(FURTHER)
  return [...Object.entries(TRANSPORT), ...further.slice(by % further.length).slice(0, 1)]
}

/** How many sentences of the place were carried, and the ways of carrying them that lose one. */
export function carried(telling: Telling, by: number) {
  const sentences = sampleOf(telling, by)
  const lost = carriers(by).flatMap(([name, carry]) => {
    const own = ownSentencesIn(canonicalText(carry(sentences)), [telling])
    const still = own.filter(({ outcome }) => outcome === 'still-true').length
    const isWhole = still === sentences.length && own.length === still
    return isWhole ? [] : [`${name}: ${still} of ${sentences.length}`]
  })
  return { said: sentences.length, lost }
}
