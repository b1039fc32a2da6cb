/** A table in Statistikkbanken that an indicator is read from. */
export interface SsbTable {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly licence: string
  readonly publisher: string
}

const table = (id: string, title: string): SsbTable => ({
  id,
  title,
  url: `https://www.ssb.no/statbank/table/${id}`,
  licence: 'CC BY 4.0',
  publisher: 'Statistisk sentralbyrå',
})

/** Titles as Statistikkbanken writes them, without the list of dimensions. */
export const SSB_TABLES: readonly SsbTable[] = [
  table('06265', 'Boliger'),
  table('06913', 'Endringer i kommuner, fylker og hele landets befolkning'),
  table('07459', 'Alders- og kjønnsfordeling i kommuner, fylker og hele landets befolkning'),
  table('08764', 'Personer under 18 år i husholdninger med lavinntekt'),
  table('09293', 'Indikatorer for kjønnslikestilling. Grunnlagstall'),
  table('12451', 'Bostedskommune- og kjønnsfordelt sykefravær (legemeldt) for lønnstakere'),
  table('12944', 'Personer i husholdninger med vedvarende lavinntekt (EU-skala 60 prosent)'),
  table('13470', 'Næringsfordeling blant sysselsatte'),
  table('13556', 'Bosatte etter tilknytning til arbeid, utdanning og velferdsordninger'),
  table('14746', 'Framskrevet folkemengde 1. januar'),
]

/** The table with this id; throws when the catalogue does not know it. */
export function ssbTable(id: string): SsbTable {
  const found = SSB_TABLES.find((one) => one.id === id)
  if (!found)
    throw new Error(`SSB table "${id}" has no title: add it to src/catalogue/ssb-tables.ts.`)
  return found
}
