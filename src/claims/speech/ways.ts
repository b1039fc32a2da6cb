/** Words for more and for less, as a text has them around a number. */
const words = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu')

const UP = words(
  'øk(?:t|te|er|ning\\p{L}*)|auk(?:a|ar|e|te|ing\\p{L}*)|vokst|vokste|vokser|voks|veks|vaks|vakse|steget|stige|stiger|steig|steg|flere|fleire|fått|fekk|fikk|vekst\\p{L}*|opp|høyere|høgare|større|mer|meir|over|lengre|lenger|lengra|nye',
)
const DOWN = words(
  'falt|fall\\p{L}*|fell|sunket|sank|sokke|sokk|synker|redusert?|reduksjon\\p{L}*|minsk\\p{L}*|mink\\p{L}*|krymp\\p{L}*|nedgang\\p{L}*|ned|færre|mistet|mista|mister|tapt|tapte|tapa|lavere|lågare|mindre|under|kortere|kortare|kutta|kuttet',
)

/** Null where the words say neither, or both. */
export function wayIn(text: string): 'up' | 'down' | null {
  const [up, down] = [UP.test(text), DOWN.test(text)]
  return up === down ? null : up ? 'up' : 'down'
}
