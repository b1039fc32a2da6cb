import { capitalised } from '../../../domain/list-text.ts'
import { remembered } from '../../../domain/remembered.ts'

/** What can be put into templates: a slot that is undefined leaves out the templates that need it. */
export type Slots = Readonly<Record<string, string | undefined>>

const SLOT = /\{([^}?]+)(\?)?\}/

/** A template taken apart: words, then a slot's name and whether it may be empty, then words … */
type Parts = readonly (string | undefined)[]

const PARTS = remembered((template: string): Parts => template.split(SLOT))

const LOWERED = remembered((name: string) => name.slice(0, 1).toLowerCase() + name.slice(1))

/** A slot named with a capital is its own where there is one (`When`, `Place`), else capitalised. */
function valueOf(name: string, slots: Slots): string | undefined {
  if (slots[name] !== undefined) return slots[name]
  const value = slots[LOWERED(name)]
  return value === undefined ? undefined : capitalised(value)
}

/** What optional slots and clauses that end with a comma leave behind; in most there is nothing. */
const LEFT_BEHIND = / [ ,.:)]|,[,.:)]|, \(/

const tidied = (text: string): string =>
  LEFT_BEHIND.test(text)
    ? text
        .replace(/ {2,}/g, ' ')
        .replace(/ +([,.:)])/g, '$1')
        .replace(/,+(?=[,.:)]| \()/g, '')
    : text

/** The template as a sentence; null where a slot it needs has nothing. */
function fill(template: string, slots: Slots): string | null {
  const parts = PARTS(template)
  let text = parts[0] ?? ''
  for (let i = 1; i < parts.length; i += 3) {
    const value = valueOf(parts[i] ?? '', slots)
    if (value === undefined && !parts[i + 1]) return null
    text += `${value ?? ''}${parts[i + 2]}`
  }
  return capitalised(tidied(text))
}

/** Every template that can be filled. */
export const fillAll = (templates: readonly string[], slots: Slots): string[] =>
  templates.map((template) => fill(template, slots)).filter((text) => text !== null)
