/**
 * Puts a text on the clipboard; `shown` is the element that shows it. Browsers let a page do that
 * on a click without asking. Where the clipboard is closed to us (an address that is not secure),
 * the text shown is marked and copied the old way; false when that did not work either.
 */
export async function copyText(text: string, shown: HTMLElement | null): Promise<boolean> {
  const written = await writeClipboard(text)
  return written || (shown !== null && copyMarked(shown))
}

const writeClipboard = (text: string): Promise<boolean> =>
  Promise.resolve()
    .then(() => navigator.clipboard.writeText(text))
    .then(
      () => true,
      () => false,
    )

/** Leaves the text marked, so that a reader can copy it when the browser will not. */
function copyMarked(shown: HTMLElement): boolean {
  const range = document.createRange()
  range.selectNodeContents(shown)
  const selection = window.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  return document.execCommand('copy')
}
