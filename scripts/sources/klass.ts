import * as v from 'valibot'
import type { BorderChange, PlaceCode, PlaceVersion } from '../../src/domain/place.ts'
import type { Http } from '../http/http.ts'

/** SSB's own address; every other base is a copy and must say whose. */
export const KLASS_BASE = 'https://data.ssb.no/api/klass/v1'

/** Classification numbers in KLASS. */
export const KLASS = {
  kommuner: 131,
  fylker: 104,
  kostra: 112,
  centrality: 128,
  economicRegions: 108,
} as const

/** KLASS' records begin in 1838. */
const FIRST_DAY = '1838-01-01'

/** Years an empty correspondence table is looked for backwards: the newest may not be filled in. */
const YEARS_BACK = 3

const Text = v.pipe(v.string(), v.trim())
const Code = v.object({
  code: v.string(),
  name: Text,
  validFromInRequestedRange: v.nullish(v.string()),
  validToInRequestedRange: v.nullish(v.string()),
})
const Codes = v.object({ codes: v.array(Code) })
const Changes = v.object({
  codeChanges: v.array(
    v.object({
      oldCode: v.nullish(v.string()),
      oldName: v.nullish(Text),
      newCode: v.nullish(v.string()),
      newName: v.nullish(Text),
      changeOccurred: v.string(),
    }),
  ),
})
const Correspondence = v.object({
  correspondenceItems: v.array(
    v.object({ sourceCode: v.string(), targetCode: v.string(), targetName: Text }),
  ),
})

export interface NamedCode {
  readonly code: string
  readonly name: string
}

/** A correspondence table, and the date it was asked for: an earlier year if the newest was empty. */
export interface KlassCorrespondence {
  readonly date: string
  readonly items: ReadonlyMap<PlaceCode, NamedCode>
}

export interface Klass {
  /** Codes in force on an ISO date. */
  codesAt(classification: number, date: string): Promise<readonly NamedCode[]>
  /** Every code there has been; `validTo` is exclusive, null when in force. */
  versions(classification: number): Promise<readonly PlaceVersion[]>
  /** Every change recorded. */
  changes(classification: number): Promise<readonly BorderChange[]>
  /** Source code to target code, or null when KLASS has no such table for the last years. */
  correspondence(source: number, target: number, date: string): Promise<KlassCorrespondence | null>
}

/** KLASS at `base`. Codes for "not stated" (9999, 99) are left out everywhere. */
export function klassAt(http: Http, base: string): Klass {
  const get = async <S extends v.GenericSchema>(schema: S, path: string) => {
    const url = `${base}/classifications/${path}`
    return parse(schema, url, await http.json(url))
  }
  const correspondsAt = async (source: number, target: number, date: string) => {
    const path = `${source}/correspondsAt?targetClassificationId=${target}&date=${date}`
    const found = await orNullIfNone(get(Correspondence, path))
    return new Map(found?.correspondenceItems.flatMap(asItem) ?? [])
  }
  return {
    codesAt: async (id, date) =>
      (await get(Codes, `${id}/codesAt?date=${date}`)).codes.filter(isPlace).map(asNamed),
    versions: async (id) =>
      (await get(Codes, `${id}/codes?from=${FIRST_DAY}`)).codes.filter(isPlace).map(asVersion),
    changes: async (id) =>
      (await get(Changes, `${id}/changes?from=${FIRST_DAY}`)).codeChanges.flatMap(asChange),
    correspondence: async (source, target, date) => {
      for (const day of sameDayOfYears(date)) {
        const items = await correspondsAt(source, target, day)
        if (items.size > 0) return { date: day, items }
      }
      return null
    },
  }
}

function parse<S extends v.GenericSchema>(schema: S, url: string, body: unknown) {
  const result = v.safeParse(schema, body)
  if (result.success) return result.output
  const issue = result.issues[0]
  const at = v.getDotPath(issue) ?? 'the answer'
  throw new Error(
    `${url}: ${at} is not as KLASS documents it (${issue.message}). Check the address; if KLASS has changed, mend scripts/sources/klass.ts.`,
  )
}

/** A table that does not exist is answered with 404. */
async function orNullIfNone<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof Error && /\bstatus 404\b/.test(error.message)) return null
    throw error
  }
}

const isPlace = ({ code }: { code: string }): boolean => !/^9+$/.test(code)

const asNamed = ({ code, name }: NamedCode): NamedCode => ({ code, name })

const asVersion = (row: v.InferOutput<typeof Code>): PlaceVersion => ({
  code: row.code,
  name: row.name,
  validFrom: row.validFromInRequestedRange ?? FIRST_DAY,
  validTo: row.validToInRequestedRange ?? null,
})

/** A code that came from nothing or went into nothing is no change of borders. */
function asChange(row: v.InferOutput<typeof Changes>['codeChanges'][number]): BorderChange[] {
  const { oldCode, newCode, oldName, newName, changeOccurred: date } = row
  if (!oldCode || !newCode) return []
  return [{ date, oldCode, oldName: oldName ?? oldCode, newCode, newName: newName ?? newCode }]
}

function asItem(
  row: v.InferOutput<typeof Correspondence>['correspondenceItems'][number],
): [PlaceCode, NamedCode][] {
  if (!isPlace({ code: row.sourceCode })) return []
  return [[row.sourceCode, { code: row.targetCode, name: row.targetName }]]
}

function sameDayOfYears(date: string): string[] {
  const year = Number(date.slice(0, 4))
  return Array.from({ length: YEARS_BACK + 1 }, (_, back) => `${year - back}${date.slice(4)}`)
}
