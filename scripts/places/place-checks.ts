import type { Places } from './read-places.ts'

const KOMMUNER_2024 = 357
const FYLKER_2024 = 15

/** What is wrong with a set of places, each with its remedy; empty when all is well. */
export function placeFaults(places: Places): readonly string[] {
  return [...countFaults(places), ...kommuneFaults(places), ...neighbourFaults(places)]
}

function countFaults({ kommuner, fylker }: Places): string[] {
  return [
    ...wrongCount('kommuner', kommuner.length, KOMMUNER_2024),
    ...wrongCount('fylker', fylker.length, FYLKER_2024),
  ]
}

const wrongCount = (what: string, found: number, expected: number): string[] =>
  found === expected
    ? []
    : [
        `${found} ${what}, expected ${expected}. Check the date (--date); if borders have changed since 2024, new boundaries and code lists are needed.`,
      ]

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
