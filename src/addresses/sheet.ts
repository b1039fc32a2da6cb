/** `/sted/3101-halden/ark?tema=helse`: what is printed for a meeting. */
import { slug } from '../domain/place-name.ts'
import { named } from './fields.ts'
import { grammar } from './grammar.ts'
import type { NamedPlace } from './place.ts'
import { filled, ROUTES } from './routes.ts'

export interface SheetAddress {
  /** A theme; `profil`: the place on one page; null: a sheet for every theme. */
  readonly theme: string | null
}

export const { read: readSheet, write: writeSheet } = grammar<SheetAddress>({
  theme: named('tema'),
})

export const sheetPath = ({ code, name }: NamedPlace, theme: string | null = null): string =>
  `${filled(ROUTES.sheet, slug(code, name))}${writeSheet({ theme })}`
