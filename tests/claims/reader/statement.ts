/** A sentence that has been understood, with the means to look its parts up. */
import type { Masked, SaidNumber } from './masked.ts'
import { VOCABULARIES } from './masked.ts'
import type { Meaning, Phrase } from './meaning.ts'
import { shownUnits } from './figures.ts'
import { periodSaid, timingOf, yearOf, yearsBetween } from './periods.ts'
import type { Place } from './places.ts'
import type { Language } from './vocabulary.ts'
import { growthYearsOfRecords } from './words-of-record.ts'
import type { Record_, World } from './world.ts'

/**
 * What is wrong with a sentence. Thrown, since one fault is enough; no error of the program, which
 * would note where it was thrown, a hundred thousand times.
 */
export class Fault {
  readonly message: string

  constructor(message: string) {
    this.message = message
  }
}

export const must: (so: boolean, why: string) => asserts so = (so, why) => {
  if (!so) throw new Fault(why)
}

/** A rank, a count, a number of years: no more than words and whole numbers. */
const MILLION = 1_000_000

/** How the unit must stand after a number. */
type Unit = 'own' | 'own-or-none' | 'none' | 'points' | 'percent'

/** Shares and growths differ by percentage points. */
const isShare = ({ unit }: Record_): boolean => unit === 'percent' || unit === 'percent-change'

const TOTALS = new Set([
  'persons',
  'tonnes-co2e',
  'square-kilometres',
  'decares',
  'buildings',
  'dwellings',
])
/** Things that are counted or measured up, so that the whole has all of it. */
export const isTotal = ({ unit }: Record_): boolean => TOTALS.has(unit)

export class Statement {
  readonly #masked: Masked
  readonly meaning: Meaning
  readonly world: World
  readonly place: Place
  readonly language: Language
  /** Numbers and times that have been accounted for. */
  readonly #told = new Set<string>()
  /** The indicators that it has turned out to be about. */
  readonly about: string[] = []

  constructor(masked: Masked, meaning: Meaning, world: World, place: Place, language: Language) {
    this.#masked = masked
    this.meaning = meaning
    this.world = world
    this.place = place
    this.language = language
  }

  part(slot: string): string | undefined {
    return this.meaning.parts[slot]
  }

  has(slot: string): boolean {
    return this.part(slot) !== undefined
  }

  /** The number in a slot, which is then accounted for. */
  number(slot: string): SaidNumber {
    const token = this.part(slot) ?? ''
    const said = this.#masked.numbers[Number(token.slice(1))]
    if (!(token.startsWith('N') && said !== undefined)) throw new Fault(`no number for "${slot}"`)
    this.#told.add(token)
    return said
  }

  /** A count: a whole number with no unit, as a word up to twelve and in digits above. */
  count(slot: string): number {
    const said = this.number(slot)
    if (!(said.unit === null && said.decimals === 0))
      throw new Fault(`"${slot}" is not a plain count`)
    const value = said.form === 'digits' ? said.value / MILLION : said.value
    if (!(Number.isInteger(value) && value >= 0)) throw new Fault(`"${slot}" is not a whole number`)
    return value
  }

  /** The period of the file that a slot's time stands for. */
  period(slot: string, { id }: Record_): string {
    const token = this.part(slot) ?? ''
    const said = this.#masked.periods[Number(token.slice(1))]
    if (!(/^P\d+$/.test(token) && said !== undefined)) throw new Fault(`no time for "${slot}"`)
    this.#told.add(token)
    const period = periodSaid(said, id)
    if (period === null) throw new Fault(`nobody speaks so of when ${id} is of`)
    return period
  }

  /** Each of the growths that may be meant, and the period of the one that is over the time said. */
  growth(): { readonly record: Record_; readonly period: string } {
    const things = this.meaning.phrases['G']?.G ?? []
    for (const id of things) {
      const record = this.world.record(id)
      const years = GROWTH_YEARS.get(id)
      if (this.has('during')) {
        // From the first day of the year to the first day of the next.
        if (years !== 1 || timingOf(id).of !== 'day') continue
        const year = Number(this.period('during', record))
        this.isAbout(id)
        return { record, period: String(year + 1) }
      }
      const [from, to] = [this.period('from', record), this.period('to', record)]
      if (yearsBetween(from, to) !== years || (years === 1 && timingOf(id).of === 'day')) continue
      this.isAbout(id)
      return { record, period: to }
    }
    throw new Fault('no growth over such a time')
  }

  /** The newest period that a place of its level has a figure of. */
  newest({ id }: Record_): string {
    const { periods } = this.world.figures(id)
    const found = periods.findLast(
      (period) => this.world.value(id, this.place.code, period) !== null,
    )
    if (found === undefined) throw new Fault(`${id} has no figures for ${this.place.code}`)
    return found
  }

  /** That what `har økt` says is true today: of the newest figure, no more than two years old. */
  current(record: Record_, to: string): void {
    must(to === this.newest(record), 'there is a newer figure')
    must(this.world.thisYear - yearOf(to) <= 2, 'too old to be so today')
  }

  /** The one indicator that the words in a slot stand for. */
  record(slot: 'S' | 'S2' | 'I' | 'Q'): Record_ {
    if (this.meaning.level) return this.isAbout(this.meaning.level.indicator)
    const phrase: Phrase | undefined = this.meaning.phrases[slot]
    const use = slot === 'S2' ? 'S' : slot
    const found = phrase?.[use] ?? []
    const [id] = found
    if (!(id !== undefined && found.length === 1))
      throw new Fault(`words of ${found.length} indicators: ${found.join()}`)
    return this.isAbout(id)
  }

