import type { Language, Text } from './indicator.ts'

const LEVELS = {
  low: { nb: 'lave', nn: 'låge' },
  middle: { nb: 'middels', nn: 'middels' },
  high: { nb: 'høye', nn: 'høge' },
  lowOrMiddle: { nb: 'lave eller middels', nn: 'låge eller middels' },
  middleOrHigh: { nb: 'middels eller høye', nn: 'middels eller høge' },
} as const

const SIZES = {
  tiny: { nb: 'Svært små kommuner', nn: 'Svært små kommunar' },
  small: { nb: 'Små kommuner', nn: 'Små kommunar' },
  medium: { nb: 'Mellomstore kommuner', nn: 'Mellomstore kommunar' },
  large: { nb: 'Store kommuner', nn: 'Store kommunar' },
  larger: { nb: 'Store kommuner fra 30 000', nn: 'Store kommunar frå 30 000' },
  largest: { nb: 'Store kommuner fra 45 000', nn: 'Store kommunar frå 45 000' },
  cities: { nb: 'De største byene utenom Oslo', nn: 'Dei største byane utanom Oslo' },
} as const

/** Words that say what a KOSTRA group or centrality class is, to be put before its number. */
const WORDS: Readonly<Record<string, Text>> = {
  ...kostra('EKG01', 'small', 'low', 'low'),
  ...kostra('EKG02', 'small', 'low', 'middle'),
  ...kostra('EKG03', 'small', 'low', 'high'),
  ...kostra('EKG04', 'small', 'high', 'low'),
  ...kostra('EKG05', 'small', 'high', 'middle'),
  ...kostra('EKG06', 'small', 'high', 'high'),
  ...kostra('EKG07', 'medium', 'low', 'low'),
  ...kostra('EKG08', 'medium', 'low', 'middleOrHigh'),
  ...kostra('EKG09', 'large', 'low', 'lowOrMiddle'),
  ...kostra('EKG10', 'larger', 'low', 'low'),
  ...kostra('EKG11', 'largest', 'low', 'low'),
  ...kostra('EKG12', 'cities', 'low', 'lowOrMiddle'),
  EKG13: { nb: 'Oslo', nn: 'Oslo' },
  ...kostra('EKG14', 'tiny', 'middle', 'lowOrMiddle'),
  ...kostra('EKG15', 'tiny', 'middle', 'high'),
  EKG16: {
    nb: 'De minste kommunene, under 600 innbyggere',
    nn: 'Dei minste kommunane, under 600 innbyggjarar',
  },
  EKG17: {
    nb: 'De åtte kommunene med høyest skatteinntekter',
    nn: 'Dei åtte kommunane med høgast skatteinntekter',
  },
  '01': { nb: 'De mest sentrale kommunene', nn: 'Dei mest sentrale kommunane' },
  '02': { nb: 'De nest mest sentrale kommunene', nn: 'Dei nest mest sentrale kommunane' },
  '03': { nb: 'Litt over middels sentrale kommuner', nn: 'Litt over middels sentrale kommunar' },
  '04': { nb: 'Litt under middels sentrale kommuner', nn: 'Litt under middels sentrale kommunar' },
  '05': { nb: 'De nest minst sentrale kommunene', nn: 'Dei nest minst sentrale kommunane' },
  '06': { nb: 'De minst sentrale kommunene', nn: 'Dei minst sentrale kommunane' },
}

/**
 * `Små kommuner, lave bundne kostnader, lave frie inntekter (KOSTRA-gruppe 1)`: the words first, the
 * number second. A group that is new to us has its official name alone.
 */
export function groupInWords(
  { code, name }: { readonly code: string; readonly name: Text },
  language: Language,
): string {
  const words = WORDS[code]?.[language]
  const official = name[language]
  return words === undefined ? official : `${words} (${lowerFirst(official)})`
}

/** Names of groups begin sentences; in brackets they do not. KOSTRA is written so anywhere. */
const lowerFirst = (text: string): string =>
  /^[A-ZÆØÅ]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

function kostra(
  code: string,
  size: keyof typeof SIZES,
  costs: keyof typeof LEVELS,
  income: keyof typeof LEVELS,
): Record<string, Text> {
  const { nb, nn } = SIZES[size]
  return {
    [code]: {
      nb: `${nb}, ${LEVELS[costs].nb} bundne kostnader, ${LEVELS[income].nb} frie inntekter`,
      nn: `${nn}, ${LEVELS[costs].nn} bundne kostnader, ${LEVELS[income].nn} frie inntekter`,
    },
  }
}
