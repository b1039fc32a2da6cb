import { fylkeOf, type BorderChange, type PlaceVersion } from '../../src/domain/place.ts'

/**
 * Changes of fylker that KLASS 104 does not record (16 and 17 became 50 in 2018):
 * a fylke that ended became those its kommuner got the number of on that day.
 */
export function missingFylkeChanges(
  fylkeVersions: readonly PlaceVersion[],
  fylkeChanges: readonly BorderChange[],
  kommuneChanges: readonly BorderChange[],
): readonly BorderChange[] {
  const recorded = new Set(fylkeChanges.map(({ date, oldCode }) => `${date} ${oldCode}`))
  return fylkeVersions.flatMap((ended) => {
    const date = ended.validTo
    const goesOn = fylkeVersions.some(
      ({ code, validFrom }) => code === ended.code && validFrom === date,
    )
    if (date === null || goesOn || recorded.has(`${date} ${ended.code}`)) return []
    return successors(ended.code, date, kommuneChanges).map((newCode) => ({
      date,
      oldCode: ended.code,
      oldName: ended.name,
      newCode,
      newName: nameAt(fylkeVersions, newCode, date),
    }))
  })
}

function successors(fylke: string, date: string, changes: readonly BorderChange[]): string[] {
  const codes = changes
    .filter((change) => change.date === date && fylkeOf(change.oldCode) === fylke)
    .map((change) => fylkeOf(change.newCode))
  return [...new Set(codes)].sort()
}

const nameAt = (versions: readonly PlaceVersion[], code: string, date: string): string =>
  versions.find((v) => v.code === code && v.validFrom <= date && (v.validTo ?? '9') > date)?.name ??
  code
