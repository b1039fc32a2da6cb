import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { probeData } from '../../scripts/probe/probe-data.ts'
import type { Verdict } from '../../scripts/probe/verdict.ts'
import { EXIT } from '../../scripts/run/exit-codes.ts'
import { exitCodeOf } from '../../scripts/run/run-command.ts'
import { PLACES, snapshotOf } from '../faults/small-world.ts'
import { fakeServices, metadata, REGIONS, stamp } from './fake-services.ts'
import type { Reply } from './fake-services.ts'

let folder: string
let dataDir: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lokaltall-probe-'))
  dataDir = join(folder, 'data')
  await cp('data/places', join(dataDir, 'places'), { recursive: true })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Probes these records where the services answer so. */
async function probe(replies: Readonly<Record<string, Reply>>, ...args: readonly string[]) {
  const services = await fakeServices(replies)
  const printed: string[] = []
  let now = 0
  const clock = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      now += milliseconds
    },
  }
  const code = await exitCodeOf(probeData, {
    args,
    environment: {
      dataDir,
      staging: join(folder, 'staging'),
      ssbUrl: `${services.base}/ssb`,
      klassUrl: `${services.base}/klass`,
      fhiUrl: `${services.base}/fhi`,
      mdirUrl: `${services.base}/bok.xlsx`,
      origin: undefined,
      today: '2026-11-28',
    },
    log: () => undefined,
    print: (text) => printed.push(text),
    http: { clock, random: () => 1 },
  })
  await services.close()
  return { code, text: printed.join('\n'), asked: services.asked, base: services.base }
}

const SHARE = { EUskala60: 'EU-skala 60 prosent', Personer: 'Personer under 18 år' }
const LOW_INCOME = {
  '/tables/08764': stamp(),
  '/tables/08764/metadata': metadata(SHARE, ['2023', '2024']),
}

test('a record whose table offers what it asks for will work; no figure is asked for', async () => {
  const { code, text, asked } = await probe(LOW_INCOME, 'barn-i-lavinntekt')
  expect(text).toMatch(
    /^will work  barn-i-lavinntekt  SSB 08764  EUskala60 \(EU-skala 60 prosent\), 2023–2024 \(new: we have none\), kommune by vs_Kommun, fylke by vs_Fylker, land by vs_Landet, updated 2026-01-16$/m,
  )
  expect(text).toMatch(/1 records with a live source: 1 will work, 0 not sure, 0 will not\./)
  expect(code).toBe(EXIT.done)
  expect(asked).toEqual(['GET /ssb/tables/08764', 'GET /ssb/tables/08764/metadata'])
})

const NACE = (own: Readonly<Record<string, string>>) => ({
  NACE2007: { labels: own, codelists: [{ id: 'agg_single:NACE', label: 'Næring' }] },
})
const JOBS = { SysselsatteArb: 'Sysselsatte personer etter arbeidssted' }
const SUMMED = {
  ...REGIONS,
  codelists: [{ id: 'agg_KommSummer', label: 'Kommuner 2024, sammenslåtte tidsserier' }],
}
const ages = (labels: Readonly<Record<string, string>>) => ({ Alder: { labels } })
const LASTING = {
  PersonerSeksti: 'Antall personer i gruppa, EU-skala 60 prosent',
  EUskalaSeksti: 'EU-skala 60 prosent',
}
const WINDOWS = ['2021-2023', '2022-2024']

const table = (id: string, body: Reply, of: Reply = stamp()) => ({
  [`/tables/${id}`]: of,
  [`/tables/${id}/metadata`]: body,
})

