/** What must be so for a sentence of each kind to be true: everything is worked out from the files. */
import { shownUnits } from './figures.ts'
import { windowOf, yearsBetween } from './periods.ts'
import type { Kind } from './shapes.ts'
import { Fault, isTotal, must, type Statement } from './statement.ts'
import type { Record_ } from './world.ts'

type Way = 1 | -1 | 0
type Ends = readonly [from: number, to: number]

const WAYS: Readonly<Record<string, Way>> = {
  UPPP: 1,
  DNPP: -1,
  UPPR: 1,
  DNPR: -1,
  HI: 1,
  LO: -1,
  HIEST: 1,
  LOEST: -1,
  ØKTE: 1,
}

const wayOf = (token: string | undefined): Way => WAYS[token ?? ''] ?? 0

/** `økte`, `gikk opp`, `gikk ned`. */
function wentWay(said: Statement, verb: string, particle: string): Way {
  if (said.part(verb) === 'ØKTE') {
    must(!said.has(particle), 'rose up')
    return 1
  }
  must(said.has(particle), 'went neither up nor down')
  return said.part(particle) === 'OPP' ? 1 : -1
}

/** Which way the sentence says that it went, in whichever slots it says so. */
const saidWay = (said: Statement, done: string, did: string, particle: string): Way =>
  said.has(did) ? wentWay(said, did, particle) : wayOf(said.part(done))

/**
 * How far a share may be from a round number that it is called by. `Nesten` is just below it, and
 * `mer enn` just above; the word alone is the number itself.
 */
const NEARLY = 0.94
const NOT_MUCH_MORE = 1.085

function isCalled(side: string | undefined, value: number, round: number): boolean {
  if (side === 'NESTEN') return value < round && value >= round * NEARLY
  if (side === 'MERENN') return value > round && value <= round * NOT_MUCH_MORE
  return value === round
}

/** As `isCalled` of what is multiplied: within a twentieth below and a tenth above. */
function isMultiple(side: string | undefined, from: number, to: number, factor: number): boolean {
  if (side === 'NESTEN') return to < from * factor && to >= from * factor * 0.95
  if (side === 'MERENN') return to > from * factor && to <= from * factor * 1.1
  return to === from * factor
}

/** Which side it is on is so of the figures themselves, too, and not made by rounding. */
const isOnSide = (side: string | undefined, from: number, to: number, factor: number): boolean =>
  side === undefined || (side === 'NESTEN' ? to < from * factor : to > from * factor)

const GROWN: Readonly<Record<string, number>> = { DOBLET: 2, TREDOBLET: 3, FIREDOBLET: 4 }

/** So many times as much as it is shown, and on the side that is said of the figures themselves. */
const isMultipleOf = (side: string | undefined, shown: Ends, exact: Ends, factor: number) =>
  isMultiple(side, ...shown, factor) && isOnSide(side, ...exact, factor)

/** Halved is doubled the other way; `nesten halvert` is not all the way down. */
function hasGrown(said: Statement, shown: Ends, exact: Ends): boolean {
  const [side, grown = ''] = [said.part('side'), said.part('grown')]
  const back = ([from, to]: Ends): Ends => [to, from]
  return grown === 'HALVERT'
    ? isMultipleOf(side, back(shown), back(exact), 2)
    : isMultipleOf(side, shown, exact, GROWN[grown] ?? 0)
}

/** No more than one shown unit apart, or half a percent of a figure of kroner. */
const areAlike = (a: number, b: number, { unit }: Record_): boolean =>
  Math.abs(a - b) <= (unit === 'kroner' ? Math.max(1, Math.abs(b) * 0.005) : 1)

/** Two figures that were not measured alike say nothing of what happened between them. */
function unbroken({ breaks, id }: Record_, from: string, to: string): void {
  const broken = breaks.find((period) => period > from && period <= to)
  if (broken !== undefined) throw new Fault(`${id} is measured otherwise since ${broken}`)
}

/** The place's shown figures of every period of the file from one to another: none is missing. */
function every(said: Statement, record: Record_, from: string, to: string): number[] {
  const periods = said.world
    .figures(record.id)
    .periods.filter((period) => period >= from && period <= to)
  if (!(periods[0] === from && periods.at(-1) === to))
    throw new Fault(`${record.id} does not go from ${from} to ${to}`)
  return periods.map((period) => said.shown(record, period))
}

