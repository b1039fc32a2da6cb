import { levelOf, type Level, type PlaceCode } from '../../src/domain/place.ts'
import { examples } from '../checks/finding.ts'
import type { Places } from './read-places.ts'

/**
 * What is wrong with a set of places made for an ISO date, each with its remedy; empty when all is
 * well. KLASS tells the places of a date and the history of all codes apart: the two must agree.
 */
export function placeFaults(places: Places, date: string): readonly string[] {
  return [...countFaults(places, date), ...kommuneFaults(places), ...neighbourFaults(places)]
}

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
