/** What must be so for a sentence of each kind to be true: everything is worked out from the files. */
import { shownUnits } from './figures.ts'
import { windowOf, yearsBetween } from './periods.ts'
import type { Kind } from './shapes.ts'
import { VOCABULARIES } from './masked.ts'
import { Fault, isTotal, must, type Statement } from './statement.ts'
import type { Record_ } from './world.ts'

type Way = 1 | -1 | 0
type Ends = readonly [from: number, to: number]

const WAYS: Readonly<Record<string, Way>> = {
  UPPP: 1,
  DNPP: -1,
  UPLP: 1,
  DNLP: -1,
  HI: 1,
  LO: -1,
  HIEST: 1,
  LOEST: -1,
  ØKTE: 1,
}

const wayOf = (token: string | undefined): Way => WAYS[token ?? ''] ?? 0

const isDistance = ({ unit }: Record_): boolean => unit === 'kilometres'

/** `økte`, `gikk ned`; a distance `ble lengre`, and nothing else does. */
function wentWay(said: Statement, record: Record_, verb: string, particle: string): Way {
  const [went, how] = [said.part(verb), said.part(particle)]
  must((went === 'BLE') === isDistance(record), 'nobody says so of it')
  if (went === 'ØKTE') {
    must(how === undefined, 'rose up')
    return 1
  }
  if (went === 'BLE') return wayOf(how)
  must(how === 'NED', 'went neither up nor down')
  return -1
}

/** `har økt`, which is so today; a distance `har blitt lengre`. */
function hasGone(said: Statement, record: Record_, done: string): Way {
  const how = said.part(done)
  must((how === 'UPLP' || how === 'DNLP') === isDistance(record), 'nobody says so of it')
  return wayOf(how)
}

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
function moved(
  said: Statement,
  record: Record_,
  from: string,
  to: string,
  slot: 'by' | 'by2' = 'by',
): void {
  if (!said.has(slot)) return
  const [first, last] = [said.shown(record, from), said.shown(record, to)]
  if (!isTotal(record)) {
    said.figure(slot, record, Math.abs(last - first), said.difference(record))
    return
  }
  const [before, after] = [from, to].map((period) =>
    said.world.value(record.id, said.place.code, period),
  )
  const percent = (one: number, other: number) => (100 * (other - one)) / one
  said.percent(slot, percent(before ?? 0, after ?? 0), percent(first, last))
}

/** The unit may be left out after the figures of a subject that has said it, or before it is said. */
const lastUnit = (said: Statement, record: Record_, slot: 'S' | 'S2' | 'Q' = 'S') =>
  said.subjectSaysUnit(slot, record) ? 'own-or-none' : 'own'

/** The period so many whole years before. */
function yearsBack(said: Statement, record: Record_, to: string, years: number): string {
  const from = said.world
    .figures(record.id)
    .periods.find((period) => yearsBetween(period, to) === years)
  if (from === undefined) throw new Fault(`no figure ${years} years before ${to}`)
  return from
}

/** The two ends that it tells of: the last is the newest where it is not named. */
function endsOf(said: Statement, record: Record_): readonly [from: string, to: string] {
  const to = said.has('to') ? said.period('to', record) : said.newest(record)
  const years = said.has('over') ? 'over' : said.has('steps') ? 'steps' : null
  const from = said.has('from')
    ? said.period('from', record)
    : yearsBack(said, record, to, years === null ? Number.NaN : said.count(years))
  if (from >= to) throw new Fault(`${from} is not before ${to}`)
  if (said.has('now')) said.current(record, to)
  return [from, to]
}

/** The figures at both ends, wherever they are said. */
function toldEnds(said: Statement, record: Record_, first: number, last: number): void {
  if (said.has('first')) said.figure('first', record, first, 'none')
  if (said.has('firstFull')) said.figure('firstFull', record, first, lastUnit(said, record))
  if (said.has('last')) said.figure('last', record, last, lastUnit(said, record))
}

