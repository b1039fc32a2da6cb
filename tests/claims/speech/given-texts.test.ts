/** Texts that were once called wrong, each for a kind of them; the figures are of the committed data. */
import { beforeAll, describe, expect, test } from 'vitest'
import { remembered } from '../../../src/domain/remembered.ts'
import { formatNumber } from '../../../src/domain/number-text.ts'
import { figuresOf } from '../../../src/domain/series.ts'
import { readWorld, type World } from '../reader/world.ts'
import { realFigures, type RealFigures } from './real-figures.ts'

let figures: RealFigures
let world: World

beforeAll(async () => {
  figures = await realFigures()
  world = readWorld('data')
})

/** The newest figure, as it is written. */
function now(indicator: string, code: string, unit = ''): string {
  const series = figures.dataOf(code).seriesOf(indicator).place
  const newest = series && figuresOf(series).at(-1)
  if (!newest) throw new Error(`No figure of ${indicator} for ${code}.`)
  return `${formatNumber(newest.value, world.record(indicator).decimals)}${unit}`
}

/** One that has fewer inhabitants than five years ago, and a name of one word. */
const aShrinkingKommune = remembered((growthOf: string) => {
  const found = [...world.places]
    .filter(([code, { name }]) => code.length === 4 && /^\p{L}{5,}$/u.test(name))
    .map(([code, { name }]) => ({ code, name, growth: now(growthOf, code) }))
    .find(({ growth }) => growth.startsWith('\u2212'))
  if (!found) throw new Error('No kommune has become smaller.')
  return found
})

const outcomes = (text: string, code: string) =>
  figures
    .examine(text, [code], false)
    .numbers.map(({ start, end, verdict }) => [
      text.slice(start, end).replace(/\s+/gu, ' '),
      verdict.outcome,
    ])

const verdicts = (text: string, code: string) => outcomes(text, code).map(([, outcome]) => outcome)

