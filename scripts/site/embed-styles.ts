/** The styles of the pages that others frame: those of the app that they use, and their own. */
import { readFileSync } from 'node:fs'
import { PALETTE_RULES } from '../../src/map/palette.ts'

const SHARED = ['tokens', 'base'] as const

const read = (name: string): string =>
  readFileSync(new URL(`../../src/app/styles/${name}.css`, import.meta.url), 'utf8')

/** Without what is for those who write them. */
const packed = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim()

const together = (names: readonly string[]): string =>
  packed([...SHARED, ...names].map(read).join(''))

export interface EmbedStyles {
  /** As they stand in a place's page. */
  readonly place: string
  /** As they stand in a map's. */
  readonly map: string
}

export const embedStyles = (): EmbedStyles => ({
  place: together(['card', 'charts', 'embed']),
  map: together(['embed-map']) + PALETTE_RULES.join(''),
})
