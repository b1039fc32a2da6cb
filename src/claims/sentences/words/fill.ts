import { capitalised } from '../../../domain/list-text.ts'

/** What can be put into templates: a slot that is undefined leaves out the templates that need it. */
export type Slots = Readonly<Record<string, string | undefined>>

const SLOT = /\{([^}?]+)(\?)?\}/g

const lowered = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

/** A slot named with a capital is its own where there is one (`When`, `Place`), else capitalised. */
function valueOf(name: string, slots: Slots): string | undefined {
  if (slots[name] !== undefined) return slots[name]
  const value = slots[lowered(name)]
  return value === undefined ? undefined : capitalised(value)
}

/** What optional slots and clauses that end with a comma leave behind. */
const tidied = (text: string): string =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/ +([,.:)])/g, '$1')
    .replace(/,+(?=[,.:)]| \()/g, '')

/** The template as a sentence; null where a slot it needs has nothing. */
function fill(template: string, slots: Slots): string | null {
  let missing = false
  const text = template.replace(SLOT, (_, name: string, optional: string | undefined) => {
    const value = valueOf(name, slots)
    if (value === undefined && !optional) missing = true
    return value ?? ''
  })
  return missing ? null : capitalised(tidied(text))
}

/** Every template that can be filled. */
export const fillAll = (templates: readonly string[], slots: Slots): string[] =>
  templates.map((template) => fill(template, slots)).filter((text) => text !== null)
