/**
 * A collection of tables in FHI Statistikk, by its name in FHI's interface. FHI runs the service;
 * who publishes a collection is what `/Common/source` says of it.
 */
export interface FhiRegister {
  readonly publisher: string
  readonly url: string
  /** FHI states the licence by source; this is what its site says of Folkehelsestatistikk. */
  readonly licence: string
}

export const FHI_REGISTERS: Readonly<Record<'nokkel', FhiRegister>> = {
  nokkel: {
    publisher: 'Helsedirektoratet',
    url: 'https://statistikk.fhi.no/nokkel/',
    licence: 'CC BY 4.0',
  },
}