/** `med 3,2 prosentpoeng`, or percent of what there was of a total. */
function moved(said: Statement, record: Record_, from: string, to: string): void {
  if (!said.has('by')) return
  const [first, last] = [said.shown(record, from), said.shown(record, to)]
  if (!isTotal(record)) {
    said.figure('by', record, Math.abs(last - first), said.difference(record))
    return
  }
  const [before, after] = [from, to].map((period) =>
    said.world.value(record.id, said.place.code, period),
  )
  const percent = (one: number, other: number) => (100 * (other - one)) / one
  said.percent('by', percent(before ?? 0, after ?? 0), percent(first, last))
}

function overYears(said: Statement, from: string, to: string): void {
  if (!said.has('over')) return
  must(said.count('over') === yearsBetween(from, to), `not that many years from ${from} to ${to}`)
}

/** The unit may be left out after the figures of a subject that has said it, or before it is said. */
const lastUnit = (said: Statement, record: Record_, slot: 'S' | 'S2' | 'Q' = 'S') =>
  said.subjectSaysUnit(slot, record) ? 'own-or-none' : 'own'

function change(said: Statement): void {
  const record = said.record('S')
  const [from, to] = [said.period('from', record), said.period('to', record)]
  if (from >= to) throw new Fault(`${from} is not before ${to}`)
  unbroken(record, from, to)
  const [first, last] = [said.shown(record, from), said.shown(record, to)]
  said.figure('first', record, first, 'none')
  said.figure('last', record, last, lastUnit(said, record))
  overYears(said, from, to)
  if (said.has('grown')) {
    const exact = (one: string) => said.world.value(record.id, said.place.code, one) ?? 0
    must(isTotal(record), 'a share does not double')
    must(
      hasGrown(said, [first, last], [exact(from), exact(to)]),
      'has not grown, or shrunk, so much',
    )
    return
  }
  const way = saidWay(said, said.has('r') ? 'r' : 'w', 'v', 'p')
  must(way !== 0 && Math.sign(last - first) === way, 'went the other way, or nowhere')
  moved(said, record, from, to)
}

function still(said: Statement): void {
  const record = said.record('S')
  const [from, to] = [said.period('from', record), said.period('to', record)]
  if (from >= to) throw new Fault(`${from} is not before ${to}`)
  unbroken(record, from, to)
  const [first, last] = [said.shown(record, from), said.shown(record, to)]
  said.figure('first', record, first, lastUnit(said, record))
  said.figure('last', record, last, lastUnit(said, record))
  overYears(said, from, to)
  must(areAlike(first, last, record), 'did not stand still')
}

const ahead = (said: Statement): void => {
  const record = said.record('S')
  if (said.has('ahead'))
    must(said.period('ahead', record) === said.period('to', record), 'looks ahead to another year')
}

/** The exact figure that it is held against, in millionths. */
function beside(said: Statement, record: Record_, period: string): number {
  const { world, place } = said
  const other = said.part('other')
  const fylke = place.code.slice(0, 2)
  if (other === 'PEERSK') must(place.level === 'kommune', 'only a kommune is like kommuner')
  if (other === 'PEERSF') must(place.level === 'fylke', 'only a fylke has other fylker')
  const value =
    other === 'LANDET'
      ? world.value(record.id, '0', period)
      : other?.startsWith('PEERS')
        ? world.middle(record.id, place, period)
        : world.value(record.id, fylke, period)
  if (value === null) throw new Fault(`nothing to hold ${record.id} in ${period} against`)
  return value
}

function comparison(said: Statement): void {
  const record = said.record('S')
  const period = said.when('when', record)
  const other = beside(said, record, period)
  const [own, others] = [said.shown(record, period), shownUnits(other, record.decimals)]
  said.figure('own', record, own, 'none')
  said.figure('beside', record, others, 'own')
  if (said.meaning.kind === 'alike') return must(areAlike(own, others, record), 'is not alike')
  if (said.has('by')) {
    must(Math.sign(own - others) === wayOf(said.part('hi')), 'is not higher, or not lower')
    return said.figure('by', record, Math.abs(own - others), said.difference(record))
  }
  must(!isTotal(record) && record.unit !== 'percent-change', 'a growth has no multiple')
  const times = said.has('times') ? said.count('times') : 2
  const exact = said.world.value(record.id, said.place.code, period) ?? 0
  must(
    isMultipleOf(said.part('side'), [others, own], [other, exact], times),
    'is not so many times as high',
  )
}

