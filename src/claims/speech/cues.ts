/**
 * The words by which a text shows that it is about an indicator: those of its title and of what is
 * said of it, and the words people use. A cue is several parts that must all be there; each part
 * is the beginning of a word (a regular expression), in bokmål or nynorsk.
 */
import type { Saying } from '../../domain/saying.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'

export type Cue = readonly string[]

const GROWTH =
  '(?:vekst|voks|vok|veks|vaks|øk|auk|minsk|mink|falt|fall|fell|gått|gikk|gjekk|ned|krymp|sunk|flere|fleire)'
const PEOPLE = '(?:folket[ae]l|innbygg|befolkning|folkem|folk)'
const POPULATION_GROWTH: readonly Cue[] = [
  [PEOPLE, GROWTH],
  ['befolkningsvekst'],
  ['folkevekst'],
  ['befolkningsnedgang'],
]
const overYears = (span: string): readonly Cue[] => POPULATION_GROWTH.map((cue) => [...cue, span])

const emissionsFrom = (sector: string): readonly Cue[] => [
  ['(?:klimagass)?utsl[ie]pp', sector],
  [`${sector}\\p{L}*utsl[ie]pp`],
]

/** What people say, by indicator. */
const SPOKEN: Readonly<Record<string, readonly Cue[]>> = {
  'deltid-kvinner': [['kvinne', 'deltid'], ['damer', 'deltid'], ['deltid']],
  'deltid-menn': [['menn(?!eske)', 'deltid'], ['mann', 'deltid'], ['deltid']],
  'heltid-kommuneansatte': [['h[ae]i?ltid'], ['kommune(?:ansatt|tilset)', 'h[ae]i?ltid']],
  'registrert-ledige': [
    ['ledig'],
    ['arbeidsl'],
    ['(?:uten|utan)', '(?:arbeid|jobb)'],
    ['helt', 'ledig'],
    ['heilt', 'ledig'],
  ],
  'jobber-i-egen-kommune': [
    ['(?:jobb|arbeid)', '(?:egen|eigen)', 'kommun'],
    ['(?:jobb|arbeid)', '(?:der|i)', '(?:bor|bur)'],
  ],
  arbeidsplasser: [['arbeidsplass'], ['jobber(?= i)']],
  'vekst-i-arbeidsplasser': [['arbeidsplass', GROWTH]],
  sykefravaer: [['s[yj]u?k(?:e|mel)'], ['sykefravær'], ['sjukefråvær'], ['fravær'], ['fråvær']],
  'unge-utenfor': [['(?:unge|ungdom)', '(?:utenfor|utanfor)'], ['(?:utenforskap|utanforskap)']],
  medianinntekt: [
    ['medianinntekt'],
    ['inntekt'],
    ['tjen(?:er|te)?(?!\\p{L})'],
    ['vanlig', 'inntekt'],
  ],
  klimagassutslipp: [['utsl[ie]pp'], ['klimagass'], ['klimagassutsl[ie]pp']],
  'klimagassutslipp-per-innbygger': [['utsl[ie]pp'], ['klimagass'], ['klimagassutsl[ie]pp']],
  'klimagassutslipp-nasjonalt': [['(?:norge|noreg|landet)', '(?:klimagass)?utsl[ie]pp']],
  'utslipp-veitrafikk': emissionsFrom(
    '(?:veitraf|vegtraf|trafikk|bil(?:er|ar|ene|ane|trafikk)?(?!\\p{L}))',
  ),
  'utslipp-sjofart': emissionsFrom('(?:sjøfart|skip|båt|fer[gj]e)'),
  'utslipp-luftfart': emissionsFrom('(?:luftfart|fly(?!kt|tt))'),
  'utslipp-jordbruk': emissionsFrom('(?:jordbruk|landbruk)'),
  'utslipp-industri-olje-og-gass': emissionsFrom('(?:industri|olje)'),
  'utslipp-energiforsyning': emissionsFrom('(?:energiforsyn|fjernvarme|avfallsforbr)'),
  'utslipp-oppvarming': emissionsFrom('(?:oppvarm|vedfyring)'),
  'utslipp-annen-mobil-forbrenning': emissionsFrom('(?:anlegg|traktor)'),
  'utslipp-avfall-og-avlop': emissionsFrom('(?:avfall(?!sforbr)|avløp)'),
  'utslipp-fluorgasser': emissionsFrom('fluor'),
  'bebygd-areal': [['(?:bebyg|utbyg|nedbyg)'], ['(?:bebyg|utbyg|nedbyg)', 'areal']],
  'omdisponert-dyrket-jord': [
    ['dyrk\\p{L}*', '(?:jord|mark|areal)'],
    ['matjord'],
    ['jordbruksjord'],
    ['omdisponer'],
  ],
  'nye-bygg-strandsone': [['strands'], ['strands', 'byg'], ['strands', 'nye']],
  'tilgjengelig-strandsone': [['strand[sl]', '(?:tilgjeng|komme? til|kome til|åpen|open|fri)']],
  naerturterreng: [['turterreng'], ['(?:nærtur|nærturterreng)'], ['turområde']],
  'andel-65-pluss': [['65'], ['eldre'], ['65', 'eldre']],
  'andel-80-pluss': [['80'], ['80', 'eldre'], ['eldste']],
  'eldre-mot-unge': [
    ['eldre', '(?:unge?|20)'],
    ['65', '(?:unge?|20)'],
  ],
  'framskrevet-eldre-mot-unge': [
    ['eldre', '(?:unge?|20)', '(?:fr[ae]mskr|framover|fremover|vent|vil(?!\\p{L})|regner|reknar)'],
    ['65', '(?:unge?|20)', '(?:fr[ae]mskr|framover|fremover|vent|vil(?!\\p{L})|regner|reknar)'],
  ],
  ensomhet: [['ensom'], ['einsam']],
  'psykiske-plager': [['psykisk']],
  'husholdninger-67-pluss': [
    ['(?:hushal|hushol|husstand)\\p{L}*', '(?:eldre|67)'],
    ['(?:hushal|hushol|husstand)\\p{L}*', '67', 'eldre'],
  ],
  'barn-i-lavinntekt': [
    ['barn', '(?:lavinntekt|låginntekt|fattig)'],
    ['barn', '(?:lav|låg)', 'inntekt'],
    ['barnefattig'],
  ],
  'lavinntekt-alle-aldre': [['(?:lavinntekt|låginntekt)'], ['(?:lav|låg)', 'inntekt'], ['fattig']],
  'vedvarende-lavinntekt': [
    ['vedvar', '(?:lavinntekt|låginntekt)'],
    ['vedvar', '(?:lav|låg)', 'inntekt'],
  ],
  'trivsel-i-skolen': [['trivst?'], ['trivs\\p{L}*', 'sk[ou]le'], ['elev', 'triv']],
  mobbing: [['mobb']],
  'gjennomforing-vgs': [
    ['(?:videregående|vidaregåande)', '(?:fullfør|gjennomfør)'],
    ['(?:fullfør|gjennomfør)'],
  ],
  grunnskolepoeng: [['grunnsk[ou]lepoeng'], ['grunnsk[ou]le', 'poeng'], ['karakter', 'poeng']],
  'andel-barn': [['18'], ['barn', '18'], ['barn'], ['barn', 'unge']],
  folketall: [
    ['innbygg'],
    ['folketal'],
    ['befolkning(?!sv)'],
    ['folk'],
    ['menneske'],
    ['(?:bor|bur|budde|bodde)(?!\\p{L})'],
  ],
  befolkningsvekst: [
    ...POPULATION_GROWTH,
    ...overYears('(?:det siste året|siste år|i fjor|på (?:ett?|eitt?) år|siste året)'),
  ],
  'befolkningsvekst-5-ar': [...POPULATION_GROWTH, ...overYears('(?:fem år|5 år)')],
  'befolkningsvekst-10-ar': [...POPULATION_GROWTH, ...overYears('(?:ti år|10 år)')],
  'netto-innflytting': [['(?:innflytt|nettoinnflytt)'], ['netto', '(?:innflytt|flytt)']],
  flytteoverskudd: [['flytteoversk'], ['flytteundersk']],
  fodselsoverskudd: [['fødselsoversk'], ['fødselsundersk']],
  'nye-boliger': [
    ['(?:nye|bygg|bygd|ferdig)', '(?:bolig|bustad|leilighet)'],
    ['(?:boligbygging|bustadbygging)'],
  ],
  boliger: [['bolig'], ['bustad']],
  'leid-bolig': [
    ['leier'],
    ['leiger?'],
    ['leide'],
    ['leigde'],
    ['(?:leie|leid|leige)', '(?:bolig|bustad)'],
  ],
  'bosatte-flyktninger': [['flyktning'], ['(?:bosatt|busett)', 'flyktning']],
  valgdeltakelse: [
    ['(?:valgdelt|valdelt)'],
    ['(?:stemte|røysta|røystte)'],
    ['stemmerett'],
    ['røysterett'],
    ['(?:valgdelt|valdelt)', 'kommuneva'],
  ],
  'avstand-til-sentrum': [['(?:avstand|langt|veg|vei)', 'sentrum'], ['til sentrum']],
  'framskrevet-folketall': [
    [PEOPLE, '(?:fr[ae]mskr)'],
    [PEOPLE, '(?:vent|vil(?!\\p{L})|kommer til|kjem til|regner|reknar)'],
    ['(?:bor|bur|bu|bo)(?!\\p{L})', '(?:fr[ae]mskr|vent|vil|kommer til|kjem til)'],
  ],
}

