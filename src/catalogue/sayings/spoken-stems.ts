/** Parts of cues that several indicators are spoken of by: beginnings of words, in both languages. */
import type { Cue } from '../../domain/saying.ts'

/** That something has become more or less. */
export const GROWTH =
  '(?:vekst|voks|vok|veks|vaks|øk|auk|minsk|mink|falt|fall|fell|gått|gikk|gjekk|ned|krymp|sunk|flere|fleire)'

/** Those who live in a place. */
export const PEOPLE = '(?:folket[ae]l|innbygg|befolkning|folkem|folk)'

/** What a home costs, whichever kind it is of: the kinds that a place has figures of tell which. */
export const HOME_PRICE: readonly Cue[] = [
  ['kvadratmeter', '(?:bolig|bustad|hus)pris'],
  ['kvadratmeter', '(?:bolig|bustad|hus(?!h)|heim)', '(?:kost|pris)'],
  ['kvadratmeterpris'],
]

/** Those who go to school, and that they do well there. */
export const PUPILS = '(?:elev|trinn|klasse|\\p{L}+klassing|skolebarn|skulebarn)'
export const WELL = '(?:godt|gode|bra|flinke|trygt)'