function neighbours(said: Statement): void {
  const record = said.record('I')
  must(said.place.level === 'kommune', 'only kommuner have neighbours that are kommuner')
  const period = said.when('when', record)
  const own = said.shown(record, period)
  said.figure('own', record, own, 'own')
  const values = said.place.neighbours
    .map((code) => said.world.value(record.id, code, period))
    .filter((value) => value !== null)
    .map((value) => shownUnits(value, record.decimals))
  must(values.length >= 2, 'of one neighbour nobody says "neighbours"')
  const [above, below] = [values.filter((one) => one > own), values.filter((one) => one < own)]
  const alike = said.has('same') ? values.filter((one) => areAlike(one, own, record)) : []
  const clearly = (some: readonly number[]) => some.filter((one) => !alike.includes(one)).length
  // Those that are said to be about the same may be neither, or a hair higher or lower.
  if (said.has('same')) must(said.count('same') === alike.length, 'not that many are alike')
  if (said.has('below')) {
    must(said.count('of') === values.length, 'not that many neighbours')
    must(said.count('below') === clearly(below), 'not that many are lower')
    return must(said.count('above') === clearly(above), 'not that many are higher')
  }
  const way = said.has('hi') ? wayOf(said.part('hi')) : -wayOf(said.part('hi2'))
  const beaten = clearly(way > 0 ? below : above)
  if (said.has('both')) return must(values.length === 2 && beaten === 2, 'not both')
  if (said.has('all'))
    return must(said.count('all') === values.length && beaten === values.length, 'not all of them')
  must(said.count('of') === values.length, 'not that many neighbours')
  if (said.count('count') !== beaten) throw new Fault(`${beaten} of the neighbours`)
}

const PLACES: Readonly<Record<string, string>> = {
  KOMMUNER: 'kommune',
  KOMMUNENE: 'kommune',
  FYLKER: 'fylke',
  FYLKENE: 'fylke',
}

function rank(said: Statement): void {
  const record = said.record(said.has('S') ? 'S' : 'I')
  const period = said.when('when', record)
  const { world, place } = said
  must(PLACES[said.part('places') ?? ''] === place.level, 'ranked among others than its like')
  const within = said.has('within') ? place.code.slice(0, 2) : ''
  const scope = `${place.level} ${within}`
  const all = world.among(scope)
  const units = world.ranked(record.id, period, scope)
  const ranked = [...units.values()]
  const own = said.shown(record, period)
  must(units.has(place.code), 'too small to be ranked, or no figure')
  said.figure('own', record, own, 'own')
  if (said.count('of') !== ranked.length) throw new Fault(`${ranked.length} are ranked`)
  const withFigures = all.filter((code) => world.value(record.id, code, period) !== null).length
  if (said.has('base')) {
    said.base(record)
    const large = world.large(record.id, scope)
    if (!(said.has('some') || ranked.length === large)) throw new Fault(`${large} are large enough`)
  } else if (said.has('some')) {
    if (ranked.length !== withFigures)
      throw new Fault(`${withFigures} have figures, ${ranked.length} are ranked`)
  } else if (said.has('all')) must(ranked.length === all.length, 'says "the" of some of them')
  const way = wayOf(said.part('top') ?? said.part('hi'))
  must(way !== 0, 'ranked from no end')
  const before = ranked.filter((other) => way * (other - own) > 0).length
  const ties = ranked.filter((other) => other === own).length - 1
  const saidBefore = said.has('fewer')
    ? said.count('fewer')
    : said.has('rank')
      ? said.count('rank') - 1
      : 0
  if (saidBefore !== before) throw new Fault(`${before} lie before it`)
  // A tie is told where there is one, and only there.
  const saidTies = said.has('ties') ? said.count('ties') : 0
  if (saidTies !== ties || (said.has('ties') && ties === 0))
    throw new Fault(`shares its place with ${ties}`)
}

