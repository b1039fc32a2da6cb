/** A module that is fetched when it is needed. */
export type Load<Module> = () => Promise<Module>

/** The address of the file that did not come stands in what browsers say of it. */
const FILE = /https?:\/\/[^\s?]+\.js/

/**
 * Asks the network once more. Browsers remember that a file did not come, and never ask for it
 * again under the same address: it gets another, which names the same file. Where it was the style
 * sheet that did not come, only asking as before tells whether the code did.
 */
export function loadAgain<Module>(load: Load<Module>, error: unknown): Load<Module> {
  return () => {
    askAgainForStyles()
    return anew<Module>(error) ?? load().catch((again: unknown) => anew<Module>(again) ?? load())
  }
}

function anew<Module>(error: unknown): Promise<Module> | null {
  const file = FILE.exec(String(error))?.[0]
  return file ? import(/* @vite-ignore */ `${file}?${Date.now()}`) : null
}

/** A style sheet that did not come is asked for again by a new link. */
function askAgainForStyles() {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
    if (!hasCome(link)) link.replaceWith(link.cloneNode())
}

function hasCome({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet !== null && sheet.cssRules.length > 0
  } catch {
    // Of a sheet that failed, browsers refuse to tell the rules.
    return false
  }
}
