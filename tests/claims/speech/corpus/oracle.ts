/**
 * What the observation files answer to a mark in a sentence of the corpus, worked out without a
 * line of `src/claims`: the number to write, and whether what is written is so.
 */
import { levelOf, type Place } from '../../reader/places.ts'
import { shownUnits } from '../../reader/figures.ts'
import type { World } from '../../reader/world.ts'

/** `unclear`: nothing may be called true or false. */
export type Truth = 'found' | 'near' | 'wrong' | 'outdated' | 'unclear'

export interface Answer {
  readonly written: string
  readonly truth: Truth
  /** The right number, as far as the mark asks for one. */
  readonly right: number | null
}

export interface Mark {
  readonly command: string
  /** Words between quotation marks, written as they stand. */
  readonly literal: string
  readonly words: readonly string[]
  readonly options: ReadonlyMap<string, string>
  /** `+4`, `-0.1`: what is added to make it untrue. */
  readonly added: number
}

const NO_BREAK_SPACE = '\u00a0'

/** What people write between the thousands. */
const SEPARATORS: Readonly<Record<string, string>> = { dot: '.', none: '' }

/** `32 082`, `−1,2` */
export function written(value: number, decimals: number): string {
  const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE)
  const sign = value < 0 && Number(Math.abs(value).toFixed(decimals)) > 0 ? '\u2212' : ''
  return `${sign}${grouped}${rest ? `,${rest}` : ''}`
}

/** One unit of the last digit that is not a zero put there by rounding. */
function lastDigit(value: number, decimals: number): number {
  if (decimals > 0) return 10 ** -decimals
  const zeros = /0*$/.exec(String(Math.abs(Math.round(value))))?.[0].length ?? 0
  const digits = String(Math.abs(Math.round(value))).length
  return 10 ** Math.max(0, Math.min(zeros, digits - 2))
}

export class Oracle {
  private readonly world: World
  private readonly place: Place

  constructor(world: World, code: string) {
    const place = world.places.get(code)
    if (!place) throw new Error(`The corpus names a place ${code} that there is not.`)
    this.world = world
    this.place = place
  }

  answer(mark: Mark): Answer {
    switch (mark.command) {
      case 'lvl':
        return this.level(mark)
      case 'chg':
      case 'pct':
        return this.change(mark)
      case 'dif':
        return this.difference(mark)
      case 'way':
        return this.way(mark)
      case 'cmp':
        return this.comparison(mark)
      case 'part':
        return this.part(mark)
      case 'times':
        return this.times(mark)
      case 'rank':
        return this.rank(mark)
      case 'count':
        return this.count(mark)
      case 'no':
        return { written: mark.literal, truth: 'unclear', right: null }
      default:
        throw new Error(`The corpus has a mark of an unknown kind: ${mark.command}.`)
    }
  }

  private decimals(indicator: string): number {
    return this.world.record(indicator).decimals
  }

  private valueAt(indicator: string, whose: string, period: string): number | null {
    if (whose === 'peers') return this.world.middle(indicator, this.place, period)
    return this.world.value(indicator, whose, period)
  }

  private periods(indicator: string, whose: string): string[] {
    const code = whose === 'peers' ? this.place.code : whose
    return this.world
      .figures(indicator)
      .periods.filter((period) => this.world.value(indicator, code, period) !== null)
  }

  /** Shown, as a plain number. */
  private shown(indicator: string, whose: string, period: string): number {
    const value = this.valueAt(indicator, whose, period)
    if (value === null) throw new Error(`No figure of ${indicator} ${whose} ${period}.`)
    const decimals = this.decimals(indicator)
    return shownUnits(value, decimals) / 10 ** decimals
  }

  private exact(indicator: string, whose: string, period: string): number {
    return (this.valueAt(indicator, whose, period) ?? Number.NaN) / 1_000_000
  }

  /** The newest, or that many years before it. */
  private newest(indicator: string, whose: string, before = 0): string {
    const newest = this.periods(indicator, whose).at(-1) ?? ''
    return newest.replace(/\d{4}/g, (year) => String(Number(year) - before))
  }

