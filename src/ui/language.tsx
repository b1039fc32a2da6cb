import { createContext, useContext, type ReactNode } from 'react'
import type { Language } from '../domain/indicator.ts'
import { nb, type Dictionary } from '../text/nb.ts'

const TextContext = createContext<Dictionary>(nb)

/** Gives every component below it the interface texts of one written form. */
export function TextProvider(props: { text: Dictionary; children: ReactNode }) {
  return <TextContext value={props.text}>{props.children}</TextContext>
}

/** The interface texts of the language in the URL. */
export const useText = (): Dictionary => useContext(TextContext)

export const useLanguage = (): Language => useText().language
