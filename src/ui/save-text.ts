/** Saves a text as a file in the reader's downloads. */
export function saveText(fileName: string, content: string, type = 'text/csv') {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }))
  link.download = fileName
  link.click()
  URL.revokeObjectURL(link.href)
}
