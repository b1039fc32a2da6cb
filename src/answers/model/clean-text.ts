/** Control characters, and marks that turn the direction of the letters round them. */
// oxlint-disable-next-line no-control-regex
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g

/**
 * Pasted text without the characters that hide what is there: no file may hold them. Word's line
 * break is one of them, and is kept as what it means.
 */
export const cleanText = (text: string): string =>
  text.replaceAll('\u000b', '\n').replace(/\r\n?/g, '\n').replace(HIDDEN, '')

const LINK = /^(?:https?:\/\/|mailto:)\S+$/i

/** Whether a link leads to a page or a mailbox; anything else could run. */
export const isSafeLink = (href: string): boolean => LINK.test(href) && href.length <= 2000