/** Words that say nothing of what a sentence is about. */
const EMPTY = new Set(
  'alle andel andelen andre annet antall antallet berre bare blant eller enn etter flere fleire fra frå hadde hver kvar ikkje ikke landet fylket kommunen kommuna kommuner kommunar meir mellom noen nokon personer personar prosent siste som talet tallet over under uten utan var være vore siden sidan'.split(
    ' ',
  ),
)

const ENDING = /(?:ene|ane|erne|arane|ene|er|ar|en|et|e|a|s)$/u

/** A word as a part of a cue: its beginning, so that other forms of it match. */
function partOf(word: string): string {
  const stem = word.replace(ENDING, '')
  return stem.length >= 4 ? stem : `${word}(?!\\p{L})`
}

/** A word so long that it tells what is meant by itself: `grunnskolepoeng`, not `jobber`. */
const LONG = 9

/** The words of a text that carry it; none when too few are left to tell it by. */
function cueOf(text: string): Cue[] {
  const words = text.toLowerCase().match(/\{\p{L}+\}|\p{L}+|\d+/gu) ?? []
  const telling = words.filter(
    (word) => (word.length > 3 || /\d\d/.test(word)) && !EMPTY.has(word) && !word.startsWith('{'),
  )
  const parts = [...new Set(telling)]
  return parts.length > 1 || (parts[0]?.length ?? 0) >= LONG ? [parts.map(partOf)] : []
}

function cuesOfSaying(saying: Saying | undefined): Cue[] {
  if (!saying) return []
  const { level } = saying
  const sentences = level.kind === 'share' ? [`${level.verb} ${level.rest}`] : level.sentences
  return [...cueOf(saying.subject), ...sentences.flatMap(cueOf)]
}

/** All cues of an indicator. */
export const cuesFor = (summary: IndicatorSummary, saying: Saying | undefined): readonly Cue[] => [
  ...(SPOKEN[summary.id] ?? []),
  ...cueOf(summary.title),
  ...cuesOfSaying(saying),
]

/** Indicators that have words of their own in the table: every shown one should. */
export const spokenOf = (id: string): boolean => id in SPOKEN

/** The years that a growth is over: what tells growth figures of one thing apart. */
export const GROWTH_YEARS: Readonly<Record<string, number>> = {
  befolkningsvekst: 1,
  'befolkningsvekst-5-ar': 5,
  'befolkningsvekst-10-ar': 10,
  'vekst-i-arbeidsplasser': 5,
}
