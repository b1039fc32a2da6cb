/** A text on the clipboard, with and without its looks. */
export interface CopiedText {
  readonly plain: string
  readonly html: string
}

const tried = (write: () => Promise<void>): Promise<boolean> =>
  Promise.resolve()
    .then(write)
    .then(
      () => true,
      () => false,
    )

const blob = (text: string, type: string) => new Blob([text], { type })

/** Both forms where the browser takes both, else the plain text; false when it takes neither. */
export async function copyRich({ plain, html }: CopiedText): Promise<boolean> {
  const both = () =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob(plain, 'text/plain'),
        'text/html': blob(html, 'text/html'),
      }),
    ])
  return (await tried(both)) || tried(() => navigator.clipboard.writeText(plain))
}
