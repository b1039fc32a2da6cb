import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parsePaper, readPaper, readPapers } from '../../scripts/content/read-paper.ts'

const FILE = 'data/content/valgseier-2023.json'

/** The real paper as plain JSON, to be spoilt. */
async function plainPaper(): Promise<Record<string, any>> {
  return JSON.parse(await readFile(FILE, 'utf8')) as Record<string, any>
}

describe('parsePaper', () => {
  const faults: readonly (readonly [string, (paper: Record<string, any>) => void, RegExp])[] = [
    ['a missing title', (p) => delete p['title'], /title/],
    ['an election without a year', (p) => (p['election'] = 'Valget'), /election: must end in/],
    ['an unknown theme', (p) => (p['themes'][0].id = 'sport'), /themes\.0\.id/],
    [
      'an empty question',
      (p) => (p['themes'][1].questions[1].text = ''),
      /themes\.1\.questions\.1\.text/,
    ],
    ['an unknown field', (p) => (p['themes'][2].claims[0].source = 'x'), /themes\.2\.claims\.0/],
    [
      'an unknown test',
      (p) => (p['themes'][2].claims[0].test.kind = 'guess'),
      /claims\.0\.test\.kind/,
    ],
    [
      'a reason in one form only',
      (p) => delete p['themes'][3].claims[1].test.reason.nn,
      /reason\.nn/,
    ],
    ['no years of change', (p) => (p['themes'][2].claims[1].test.years = 0), /test\.years/],
  ]

  test.each(faults)('names file and field of %s', async (_, spoil, field) => {
    const paper = await plainPaper()
    spoil(paper)
    const parse = () => parsePaper(JSON.stringify(paper), 'notat.json')
    expect(parse).toThrow(/^notat\.json is no paper/)
    expect(parse).toThrow(field)
  })

  test('names a file that is not JSON', () => {
    expect(() => parsePaper('{', 'notat.json')).toThrow(/notat\.json is not JSON/)
  })

  test('gives back what the file holds', async () => {
    expect(parsePaper(await readFile(FILE, 'utf8'), FILE)).toEqual(await plainPaper())
  })
})

describe('readPaper', () => {
  let dir = ''
  beforeEach(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'paper-'))
    await mkdir(path.join(dir, 'content'))
  })
  afterEach(() => rm(dir, { recursive: true }))

  async function write(name: string, change: object): Promise<void> {
    const paper = { ...(await plainPaper()), ...change }
    await writeFile(path.join(dir, 'content', name), JSON.stringify(paper))
  }

  test('takes the paper for the latest election: a new file is all it needs', async () => {
    await write('b.json', { id: 'b', election: 'Kommunestyrevalget 2023' })
    await write('a.json', { id: 'a', election: 'Kommunestyrevalget 2027' })
    expect((await readPaper(dir)).id).toBe('a')
    expect((await readPapers(dir)).map((paper) => paper.id)).toEqual(['a', 'b'])
  })

  test('says where to put a paper when there is none', async () => {
    await expect(readPaper(dir)).rejects.toThrow(/no paper in .*content: put one there/)
  })
})
