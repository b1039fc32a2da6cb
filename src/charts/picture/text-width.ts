/**
 * How wide a text is at most, in whichever of the stacks' fonts it is drawn: a picture is laid out
 * before anything is drawn, and by machines that have other fonts than the one it is looked at on.
 * The widths are the widest of the fonts that are named: mostly those of DejaVu, a few of Noto.
 */

export type Weight = 400 | 600

/** The widest letter of each group, in parts of the size of the type. */
const GROUPS: readonly (readonly [string, number])[] = [
  ["ijl .,'’·|\u00a0\u202f\u2009", 0.35],
  ['fItrJ:;!()-/²³', 0.48],
  ['sz–"°§*_?', 0.54],
  ['cčvxy', 0.61],
  ['abdeghknopquøåáđŋšŧžéèêòóôüöäñïâ0123456789«»', 0.66],
  ['BEFLPRSTVXYZAÅÁŠŦŽ', 0.76],
  ['CDGHKNOQUČĐŊØw&−×+=<>#', 0.9],
]
const WIDEST = 1.05
/** Bold letters are this much wider. */
const BOLDER = 1.13

const widths = new Map(
  GROUPS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
)

/** Of a text at size 1; a letter that is not known is as wide as the widest. */
export function textWidth(text: string, weight: Weight = 400): number {
  let width = 0
  for (const letter of text) width += widths.get(letter) ?? WIDEST
  return weight === 600 ? width * BOLDER : width
}
