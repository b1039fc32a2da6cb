/**
 * Words that narrow what a number is of: `av kvinnene`, `under 30 år`, `som møtte fram`. A figure
 * of all of them says nothing of those, unless its own words have the same.
 */
import type { IndicatorSummary } from '../../observations/shards.ts'

/** Words of a part of the people, or of what else a place has many of. */
const PARTS =
  /(?<!\p{L})(?:kvinn\p{L}*|menn(?!eske)\p{L}*|gutt\p{L}*|gut(?:ar|ane)|jent\p{L}*|innvandr\p{L}*|asyl\p{L}*|flyktning\p{L}*|student\p{L}*|pensjonist\p{L}*|ufør\p{L}*|bydel\p{L}*|sentrum|tettsted\p{L}*|tettstad\p{L}*|enslig\p{L}*|einsleg\p{L}*|alene|åleine|ansatt\p{L}*|tilsett\p{L}*|ungdom\p{L}*|barn(?:a|et)?|elev\p{L}*|eldre|unge|velger\p{L}*|veljar\p{L}*|førstegangsvelger\p{L}*|medlem\p{L}*|industri\p{L}*|jordbruk\p{L}*|landbruk\p{L}*|luftfart\p{L}*|sjøfart\p{L}*|veitrafikk\p{L}*|vegtrafikk\p{L}*|hytte\p{L}*|fritidsbolig\p{L}*|fritidsbustad\p{L}*|kommunal\p{L}*|blokk\p{L}*|leilighet\p{L}*)(?!\p{L})/giu

const AGE =
  /(?:(?<!\p{L})(?:over|under|fylt|eldre enn|yngre enn|mellom|minst)\s+(\d{2})(?![\d.,]|\s\d{3}|\s*(?:prosent|%|kron|tonn|tusen|mill|innbygg|person|menneske|bolig|bustad|kommun))|(?<![\d,.])(\d{2})\s*(?:\+|-?\s?pluss|-?\s?år(?:\s(?:eller|og)\s|ing|ig|\s*og)))/giu

const agesIn = (text: string): string[] =>
  [...text.matchAll(AGE)].flatMap(({ 1: one, 2: other }) => one ?? other ?? [])

// oxfmt-ignore
const GRADES = ['første', 'andre', 'tredje', 'fjerde', 'femte', 'sjette', 'sjuende', 'åttende', 'niende', 'tiende']
const SPELT: Readonly<Record<string, string>> = {
  syvende: 'sjuende',
  sjuande: 'sjuende',
  åttande: 'åttende',
  niande: 'niende',
  tiande: 'tiende',
}
const GRADE = new RegExp(
  `(?<![\\p{L}\\d,.])(?:(\\d{1,2})\\.\\s*|(${[...GRADES, ...Object.keys(SPELT)].join('|')})\\s*)(?:trinn|klass|årstrinn)`,
  'giu',
)

/** `8. trinn`, `åttendeklassinger`: which grades at school. */
const gradesIn = (text: string): number[] =>
  [...text.matchAll(GRADE)].map(({ 1: digits, 2: word = '' }) => {
    const lower = word.toLowerCase()
    return digits ? Number(digits) : GRADES.indexOf(SPELT[lower] ?? lower) + 1
  })

/** `på 5. trinn` of a figure of the eighth grade. */
function isOfOtherGrade(title: string, text: string): boolean {
  const [own, said] = [gradesIn(title), gradesIn(text)]
  return own.length > 0 && said.length > 0 && !said.some((grade) => own.includes(grade))
}

/** Whether the text narrows it in a way that the indicator's own words do not have. */
export function isNarrowed(
  { title, unit }: IndicatorSummary,
  patterns: readonly RegExp[],
  text: string,
): boolean {
  const own = (words: string) =>
    patterns.some((pattern) => words.search(pattern) >= 0) || title.toLowerCase().includes(words)
  const ages = agesIn(text)
  if (ages.length > 0 && !ages.some(own)) return true
  if (isOtherSide(title, text) || isOfOtherGrade(title, text)) return true
  const parts = [...text.matchAll(PARTS)].map(([word]) => word.toLowerCase())
  return unit !== 'persons-per-young' && parts.some((word) => !own(word) && !isPeople(word, title))
}

/** `under 65 år` of a figure of those who are older. */
const isOtherSide = (title: string, text: string): boolean =>
  agesIn(title).some((age) => {
    const under = new RegExp(`(?<!\\p{L})(?:under|yngre enn)\\s+${age}`, 'iu')
    const over = new RegExp(
      `(?<!\\p{L})(?:over|eldre enn|fylt)\\s+${age}|${age} år (?:eller|og) eldre`,
      'iu',
    )
    return under.test(title)
      ? over.test(text) && !under.test(text)
      : under.test(text) && !over.test(text)
  })

/** `eldre` and `unge` are said of every figure with an age; voters, of every turnout. */
const isPeople = (word: string, title: string): boolean =>
  (/^(?:eldre|unge|barn)/u.test(word) && agesIn(title).length > 0) ||
  (word.startsWith('vel') && /^va/iu.test(title))

/** What follows a count of people that is not all who live there. */
const NOT_ALL =
  /^\s+(?:over|under|mellom|med|uten|utan|som(?! bor| bur)|i alderen|i arbeid|i jobb|står|deltok|møtte|mer|meir|flere|fleire)(?!\p{L})/iu
const LIVE =
  /(?<!\p{L})(?:bor|bur|bu|bo|bodde|budde|innbygg\p{L}*|folket[ae]l\p{L}*|befolkning\p{L}*|vi er|er vi|vi var|var vi|er det|blitt|passert|vokst|vokste|økt|auka|fått|mistet|mista)(?!\p{L})/iu

/** Whether a count of people can be of all who live there. */
export const isOfAll = (sentence: string, after: string): boolean =>
  LIVE.test(sentence) && !NOT_ALL.test(after)

/** `av de over 65 år er`, `hvert fjerde barn`: the group itself is what the number is a part of. */
const OF_GROUP =
  /^\s*(?:(?:prosent|%|pst\.?)?\s*av\s+(?:de|dei|dem|alle|våre|disse)\s+(?:(?:over|under|på)\s+\d{2}|barn|eldre|unge|ungdom|pensjonist)|(?:prosent|%|pst\.?)?\s*av\s+(?:barn|eldre|unge|ungdom|pensjonist)|(?:barn|eldre|unge?|ungdom|pensjonist)(?:er|ar|ene|ane|a)?(?=\s))/iu
/** What a share of people that is told in words is never of. */
const NOT_PEOPLE =
  /^\s+(?:krone|time|dag|kveld|natt|tur|bil|bedrift|butikk|søknad|sak|plass|seng|stilling|hytte|tilsatt|ansatt)(?:r|er|ar)?(?!\p{L})/iu

/** Whether what follows the number is a group that the figure is not a part of. */
export const isPartOfGroup = (after: string, fraction: boolean, title: string): boolean =>
  (fraction && NOT_PEOPLE.test(after)) || (agesIn(title).length > 0 && OF_GROUP.test(after))