function change(said: Statement): void {
  const record = said.record('S')
  const [from, to] = endsOf(said, record)
  unbroken(record, from, to)
  const [first, last] = [said.shown(record, from), said.shown(record, to)]
  toldEnds(said, record, first, last)
  if (said.has('grown')) {
    const exact = (one: string) => said.world.value(record.id, said.place.code, one) ?? 0
    must(isTotal(record), 'a share does not double')
    must(
      hasGrown(said, [first, last], [exact(from), exact(to)]),
      'has not grown, or shrunk, so much',
    )
    return
  }
  const way = said.has('v') ? wentWay(said, record, 'v', 'p') : hasGone(said, record, 'w')
  must(way !== 0 && Math.sign(last - first) === way, 'went the other way, or nowhere')
  moved(said, record, from, to)
}

function still(said: Statement): void {
  const record = said.record('S')
  const [from, to] = endsOf(said, record)
  unbroken(record, from, to)
  const [first, last] = [said.shown(record, from), said.shown(record, to)]
  if (said.has('same')) {
    must(first === last, 'was not the same')
    must((said.part('twice') === 'BEGGEPERIODER') === windowOf(record.id) > 1, 'both of what')
    return said.figure('same', record, last, lastUnit(said, record))
  }
  must(first !== last, 'was the same')
  toldEnds(said, record, first, last)
  must(areAlike(first, last, record), 'did not stand still')
}

/** Whom the figure is held against, in whichever words. */
function heldAgainst(said: Statement): 'country' | 'fylke' | 'kommuner' | 'fylker' {
  const words = said.part('other') ?? said.part('whose') ?? ''
  const { others } = VOCABULARIES[said.language]
  if (words === 'LANDSBASIS' || words === others.country) return 'country'
  if (words.startsWith('@FI')) return 'fylke'
  const fylker = words === 'VANLIGF' || words === 'FYLKER_ANDRE' || words.endsWith(others.fylker)
  if (!fylker) return 'kommuner'
  return 'fylker'
}

/** What is usual is said to be so, and no other figure is. */
const saysUsual = (said: Statement): boolean => said.has('usually')

/** The exact figure that it is held against, in millionths. */
function beside(said: Statement, record: Record_, period: string): number {
  const { world, place } = said
  const against = heldAgainst(said)
  if (against === 'kommuner') must(place.level === 'kommune', 'only a kommune is like kommuner')
  if (against === 'fylker') must(place.level === 'fylke', 'only a fylke has other fylker')
  const value =
    against === 'country'
      ? world.value(record.id, '0', period)
      : against === 'fylke'
        ? world.value(record.id, place.code.slice(0, 2), period)
        : world.middle(record.id, place, period)
  if (value === null) throw new Fault(`nothing to hold ${record.id} in ${period} against`)
  if (said.has('whose') && said.meaning.kind !== 'alike')
    must(saysUsual(said) === (against === 'kommuner' || against === 'fylker'), 'what is usual')
  return value
}

function alike(said: Statement, record: Record_, own: number, others: number): void {
  if (said.has('exactly') || said.has('same')) {
    must(own === others, 'is not the same')
    if (said.has('same')) said.figure('same', record, others, 'own')
    if (said.has('own')) said.figure('own', record, own, 'own')
    return must(!said.has('beside'), 'says the same twice')
  }
  must(own !== others && areAlike(own, others, record), 'is not about the same')
  said.figure('own', record, own, said.meaning.level ? 'own' : 'none')
  said.figure('beside', record, others, said.meaning.level ? 'none' : 'own')
}

function comparison(said: Statement): void {
  const record = said.record('S')
  const period = said.period('when', record)
  const other = beside(said, record, period)
  const [own, others] = [said.shown(record, period), shownUnits(other, record.decimals)]
  if (said.meaning.kind === 'alike') return alike(said, record, own, others)
  const plain = said.meaning.level !== undefined
  said.figure('own', record, own, plain ? 'own' : 'none')
  said.figure('beside', record, others, plain ? 'none' : 'own')
  toldWords(said)
  // Two shares beside each other say no more than that they are not alike.
  if (plain) return must(!areAlike(own, others, record), 'is about the same')
  if (said.has('hi'))
    return must(Math.sign(own - others) === wayOf(said.part('hi')), 'is not higher, or not lower')
  must(!isTotal(record) && record.unit !== 'percent-change', 'a growth has no multiple')
  const times = said.has('times') ? said.count('times') : 2
  const exact = said.world.value(record.id, said.place.code, period) ?? 0
  must(
    isMultipleOf(said.part('side'), [others, own], [other, exact], times),
    'is not so many times as high',
  )
}

