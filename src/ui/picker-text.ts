import type { Language } from '../domain/indicator.ts'

const nb = {
  label: 'Kommune eller fylke',
  placeholder: 'Skriv navn eller nummer',
  hint: 'Gamle navn, kommunenummer og samiske og kvenske navn virker også.',
  results: (n: number) => (n === 0 ? 'Ingen treff' : n === 1 ? 'Ett treff' : `${n} treff`),
  none: (query: string) => `Fant ikke «${query}». Prøv færre bokstaver eller kommunenummeret.`,
  clear: 'Tøm feltet',
}

const nn: typeof nb = {
  label: 'Kommune eller fylke',
  placeholder: 'Skriv namn eller nummer',
  hint: 'Gamle namn, kommunenummer og samiske og kvenske namn verkar òg.',
  results: (n: number) => (n === 0 ? 'Ingen treff' : n === 1 ? 'Eitt treff' : `${n} treff`),
  none: (query: string) => `Fann ikkje «${query}». Prøv færre bokstavar eller kommunenummeret.`,
  clear: 'Tøm feltet',
}

/** Comes with the field itself, not with the entry. */
export const PICKER_TEXT: Record<Language, typeof nb> = { nb, nn }
