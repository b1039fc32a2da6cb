/** Where the data commands read and write, from the environment. */
export interface Environment {
  /** `LOKALTALL_DATA_DIR`: the data folder that is promoted to. */
  readonly dataDir: string
  /** `LOKALTALL_STAGING`: where fetched rows wait for promotion. */
  readonly staging: string
  /** `LOKALTALL_SSB_URL`, without a slash at the end; undefined: SSB itself. */
  readonly ssbUrl: string | undefined
  /** `LOKALTALL_KLASS_URL`, without a slash at the end; undefined: KLASS itself. */
  readonly klassUrl?: string | undefined
  /** `LOKALTALL_MDIR_URL`: the workbook of emissions; undefined: the known addresses. */
  readonly mdirUrl: string | undefined
  /** `LOKALTALL_FHI_URL`, without a slash at the end; undefined: FHI itself. */
  readonly fhiUrl?: string | undefined
  /** `LOKALTALL_ORIGIN`: where a copy is from when it does not say so itself. */
  readonly origin: string | undefined
  /** `LOKALTALL_TIME_LIMIT`: minutes that a fetch may take in all. */
  readonly timeLimit?: number
  /** Today, ISO date. */
  readonly today: string
}

/** SSB's pace makes a full fetch some ten minutes; more than an hour is a source that hangs. */
export const TIME_LIMIT_MINUTES = 60

const address = (text: string | undefined): string | undefined =>
  text?.replace(/\/+$/, '') || undefined

/** Throws on a time limit that is no number of minutes. */
export const readEnvironment = (
  env: Readonly<Record<string, string | undefined>>,
  now: Date,
): Environment => ({
  dataDir: env['LOKALTALL_DATA_DIR'] || 'data',
  staging: env['LOKALTALL_STAGING'] || 'staging',
  ssbUrl: address(env['LOKALTALL_SSB_URL']),
  klassUrl: address(env['LOKALTALL_KLASS_URL']),
  mdirUrl: env['LOKALTALL_MDIR_URL'] || undefined,
  fhiUrl: address(env['LOKALTALL_FHI_URL']),
  origin: env['LOKALTALL_ORIGIN'] || undefined,
  timeLimit: minutes(env['LOKALTALL_TIME_LIMIT']),
  today: now.toISOString().slice(0, 10),
})

function minutes(text: string | undefined): number {
  if (!text) return TIME_LIMIT_MINUTES
  const value = Number(text)
  if (value > 0) return value
  throw new Error(`LOKALTALL_TIME_LIMIT is "${text}": give a number of minutes, such as 60.`)
}