/** Shown units of the neighbours that have a figure. */
function neighbourUnits(said: Statement, record: Record_, period: string): number[] {
  must(said.place.level === 'kommune', 'only kommuner have neighbours that are kommuner')
  const values = said.place.neighbours
    .map((code) => said.world.value(record.id, code, period))
    .filter((value) => value !== null)
    .map((value) => shownUnits(value, record.decimals))
  must(values.length >= 2, 'of one neighbour nobody says "neighbours"')
  const some = values.length < said.place.neighbours.length
  must(said.has('some') === some, 'not all of the neighbours have figures, or all have')
  return values
}

/** That so many of the neighbours, both or all of them, are what is said. */
function beats(said: Statement, of: number, beaten: number): void {
  if (said.has('both')) return must(of === 2 && beaten === 2, 'not both')
  if (said.has('all')) return must(said.count('all') === of && beaten === of, 'not all of them')
  must(said.count('of') === of, 'not that many neighbours')
  if (said.count('count') !== beaten) throw new Fault(`${beaten} of the neighbours`)
}

function neighbours(said: Statement): void {
  const record = said.record('I')
  const period = said.period('when', record)
  const own = said.shown(record, period)
  said.figure('own', record, own, 'own')
  const values = neighbourUnits(said, record, period)
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
  beats(said, values.length, beaten)
}

const PLACES: Readonly<Record<string, string>> = {
  KOMMUNER: 'kommune',
  KOMMUNENE: 'kommune',
  FYLKER: 'fylke',
  FYLKENE: 'fylke',
}

/** The shown units of those that are said to be ranked, who must be those that are. */
function rankedUnits(said: Statement, record: Record_, period: string): readonly number[] {
  const { world, place } = said
  must(PLACES[said.part('places') ?? ''] === place.level, 'ranked among others than its like')
  const within = said.has('within') ? place.code.slice(0, 2) : ''
  const scope = `${place.level} ${within}`
  const all = world.among(scope)
  const { byPlace, all: ranked } = world.ranked(record.id, period, scope)
  must(byPlace.has(place.code), 'too small to be ranked, or no figure')
  if (said.count('of') !== ranked.length) throw new Fault(`${ranked.length} are ranked`)
  const withFigures = world.withFigures(record.id, period, scope)
  if (said.has('base')) {
    said.base(record)
    const large = world.large(record.id, scope)
    if (!(said.has('some') || ranked.length === large)) throw new Fault(`${large} are large enough`)
  } else if (said.has('some')) {
    if (ranked.length !== withFigures)
      throw new Fault(`${withFigures} have figures, ${ranked.length} are ranked`)
  } else must(ranked.length === all.length, 'does not say which of them')
  return ranked
}

/** How many lie before it, by the words: none before the first. */
function saidBefore(said: Statement): number {
  if (said.has('fewer')) return said.count('fewer')
  return said.has('rank') ? said.count('rank') - 1 : 0
}

function rank(said: Statement): void {
  const record = said.record(said.has('S') ? 'S' : 'I')
  const period = said.period('when', record)
  const ranked = rankedUnits(said, record, period)
  const own = said.shown(record, period)
  said.figure('own', record, own, 'own')
  const way = wayOf(said.part('top') ?? said.part('hi'))
  must(way !== 0, 'ranked from no end')
  const before = ranked.filter((other) => way * (other - own) > 0).length
  const behind = ranked.filter((other) => way * (other - own) < 0).length
  if (saidBefore(said) !== before) throw new Fault(`${before} lie before it`)
  must(before <= behind, 'told from the farther end')
  // The first of some that are alike is not the first.
  if (said.has('top') && before === 0)
    must(ranked.filter((other) => other === own).length === 1, 'is not alone')
}