function streak(said: Statement): void {
  const record = said.record('S')
  const [from, to] = [said.period('from', record), said.period('to', record)]
  unbroken(record, from, to)
  const figures = every(said, record, from, to)
  const way = wayOf(said.part('w'))
  figures.forEach((figure, i) => {
    const before = figures[i - 1]
    must(before === undefined || Math.sign(figure - before) === way, 'not the same way every year')
  })
  const steps = said.count('steps')
  must(
    steps === figures.length - 1 && steps === yearsBetween(from, to),
    'not that many years in a row',
  )
  said.figure('first', record, figures[0] ?? Number.NaN, 'none')
  said.figure('last', record, figures.at(-1) ?? Number.NaN, lastUnit(said, record))
}

function record_(said: Statement): void {
  const record = said.record('S')
  const [from, to] = [said.period('from', record), said.period('to', record)]
  unbroken(record, from, to)
  const figures = every(said, record, from, to)
  const own = figures.at(-1) ?? Number.NaN
  const earlier = figures.slice(0, -1)
  must(earlier.length > 0, 'there is nothing before it')
  const way = wayOf(said.part('hi'))
  must(way === wayOf(said.part('top')), 'says higher and lowest')
  const next = way > 0 ? Math.max(...earlier) : Math.min(...earlier)
  must(Math.sign(own - next) === way, 'has been as high, or as low, before')
  said.figure('own', record, own, lastUnit(said, record))
  said.figure('next', record, next, 'none')
}

function share(said: Statement): void {
  const record = said.record('Q')
  const { world, place } = said
  const period = said.when('when', record)
  const whole = said.part('whole') === 'I LANDET' ? '0' : place.code.slice(0, 2)
  must(isTotal(record) && whole !== place.code, 'a part of itself')
  const part = world.value(record.id, place.code, period)
  const total = world.value(record.id, whole, period)
  must(part !== null && total !== null && total > 0, 'no whole to be a part of')
  said.figure('part', record, shownUnits(part, record.decimals), 'none')
  said.figure('total', record, shownUnits(total, record.decimals), lastUnit(said, record, 'Q'))
  const [units, all] = [shownUnits(part, record.decimals), shownUnits(total, record.decimals)]
  said.percent('percent', (100 * part) / total, (100 * units) / all)
  if (said.has('half') || said.has('parts')) {
    const round = said.has('half')
      ? 0.5
      : (said.has('parts_n') ? said.count('parts_n') : 1) / Number(said.part('parts')?.slice(5))
    must(isCalled(said.part('side'), part / total, round), 'is not so large a part')
  }
}

function reversal(said: Statement): void {
  const record = said.record('S')
  const [from, at, to] = [
    said.period('from', record),
    said.period('turnAt', record),
    said.period('to', record),
  ]
  must(from < at && at < to, 'does not turn between the two')
  const apart = Math.min(yearsBetween(from, at) ?? 0, yearsBetween(at, to) ?? 0)
  must(apart >= windowOf(record.id), 'turns within years that are counted twice')
  unbroken(record, from, to)
  const figures = every(said, record, from, to)
  const [first, turn, last] = [
    said.shown(record, from),
    said.shown(record, at),
    said.shown(record, to),
  ]
  const before = said.has('v') ? wentWay(said, 'v', 'p') : wayOf(said.part('w1'))
  const since = wayOf(said.part('w'))
  must(before === -since && before !== 0, 'no turn')
  must(Math.sign(turn - first) === before && Math.sign(last - turn) === since, 'went another way')
  const others = figures.filter((figure) => figure !== turn)
  must(others.length === figures.length - 1, 'was there more than once')
  must(
    others.every((other) => Math.sign(turn - other) === before),
    'turned elsewhere',
  )
  said.figure('first', record, first, 'none')
  said.figure('turn', record, turn, 'none')
  said.figure('last', record, last, lastUnit(said, record))
}

function contrast(said: Statement): void {
  const [record, other] = [said.record('S'), said.record('S2')]
  const [from, to] = [said.period('from', record), said.period('to', record)]
  must(record.id !== other.id && from < to, 'no contrast')
  unbroken(record, from, to)
  unbroken(other, from, to)
  const ends = (one: Record_) => [said.shown(one, from), said.shown(one, to)] as const
  const [[first, last], [first2, last2]] = [ends(record), ends(other)]
  const way = saidWay(said, 'w', 'v', 'p')
  const way2 = saidWay(said, 'w2', 'v2', 'p2')
  must(way === -way2 && way !== 0, 'the same way')
  must(Math.sign(last - first) === way && Math.sign(last2 - first2) === way2, 'went another way')
  said.figure('first', record, first, 'none')
  said.figure('last', record, last, lastUnit(said, record))
  said.figure('first2', other, first2, 'none')
  said.figure('last2', other, last2, lastUnit(said, other, 'S2'))
}

