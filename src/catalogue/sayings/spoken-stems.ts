/** Parts of cues that several indicators are spoken of by: beginnings of words, in both languages. */

/** That something has become more or less. */
export const GROWTH =
  '(?:vekst|voks|vok|veks|vaks|øk|auk|minsk|mink|falt|fall|fell|gått|gikk|gjekk|ned|krymp|sunk|flere|fleire)'

/** Those who live in a place. */
export const PEOPLE = '(?:folket[ae]l|innbygg|befolkning|folkem|folk)'
