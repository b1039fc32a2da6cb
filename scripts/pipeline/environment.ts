/** Where the data commands read and write, from the environment. */
export interface Environment {
  /** `LOKALTALL_DATA_DIR`: the data folder that is promoted to. */
  readonly dataDir: string
  /** `LOKALTALL_STAGING`: where fetched rows wait for promotion. */
  readonly staging: string
  /** `LOKALTALL_SSB_URL`, without a slash at the end; undefined: SSB itself. */
  readonly ssbUrl: string | undefined
  /** `LOKALTALL_MDIR_URL`: the workbook of emissions; undefined: the known addresses. */
  readonly mdirUrl: string | undefined
  /** `LOKALTALL_ORIGIN`: where a copy is from when it does not say so itself. */
  readonly origin: string | undefined
  /** Today, ISO date. */
  readonly today: string
}

export const readEnvironment = (
  env: Readonly<Record<string, string | undefined>>,
  now: Date,
): Environment => ({
  dataDir: env['LOKALTALL_DATA_DIR'] || 'data',
  staging: env['LOKALTALL_STAGING'] || 'staging',
  ssbUrl: env['LOKALTALL_SSB_URL']?.replace(/\/+$/, '') || undefined,
  mdirUrl: env['LOKALTALL_MDIR_URL'] || undefined,
  origin: env['LOKALTALL_ORIGIN'] || undefined,
  today: now.toISOString().slice(0, 10),
})