function streak(said: Statement): void {
  const record = said.record('S')
  const [from, to] = endsOf(said, record)
  unbroken(record, from, to)
  const figures = every(said, record, from, to)
  const way = said.has('v') ? wentWay(said, record, 'v', 'p') : hasGone(said, record, 'w')
  figures.forEach((figure, i) => {
    const before = figures[i - 1]
    must(before === undefined || Math.sign(figure - before) === way, 'not the same way every year')
  })
  must(figures.length - 1 === yearsBetween(from, to), 'not every year')
  if (said.has('steps')) {
    must(said.count('steps') === figures.length - 1, 'not that many years in a row')
    must(!goesFurtherBack(said, record, from, way), 'has gone so for longer')
  }
  toldEnds(said, record, figures[0] ?? Number.NaN, figures.at(-1) ?? Number.NaN)
}

/** Whether it went the same way the year before, too, as far as that is known and measured alike. */
function goesFurtherBack(said: Statement, record: Record_, from: string, way: Way): boolean {
  const { world, place } = said
  const before = world.figures(record.id).periods.find((period) => yearsBetween(period, from) === 1)
  if (before === undefined || record.breaks.includes(from)) return false
  const value = world.value(record.id, place.code, before)
  if (value === null) return false
  return Math.sign(said.shown(record, from) - shownUnits(value, record.decimals)) === way
}

/** From where the place has figures that are measured as the newest of them is. */
function seriesStart(said: Statement, { id, breaks }: Record_, to: string): string | undefined {
  const broken = breaks.findLast((period) => period <= to) ?? ''
  return said.world
    .figures(id)
    .periods.find(
      (period) => period >= broken && said.world.value(id, said.place.code, period) !== null,
    )
}

/** The highest, or lowest, of all since the series began. */
function extreme(said: Statement, record: Record_, from: string, to: string, way: Way): void {
  if (seriesStart(said, record, to) !== from) throw new Fault('the series began another time')
  const figures = every(said, record, from, to)
  const own = figures.at(-1) ?? Number.NaN
  const earlier = figures.slice(0, -1)
  must(earlier.length > 0, 'there is nothing before it')
  const next = way > 0 ? Math.max(...earlier) : Math.min(...earlier)
  must(way !== 0 && Math.sign(own - next) === way, 'has been as high, or as low, before')
}

function record_(said: Statement): void {
  const record = said.record('S')
  const [from, to] = [said.period('from', record), said.period('to', record)]
  unbroken(record, from, to)
  extreme(said, record, from, to, wayOf(said.part('top')))
  said.figure('own', record, said.shown(record, to), lastUnit(said, record))
}

function share(said: Statement): void {
  const record = said.record('Q')
  const { world, place } = said
  const period = said.period('when', record)
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
  must(seriesStart(said, record, to) === from, 'the series began another time')
  const apart = Math.min(yearsBetween(from, at) ?? 0, yearsBetween(at, to) ?? 0)
  must(apart >= windowOf(record.id), 'turns within years that are counted twice')
  unbroken(record, from, to)
  const figures = every(said, record, from, to)
  const [first, turn, last] = [
    said.shown(record, from),
    said.shown(record, at),
    said.shown(record, to),
  ]
  const before = said.has('v1') ? wentWay(said, record, 'v1', 'p1') : hasGone(said, record, 'w1')
  const since = said.has('v') ? wentWay(said, record, 'v', 'p') : hasGone(said, record, 'w')
  if (said.has('now')) said.current(record, to)
  must(before === -since && before !== 0, 'no turn')
  must(Math.sign(turn - first) === before && Math.sign(last - turn) === since, 'went another way')
  const others = figures.filter((figure) => figure !== turn)
  must(others.length === figures.length - 1, 'was there more than once')
  must(
    others.every((other) => Math.sign(turn - other) === before),
    'turned elsewhere',
  )
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
  const way = wentWay(said, record, 'v', 'p')
  const way2 = wentWay(said, other, 'v2', 'p2')
  must(way === -way2 && way !== 0, 'the same way')
  must(Math.sign(last - first) === way && Math.sign(last2 - first2) === way2, 'went another way')
  moved(said, record, from, to)
  moved(said, other, from, to, 'by2')
}

