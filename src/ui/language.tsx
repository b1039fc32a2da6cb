import { createContext, useContext, type ReactNode } from 'react'
import { languageOf } from '../addresses/language.ts'
import type { Language } from '../domain/indicator.ts'
import type { Dictionary } from '../text/nb.ts'
import { loadAgain, type Load } from './load-again.ts'

const TextContext = createContext<Dictionary | null>(null)

/** Gives every component below it the interface texts of one written form. */
export function TextProvider(props: { text: Dictionary; children: ReactNode }) {
  return <TextContext value={props.text}>{props.children}</TextContext>
}

/** The interface texts of the language in the URL. */
export function useText(): Dictionary {
  const text = useContext(TextContext)
  if (!text) throw new Error('Texts are read outside TextProvider.')
  return text
}

export const useLanguage = (): Language => useText().language

const NO_WORDS = 'The words of a page have not come.'

/** Brings the words of a page in a language. */
type Bring = (language: Language) => Promise<void>

/** Of the pages that have been shown. */
const shown = new Set<Bring>()

/**
 * The words of one page, each language a file of its own, so that nobody carries the other. They come
 * with the page (`withWords`); in the other language, should its own not have come.
 */
export function pageWords<Words>(load: Readonly<Record<Language, Load<Words>>>): () => Words {
  const come = new Map<Language, Words>()
  const next = { ...load }
  shown.add(async (language) => {
    if (come.has(language)) return
    try {
      come.set(language, await next[language]())
    } catch (cause) {
      next[language] = loadAgain(load[language], cause)
      throw new Error(NO_WORDS, { cause })
    }
  })
  return function useWords() {
    const language = useLanguage()
    const words = come.get(language) ?? [...come.values()][0]
    if (words === undefined) throw new Error(NO_WORDS)
    return words
  }
}

/** Brings the words of the pages that have been shown; rejects when some did not come. */
export const wordsIn = (language: Language): Promise<unknown> =>
  Promise.all([...shown].map((bring) => bring(language)))

/** Where there is no browser pages are made in both. */
const languagesRead = (): readonly Language[] =>
  typeof window === 'undefined' ? ['nb', 'nn'] : [languageOf(window.location.pathname)]

/** A page together with its words in the language that is read. */
export const withWords =
  <Page,>(load: Load<Page>): Load<Page> =>
  async () => {
    const page = await load()
    await Promise.all(languagesRead().map(wordsIn))
    return page
  }