  isAbout(indicator: string): Record_ {
    if (!this.about.includes(indicator)) this.about.push(indicator)
    return this.world.record(indicator)
  }

  /** The place's figure as it is shown. */
  shown({ id, decimals }: Record_, period: string, place = this.place.code): number {
    const value = this.world.value(id, place, period)
    if (value === null) throw new Fault(`${id} has no figure for ${place} in ${period}`)
    return shownUnits(value, decimals)
  }

  /** That a slot holds exactly this many shown units of the indicator. */
  figure(slot: string, record: Record_, units: number, unit: Unit): void {
    const said = this.number(slot)
    if (said.form !== 'digits') return this.#counted(slot, said, record, units)
    if (said.decimals !== record.decimals)
      throw new Fault(`"${slot}" has ${said.decimals} decimals, not ${record.decimals}`)
    const saidUnits = Math.round((said.value / MILLION) * 10 ** said.decimals)
    if (saidUnits !== units)
      throw new Fault(`"${slot}" says ${saidUnits} and not ${units} (${record.id}, shown units)`)
    this.#unit(slot, said, record, unit)
  }

  /** Few people are counted in words: `tre flere`. */
  #counted(slot: string, { form, value }: SaidNumber, { unit }: Record_, units: number): void {
    must(form === 'word' && unit === 'persons', `"${slot}" is not in digits`)
    must(value === units, `"${slot}" says ${value} and not ${units}`)
  }

  /**
   * That a slot holds this percentage, right both of the figures as we have them and as they are
   * shown: the whole percent from ten on, else one decimal.
   */
  percent(slot: string, exact: number, shown: number): void {
    const said = this.number(slot)
    if (!(said.form === 'digits' && said.unit === 'prosent'))
      throw new Fault(`"${slot}" is not in percent`)
    if (said.decimals > 1) throw new Fault(`"${slot}" has ${said.decimals} decimals`)
    if (!(said.value > 0)) throw new Fault(`"${slot}" is no percent at all`)
    const about = this.has(`about_${slot}`)
    for (const percent of [exact, shown]) {
      const tenth = 10 ** said.decimals
      const right = Math.floor(Math.abs(percent) * tenth + 0.5 + 1e-9)
      const away = Math.abs(Math.round((said.value / MILLION) * tenth) - right)
      if (away > (about ? 1 : 0)) throw new Fault(`"${slot}" is ${percent.toFixed(3)} percent`)
    }
  }

  #unit(slot: string, said: SaidNumber, record: Record_, unit: Unit): void {
    const v = VOCABULARIES[this.language]
    if (unit === 'points') return must(said.unit === 'prosentpoeng', `"${slot}" needs prosentpoeng`)
    if (unit === 'none') return must(said.unit === null, `"${slot}" has a unit`)
    const counted = v.indicators[record.id]?.counted
    const units = v.units[record.unit]
    const ways = [
      ...(counted ?? (units ? [units] : [])),
      ...(record.unit.startsWith('tonnes') ? [['tonn', 'tonn'] as const] : []),
    ]
    const one = Math.abs(Math.round(said.value)) === MILLION
    const words = ways.map(([single, many]) => (one ? single : many))
    if (said.unit === null && (unit === 'own-or-none' || words.includes(''))) return
    must(
      said.unit !== null && words.includes(said.unit),
      `"${slot}" is not counted in "${said.unit}"`,
    )
  }

  /** Whether a slot's words are those of the indicator, however they are used. */
  phraseIs(slot: string, indicator: string): boolean {
    const phrase = this.meaning.phrases[slot]
    return phrase !== undefined && [...phrase.S, ...phrase.I, ...phrase.Q].includes(indicator)
  }

  /** Whether the words in a slot say what is counted: `tallet på boliger`, `boligene`. */
  subjectSaysUnit(slot: 'S' | 'S2' | 'Q', { id, unit }: Record_): boolean {
    const v = VOCABULARIES[this.language]
    const words = v.indicators[id]
    if (words?.saysUnit) return true
    const said = slot === 'Q' ? (words?.part?.[0] ?? '') : (words?.subject.join(' ') ?? '')
    const units = [...(words?.counted ?? []).flat(), ...(v.units[unit] ?? [])]
    return units.some((one) => one !== '' && ` ${said} `.includes(` ${one} `))
  }

  /** `minst 1 000 innbyggere`: what the indicator's record asks of those that are ranked. */
  base(record: Record_): void {
    const { unit, value } = this.number('base')
    const base = record.minimumBase
    must(base !== null && value === base.atLeast * MILLION, 'not the least that is asked')
    must(unit === VOCABULARIES[this.language].bases[base.indicator], 'asks for other things')
  }

  /** The unit of a difference between two figures of the indicator. */
  difference(record: Record_): Unit {
    return isShare(record) ? 'points' : 'own'
  }

  /** That every number and time has been accounted for. */
  allTold(): void {
    const { numbers, periods } = this.#masked
    const all = [...numbers.map((_, i) => `N${i}`), ...periods.map((_, i) => `P${i}`)]
    const left = all.filter((token) => !this.#told.has(token))
    if (left.length !== 0) throw new Fault(`nobody has read ${left.join(', ')}`)
  }

  /** Numbers that belong to the words themselves, such as `fem eller seks år`. */
  tell(...tokens: readonly string[]): void {
    for (const token of tokens) this.#told.add(token)
  }
}

/** Years that a growth is over. */
export const GROWTH_YEARS: ReadonlyMap<string, number> = new Map([
  ...growthYearsOfRecords(),
  ['befolkningsvekst', 1],
  ['befolkningsvekst-5-ar', 5],
  ['befolkningsvekst-10-ar', 10],
  ['vekst-i-arbeidsplasser', 5],
])
