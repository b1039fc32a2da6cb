/** A number that says how much there is. */
import { holderOf } from '../../domain/duty.ts'
import type { Figure } from '../../domain/series.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { folketallIn, subjectsOf, type Subjects } from './indicators-meant.ts'
import { periodsMeant, type NamedPeriod } from './named-periods.ts'
import { fitOf, isClose, type SaidNumber } from './number-fit.ts'
import { figuresAsked, periodOf, type Asked } from './periods-asked.ts'
import { within } from './phrases.ts'
import { isForetold } from './promises.ts'
import { isOfAll, isPartOfGroup } from './restrictions.ts'
import type { Quantity } from './quantities.ts'
import { notExamined, type Reading, type Verdict, type Whose } from './reading.ts'
import type { Around, Speech } from './speech.ts'
import { figuresFor, whoseOf } from './whose-figure.ts'

export function judgeLevel(quantity: Quantity, around: Around, speech: Speech): Verdict {
  const { fitting, otherUnit } = levelsMeant(quantity, around, speech)
  if (fitting.length > 0) {
    const verdict = placed(quantity, fitting, around, speech)
    return isLikely(quantity, verdict) ? verdict : unlikely(quantity, verdict)
  }
  if (quantity.unit === null) return notExamined('no-unit')
  return otherUnit.length > 0
    ? notExamined('other-unit', { indicators: otherUnit.map(({ id }) => id) })
    : notExamined('no-words')
}

/** `300 mennesker møtte fram` are not all who live there. */
function isOfOthers(
  { fitting }: Subjects,
  { unit, noun, numberEnd, end }: Quantity,
  { sentence }: Around,
  { text }: Speech,
): boolean {
  const people = unit === 'persons' && holderOf('population', fitting) !== undefined
  if (!people || noun === null) return false
  const after = text.slice(Math.max(numberEnd, end), sentence.end)
  return !isOfAll(text.slice(sentence.start, sentence.end), after)
}

/**
 * `500 boliger står tomme`: an amount that is far from the figure is of a part, or of something
 * else, and so is a number without a unit. Shares are of what they say, right or wrong.
 */
const isLikely = ({ value, unit }: Quantity, verdict: Verdict): boolean => {
  if (verdict.outcome !== 'not-found' || unit === 'percent' || unit === 'points') return true
  const { asked, newest } = verdict.reading
  const right = Math.abs((asked ?? newest).value)
  return Math.abs(value) >= right / 2 && Math.abs(value) <= right * 2
}

const unlikely = ({ unit }: Quantity, verdict: Verdict): Verdict =>
  unit === null || verdict.outcome === 'not-examined'
    ? notExamined('no-unit')
    : notExamined('far-off', { readings: [verdict.reading] })

/** `folketallet er 32 082`: what stands right before the number tells what it counts. */
const LED_BY_SUBJECT =
  /(?::|(?<!\p{L})(?:er|var|har|hadde|på|til|fra|frå|blei|ble|vart|passert|i dag|nå|no))\s+(?:\p{L}+\s+)?$/iu
const NOTHING_FOLLOWS =
  /^\s*(?:$|[.,;:!?)]|(?:i|på|ved|mot|til|og|fra|frå|nå|no|per|mens|medan|siden|sidan)(?!\p{L}))/iu

/** `vi er 219 på Utsira`, `her bor det 219`: people, whom nobody has to name. */
const WE_ARE =
  /(?<!\p{L})(?:vi (?:er|var|ble|blei|vart|teller|tel)|(?:er|var) vi|det (?:bor|bur|bodde|budde)|(?:bor|bur|bodde|budde) det)\s+(?:(?:nå|no|i dag|bare|berre|om lag|omtrent|rundt|cirka|ca\.|nesten|nær|over|knapt|drøyt|godt|til sammen|til saman)\s+)*$/iu
