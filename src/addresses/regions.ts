/** `/regioner?inndeling=sentralitet&tema=helse`: regions of one kind, theme by theme. */
import { GROUP_KINDS, type GroupKind } from '../domain/group-kinds.ts'
import { named, word } from './fields.ts'
import { grammar } from './grammar.ts'
import { ROUTES } from './routes.ts'

export interface RegionsAddress {
  /** What the regions are made by; null leaves it to the page. */
  readonly kind: GroupKind | null
  /** The theme all of whose figures are shown; null: what the paper leans on, of every theme. */
  readonly theme: string | null
}

export const { read: readRegions, write: writeRegions } = grammar<RegionsAddress>({
  kind: word('inndeling', GROUP_KINDS),
  theme: named('tema'),
})

export const regionsPath = (address: Partial<RegionsAddress> = {}): string =>
  `${ROUTES.regions}${writeRegions(address)}`
