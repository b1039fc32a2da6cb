/**
 * "Add an indicator" of the README, walked in a copy of the project: one record and its words in
 * the catalogue, its name under a question, and two commands. Nothing else is touched, and the
 * pages, which know no indicator by name, have it.
 */
import { QueryClient } from '@tanstack/react-query'
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { prerender } from 'react-dom/static'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Root } from '../../src/app/root.tsx'
import { claimDataOf } from '../../src/claims/model/claim-data.ts'
import { claimsAbout } from '../../src/claims/rules/index.ts'
import { wordings } from '../../src/claims/sentences/index.ts'
import { examineSpeech } from '../../src/claims/speech/examine.ts'
import { unsealed } from '../../src/observations/seal.ts'
import { nb } from '../../src/text/nb.ts'

const ID = 'andel-under-20'

const RECORD = `  {
    id: '${ID}',
    title: { nb: 'Innbyggere under 20 år', nn: 'Innbyggjarar under 20 år' },
    meaning: {
      nb: 'Hvor mange av 100 innbyggere som er under 20 år.',
      nn: 'Kor mange av 100 innbyggjarar som er under 20 år.',
    },
    unit: 'percent',
    decimals: 1,
    direction: 'neutral',
    theme: 'oppvekst',
    period: { kind: 'january-1' },
    levels: ['kommune', 'fylke', 'land'],
    source: {
      kind: 'derived',
      operation: 'ratio',
      numerator: ['folketall-under-20'],
      denominator: 'folketall',
      scale: 100,
    },
    aggregation: { kind: 'from-source' },
    bounds: [5, 50],
    breaks: [],
    changedBy: {
      who: ['andre'],
      how: { nb: 'Fødsler og flytting avgjør.', nn: 'Fødslar og flytting avgjer.' },
    },
    definition: {
      text: { nb: 'Bosatte under 20 år, av alle.', nn: 'Busette under 20 år, av alle.' },
      url: 'https://www.ssb.no/befolkning',
    },
    role: 'shown',
  },
]
`

const WORDS = `  '${ID}': {
    nb: share({
      subject: 'andelen innbyggere under 20 år {where}',
      indefinite: 'andel innbyggere under 20 år',
      whole: 'innbyggerne',
      each: 'innbyggere',
      verb: 'var',
      rest: 'under 20 år',
    }),
    nn: share({
      subject: 'delen innbyggjarar under 20 år {where}',
      indefinite: 'del innbyggjarar under 20 år',
      whole: 'innbyggjarane',
      each: 'innbyggjarar',
      verb: 'var',
      rest: 'under 20 år',
    }),
    spoken: [['under 20 år'], ['ungdomsandel']],
  },
}
`

const CATALOGUE_FILE = 'src/catalogue/oppvekst.ts'
const WORDS_FILE = 'src/catalogue/sayings/oppvekst.ts'

let copy: string
let paperFile: string
let shards: ReadonlyMap<string, string>

/** Puts the text in the place of what the file ends with. */
async function end(file: string, ending: string, text: string): Promise<void> {
  const path = join(copy, file)
  const before = await readFile(path, 'utf8')
  if (!before.endsWith(ending)) throw new Error(`${file} does not end with ${ending}`)
  await writeFile(path, before.slice(0, -ending.length) + text)
}

