/**
 * Miljødirektoratet's emissions for kommuner and fylker: one workbook with the whole
 * history, revised in full every year. Where to fetch it is the adapter's business.
 */
export const EMISSIONS_WORKBOOK = {
  publisher: 'Miljødirektoratet',
  title: 'Utslipp av klimagasser i kommuner og fylker',
  url: 'https://www.miljodirektoratet.no/tjenester/klimagassutslipp-kommuner/',
  licence: 'NLOD 2.0',
} as const
