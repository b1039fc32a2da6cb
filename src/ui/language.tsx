import { createContext, use, useContext, type ReactNode } from 'react'
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
  if (!text) throw new Error('Texts are read outside of TextProvider.')
  return text
}

export const useLanguage = (): Language => useText().language

type LoadWords<Words> = Readonly<Record<Language, Load<Words>>>

/** What the pages that have been shown ask for, each in one language. */
const asked = new Set<(language: Language) => Promise<unknown>>()

/**
 * The words of one page, each language a file of its own, so that nobody carries the other. What
 * reads them waits for them, as for the page itself; what did not come is asked for again.
 */
export function pageWords<Words>(load: LoadWords<Words>): () => Words {
  const next = new Map<Language, Load<Words>>()
  const coming = new Map<Language, Promise<Words>>()
  const come = new Map<Language, Words>()
  const wordsOf = (language: Language): Promise<Words> => {
    const words = coming.get(language) ?? (next.get(language) ?? load[language])()
    coming.set(language, words)
    words.then(
      (known) => come.set(language, known),
      (error: unknown) => {
        coming.delete(language)
        next.set(language, loadAgain(load[language], error))
      },
    )
    return words
  }
  asked.add(wordsOf)
  return function useWords() {
    const language = useLanguage()
    return come.get(language) ?? use(wordsOf(language))
  }
}

/** Fetches the words of the pages that have been shown in a language; rejects when some did not come. */
export const wordsIn = (language: Language): Promise<unknown> =>
  Promise.all([...asked].map((wordsOf) => wordsOf(language)))
