/** What a page that was made ahead carries for the app that takes it over. */
export interface MadePage {
  /** The path it was made for: a host may answer another address with it. */
  readonly path: string
  /** Data files that stand in the page, by path. */
  readonly files: Readonly<Record<string, unknown>>
  /** Data files that it was made of, and that are fetched. */
  readonly awaited: readonly string[]
}

/** The id of the element that holds it, as JSON. */
export const MADE_PAGE_ID = 'laget'

/** What stands in the page; null where it was not made ahead. */
export function madePage(): MadePage | null {
  const text = document.getElementById(MADE_PAGE_ID)?.textContent
  return text ? (JSON.parse(text) as MadePage) : null
}

/** As it stands in the page: nothing in it can end the element early. */
export const madePageText = (page: MadePage): string =>
  JSON.stringify(page).replaceAll('<', '\\u003c')
