/**
 * Every data file says which file it is, of which build, and what the sum over its content is. A page
 * that is given another file, another build's, half of one, or a host's error page in its place,
 * finds out, and shows nothing of it.
 */

/** FNV-1a, 32 bits. Not a secret: it finds what went wrong, not what was forged. */
function sumOf(text: string): number {
  let sum = 0x811c9dc5
  // Each step can be undone, so that one changed character is never lost on the way.
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193)
  return sum
}

/** The file's whole text, which is JSON too: `content` is what was to be written. */
export const sealed = (content: string, file: string, version: string): string =>
  `{"file":"${file}","version":"${version}","content":${content},"sum":${sumOf(content)}}`

/** The content again; null when the text is not that file of that build, to the last character. */
export function unsealed(text: string, file: string, version: string): string | null {
  const content = text.slice(sealed('', file, version).lastIndexOf(','), text.lastIndexOf(','))
  return sealed(content, file, version) === text ? content : null
}
