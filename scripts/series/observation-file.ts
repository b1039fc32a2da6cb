import type { Indicator, SourceReference } from '../../src/domain/indicator.ts'
import { isTotal } from '../../src/domain/unit.ts'

/** One observation file and the record (or the part of its breakdown) it belongs to. */
export interface ObservationFile {
  /** `folketall`, or `aldersfordeling/kvinner-00-04` for a part. */
  readonly id: string
  /** Path below `data/`. */
  readonly file: string
  readonly indicator: Indicator
  readonly source: SourceReference
}

/** A series whose source is of one kind. */
export type ObservationFileOf<Source> = ObservationFile & { readonly source: Source }

/** Every series of the catalogue: an indicator's own, or one a part of a breakdown. */
export const observationFilesOf = (indicators: readonly Indicator[]): ObservationFile[] =>
  indicators.flatMap((indicator) =>
    indicator.parts
      ? indicator.parts.map((part) => series(`${indicator.id}/${part.id}`, indicator, part.source))
      : [series(indicator.id, indicator, indicator.source)],
  )

const series = (id: string, indicator: Indicator, source: SourceReference): ObservationFile => ({
  id,
  file: `observations/${id}.csv`,
  indicator,
  source,
})

/** `folketall` of `observations/folketall.csv`. */
export const idOfFile = (file: string): string => file.replace(/^observations\/|\.csv$/g, '')

/** The series asked for by indicator id (none: all); throws on an id the catalogue lacks. */
export function chooseFiles(
  all: readonly ObservationFile[],
  ids: readonly string[],
): ObservationFile[] {
  const known = new Set(all.map(({ indicator }) => indicator.id))
  const unknown = ids.filter((id) => !known.has(id))
  if (unknown.length)
    throw new Error(
      `The catalogue has no indicator ${unknown.map((id) => `"${id}"`).join(', ')}. It has: ${[...known].join(', ')}.`,
    )
  return ids.length ? all.filter(({ indicator }) => ids.includes(indicator.id)) : [...all]
}

/** Counts may be added over mergers; everything else is a rate. */
export const measureOf = ({ unit }: Pick<Indicator, 'unit'>): 'count' | 'rate' =>
  isTotal(unit) ? 'count' : 'rate'
