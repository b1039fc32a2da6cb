import type {
  SsbAges,
  SsbCodes,
  SsbLabel,
  SsbSelection,
  SsbTotal,
} from '../../src/domain/indicator.ts'
import type { NamedValue } from './ssb-table.ts'
import type { SsbTableOffer, TableDimension } from './ssb-table.ts'

/** Finds the values of a list of codes. */
export type ReadList = (id: string) => Promise<readonly NamedValue[]>

/**
 * A record's selection as codes the table has: found by label, or put together from age groups,
 * where the record does not name them; undefined where the dimension is to be left out. Throws naming record, table and what is offered.
 */
export async function resolveSelection(
  selection: SsbSelection,
  dimension: TableDimension,
  { id: table }: SsbTableOffer,
  record: string,
  readList: ReadList,
): Promise<SsbCodes | undefined> {
  if ('codes' in selection) return selection
  const own = dimension.codes.map((code) => ({ code, label: dimension.labels[code] ?? code }))
  const where = `${record}: SSB table ${table}, ${dimension.code} (${dimension.label})`
  if ('total' in selection) return byTotal(selection, dimension, own, where, readList)
  if ('label' in selection) return byLabel(selection, own, where)
  return byAges(selection, dimension, own, where, readList)
}

/** The dimension's own codes before its lists; undefined where leaving it out gives the total. */
async function byTotal(
  { total }: SsbTotal,
  { codelists, canBeLeftOut }: TableDimension,
  own: readonly NamedValue[],
  where: string,
  readList: ReadList,
): Promise<SsbCodes | undefined> {
  const has = (values: readonly NamedValue[]) => values.some(({ code }) => code === total)
  if (has(own)) return { codes: [total] }
  for (const { id } of codelists)
    if (has(await readList(id))) return { codelist: id, codes: [total] }
  if (canBeLeftOut) return undefined
  throw new Error(
    `${where}: neither the table nor a list of it has the total ${total}. It offers: ${offered(own)}; and the lists ${codelists.map(({ id, label }) => `${id} (${label})`).join('; ') || 'none'}. Mend the record's selections.`,
  )
}

function byLabel({ label }: SsbLabel, values: readonly NamedValue[], where: string): SsbCodes {
  const found = withWords(values, label)
  if (found.length === 1) return { codes: found.map(({ code }) => code) }
  throw new Error(
    `${where}: ${found.length ? 'several values hold' : 'no value holds'} the words ${label.join(' + ')}. It offers: ${offered(found.length ? found : values)}. Mend the record's selections.`,
  )
}

/** Those whose label holds every word, in any case; one that is exactly the words goes alone. */
export function withWords<T extends { readonly label: string }>(
  values: readonly T[],
  words: readonly string[],
): T[] {
  const plain = ({ label }: T) => label.trim().toLowerCase()
  const exact = values.filter((one) => plain(one) === words.join(' ').toLowerCase())
  if (exact.length === 1) return exact
  return values.filter((one) => words.every((word) => plain(one).includes(word.toLowerCase())))
}

const offered = (values: readonly NamedValue[]): string =>
  values
    .slice(0, 30)
    .map(({ code, label }) => `${code} (${label})`)
    .join('; ') + (values.length > 30 ? ' …' : '')

/** The grouping that needs the fewest groups; single years if none does. */
async function byAges(
  { ages }: SsbAges,
  dimension: TableDimension,
  own: readonly NamedValue[],
  where: string,
  readList: ReadList,
): Promise<SsbCodes> {
  const found: SsbCodes[] = []
  for (const { id } of dimension.codelists) {
    const codes = coverAges(await readList(id), ages)
    if (codes) found.push({ codelist: id, codes })
  }
  const single = coverAges(own, ages)
  if (single) found.push({ codes: single })
  const [best] = found.sort((a, b) => a.codes.length - b.codes.length)
  if (best) return best
  throw new Error(
    `${where}: no grouping can make the ages ${ages.from ?? 0}–${ages.to ?? ''}. It offers ${dimension.codelists.map(({ id, label }) => `${id} (${label})`).join('; ') || offered(own)}. Mend the record's ages.`,
  )
}

/** Groups, none twice, that together are exactly the ages; undefined when there are none such. */
export function coverAges(
  values: readonly NamedValue[],
  { from = 0, to = Infinity }: SsbAges['ages'],
): string[] | undefined {
  const groups = values.flatMap(({ code, label }) => {
    const ages = agesIn(label)
    return ages && ages.to <= to ? [{ code, ...ages }] : []
  })
  const codes: string[] = []
  for (let at = from; ;) {
    const [widest] = groups.filter((one) => one.from === at).sort((a, b) => b.to - a.to)
    if (!widest) return undefined
    codes.push(widest.code)
    if (widest.to === to) return codes
    at = widest.to + 1
  }
}

/** `65-69 år`, `7 år`, `90 år eller eldre`, `105 år +`; undefined for anything else. */
function agesIn(label: string): { readonly from: number; readonly to: number } | undefined {
  const text = label.trim().toLowerCase()
  const range = /^(\d+)\s*[-–]\s*(\d+) år$/.exec(text)
  if (range) return { from: Number(range[1]), to: Number(range[2]) }
  const open = /^(\d+)(?: år)? ?(?:\+|eller (?:eldre|mer)|og (?:eldre|over))(?: år)?$/.exec(text)
  if (open) return { from: Number(open[1]), to: Infinity }
  const single = /^(\d+) år$/.exec(text)
  return single ? { from: Number(single[1]), to: Number(single[1]) } : undefined
}
