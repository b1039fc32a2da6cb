/** Rows of text as columns of even width, the first row the header; numbers to the right. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.map((_, column) => rows.map((row) => row[column] ?? '')) ?? []
  const widths = columns.map((cells) => Math.max(...cells.map((cell) => cell.length)))
  const right = columns.map((cells) => cells.slice(1).every((cell) => /^[\d.,–-]*$/.test(cell)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0
          return right[column] ? cell.padStart(width) : cell.padEnd(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