/** The two counts that `flere eldre enn unge` is of. */
const AGES = {
  'eldre-mot-unge': ['folketall-65-pluss', 'folketall-under-20'],
  'framskrevet-eldre-mot-unge': ['framskrevet-65-pluss', 'framskrevet-under-20'],
} as const

function crossing(said: Statement): void {
  const ahead_ = said.meaning.kind === 'projected-crossing'
  const id = ahead_ ? 'framskrevet-eldre-mot-unge' : 'eldre-mot-unge'
  const record = said.isAbout(id)
  must(said.phraseIs('I', 'eldre-mot-unge'), 'not the words for old and young')
  const [from, to] = [said.period('from', record), said.period('to', record)]
  const [old, young] = AGES[id]
  const { world, place } = said
  const periods = world.figures(old).periods
  const told = periods.filter((period) => period >= from && period <= to)
  if (!(told[0] === from && told.at(-1) === to)) throw new Fault(`no counts from ${from} to ${to}`)
  const olderMore = (period: string): number => {
    const [o, y] = [world.value(old, place.code, period), world.value(young, place.code, period)]
    if (!(o !== null && y !== null)) throw new Fault(`no counts in ${period}`)
    return Math.sign(o - y)
  }
  const way = said.has('fewer') ? -1 : 1
  must(
    told.every((period) => olderMore(period) === way),
    'not so in every year',
  )
  // "Since" names the year that it came about: not so the year before, if that is known.
  const before = periods[periods.indexOf(from) - 1]
  if (way > 0 && before && world.value(old, place.code, before) !== null)
    must(olderMore(before) <= 0, 'it was so the year before, too')
  const at = said.has('when') ? said.period('when', record) : to
  must(at === to, 'the figure is of another year')
  // Millionths, cut off as the file's are.
  const exact = (one: string) => BigInt(world.value(one, place.code, at) ?? 0)
  const ratio = Number((1_000_000n * exact(old)) / exact(young))
  must(ratio === world.value(id, place.code, at), 'the counts do not give the figure')
  const units = said.shown(record, at)
  said.figure('own', record, units, 'none')
}

function level(said: Statement): void {
  const { indicator = '', sign = 1 } = said.meaning.level ?? {}
  const record = said.isAbout(indicator)
  const period = said.when('when', record)
  const units = said.shown(record, period)
  must(sign !== 0 || units === 0, 'is not nothing')
  must(sign !== -1 || units < 0, 'is not below zero')
  said.figure('own', record, sign === -1 ? -units : units, said.has('none') ? 'own-or-none' : 'own')
  if (said.has('none')) must(said.count('none') === 0, 'none is none')
  for (const words of ['told5', 'told6'])
    if (said.has(words)) must(said.count(words) === Number(words.slice(4)), 'other words')
  fraction(said, units / 10 ** record.decimals / 100)
}

const PARTS = [3, 4, 5, 10, 20]

function fraction(said: Statement, share_: number): void {
  const side = said.has('nearly') ? 'NESTEN' : said.has('over') ? 'MERENN' : undefined
  const part = PARTS.find((n) => said.has(`d${n}`))
  const round = said.has('half')
    ? 0.5
    : said.has('top')
      ? said.count('top') / said.count('bottom')
      : part && (said.has('numerator') ? said.count('numerator') : 1) / part
  if (round && !isCalled(side, share_, round)) throw new Fault(`${share_} is not called ${round}`)
}

const TRUTHS: Readonly<Record<Kind, (said: Statement) => void>> = {
  level,
  change,
  still,
  comparison,
  alike: comparison,
  neighbours,
  rank,
  streak,
  record: record_,
  share,
  reversal,
  contrast,
  projection: (said) => {
    change(said)
    ahead(said)
  },
  'projected-still': (said) => {
    still(said)
    ahead(said)
  },
  crossing,
  'projected-crossing': crossing,
}

/** Throws a `Fault` unless the statement is true, and all of it has been held against the figures. */
export function holdAgainst(said: Statement): void {
  TRUTHS[said.meaning.kind](said)
  said.allTold()
}