  private periodOf({ options }: Mark, indicator: string, whose: string): string {
    return (
      options.get('at') ??
      this.newest(indicator, whose, Number(options.get('ago') ?? options.get('old') ?? 0))
    )
  }

  private level(mark: Mark): Answer {
    const [indicator = ''] = mark.words
    const whose = mark.options.get('of') ?? this.place.code
    const right = this.shown(indicator, whose, this.periodOf(mark, indicator, whose))
    const old = mark.options.has('old')
    const answer = this.numbered(right, this.decimals(indicator), mark)
    if (!old) return answer
    const now = this.shown(indicator, whose, this.newest(indicator, whose))
    return now === right ? answer : { ...answer, truth: 'outdated', right: now }
  }

  /** Writes a number as the options want it, and judges what was added. */
  private numbered(right: number, decimals: number, mark: Mark): Answer {
    const { options, added } = mark
    const rounded = roundedBy(right, decimals, options)
    const said = Number((rounded.value + added / rounded.scale).toFixed(6))
    const truth = ((): Truth => {
      if (options.has('wrong')) return 'wrong'
      if (added === 0) return 'found'
      const apart = Math.abs(said * rounded.scale - right)
      const most = lastDigit(said, rounded.decimals) * rounded.scale
      return apart <= most * (1 + 1e-9) ? 'near' : 'wrong'
    })()
    // Of a movement told the wrong way, the right value is how it moved.
    const answer = options.get('wrong') === 'way' ? null : right
    const sep = SEPARATORS[options.get('sep') ?? ''] ?? NO_BREAK_SPACE
    const digits = written(said, rounded.decimals).replaceAll(NO_BREAK_SPACE, sep)
    return { written: digits, truth, right: answer }
  }

  private fromTo(mark: Mark, indicator: string): readonly [string, string] {
    const whose = this.place.code
    const [from, to] = (mark.options.get('from') ?? '').split(',')
    const last = to ?? this.newest(indicator, whose)
    return [from || this.newest(indicator, whose, Number(mark.options.get('ago'))), last]
  }

  private change(mark: Mark): Answer {
    const [indicator = ''] = mark.words
    const [from, to] = this.fromTo(mark, indicator)
    const whose = this.place.code
    if (mark.command === 'chg') {
      const decimals = this.decimals(indicator)
      const apart = this.shown(indicator, whose, to) - this.shown(indicator, whose, from)
      return this.numbered(Math.abs(Number(apart.toFixed(decimals))), decimals, mark)
    }
    const [a, b] = [this.exact(indicator, whose, from), this.exact(indicator, whose, to)]
    return this.numbered(Math.abs(Number(((100 * (b - a)) / a).toFixed(1))), 1, mark)
  }

  private difference(mark: Mark): Answer {
    const [indicator = ''] = mark.words
    const decimals = this.decimals(indicator)
    const [own, other] = this.bothOf(mark, indicator)
    return this.numbered(Math.abs(Number((own - other).toFixed(decimals))), decimals, mark)
  }

  private bothOf(mark: Mark, indicator: string): readonly [number, number] {
    const other = mark.options.get('of') ?? '0'
    const theirs = new Set(
      this.periods(indicator, other).filter((one) => this.valueAt(indicator, other, one) !== null),
    )
    const shared = this.periods(indicator, this.place.code).filter((one) => theirs.has(one))
    const period = mark.options.get('at') ?? shared.at(-1) ?? ''
    return [this.shown(indicator, this.place.code, period), this.shown(indicator, other, period)]
  }

  /** `{way folketall ago:10 økt/falt}`: the verb that is so. */
  private way(mark: Mark): Answer {
    const [indicator = '', ...verbs] = mark.words
    const [from, to] = this.fromTo(mark, indicator)
    const up =
      this.shown(indicator, this.place.code, to) >= this.shown(indicator, this.place.code, from)
    const [more = '', less = ''] = verbs.join(' ').split('/')
    return { written: up ? more : less, truth: 'unclear', right: null }
  }