describe('a text that is pasted', () => {
  test('a place that is named with its fylke is one place', () => {
    const text = (place: string, code: string) =>
      `${place} har ${now('folketall', code)} innbyggere, og ${now('andel-65-pluss', code)} prosent er over 65 år.`
    expect(verdicts(text('Halden i Østfold', '3101'), '3101')).toEqual(['found', 'found'])
    expect(verdicts(text('Våler i Østfold', '3114'), '3114')).toEqual(['found', 'found'])
    expect(verdicts(text('Våler (Østfold)', '3114'), '3101')).toEqual(['found', 'found'])
  })

  test.each(['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\uff0d', 'minus '])(
    'the minus %s is a minus',
    (minus) => {
      const { code, name, growth } = aShrinkingKommune('befolkningsvekst-5-ar')
      const said = growth.replace('\u2212', minus)
      expect(verdicts(`Folkeveksten i ${name} på fem år var ${said} prosent.`, code)).toEqual([
        'found',
      ])
    },
  )

  test('a number that is broken over two lines is one number', () => {
    const people = now('folketall', '3101').replace(/\s/u, '\n')
    const income = now('medianinntekt', '3101').replace(/\s/u, '\r\n')
    expect(
      verdicts(
        `Husholdningen midt på treet i Halden hadde ${income} kroner i inntekt etter skatt. Vi er ${people} innbyggere.`,
        '3101',
      ),
    ).toEqual(['found', 'found'])
  })

  test('decomposed letters are the same letters, and 80 år an age', () => {
    const text = `${now('andel-80-pluss', '3101')} prosent av innbyggerne i Halden var 80 år eller eldre ved inngangen til året.`
    expect(outcomes(text.normalize('NFD'), '3101')).toHaveLength(1)
    expect(verdicts(text.normalize('NFD'), '3101')).toEqual(['found'])
  })

  test('a number has its own unit, and borrows none from the next', () => {
    expect(
      verdicts(
        `Halden er en by der folketallet er ${now('folketall', '3101')}, og der ${now('andel-65-pluss', '3101')} prosent er over 65 år.`,
        '3101',
      ),
    ).toEqual(['found', 'found'])
  })

  test('who is ranked is not whose figure it is', () => {
    const turnout = now('valgdeltakelse', '5530')
    expect(
      outcomes(`Valgdeltakelsen var bare ${turnout} prosent, lavest i Troms.`, '5530'),
    ).toEqual([
      [`${turnout} prosent`, 'found'],
      ['lavest i Troms', 'found'],
    ])
  })

  test('what is far off is wrong, and never near', () => {
    const [one] = figures.examine('Valgdeltakelsen i Troms var 56,4 prosent.', ['5530']).numbers
    expect(one?.verdict.outcome).toBe('not-found')
  })

  test('ten years ago is ten years before the newest figure', () => {
    const { periods } = world.figures('folketall')
    const then = String(Number(periods.at(-1)) - 10)
    const people = formatNumber((world.value('folketall', '5530', then) ?? 0) / 1_000_000, 0)
    const text = `For ti år siden bodde det ${people} mennesker her`
    const [one] = figures.examine(text, ['5530']).numbers
    expect(one?.verdict).toMatchObject({ outcome: 'found', reading: { asked: { period: then } } })
  })

  test.each([
    'Halden skal ha 100 nye boliger i sentrum.',
    'Vi vil bygge 500 nye bustader i Halden.',
    'Halden bør bli 40 000 innbyggere.',
    'Vi har mål om 80 prosent valgdeltakelse i Halden.',
  ])('a promise is no claim: %s', (text) => {
    const [one] = figures.examine(text, ['3101']).numbers
    expect(one?.verdict).toMatchObject({ outcome: 'not-examined', why: 'promise' })
  })

  test.each(['Vi er N på Utsira.', 'Det bor N på Utsira.', 'Vi er bare N her.', 'Her bur det N.'])(
    'people that nobody names are all who live there: %s',
    (text) => {
      expect(verdicts(text.replace('N', now('folketall', '1151')), '1151')).toEqual(['found'])
    },
  )

  test('reading well is what the test in reading measures, in its own grade', () => {
    const share = now('mestrer-lesing', '3101', ' prosent')
    const text = (grade: string) => `${share} av elevene på ${grade}. trinn leser godt.`
    expect(verdicts(text('8'), '3101')).toEqual(['found'])
    expect(verdicts(text('5'), '3101')).toEqual(['not-examined'])
    expect(verdicts(`${share} av åttendeklassingene leser godt.`, '3101')).toEqual(['found'])
  })

  test('a price of homes may be of several kinds, and each is shown', () => {
    const price = now('kvadratmeterpris-enebolig', '3101', ' kroner')
    const { numbers } = figures.examine(`Boligprisene er ${price} per kvadratmeter.`, ['3101'])
    expect(numbers[0]?.verdict).toMatchObject({
      why: 'several-indicators',
      readings: expect.arrayContaining([
        expect.objectContaining({ indicator: 'kvadratmeterpris-enebolig' }),
      ]),
    })
  })

  test('years on end are counted as they are', () => {
    const { periods } = world.figures('folketall')
    const years = periods.slice(-12)
    const nth = ['tredje', 'fjerde', 'femte', 'sjette', 'sjuende', 'åttende', 'niende', 'tiende']
    for (const code of ['0301', '1151', '3101', '5530', '5612']) {
      const all = years.map((period) => world.value('folketall', code, period) ?? Number.NaN)
      const ways = all.slice(1).map((value, i) => Math.sign(value - all[i]!))
      const way = ways.at(-1) ?? 0
      const length = ways.length - 1 - ways.findLastIndex((one) => one !== way)
      for (const [i, word] of nth.entries()) {
        const said = (verb: string) => verdicts(`Folketallet ${verb} for ${word} år på rad.`, code)
        const [right, wrong] = way > 0 ? ['økte', 'gikk ned'] : ['gikk ned', 'økte']
        expect(said(right!), `${code} ${word}`).toEqual([i + 3 <= length ? 'found' : 'not-found'])
        expect(said(wrong!), `${code} ${word}`).toEqual(['not-found'])
      }
    }
  })
})
