import { levelOf } from '../../src/domain/place.ts'
import type { BorderChange, Level, PlaceCode, PlaceVersion } from '../../src/domain/place.ts'
import { examples } from '../checks/finding.ts'
import type { Places } from './read-places.ts'

/**
 * What is wrong with a set of places made for an ISO date, each with its remedy; empty when all is
 * well. KLASS tells the places of a date and the history of all codes apart: the two must agree.
 */
export function placeFaults(places: Places, date: string): readonly string[] {
  return [
    ...countFaults(places, date),
    ...nameFaults(places),
    ...kommuneFaults(places),
    ...neighbourFaults(places),
  ]
}

/**
 * What `data/places` tells of the past and would tell no more: an answer cut short must not take
 * the history that figures on old borders are read by.
 */
export function lostHistory(before: Places | null, now: Places): readonly string[] {
  if (!before) return []
  return [
    ...lost('versions.csv', before.versions.map(versionKey), now.versions.map(versionKey)),
    ...lost('changes.csv', before.changes.map(changeKey), now.changes.map(changeKey)),
  ]
}

const versionKey = ({ code, validFrom }: PlaceVersion): string => `${code} of ${validFrom}`
const changeKey = ({ date, oldCode, newCode }: BorderChange): string =>
  `${oldCode} → ${newCode} of ${date}`

function lost(file: string, before: readonly string[], now: readonly string[]): string[] {
  const there = new Set(now)
  const gone = before.filter((one) => !there.has(one))
  if (!gone.length) return []
  return [
    `${gone.length} of the ${before.length} rows of ${file} would be gone: ${examples(gone)}. Run the command again tomorrow. If KLASS has withdrawn them for good, take them out of data/places/${file} first, in a commit that says why.`,
  ]
}

function nameFaults({ kommuner, fylker }: Places): string[] {
  const places = [...kommuner, ...fylker]
  const codes = places.map(({ code }) => code)
  const twice = codes.filter((code, at) => codes.indexOf(code) !== at)
  const nameless = places.filter(({ name }) => !name).map(({ code }) => code)
  return [
    ...(twice.length ? [`KLASS gave ${examples(twice)} twice. ${AGAIN}`] : []),
    ...(nameless.length ? [`KLASS gave ${examples(nameless)} without a name. ${AGAIN}`] : []),
  ]
}

const AGAIN = 'Run the command again tomorrow; if it stays so, tell SSB.'

function countFaults({ kommuner, fylker, versions }: Places, date: string): string[] {
  const inForce = (level: Level) =>
    versions
      .filter(({ code }) => levelOf(code) === level)
      .filter(({ validFrom, validTo }) => validFrom <= date && (validTo === null || validTo > date))
      .map(({ code }) => code)
  return [
    ...wrongCount('kommuner', kommuner, new Set(inForce('kommune'))),
    ...wrongCount('fylker', fylker, new Set(inForce('fylke'))),
  ]
}

function wrongCount(
  what: string,
  found: readonly { readonly code: PlaceCode }[],
  expected: ReadonlySet<PlaceCode>,
): string[] {
  const codes = new Set(found.map(({ code }) => code))
  const lacking = [...expected].filter((code) => !codes.has(code))
  const unknown = [...codes].filter((code) => !expected.has(code))
  if (!lacking.length && !unknown.length) return []
  const told = [
    lacking.length && `without ${examples(lacking)}`,
    unknown.length && `unknown ${examples(unknown)}`,
  ]
  return [
    `${found.length} ${what}, expected ${expected.size} by KLASS' own history (${told.filter(Boolean).join(', ')}). Check the date (--date) and run the command again; if the two go on to differ, tell SSB.`,
  ]
}

function kommuneFaults({ kommuner, fylker, peerGroups }: Places): string[] {
  const fylkeCodes = new Set(fylker.map(({ code }) => code))
  const groups = new Set(peerGroups.map(({ kind, code }) => `${kind} ${code}`))
  return kommuner.flatMap((kommune) => {
    const wanted = [
      `kostra ${kommune.kostraGroup}`,
      `centrality ${kommune.centralityClass}`,
      `economic-region ${kommune.economicRegion}`,
    ]
    const lacking = wanted.filter((group) => !groups.has(group))
    return [
      ...lacking.map(
        (group) =>
          `${kommune.code} ${kommune.name}: group "${group}" has no row. Give a --regions (or --kostra) file of the same year as --date.`,
      ),
      ...(fylkeCodes.has(kommune.fylke)
        ? []
        : [`${kommune.code}: fylke ${kommune.fylke} is not in KLASS 104 on that date.`]),
    ]
  })
}

function neighbourFaults({ kommuner }: Places): string[] {
  const byCode = new Map(kommuner.map((kommune) => [kommune.code, kommune]))
  return kommuner.flatMap(({ code, neighbours }) =>
    neighbours
      .filter((other) => !byCode.get(other)?.neighbours.includes(code))
      .map(
        (other) =>
          `${code} has ${other} as neighbour but not the other way: run npm run boundaries again.`,
      ),
  )
}
