import type { FileSource } from '../domain/indicator.ts'

/** One variable of SSB's Arealprofiler, as the file spells it. */
export const arealprofil = (variable: string): FileSource => ({
  kind: 'file',
  file: 'arealprofiler',
  where: { variable: [variable] },
  value: 'value',
})

/** Where Arealprofiler is presented; the address is not confirmed. */
export const AREALPROFILER_URL = 'https://www.ssb.no/arealprofiler'
