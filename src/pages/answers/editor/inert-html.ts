/**
 * Pasted HTML without what would run or be shown: also in a document that is only read, the browser
 * holds every style and handler against the page's policy, and tells of each that it was blocked.
 */

/** What a `style` is called that is only read. */
export const WRITTEN_STYLE = 'data-style'

/** A tag; one whose attributes hold a `<` is left as it is. */
const TAG = /<\/?[a-z][^<>]*>/gi
/** Names of attributes, but not what stands in quotes. */
const ATTRIBUTE = /"[^"]*"|'[^']*'|\b(on[a-z]+|style)(?=\s*=)/gi

const inertTag = (tag: string): string =>
  tag
    .replace(/^(<\/?)style\b/i, '$1template')
    .replace(ATTRIBUTE, (all, name?: string) => (name ? `data-${name.toLowerCase()}` : all))

/** The same HTML, its words untouched; styles stand in `data-style`, style sheets in a template. */
export const inertHtml = (html: string): string => html.replace(TAG, inertTag)
