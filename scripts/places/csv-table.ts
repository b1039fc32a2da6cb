import Papa from 'papaparse'

/** A CSV row as text: codes keep their leading zero. */
export type Row<C extends string> = Readonly<Record<C, string>>

/** Comma-separated text with a header; one line a row, ending with a line break. */
export function formatCsv<C extends string>(
  columns: readonly C[],
  rows: readonly Row<C>[],
): string {
  const data = rows.map((row) => columns.map((column) => row[column]))
  return `${Papa.unparse({ fields: [...columns], data }, { newline: '\n' })}\n`
}

/** Reads a CSV that must have exactly these columns, in any order; throws naming the file. */
export function parseCsv<C extends string>(
  text: string,
  columns: readonly C[],
  file: string,
): readonly Row<C>[] {
  const { data, meta, errors } = Papa.parse<Row<C>>(text, { header: true, skipEmptyLines: true })
  const found = [...(meta.fields ?? [])].sort().join(',')
  if (found !== [...columns].sort().join(','))
    throw new Error(`${file}: columns are "${found}", expected "${columns.join(',')}".`)
  if (errors[0]) throw new Error(`${file}, row ${errors[0].row}: ${errors[0].message}.`)
  return data
}
