import { beforeAll, describe, expect, test } from 'vitest'
import { counterclaimOf } from '../../src/claims/counterclaim.ts'
import type { ClaimData } from '../../src/claims/model/claim-data.ts'
import type { Offer } from '../../src/claims/offers.ts'
import { wordings, type Telling } from '../../src/claims/sentences/index.ts'
import type { Claim } from '../../src/claims/model/claim.ts'
import { remembered } from '../../src/domain/remembered.ts'
import { committedShards } from '../committed-shards.ts'
import { filesOf, saidOf, type Said } from './every-sentence.ts'
import { carried } from './speech/carried.ts'
import { mutantsOf, type Change } from './reader/mutants.ts'
import { read, type Reading } from './reader/reader.ts'
import type { Place } from './reader/places.ts'
import type { Kind } from './reader/shapes.ts'
import { showsTheSame, whyStillTrue, type Told } from './reader/still-true.ts'
import type { Language } from './reader/vocabulary.ts'
import { readWorld, type World } from './reader/world.ts'
import { speakingAgainst, type SpokenAgainst } from './spoken-against.ts'
import { PLACES } from '../places-of-today.ts'

const DATA = 'data'

/** Of this many true sentences, one is changed in every way there is. */
const CHANGED_OF = 20

/** Of so many, one is changed in what few sentences have at all. */
const RARELY_CHANGED_OF = 10
const RARE: readonly Change[] = ['tense', 'round-word']

/** What the reader may call what the rules call so. */
const KINDS: Readonly<Record<Claim['kind'], readonly Kind[]>> = {
  level: ['level', 'growth'],
  change: ['change', 'still'],
  comparison: ['comparison', 'alike', 'growth-comparison'],
  neighbours: ['neighbours', 'growth-neighbours'],
  rank: ['rank', 'growth-rank'],
  crossing: ['crossing', 'projected-crossing'],
  streak: ['streak'],
  record: ['record', 'growth-record'],
  share: ['share'],
  reversal: ['reversal'],
  contrast: ['contrast'],
  projection: ['projection'],
}

const indicatorsOf = (claim: Claim): string[] =>
  claim.kind === 'contrast' ? [claim.indicator, claim.compared] : [claim.indicator]

/** True, but of something else than the claim it is the sentence of. */
function misses({ kind, about }: Reading, claim: Claim): string | null {
  if (!kind || !KINDS[claim.kind].includes(kind)) return `a ${claim.kind} is read as a ${kind}`
  const meant = indicatorsOf(claim).join()
  return about.join() === meant ? null : `about ${about.join()}, not ${meant}`
}

const toldBy = ({ code, claim }: Said): Told => ({
  code,
  kind: claim.kind,
  indicators: indicatorsOf(claim),
  periods: claim.periods,
  sinceAnyLater: claim.kind === 'crossing' && claim.compared === 'not-yet',
})

/** The sentence with the other place's name; null where it would be the same sentence. */
function renamedTo(text: string, place: Place | undefined, other: Place | undefined) {
  if (!place?.name || !other?.name || place.bareName === other.bareName) return null
  const renamed = text.replace(place.name, other.name)
  return renamed === text ? text.replace(place.bareName, other.bareName) : renamed
}

interface Tally {
  tested: number
  rejected: number
  stillTrue: number
}

/** The least number of changed sentences of each kind, so that a change that is never made is seen. */
const LEAST: Readonly<Record<Change | 'place', number>> = {
  digit: 12_000,
  'higher-lower': 2_000,
  'up-down': 1_200,
  year: 6_000,
  count: 1_500,
  'percent-points': 4_000,
  'round-word': 100,
  // The grammar says 'siden' only of what is newest, and ends few such sentences with a year.
  tense: 300,
  'who-left-out': 500,
  indicator: 3_000,
  place: 8_000,
}

/** Of so many answers, one is read. */
const ANSWER_OF = 40

