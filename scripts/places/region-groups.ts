import type { PeerGroup } from '../../src/domain/place.ts'
import type { NamedCode } from '../sources/klass.ts'

/** SSB's six classes of the centrality index, as KLASS 128 orders them. */
const CENTRALITY: readonly { readonly code: string; readonly nb: string; readonly nn: string }[] = [
  { code: '01', nb: 'De mest sentrale', nn: 'Dei mest sentrale' },
  { code: '02', nb: 'De nest mest sentrale', nn: 'Dei nest mest sentrale' },
  { code: '03', nb: 'Mellomsentrale, øvre del', nn: 'Mellomsentrale, øvre del' },
  { code: '04', nb: 'Mellomsentrale, nedre del', nn: 'Mellomsentrale, nedre del' },
  { code: '05', nb: 'De nest minst sentrale', nn: 'Dei nest minst sentrale' },
  { code: '06', nb: 'De minst sentrale', nn: 'Dei minst sentrale' },
]

/** The centrality classes, with what makes a kommune central. */
export const centralityGroups = (): readonly PeerGroup[] =>
  CENTRALITY.map(({ code, nb, nn }) => ({
    kind: 'centrality',
    code,
    name: { nb: `Sentralitetsklasse ${Number(code)}`, nn: `Sentralitetsklasse ${Number(code)}` },
    meaning: {
      nb: `${nb} kommunene av seks klasser, målt ved hvor mange arbeidsplasser og tilbud innbyggerne når innen halvannen time med bil.`,
      nn: `${nn} kommunane av seks klassar, målt ved kor mange arbeidsplassar og tilbod innbyggjarane når innan halvannan time med bil.`,
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
