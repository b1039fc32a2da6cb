import { writeFile } from 'node:fs/promises'
import { INDICATORS } from '../../src/catalogue/index.ts'
import type { FhiSource, SsbSource } from '../../src/domain/indicator.ts'
import { REQUESTS_A_MINUTE } from '../fetch/fetch-context.ts'
import { politeHttp } from '../http/http.ts'
import type { AnswerHttp } from '../http/http.ts'
import { readManifest } from '../promote/data-store.ts'
import { EXIT, usageError } from '../run/exit-codes.ts'
import type { ExitCode } from '../run/exit-codes.ts'
import type { CommandInput } from '../run/run-command.ts'
import { chooseFiles, observationFilesOf } from '../series/observation-file.ts'
import type { ObservationFile, ObservationFileOf } from '../series/observation-file.ts'
import { FHI_URL } from '../sources/fhi.ts'
import { KLASS_BASE } from '../sources/klass.ts'
import { MDIR_URLS } from '../sources/miljodirektoratet.ts'
import { SSB_URL } from '../sources/ssb-pxweb.ts'
import { FIRST_BYTES, probeWorkbook } from './probe-emissions.ts'
import { probeFhi } from './probe-fhi.ts'
import { probing } from './probe-http.ts'
import { probeKlass } from './probe-klass.ts'
import { probeSsbTable } from './probe-ssb.ts'
import type { NewestHeld } from './probe-ssb.ts'
import { probeDocs, probeText } from './probe-text.ts'
import { worst } from './verdict.ts'
import type { Verdict } from './verdict.ts'

const USAGE = 'npm run data:probe -- [--json] [--docs[=<file.md>]] [indicator …]'
const DOCS = 'docs/probe.md'

/** Less than five minutes, also where a service is slow. */
const MOST_MINUTES = 4.8

/**
 * Asks every live source for what it offers, and says of each record whether `data:update` would
 * get its figures. Writes nothing, unless `--docs` asks for `docs/probe.md`.
 */
export async function probeData(input: CommandInput): Promise<ExitCode> {
  const { json, docs, ids } = readProbeArgs(input.args)
  const chosen = chooseFiles(observationFilesOf(INDICATORS), ids)
  const verdicts = await probeAll(chosen, ids.length === 0, input)
  if (json) input.print(JSON.stringify({ verdicts }, null, 2))
  else input.print(probeText(verdicts, asideOf(chosen)))
  if (docs !== null) {
    await writeFile(docs, probeDocs(verdicts, input.environment.today, basesOf(input)))
    input.log(`${docs} is written`)
  }
  return verdicts.every(({ outcome }) => outcome === 'will work') ? EXIT.done : EXIT.sourceFailed
}

function readProbeArgs(args: readonly string[]) {
  const options = args.filter((arg) => arg.startsWith('-'))
  const written = options.find((one) => /^--docs(=.+)?$/.test(one))
  if (options.some((one) => one !== '--json' && one !== written)) throw usageError(`Use: ${USAGE}`)
  return {
    json: options.includes('--json'),
    docs: written === undefined ? null : (written.split('=')[1] ?? DOCS),
    ids: args.filter((arg) => !arg.startsWith('-')),
  }
}

function basesOf({ environment }: CommandInput): string[] {
  const { ssbUrl, klassUrl, fhiUrl, mdirUrl } = environment
  const mdir = mdirUrl ?? MDIR_URLS[0] ?? ''
  return [ssbUrl ?? SSB_URL, klassUrl ?? KLASS_BASE, fhiUrl ?? FHI_URL, mdir]
}

async function probeAll(
  chosen: readonly ObservationFile[],
  isAll: boolean,
  input: CommandInput,
): Promise<Verdict[]> {
  const held = await newestHeld(input.environment.dataDir)
  const polite = politely(input)
  const http = probing(polite)
  const { ssbUrl = SSB_URL, fhiUrl = FHI_URL } = input.environment
  const klass = isAll ? [await probeKlass(http, input.environment)] : []
  const ofSsb = chosen.filter(
    (one): one is ObservationFileOf<SsbSource> => one.source.kind === 'ssb',
  )
  const verdicts: Verdict[] = []
  for (const table of new Set(ofSsb.map(({ source }) => source.table))) {
    input.log(`SSB ${table}: asking what it offers`)
    const series = ofSsb.filter(({ source }) => source.table === table)
    verdicts.push(...(await probeSsbTable(table, series, { http, base: ssbUrl, held })))
  }
  const ofFhi = chosen.filter(
    (one): one is ObservationFileOf<FhiSource> => one.source.kind === 'fhi',
  )
  if (ofFhi.length) {
    input.log('FHI: asking for its registers and tables')
    verdicts.push(...(await probeFhi(ofFhi, { http, base: fhiUrl, held })))
  }
  return [...klass, ...oneEach(verdicts), ...(await probeEmissions(chosen, input))]
}

/** No more than a fetch asks for, and few tries: whoever waits wants to know what is wrong. */
const politely = (input: CommandInput, more: { readonly mostBytes?: number } = {}): AnswerHttp => {
  const now = input.http?.clock?.now() ?? Date.now()
  return politeHttp({
    perMinute: REQUESTS_A_MINUTE,
    tries: 2,
    timeoutSeconds: 30,
    log: input.log,
    ...input.http,
    ...more,
    deadline: now + MOST_MINUTES * 60_000,
  })
}

/** Parts of a record are one record. */
const oneEach = (verdicts: readonly Verdict[]): Verdict[] =>
  [...new Set(verdicts.map(({ record }) => record))].flatMap(
    (id) => worst(verdicts.filter(({ record }) => record === id)) ?? [],
  )

async function probeEmissions(
  chosen: readonly ObservationFile[],
  input: CommandInput,
): Promise<Verdict[]> {
  const records = chosen.filter(({ source }) => source.kind === 'miljodirektoratet')
  if (!records.length) return []
  input.log('Miljødirektoratet: asking for the first bytes of the workbook')
  const { mdirUrl } = input.environment
  const http = politely(input, { mostBytes: FIRST_BYTES })
  const found = await probeWorkbook(mdirUrl ? [mdirUrl] : MDIR_URLS, http)
  return records.map(({ id }) => ({ record: id, source: 'Miljødirektoratet', ...found }))
}

/** What is promoted already; an empty or missing folder holds nothing. */
async function newestHeld(dataDir: string): Promise<NewestHeld> {
  const { files } = await readManifest(dataDir)
  const newest = new Map<string, string>()
  for (const { indicator, lastPeriod } of files)
    if (lastPeriod !== null && lastPeriod > (newest.get(indicator) ?? ''))
      newest.set(indicator, lastPeriod)
  return (record) => newest.get(record)
}

/** Records that no service gives: told, so that nobody looks for them among the lines. */
function asideOf(chosen: readonly ObservationFile[]): string[] {
  const files = chosen.filter(({ source }) => source.kind === 'file' || source.kind === 'files')
  if (!files.length) return []
  return [
    `${files.length} records are read from files got by hand (npm run data:import): ${files.map(({ id }) => id).join(', ')}.`,
  ]
}