/** What the backs of a place's claims say: how many nothing, those of them that comfort, and answers. */
interface Backs {
  silent: number
  readonly comforting: string[]
  readonly answers: Said[]
}

function lookBehind(
  { code, offers, data }: { code: string; offers: readonly Offer[]; data: ClaimData },
  { isAgainst, telling }: { isAgainst: SpokenAgainst; telling: Telling },
  backs: Backs,
): void {
  const isSaid = (claim: Claim) => wordings(claim, telling).length > 0
  offers.forEach((offer, i) => {
    const { claim } = offer
    const back = counterclaimOf(offer, offers, data, isSaid)
    if (back && i % ANSWER_OF === 0)
      for (const text of wordings(back.claim, telling))
        backs.answers.push({ code, claim: back.claim, text })
    if (back) return
    backs.silent += 1
    if (isAgainst(claim, code))
      backs.comforting.push(`${code} ${claim.indicator} ${claim.kind} ${claim.periods.join()}`)
  })
}

/**
 * Reads all that can be said in a language, and then what has been made untrue. With `backs`, what
 * is said against it too: the figures that answer are the same in every language.
 */
export function describeEverySentence(language: Language, { backs }: { backs: boolean }): void {
  describe(`every sentence in ${language}`, () => {
    let world: World
    const said: Said[] = []
    const faults: string[] = []
    const kinds = new Map<string, number>()
    let byPlace = 0
    let carriedMany = 0
    const lostOnTheWay: string[] = []
    const behind: Backs = { silent: 0, comforting: [], answers: [] }

    beforeAll(async () => {
      world = readWorld(DATA)
      const file = filesOf(await committedShards())
      const against = { isAgainst: speakingAgainst(world) }
      for (const code of world.places.keys()) {
        const ofPlace = saidOf(code, language, file)
        said.push(...ofPlace.said)
        const { said: many, lost } = carried(ofPlace.telling, byPlace)
        byPlace += 1
        carriedMany += many
        lostOnTheWay.push(...lost.map((how) => `${code} ${how}`))
        if (backs) lookBehind({ code, ...ofPlace }, { ...against, ...ofPlace }, behind)
      }
      for (const { code, claim, text } of said) {
        const reading = read(text, language, code, world)
        const fault = reading.fault ?? misses(reading, claim)
        kinds.set(claim.kind, 1 + (kinds.get(claim.kind) ?? 0))
        if (fault) faults.push(`${code} ${claim.indicator}: ${text}\n  ${fault}`)
      }
    })

    test('is true of its place, and all of it is understood', () => {
      expect(world.places.size).toBe(PLACES)
      expect(new Set(said.map(({ code }) => code)).size).toBe(PLACES)
      expect(said.length).toBeGreaterThan(150_000)
      expect([...kinds.keys()].sort()).toEqual(Object.keys(KINDS).sort())
      expect(faults.slice(0, 20)).toEqual([])
      expect(faults.length).toBe(0)
    })

    test('is known again in another text, however it was carried there', () => {
      expect(carriedMany).toBeGreaterThanOrEqual(4 * PLACES)
      expect(lostOnTheWay).toEqual([])
    })

    test.runIf(backs)('nothing speaks against it, where the back says so', () => {
      expect(behind.silent).toBeGreaterThan(10_000)
      expect(behind.comforting.slice(0, 20)).toEqual([])
    })

    test.runIf(backs)('what is said against it is true, and understood', () => {
      const untrue = behind.answers.flatMap(({ code, claim, text }) => {
        const reading = read(text, language, code, world)
        const fault = reading.fault ?? misses(reading, claim)
        return fault ? [`${code} ${text}\n  ${fault}`] : []
      })
      expect(behind.answers.length).toBeGreaterThan(2_000)
      expect(untrue.slice(0, 20)).toEqual([])
    })

    test('tells how many are ranked where it tells a rank', () => {
      const among = /(?:\d|tolv|elleve|ti|ni|åtte|sju|seks|fem) (?:kommun|fylk)/
      const ranks = said.filter(({ claim }) => claim.kind === 'rank')
      expect(ranks.filter(({ text }) => !among.test(text)).map(({ text }) => text)).toEqual([])
    })

    test('has no more digits than the source shows', () => {
      const tooMany = said.filter(({ claim, text }) => {
        // A percentage that is worked out has one, where a count has none.
        const most = Math.max(1, ...indicatorsOf(claim).map((id) => world.record(id).decimals))
        return [...text.matchAll(/\d,(\d+)/g)].some(([, decimals = '']) => decimals.length > most)
      })
      expect(tooMany.map(({ text }) => text)).toEqual([])
    })

    test('can be listened to: half have at most 17 words, none more than 30', () => {
      const words = said.map(({ text }) => text.split(/\s+/).length).sort((a, b) => a - b)
      expect(words[Math.floor(words.length / 2)]).toBeLessThanOrEqual(17)
      expect(words.at(-1)).toBeLessThanOrEqual(30)
    })

    test('is told apart from what is not so', () => {
      const tallies = new Map<string, Tally>()
      const believed: string[] = []
      const count = (
        change: string,
        fault: string | null,
        stillTrue: () => boolean,
        text: string,
      ) => {
        const tally = tallies.get(change) ?? { tested: 0, rejected: 0, stillTrue: 0 }
        tallies.set(change, tally)
        if (fault === null && stillTrue()) {
          tally.stillTrue += 1
          return
        }
        tally.tested += 1
        if (fault === null) believed.push(`${change}: ${text}`)
        else tally.rejected += 1
      }
      const codes = [...world.places.keys()]
      const ids = [...new Set(said.map(({ claim }) => claim.indicator))]
      const measuredAlike = remembered((indicator: string) => {
        const { unit, decimals } = world.record(indicator)
        return ids.filter((id) => {
          const record = world.record(id)
          return id !== indicator && record.unit === unit && record.decimals === decimals
        })
      })
      const ofSameLevel = remembered((code: string) => {
        const level = world.places.get(code)?.level
        return codes.filter((other) => other !== code && world.places.get(other)?.level === level)
      })
      said.forEach((one, i) => {
        if (i % RARELY_CHANGED_OF !== 0) return
        const whole = i % CHANGED_OF === 0
        const { code, claim, text } = one
        const told = toldBy(one)
        const alike = measuredAlike(claim.indicator)
        const others = [alike[i % alike.length], alike[(i + 1) % alike.length]].filter(
          (id) => id !== undefined,
        )
        for (const mutant of mutantsOf(text, language, {
          by: 1 + (i % 9),
          own: claim.indicator,
          others,
        })) {
          if (!whole && !RARE.includes(mutant.change)) continue
          const { fault, about } = read(mutant.text, language, code, world)
          // Two ways to count who moved are said in the same words: true of the other is true.
          const ofTwin = mutant.change !== 'indicator' && about[0] !== claim.indicator
          const isSo = () => ofTwin || whyStillTrue(mutant, told, world) !== null
          count(mutant.change, fault, isSo, mutant.text)
        }
        if (!whole) return
        const like = ofSameLevel(code)
        const other = like[(i * 7) % Math.max(1, like.length)]
        const renamed = other && renamedTo(text, world.places.get(code), world.places.get(other))
        if (!renamed) return
        // Of this place it says nothing; of the other it says what is not so.
        count('place', read(renamed, language, code, world).fault, () => false, renamed)
        count(
          'place',
          read(renamed, language, other, world).fault,
          () => showsTheSame(told, { code: other }, world),
          renamed,
        )
      })
      expect(believed.slice(0, 20)).toEqual([])
      expect(believed.length).toBe(0)
      const tooFew = Object.entries(LEAST).filter(
        ([change, least]) => (tallies.get(change)?.tested ?? 0) < least,
      )
      expect(tooFew.map(([change]) => [change, tallies.get(change)])).toEqual([])
      console.info(`${language} ${said.length} ${JSON.stringify(Object.fromEntries(tallies))}`)
    })
  })
}