/** Names the indicator under the first question of the theme. */
async function nameUnderQuestion(): Promise<void> {
  const path = join(copy, paperFile)
  const before = await readFile(path, 'utf8')
  const after = before.replace(
    /("id": "oppvekst-1",[^]*?"indicators": \[)/,
    (start) => `${start}"${ID}", `,
  )
  if (after === before) throw new Error(`${paperFile} has no question oppvekst-1`)
  await writeFile(path, after)
}

const run = (script: string) =>
  promisify(execFile)('npm', ['run', '--silent', script], { cwd: copy, env: environment() })

/** The copy's own folders, whatever this run has been told to use. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('LOKALTALL_'))
  return Object.fromEntries(own) as NodeJS.ProcessEnv
}

async function filesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((one) => join(one.parentPath, one.name))
  return new Map(
    await Promise.all(
      files.map(
        async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const,
      ),
    ),
  )
}

async function shardsIn(folder: string): Promise<Map<string, string>> {
  const { version } = JSON.parse(await readFile(join(folder, 'version.json'), 'utf8')) as {
    version: string
  }
  const files = [...(await filesIn(join(folder, version)))]
  return new Map(files.map(([path, text]) => [path, unsealed(text, path, version) ?? '']))
}

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'lokaltall-'))
  for (const part of ['src', 'scripts', 'data', 'tsconfig.json', 'package.json'])
    await cp(part, join(copy, part), { recursive: true })
  await symlink(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'))
  const [paper = ''] = await readdir('data/content')
  paperFile = join('data/content', paper)
  await end(CATALOGUE_FILE, ']\n', RECORD)
  await end(WORDS_FILE, '}\n', WORDS)
  await nameUnderQuestion()
  await run('data:promote')
  await run('shards')
  shards = await shardsIn(join(copy, 'public/data'))
}, 400_000)

afterAll(() => rm(copy, { recursive: true, force: true }))

const read = (path: string) => JSON.parse(shards.get(path) ?? 'null')

async function html(ssrPath: string): Promise<string> {
  const queries = new QueryClient()
  for (const path of shards.keys()) queries.setQueryData(['data', path], read(path))
  const { prelude } = await prerender(
    <Root text={nb} queries={queries} ssr={{ ssrPath, ssrSearch: '' }} />,
  )
  return new Response(prelude).text()
}

/** Halden's claims about it, from the shards. */
function haldensClaims() {
  const data = claimDataOf({
    place: read('sted/3101.json'),
    catalogue: read('katalog.nb.json'),
    latest: read('siste.json'),
    checksums: read('sjekksummer.json'),
  })
  return { data, claims: claimsAbout(data).filter(({ indicator }) => indicator === ID) }
}

/** Halden's newest figure. */
const ofHalden = () =>
  haldensClaims().claims.find(({ kind }) => kind === 'level')?.numbers[0] ?? NaN
const decimals = (value: number): string => value.toFixed(1).replace('.', ',')

test('by hand, the catalogue and the paper are all that has changed', async () => {
  const changed = async (folder: string): Promise<string[]> => {
    const before = await filesIn(folder)
    const after = await filesIn(join(copy, folder))
    const paths = [...new Set([...before.keys(), ...after.keys()])]
    return paths
      .filter((path) => before.get(path) !== after.get(path))
      .map((path) => join(folder, path))
      .toSorted()
  }
  expect(await changed('src')).toEqual([CATALOGUE_FILE, WORDS_FILE])
  expect(await changed('scripts')).toEqual([])
  const data = await changed('data')
  // What the promotion wrote, besides: the change log's file of the day.
  expect(data.filter((path) => !path.startsWith('data/changes/'))).toEqual([
    paperFile,
    'data/manifest.json',
    `data/observations/${ID}.csv`,
  ])
})

test("it has a card on a place's page, and a row about the figures", async () => {
  expect(await html('/sted/3101-halden')).toMatch(
    new RegExp(`id="tall-${ID}"[^]*?Innbyggere under 20 år[^]*?class="figure-number"`),
  )
  expect(await html('/om-tallene')).toContain('Innbyggere under 20 år')
})

test('it can be chosen on the map, whose list has every kommune with its figure', async () => {
  const map = await html(`/kart/${ID}`)
  expect(map).toContain(`value="${ID}"`)
  const rows = map.slice(map.indexOf('<tbody')).match(/<tr.*?<\/tr>/g) ?? []
  expect(rows).toHaveLength(read('katalog.nb.json').borders.kommuner)
  expect(rows.filter((row) => row.includes('Halden')).join()).toContain(decimals(ofHalden()))
})

test('sentences are made of it, and it is found in what somebody says', () => {
  const { data, claims } = haldensClaims()
  const sayings = read('ord.nb.json')
  expect(claims.length).toBeGreaterThan(3)
  for (const claim of claims) {
    const [sentence = ''] = wordings(claim, { data, sayings, language: 'nb' })
    expect(sentence).toContain('under 20 år')
  }
  const said = `Ungdomsandelen er ${decimals(ofHalden())} prosent.`
  const [examined] = examineSpeech(said, {
    places: [data],
    named: read('steder.json').places,
    sayings: [sayings],
  })
  expect(examined?.verdict).toMatchObject({ outcome: 'found', reading: { indicator: ID } })
})