describe('SSB', () => {
  test.each<[string, string, Readonly<Record<string, Reply>>, string, RegExp]>([
    ['no such table', 'barn-i-lavinntekt', {}, 'will not', /SSB has no table 08764.*successor/],
    [
      'the contents are gone',
      'barn-i-lavinntekt',
      table('08764', metadata({ Personer: 'Personer under 18 år' }, ['2024'])),
      'will not',
      /no contents with the code "EUskala60".*It offers: Personer \(Personer under 18 år\)/,
    ],
    [
      'the contents have another code',
      'barn-i-lavinntekt',
      table('08764', metadata({ EU60: 'EU-skala 60 prosent' }, ['2024'])),
      'not sure',
      /the contents "EUskala60" are gone, "EU60" was found by its label/,
    ],
    [
      'the table is discontinued',
      'barn-i-lavinntekt',
      table('08764', metadata(SHARE, ['2024']), stamp({ discontinued: true })),
      'not sure',
      /discontinued: look for its heir/,
    ],
    [
      'the service is down',
      'barn-i-lavinntekt',
      table('08764', { status: 503 }),
      'not sure',
      /could not be asked: .*metadata.*status 503 after 2 tries/,
    ],
    [
      'a web page answers',
      'barn-i-lavinntekt',
      table('08764', '<!doctype html><title>Vedlikehold</title>'),
      'not sure',
      /could not be asked: .*web page where JSON was expected/,
    ],
    [
      'a share among head counts',
      'vedvarende-lavinntekt',
      table(
        '12944',
        metadata(LASTING, WINDOWS, ages({ '999A': 'Alle aldre', '00-17': '0-17 år' })),
      ),
      'will work',
      /EUskalaSeksti \(EU-skala 60 prosent\), 2021-2023–2022-2024/,
    ],
    [
      'a total with another code',
      'vedvarende-lavinntekt',
      table('12944', metadata(LASTING, WINDOWS, ages({ TOT: 'Alle aldre' }))),
      'will not',
      /does not offer 999A in Alder. It offers TOT/,
    ],
    [
      'the total stands in a list',
      'arbeidsplasser',
      {
        ...table(
          '13470',
          metadata(JOBS, ['2025'], { Region: SUMMED, ...NACE({ '01-03': 'Fiske' }) }),
        ),
        '/codelists/agg_single:NACE': { values: [{ code: '00-99', label: 'Alle næringer' }] },
      },
      'not sure',
      /there is no list of fylke/,
    ],
    [
      'no list has the total',
      'arbeidsplasser',
      {
        ...table('13470', metadata(JOBS, ['2025'], NACE({ '01-03': 'Fiske' }))),
        '/codelists/agg_single:NACE': { values: [{ code: '01-03', label: 'Fiske' }] },
      },
      'will not',
      /neither the table nor a list of it has the total 00-99. It offers: 01-03 \(Fiske\)/,
    ],
    [
      'counts that are not summed on the borders of today',
      'arbeidsplasser',
      table('13470', metadata(JOBS, ['2025'], NACE({ '00-99': 'Alle næringer' }))),
      'not sure',
      /kommuner are not summed on the borders of today/,
    ],
  ])('%s', async (_name, id, replies, outcome, why) => {
    const { code, text } = await probe(replies, id)
    expect(text.startsWith(`${outcome}  ${id}  SSB `)).toBe(true)
    expect(text).toMatch(why)
    expect(code).toBe(outcome === 'will work' ? EXIT.done : EXIT.sourceFailed)
  })

  test('a table that ends before the figures we have is looked at by a person', async () => {
    const held = { indicator: 'barn-i-lavinntekt', file: 'observations/x.csv', lastPeriod: '2025' }
    await writeFile(join(dataDir, 'manifest.json'), JSON.stringify({ version: 1, files: [held] }))
    const { text } = await probe(LOW_INCOME, 'barn-i-lavinntekt')
    expect(text).toMatch(/^not sure .*its newest period is 2024, and we have 2025/)
  })
})

const leaf = (value: string, label = value) => ({ value, label, children: [] })
const dimension = (code: string, ...categories: readonly ReturnType<typeof leaf>[]) => ({
  code,
  label: code,
  categories,
})
const BULLYING = {
  dimensions: [
    dimension('GEO', leaf('0', 'Hele landet'), leaf('0301', 'Oslo')),
    dimension('AAR', leaf('2023_2025', '2023/24-2025/26')),
    dimension('TRINN', leaf('7', '7. trinn')),
    dimension('MEASURE_TYPE', leaf('SMR'), leaf('MEIS')),
  ],
}
const tables = (...list: readonly object[]) => ({ '/fhi/nokkel/table': list })
const OF_806 = { tableId: 806, title: 'Mobbing 7. trinn treårig', publishedAt: null }
const publishedBy = (name: string) => ({
  '/fhi/Common/source': [{ id: 'nokkel', publishedBy: name }],
})
const DIRECTORATE = publishedBy('Helsedirektoratet')