  private comparison(mark: Mark): Answer {
    const [indicator = '', side] = mark.words
    const [own, other] = this.bothOf(mark, indicator)
    const so = side === 'more' ? own > other : own < other
    return { written: mark.literal, truth: so ? 'found' : 'wrong', right: null }
  }

  /** `hver fjerde` of 25.8: within a point, on the right side of what bends it. */
  private part(mark: Mark): Answer {
    const [indicator = '', whole = '', bent] = mark.words
    const share = 100 / Number(whole)
    const own = this.exact(indicator, this.place.code, this.newest(indicator, this.place.code))
    const over = own - share
    const so =
      bent === 'more'
        ? over > 0 && over < 12
        : bent === 'less'
          ? over < 0 && over > -3
          : Math.abs(over) <= 1
    const truth: Truth = so ? 'found' : Math.abs(over) <= 2.5 ? 'near' : 'wrong'
    return { written: mark.literal, truth, right: own }
  }

  private times(mark: Mark): Answer {
    const [indicator = '', times = ''] = mark.words
    const [from, to] = this.fromTo(mark, indicator)
    const ratio =
      this.exact(indicator, this.place.code, to) / this.exact(indicator, this.place.code, from)
    const so = Math.abs(ratio - Number(times)) <= 0.1 * Number(times)
    return { written: mark.literal, truth: so ? 'found' : 'wrong', right: ratio }
  }

  private others(scope: string): string[] {
    const codes = [...this.world.places.keys()]
    if (scope === 'fylke') return codes.filter((code) => levelOf(code) === 'fylke')
    const kommuner = codes.filter((code) => levelOf(code) === 'kommune')
    return scope === '0' ? kommuner : kommuner.filter((code) => code.startsWith(scope))
  }

  private rank(mark: Mark): Answer {
    const [indicator = '', end, scope = '', wanted = ''] = mark.words
    if (indicator === 'none') return { written: mark.literal, truth: 'unclear', right: null }
    const period = this.newest(indicator, this.place.code)
    const own = this.shown(indicator, this.place.code, period)
    const before = this.others(scope).filter((code) => {
      if (this.world.value(indicator, code, period) === null) return false
      const other = this.shown(indicator, code, period)
      return end === 'high' ? other > own : other < own
    }).length
    const top = /^top(\d+)$/.exec(wanted)
    const so = top ? before < Number(top[1]) : before + 1 === Number(wanted)
    return { written: mark.literal, truth: so ? 'found' : 'wrong', right: before + 1 }
  }

  /** How many of the kommuner with a figure lie above: `56 av 351`. */
  private count(mark: Mark): Answer {
    const [indicator = '', , scope = ''] = mark.words
    const period = this.newest(indicator, this.place.code)
    const own = this.shown(indicator, this.place.code, period)
    const with_ = this.others(scope).filter(
      (code) => this.world.value(indicator, code, period) !== null,
    )
    const above = with_.filter((code) => this.shown(indicator, code, period) > own).length
    return { written: `${above} av ${with_.length}`, truth: 'found', right: above }
  }
}

interface Rounded {
  readonly value: number
  readonly decimals: number
  /** What one of it is worth: 1000 of `32 tusen`. */
  readonly scale: number
}

function roundedBy(right: number, decimals: number, options: Mark['options']): Rounded {
  const step = Number(options.get('r') ?? options.get('down') ?? 0)
  if (options.has('abs')) return { value: Math.abs(right), decimals, scale: 1 }
  if (options.get('words') === 'tusen')
    return { value: Math.round(right / 1000), decimals: 0, scale: 1000 }
  if (options.get('words') === 'mill')
    return { value: Number((right / 1e6).toFixed(1)), decimals: 1, scale: 1e6 }
  if (options.has('hundred') && right < 10)
    return { value: Math.round(100 * right), decimals: 0, scale: 0.01 }
  if (options.has('down')) return { value: Math.floor(right / step) * step, decimals: 0, scale: 1 }
  if (options.has('r')) return { value: Math.round(right / step) * step, decimals: 0, scale: 1 }
  const own = Number(options.get('d') ?? decimals)
  return { value: Number(right.toFixed(own)), decimals: own, scale: 1 }
}