const ALL_WHO_LIVE =
  /^\s*(?:$|[.,;!?]|(?:her|i dag|nå|no|i alt|til sammen|til saman|stykker|stykk)(?!\p{L})|(?:i|på)\s+(?:hele\s+|heile\s+)?(?:kommun|øya|øyen|bygda|fylket|\d{4}))/iu

function isOfAllHere({ start, numberEnd }: Quantity, { sentence }: Around, speech: Speech) {
  const { text, mentions } = speech
  if (!WE_ARE.test(text.slice(sentence.start, start))) return false
  const named = mentions.some(
    (one) => one.start >= numberEnd && /^\s+(?:i|på)\s+$/iu.test(text.slice(numberEnd, one.start)),
  )
  return named || ALL_WHO_LIVE.test(text.slice(numberEnd, sentence.end))
}

const NOBODY: Subjects = { fitting: [], otherUnit: [], near: false }

function levelsMeant(quantity: Quantity, around: Around, speech: Speech): Subjects {
  const { text } = speech
  if (quantity.unit !== null) {
    const meant = subjectsNear(quantity, around, speech, unitFits)
    const after = text.slice(quantity.numberEnd, around.sentence.end)
    const isPart = meant.fitting.some(({ title }) => isPartOfGroup(after, quantity.fraction, title))
    return isPart || isOfOthers(meant, quantity, around, speech)
      ? { ...NOBODY, otherUnit: meant.fitting }
      : meant
  }
  if (isOfAllHere(quantity, around, speech))
    return { ...NOBODY, fitting: folketallIn(speech), near: true }
  const bare =
    LED_BY_SUBJECT.test(text.slice(around.sentence.start, quantity.start)) &&
    NOTHING_FOLLOWS.test(text.slice(quantity.numberEnd, around.sentence.end))
  if (!bare) return NOBODY
  const { sentence } = around
  const upTo = { ...around, segment: { start: sentence.start, end: quantity.start } }
  const whole = Number.isInteger(quantity.step)
  const meant = subjectsNear(
    quantity,
    upTo,
    speech,
    (_, { unit, decimals }) => unit !== 'percent-change' && whole === (decimals === 0),
  )
  return meant.near ? meant : NOBODY
}

/** `I landet er andelen 20,1 prosent.` goes on from the sentence before. */
const GOES_ON =
  /(?<!\p{L})(?:tallet|talet|andelen|delen|snittet|gjennomsnittet|nivået|det samme|landet|fylket|i fjor|her er det|hos oss)(?!\p{L})/iu

type Fits = (quantity: Quantity, summary: IndicatorSummary, words: string) => boolean

/** What the number is about: by the words of its sentence, or of the one before where it goes on. */
export function subjectsNear(
  quantity: Quantity,
  { sentence, segment, previous }: Around,
  speech: Speech,
  fits: Fits,
  goesOnWith: RegExp = GOES_ON,
): Subjects {
  const { text } = speech
  const foretold = isForetold(speech, sentence)
  const allowed: Fits = (one, summary, words) =>
    (foretold || !summary.projection) && fits(one, summary, words)
  const here = subjectsOf(quantity, speech, sentence, segment, allowed)
  const goesOn = goesOnWith.test(text.slice(sentence.start, sentence.end))
  if (here.fitting.length > 0 || here.otherUnit.length > 0 || !previous || !goesOn) return here
  return subjectsOf(
    quantity,
    speech,
    { start: previous.start, end: sentence.end },
    segment,
    allowed,
  )
}

/** A change is told of by growth figures alone, and never the change of a share. */
const unitFits: Fits = ({ unit, use }, { unit: own }, words) => {
  if (own !== 'percent-change') return use === 'level' && unit === own
  if (unit !== 'percent' || /(?<!\p{L})(?:andel|delen)/iu.test(words)) return false
  return use === 'change' || /vekst/iu.test(words)
}

