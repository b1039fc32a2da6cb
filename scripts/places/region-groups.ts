import type { PeerGroup } from '../../src/domain/place.ts'
import type { NamedCode } from '../sources/klass.ts'

/** SSB's six classes of the centrality index, as KLASS 128 orders them. */
const CENTRALITY = ['01', '02', '03', '04', '05', '06']

/** The centrality classes, with what makes a kommune central. */
export const centralityGroups = (): readonly PeerGroup[] =>
  CENTRALITY.map((code) => ({
    kind: 'centrality',
    code,
    name: { nb: `Sentralitetsklasse ${Number(code)}`, nn: `Sentralitetsklasse ${Number(code)}` },
    meaning: {
      nb: `Klasse ${Number(code)} av 6, der 1 er mest sentral. Sentralitet måles ved hvor mange arbeidsplasser og tjenester innbyggerne når med bil på halvannen time.`,
      nn: `Klasse ${Number(code)} av 6, der 1 er mest sentral. Sentralitet blir målt ved kor mange arbeidsplassar og tenester innbyggjarane når med bil på halvannan time.`,
    },
  }))

/** SSB's economic regions; the name is the region's own. */
export const economicRegionGroup = ({ code, name }: NamedCode): PeerGroup => ({
  kind: 'economic-region',
  code,
  name: { nb: name, nn: name },
  meaning: {
    nb: 'Kommuner i samme fylke som henger sammen gjennom arbeidsmarked og handel.',
    nn: 'Kommunar i same fylke som heng saman gjennom arbeidsmarknad og handel.',
  },
})
