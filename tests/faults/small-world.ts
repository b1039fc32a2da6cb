import { createHash } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPlaces } from '../../scripts/places/read-places.ts'
import type { Environment } from '../../scripts/run/environment.ts'
import { EXIT, type ExitCode } from '../../scripts/run/exit-codes.ts'
import type { HttpOptions } from '../../scripts/http/http.ts'
import { exitCodeOf } from '../../scripts/run/run-command.ts'
import type { Command } from '../../scripts/run/run-command.ts'
import { updateData } from '../../scripts/pipeline/update-data.ts'
import { startPxWeb } from '../sources/pxweb-server.ts'
import type { Intercept, TinyServer, TinyTable } from '../sources/pxweb-server.ts'

export const PLACES = await readPlaces('data')
export const KOMMUNER = PLACES.kommuner.map(({ code }) => code)
export const FYLKER = PLACES.fylker.map(({ code }) => code)

const NOTE = 'Kopi av en tabell via et arkiv 2026-08-21; ikke hentet direkte fra SSB.'

const peopleIn = (place: string, year: string): number =>
  KOMMUNER.filter((k) => place === '0' || k.startsWith(place)).reduce(
    (sum, k) => sum + 1000 + (Number(k) % 97) + Number(year.slice(2)),
    0,
  )

/** SSB 06913 as it should be: population of every kommune, fylke and the country. */
export const POPULATION: TinyTable = {
  id: '06913',
  note: NOTE,
  contents: { Folkemengde: 'Folkemengde' },
  periods: ['2024', '2025', '2026'],
  regionCodes: ['0'],
  regionLists: {
    agg_KommSummerHist: {
      label: 'Kommuner 2024, sammenslåtte tidsserier',
      codes: KOMMUNER.map((k) => `K_${k}`),
    },
    agg_KommFylkerHist: {
      label: 'Fylker 2024, sammenslåtte tidsserier',
      codes: FYLKER.map((f) => `F_${f}`),
    },
    vs_Landet: { label: 'Hele landet', codes: ['0'] },
  },
  cell: ({ Region = '', Tid = '' }) => peopleIn(Region.replace(/^[KF]_/, ''), Tid),
}

/** SSB 08764 as it should be: a rate, under the codes of every time. */
export const LOW_INCOME: TinyTable = {
  id: '08764',
  note: NOTE,
  contents: { EUskala60: 'EU-skala 60 prosent' },
  periods: ['2024', '2025', '2026'],
  regionCodes: ['0'],
  regionLists: {
    vs_Kommun: { label: 'Alle kommuner', codes: KOMMUNER },
    vs_Fylker: { label: 'Alle fylker', codes: FYLKER },
    vs_Landet: { label: 'Hele landet', codes: ['0'] },
  },
  cell: ({ Region = '' }) => 8 + (Number(Region) % 13) / 10,
}

/** A later edition of a table, which SSB says it has updated. */
export const later = (table: TinyTable, changes: Partial<TinyTable>): TinyTable => ({
  ...table,
  updated: '2026-11-20T07:00:00Z',
  ...changes,
})

/** A data folder of its own, a server, and everything that was said. */
export interface World {
  readonly folder: string
  readonly dataDir: string
  readonly staging: string
  /** Everything that was logged and printed by the last run. */
  said(): string
  /** Milliseconds that the last run would have slept. */
  slept(): readonly number[]
  /** Runs `data:update` for one indicator against a table, some of whose answers may be bent. */
  update(
    id: string,
    table: TinyTable,
    intercept?: Intercept,
    args?: readonly string[],
  ): Promise<ExitCode>
  /** As `update`, for what a test starts from; throws what was said where it is not done. */
  begin(id: string, table: TinyTable): Promise<void>
  /** Requests since this was last read: `GET /tables/06913?lang=no`. */
  asked(): readonly string[]
  readonly base: string
  run(command: Command, args: readonly string[], more?: Partial<Environment>): Promise<ExitCode>
  /** Every file of the data folder with its checksum, and what lies beside the folder. */
  snapshot(): Promise<string>
  read(path: string): Promise<string>
  /** Keeps what there is, what is staged too, to be put back by `restore`; answers its snapshot. */
  keep(): Promise<string>
  /** All as it was kept, nothing else beside it, and the clock at its beginning. */
  restore(): Promise<void>
  close(): Promise<void>
}

/** Beside the data folder. */
const KEPT = 'kept'

export async function smallWorld(http: Partial<HttpOptions> = {}): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'lokaltall-faults-'))
  const dataDir = join(folder, 'data')
  const staging = join(folder, 'staging')
  await cp('data/places', join(dataDir, 'places'), { recursive: true })
  const served = new Map<string, unknown>()
  let bent: Intercept = () => false
  // One server with one address: what it serves changes, as a publisher's tables do.
  const table = new Proxy({} as TinyTable, { get: (_, key) => served.get(String(key)) })
  const asked: string[] = []
  const server: TinyServer = await startPxWeb(table, 800_000, (request, response) => {
    asked.push(`${request.method} ${(request.url ?? '').replace('/api/pxwebapi/v2', '')}`)
    return bent(request, response)
  })
  let lines: string[] = []
  let slept: number[] = []
  let now = 0

  const run: World['run'] = (command, args, more = {}) => {
    lines = []
    slept = []
    const clock = {
      now: () => now,
      sleep: async (milliseconds: number) => {
        slept.push(milliseconds)
        now += milliseconds
      },
    }
    const environment: Environment = {
      dataDir,
      staging,
      ssbUrl: server.base,
      mdirUrl: undefined,
      origin: 'et arkiv',
      today: '2026-11-23',
      ...more,
    }
    return exitCodeOf(command, {
      args,
      environment,
      log: (line) => lines.push(line),
      print: (text) => lines.push(text),
      http: { clock, random: () => 1, timeoutSeconds: 1, tries: 3, perMinute: 9999, ...http },
    })
  }

  const update: World['update'] = (id, offered, intercept = () => false, args = []) => {
    served.clear()
    for (const [key, value] of Object.entries(offered)) served.set(key, value)
    bent = intercept
    asked.length = 0
    return run(updateData, [id, ...args])
  }

  return {
    folder,
    dataDir,
    staging,
    said: () => lines.join('\n'),
    slept: () => slept,
    run,
    asked: () => asked.splice(0),
    base: server.base,
    update,
    begin: async (id, first) => {
      if ((await update(id, first)) !== EXIT.done) throw new Error(lines.join('\n'))
    },
    snapshot: () => snapshotOf(folder, dataDir),
    read: (path) => readFile(join(dataDir, path), 'utf8'),
    keep: async () => {
      const there = await readdir(folder)
      for (const name of there)
        await cp(join(folder, name), join(folder, KEPT, name), { recursive: true })
      return snapshotOf(folder, dataDir)
    },
    restore: async () => {
      now = 0
      for (const name of await readdir(folder))
        if (name !== KEPT) await rm(join(folder, name), { recursive: true, force: true })
      await cp(join(folder, KEPT), folder, { recursive: true })
    },
    close: async () => {
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export async function snapshotOf(folder: string, dataDir: string): Promise<string> {
  const names = (await readdir(dataDir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const sums = await Promise.all(
    names.map(async (name) => {
      const sum = createHash('sha256')
        .update(await readFile(name))
        .digest('hex')
      return `${name.slice(dataDir.length)} ${sum}`
    }),
  )
  const beside = (await readdir(folder)).filter((name) => name.startsWith('data.'))
  return [...sums, ...beside].join('\n')
}