/** Growths of the very thing, over the very years, that a change in percent can be. */
export function growthsMeant(
  quantity: Quantity,
  around: Around,
  speech: Speech,
): readonly IndicatorSummary[] {
  const { fitting } = subjectsNear(quantity, around, speech, unitFits)
  return overYears(fitting, around, speech)
}

/** Holds the number against what it can be of these. */
export function placed(
  quantity: Quantity,
  fitting: readonly IndicatorSummary[],
  around: Around,
  speech: Speech,
): Verdict {
  const { whose, unchosen } = whoseOf(around, speech)
  if (unchosen.length > 0) return notExamined('other-place', { places: [...unchosen] })
  if (isOfTogether(around, speech)) return notExamined('several-places')
  const words = speech.text.slice(around.segment.start, around.segment.end)
  if (OF_ANOTHER_TIME.test(words)) return notExamined('no-period')
  const asked = growthPeriod(fitting, around, speech) ?? periodOf(quantity, around, speech)
  if (asked.unknown) return notExamined('no-period')
  const said = { ...quantity, value: signed(quantity, around, speech) }
  const able = overYears(withPeriod(fitting, asked), around, speech)
  const possible = able.length > 1 ? withFigures(able, whose, speech) : able
  if (possible.length === 0) return notExamined('change')
  const each = possible.map((summary) =>
    whose.map((one) => levelVerdict(said, summary, one, asked, speech)),
  )
  const [only = []] = each
  if (each.length === 1) return ofSeveralPlaces(only)
  return notExamined('several-indicators', {
    indicators: possible.map(({ id }) => id),
    readings: each.flatMap((verdicts) => readingOf(verdicts[0]) ?? []),
  })
}

/** `Halden og Aremark har til sammen`, `har henholdsvis` */
const isOfTogether = ({ sentence }: Around, { text, mentions }: Speech): boolean =>
  /(?<!\p{L})(?:til ?sammen|til saman|henholdsvis|høvesvis|hhv)(?!\p{L})/iu.test(
    text.slice(sentence.start, sentence.end),
  ) && mentions.filter((one) => one.kind === 'place' && within(one, sentence)).length > 1

/** `mot 22,3 på det høyeste før det` */
const OF_ANOTHER_TIME =
  /^mot(?!\p{L})[^.]*(?:før det|før den tid|tidligere|tidlegare)|(?<!\p{L})(?:året|år|måneden|månaden|perioden) før(?!\p{L})|(?<!\p{L})(?:forrige|førre|tidligere|tidlegare)(?!\p{L})/iu

const readingOf = (verdict: Verdict | undefined): Reading | undefined =>
  verdict && verdict.outcome !== 'not-examined' ? verdict.reading : undefined

/** Only one of the indicators has a figure of the period that is named: the others cannot be meant. */
function withPeriod(
  fitting: readonly IndicatorSummary[],
  { named }: Asked,
): readonly IndicatorSummary[] {
  const able = fitting.filter((one) => named.some((period) => meant(period, one)))
  return able.length === 1 ? able : fitting
}

/** Of homes of three kinds, the place has a price of one: that is the one that is meant. */
function withFigures(
  able: readonly IndicatorSummary[],
  whose: readonly Whose[],
  speech: Speech,
): readonly IndicatorSummary[] {
  const having = able.filter(({ id }) =>
    whose.some((one) => figuresFor(one, id, speech).length > 0),
  )
  return having.length > 0 ? having : able
}

const meant = (named: NamedPeriod, { periods, kind, newest }: IndicatorSummary): boolean =>
  periodsMeant(named, periods, kind, newest ?? '').length > 0