/** What is foretold, by what is known, and the year it was. */
const FORETOLD = {
  folketall: { id: 'framskrevet-folketall', made: 2024 },
  'eldre-mot-unge': { id: 'framskrevet-eldre-mot-unge', made: 2026 },
} as const

function madeIn(said: Statement, year: number, record: Record_): void {
  must(said.period('made', record) === String(year), 'foretold another year')
}

function projection(said: Statement): void {
  const known = said.has('I') ? 'eldre-mot-unge' : 'folketall'
  if (said.has('I')) must(said.phraseIs('I', known), 'foretells something else')
  const { id, made } = FORETOLD[known]
  const record = said.isAbout(id)
  madeIn(said, made, record)
  const [from, to] = [said.period('from', record), said.period('to', record)]
  must(from < to, 'foretells what has been')
  const { world, place } = said
  const before = world.value(known, place.code, from)
  if (before === null) throw new Fault(`nothing is known of ${from}`)
  const later = world.figures(known).periods.filter((period) => period > from)
  must(
    later.every((period) => world.value(known, place.code, period) === null),
    'more is known than where it starts from',
  )
  said.figure('first', record, shownUnits(before, record.decimals), 'none')
  said.figure('last', record, said.shown(record, to), 'own-or-none')
}

/** The two counts that `flere eldre enn unge` is of. */
const AGES = {
  'eldre-mot-unge': ['folketall-65-pluss', 'folketall-under-20'],
  'framskrevet-eldre-mot-unge': ['framskrevet-65-pluss', 'framskrevet-under-20'],
} as const

function crossing(said: Statement): void {
  const ahead = said.meaning.kind === 'projected-crossing'
  const id = ahead ? 'framskrevet-eldre-mot-unge' : 'eldre-mot-unge'
  const record = said.isAbout(id)
  if (ahead) madeIn(said, FORETOLD['eldre-mot-unge'].made, record)
  const [old, young] = AGES[id]
  const { world, place } = said
  const { periods } = world.figures(old)
  const [first = '', last = ''] = [periods[0], periods.at(-1)]
  const from = said.has('from') ? said.period('from', record) : first
  const to = said.has('to') ? said.period('to', record) : last
  if (said.has('now')) said.current(record, to)
  if (said.has('turned')) must(from === last, 'it came about before')
  if (ahead) must(to === last, 'is foretold for longer')
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
}

/** Which way the words say that something grew: shown, of a figure without its sign. */
const GREW: Readonly<Record<string, Way>> = {
  ØKTE: 1,
  GIKK: -1,
  'GIKK NED': -1,
  VAR: 0,
  'VAR UENDRET': 0,
}

function grewBy(said: Statement, slot: string, verb: string, record: Record_, units: number) {
  must(Math.sign(units) === GREW[said.part(verb) ?? ''], 'grew another way')
  said.figure(slot, record, Math.abs(units), 'own')
}

function growth(said: Statement): { record: Record_; period: string; own: number } {
  const { record, period } = said.growth()
  const own = said.shown(record, period)
  grewBy(said, 'own', 'grew', record, own)
  return { record, period, own }
}

function growthComparison(said: Statement): void {
  const { record, period, own } = growth(said)
  const others = shownUnits(beside(said, record, period), record.decimals)
  if (said.has('grewThere')) return grewBy(said, 'beside', 'grewThere', record, others)
  must(Math.sign(own) === Math.sign(others), 'grew another way there')
  said.figure('beside', record, Math.abs(others), 'own')
}