describe('FHI', () => {
  test.each<[string, Readonly<Record<string, Reply>>, string, RegExp]>([
    [
      'a table without a date',
      { ...DIRECTORATE, ...tables(OF_806), '/806/dimension': BULLYING },
      'will work',
      /FHI 806 .*"Mobbing 7. trinn treårig", MEIS, to 2026 \(new: we have none\), updated at no date/,
    ],
    [
      'another publisher',
      { ...publishedBy('FHI'), ...tables(OF_806), '/806/dimension': BULLYING },
      'not sure',
      /nokkel is published by FHI, and we say Helsedirektoratet/,
    ],
    [
      'a table nobody has read',
      {
        ...DIRECTORATE,
        ...tables({ tableId: 900, title: 'Mobbing', modifiedAt: '2026-11-01' }),
        '/900/dimension': BULLYING,
      },
      'not sure',
      /nobody has read 900 before: is "Mobbing" what the record says/,
    ],
    [
      'no such title',
      { ...DIRECTORATE, ...tables({ tableId: 1, title: 'Trivsel' }) },
      'will not',
      /no table whose title holds mobb. It has: 1 "Trivsel"/,
    ],
    [
      'a renamed dimension',
      {
        ...DIRECTORATE,
        ...tables(OF_806),
        '/806/dimension': {
          dimensions: BULLYING.dimensions.map((one) =>
            one.code === 'TRINN' ? { ...one, code: 'KLASSE' } : one,
          ),
        },
      },
      'will not',
      /table 806 has no dimension TRINN. It has GEO/,
    ],
    [
      'a service that is down',
      { ...DIRECTORATE, '/fhi/nokkel/table': { status: 502 } },
      'not sure',
      /could not be asked: .*status 502/,
    ],
  ])('%s', async (_name, replies, outcome, why) => {
    const { text } = await probe(replies, 'mobbing')
    expect(text.startsWith(`${outcome}  mobbing  FHI `)).toBe(true)
    expect(text).toMatch(why)
  })
})

describe('the workbook of emissions', () => {
  const zip = Buffer.from('PK\x03\x04 and so on')
  test.each<[string, Reply, string, RegExp]>([
    ['a workbook', zip, 'will work', /a workbook at http.*bok.xlsx/],
    [
      'a large one',
      Buffer.alloc(300_000, 1),
      'will work',
      /a large file at .*its sheets are seen when it is fetched/,
    ],
    [
      'a web page',
      '<html>Feil</html>',
      'will not',
      /no workbook but text\/html.*LOKALTALL_MDIR_URL/,
    ],
    ['nothing', { status: 404 }, 'will not', /status 404.*--file/],
    ['a host that is down', { status: 503 }, 'not sure', /status 503 after 2 tries/],
  ])('%s', async (_name, reply, outcome, why) => {
    const { text } = await probe({ '/bok.xlsx': reply }, 'utslipp-veitrafikk')
    expect(text.startsWith(`${outcome}  utslipp-veitrafikk  Miljødirektoratet  `)).toBe(true)
    expect(text).toMatch(why)
  })
})

describe('all of it', () => {
  const codes = (list: readonly string[]) => ({
    codes: list.map((code) => ({ code, parentCode: null, level: '1', name: code })),
  })
  const kommuner = PLACES.kommuner.map(({ code }) => code)

  test('says of every record with a live source what was found, and writes nothing', async () => {
    await mkdir(join(folder, 'staging'))
    const before = await snapshotOf(folder, dataDir)
    const { code, text, asked } = await probe({ '/codesAt': codes(kommuner), ...LOW_INCOME })
    expect(code).toBe(EXIT.sourceFailed)
    expect(text).toMatch(/^will work +places +KLASS 131 +the same 357 kommuner as we have/m)
    expect(text).toMatch(/^will work +barn-i-lavinntekt/m)
    expect(text.match(/^will not +aldersfordeling/gm)).toHaveLength(1)
    expect(text).toMatch(/records are read from files got by hand .*medianinntekt/)
    expect(asked.some((one) => one.startsWith('POST') || one.endsWith('/data'))).toBe(false)
    expect(await snapshotOf(folder, dataDir)).toBe(before)
  })

  test('other kommuner than ours is a border reform', async () => {
    const { text } = await probe({ '/codesAt': codes([...kommuner.slice(1), '9301']) })
    expect(text).toMatch(/^will not +places .*new 9301, ended .*A border reform/m)
  })

  test('as JSON, and as a page of the docs when it is asked for', async () => {
    const file = join(folder, 'probe.md')
    const args = ['--json', `--docs=${file}`, 'barn-i-lavinntekt']
    const { text, base } = await probe(LOW_INCOME, ...args)
    const { verdicts } = JSON.parse(text) as { verdicts: Verdict[] }
    expect(verdicts).toEqual([
      expect.objectContaining({ record: 'barn-i-lavinntekt', outcome: 'will work' }),
    ])
    const page = await readFile(file, 'utf8')
    expect(page).toContain(`## 2026-11-28`)
    expect(page).toContain(`Asked: ${base}/ssb, `)
    expect(page).toContain('| will work | barn-i-lavinntekt | SSB 08764 | EUskala60')
  })

  test('a service that hangs takes no more than the time there is', async () => {
    const hanging = { '/tables/08764': { status: 429 } }
    const { text } = await probe(hanging, 'barn-i-lavinntekt')
    expect(text).toMatch(/^not sure .*could not be asked/)
  })

  test('an option nobody knows', async () => {
    expect((await probe({}, '--fort')).code).toBe(EXIT.usage)
  })
})