/** `fra 2021 til 2026`, `på fem år`: of growth figures only those over so many years can be meant. */
function overYears(
  fitting: readonly IndicatorSummary[],
  { sentence }: Around,
  { periods, lexicon }: Speech,
): readonly IndicatorSummary[] {
  const all = periods.filter((period) => within(period, sentence))
  const span = all.find(({ use }) => use === 'span')
  const [first, last, ...more] = all.filter(({ use }) => use === 'date' || use === 'since')
  const years = span?.years ?? (first && last && more.length === 0 ? last.to - first.from : null)
  return years === null
    ? fitting
    : fitting.filter(({ id }) => (lexicon.growthYears.get(id) ?? years) === years)
}

/** Of several places named together the first is meant; another's figure is not called found. */
export function ofSeveralPlaces(verdicts: readonly Verdict[]): Verdict {
  const [first, ...others] = verdicts
  if (!first) return notExamined('no-figure')
  if (first.outcome === 'found' || !others.some(({ outcome }) => outcome === 'found')) return first
  return notExamined('several-places', {
    readings: verdicts.flatMap((verdict) => readingOf(verdict) ?? []),
  })
}

const DOWN =
  /(?<!\p{L})(?:falt|fall\p{L}*|fell|sunk\p{L}*|sank|sokk\p{L}*|redus\p{L}*|minsk\p{L}*|mink\p{L}*|krymp\p{L}*|nedgang\p{L}*|ned)(?!\p{L})/iu

/** `falt med 3 prosent` is a growth of minus 3. */
function signed({ value, use, start }: Quantity, { segment }: Around, { text }: Speech): number {
  return use === 'change' && DOWN.test(text.slice(segment.start, start)) ? -value : value
}

/** A growth from one year to another is of the later, however the sentence is cut. */
function growthPeriod(
  fitting: readonly IndicatorSummary[],
  { sentence }: Around,
  { periods }: Speech,
): Asked | null {
  if (!fitting.every(({ unit }) => unit === 'percent-change')) return null
  const all = periods.filter((period) => within(period, sentence))
  const [first, last, ...more] = all.filter(({ use }) => use === 'date' || use === 'since')
  if (first && last && more.length === 0) return { named: [last], orNewest: false }
  return all.some(({ use }) => use === 'span') ? { named: [], orNewest: true } : null
}

/** `111 eldre per 100 unge` of a figure that is kept for one. */
const scaleOf = ({ value, step }: SaidNumber, { unit, decimals }: IndicatorSummary): number =>
  unit === 'persons-per-young' && decimals > 0 && Number.isInteger(step) && value >= 10 ? 100 : 1

/** One number held against one indicator of one place. */
function levelVerdict(
  said: SaidNumber,
  summary: IndicatorSummary,
  whose: Whose,
  asked: Asked,
  speech: Speech,
): Verdict {
  const all = figuresFor(whose, summary.id, speech)
  const newest = all.at(-1)
  const targets = figuresAsked(all, summary, asked)
  if (!newest || targets.length === 0) return notExamined('no-figure', { indicators: [summary.id] })
  const scale = scaleOf(said, summary)
  const fits = (figure: Figure) =>
    fitOf(said, figure.value * scale, scale === 1 ? summary.decimals : 0)
  const hit = targets.find((figure) => fits(figure) === 'exact') ?? targets.find(fits)
  const elsewhere = hit ?? all.findLast(fits)
  const reading: Reading = {
    indicator: summary.id,
    whose,
    asked: hit ?? targets[0] ?? null,
    said: elsewhere ?? null,
    newest,
    exact: elsewhere !== undefined && fits(elsewhere) === 'exact',
    dated: asked.named.length > 0 && !asked.orNewest,
  }
  if (hit) return { outcome: 'found', reading }
  // Of a period that is named, the figure of another is not older but wrong.
  const isOlder = elsewhere !== undefined && !reading.dated && elsewhere.period < newest.period
  if (isOlder && reading.exact) return { outcome: 'outdated', reading }
  if (targets.some(({ value }) => isClose(said, value * scale)))
    return { outcome: 'close', reading }
  if (isOlder) return { outcome: 'outdated', reading }
  return { outcome: 'not-found', reading }
}