/** What `økte det mer` is said beside: a rise, of others that are above it. */
const BEYOND: Readonly<Record<string, readonly [own: Way, others: Way]>> = {
  MER_UP: [1, 1],
  MINDRE_UP: [1, -1],
  MINDRE_NED: [-1, 1],
  MER_NED: [-1, -1],
  DET_UP: [0, 1],
  DET_NED: [0, -1],
}

/** Whether the others are above it or below, by words that fit what it did itself. */
function wayBeyond(said: Statement, slot: string, own: number): Way {
  const [mine, others] = BEYOND[said.part(slot) ?? ''] ?? [undefined, 0 as Way]
  must(mine === Math.sign(own), 'does not fit what it did itself')
  return others
}

function growthNeighbours(said: Statement): void {
  const { record, period, own } = growth(said)
  const values = neighbourUnits(said, record, period)
  const near = values.filter((one) => areAlike(one, own, record))
  const clearly = (way: Way) =>
    values.filter((one) => Math.sign(one - own) === way && !near.includes(one)).length
  if (said.has('same')) must(said.count('same') === near.length, 'not that many are alike')
  const way = wayBeyond(said, 'beyond', own)
  if (said.has('below')) {
    must(way === -1 && wayBeyond(said, 'beyond2', own) === 1, 'both the same')
    must(said.count('of') === values.length, 'not that many neighbours')
    must(said.count('below') === clearly(-1), 'not that many are below')
    return must(said.count('above') === clearly(1), 'not that many are above')
  }
  beats(said, values.length, clearly(way))
}

function growthRank(said: Statement): void {
  const { record, period, own } = growth(said)
  const ranked = rankedUnits(said, record, period)
  const way = said.has('beyond') ? wayBeyond(said, 'beyond', own) : wayOfEnd(said, own)
  const before = ranked.filter((other) => way * (other - own) > 0)
  if (saidBefore(said) !== before.length) throw new Fault(`${before.length} lie before it`)
  if (said.has('beyond')) return
  // The third greatest fall: the two before it fell, too.
  must(
    before.every((other) => Math.sign(other) === Math.sign(own)),
    'not all of them did',
  )
  if (before.length === 0)
    must(ranked.filter((other) => other === own).length === 1, 'is not alone')
}

/** The greatest rise is the highest growth, the greatest fall the lowest. */
function wayOfEnd(said: Statement, own: number): Way {
  const sign = said.part('end') === 'VEKSTEN' ? 1 : -1
  must(sign === Math.sign(own), 'a rise is no fall')
  return (sign * wayOf(said.part('top'))) as Way
}

function growthRecord(said: Statement): void {
  const { record, period, own } = growth(said)
  extreme(said, record, said.period('began', record), period, wayOfEnd(said, own))
}

/** Numbers that belong to the words of a share: `fem eller seks år`. */
function toldWords(said: Statement): void {
  for (const words of ['told5', 'told6'])
    if (said.has(words)) must(said.count(words) === Number(words.slice(4)), 'other words')
}

function level(said: Statement): void {
  const { indicator = '', sign = 1 } = said.meaning.level ?? {}
  const record = said.isAbout(indicator)
  const period = said.period('when', record)
  const units = said.shown(record, period)
  const exact = said.world.value(record.id, said.place.code, period)
  if (sign === 'near') {
    must(units === 0, 'is not a little')
    return must(said.count('one') === 1, 'less than one is less than one')
  }
  if (sign === 0) {
    must(exact === 0, 'is not nothing')
    if (said.has('none')) must(said.count('none') === 0, 'none is none')
    return
  }
  must(sign !== -1 || units < 0, 'is not below zero')
  said.figure('own', record, sign * units, 'own')
  toldWords(said)
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
  projection,
  crossing,
  'projected-crossing': crossing,
  growth: (said) => void growth(said),
  'growth-comparison': growthComparison,
  'growth-neighbours': growthNeighbours,
  'growth-rank': growthRank,
  'growth-record': growthRecord,
}

/** Throws a `Fault` unless the statement is true, and all of it has been held against the figures. */
export function holdAgainst(said: Statement): void {
  TRUTHS[said.meaning.kind](said)
  said.allTold()
}
