import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { circleIn, graphOf } from './import-circle.ts'

/** Each layer may import itself and those before it in this list, never one after. */
const LAYERS = [
  ['domain'],
  ['addresses', 'text', 'catalogue'],
  ['observations'],
  ['cards', 'claims', 'offline'],
  ['answers'],
  ['charts', 'map', 'ui'],
  ['pages'],
  ['app'],
]

/** The stages of the scripts, by the same rule. */
const STAGES = [
  ['checks', 'content', 'http'],
  ['run'],
  ['series'],
  ['sources'],
  ['places'],
  ['borders'],
  ['facilities', 'fetch', 'promote'],
  ['report', 'probe'],
  ['pipeline', 'shards', 'open', 'site', 'phone'],
  ['commands'],
]

const floorOf = (order: readonly (readonly string[])[], folder: string) =>
  order.findIndex((floor) => floor.includes(folder))
const layerOf = (folder: string) => floorOf(LAYERS, folder)

interface Import {
  readonly from: string
  readonly to: string
}

const sourceFiles = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(root, file))

/** Relative imports of a file, as paths from the project's root; static, dynamic and type imports alike. */
function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const paths = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
    (match) => match[1] ?? '',
  )
  return paths.map((path) => ({ from: file, to: normalize(join(dirname(file), path)) }))
}

/** Lines of a file that are not comments. */
const codeLines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\/?\*)/.test(line))

const folderOf = (path: string): string => path.split('/')[1] ?? ''
const pageOf = (path: string): string => path.split('/')[2] ?? ''

const imports = sourceFiles('src').flatMap(importsOf)
const scriptImports = sourceFiles('scripts').flatMap(importsOf)
const allImports = [...imports, ...scriptImports]
const sentences = (found: readonly Import[]) => found.map(({ from, to }) => `${from} imports ${to}`)

describe('imports point one way', () => {
  test('there are imports to look at, and every folder has its place', () => {
    expect(imports.length).toBeGreaterThan(100)
    const folders = new Set(sourceFiles('src').map(folderOf))
    expect([...folders].filter((folder) => layerOf(folder) < 0)).toEqual([])
  })

  test('no layer imports one above it', () => {
    const upward = imports.filter(
      ({ from, to }) => to.startsWith('src/') && layerOf(folderOf(to)) > layerOf(folderOf(from)),
    )
    expect(sentences(upward)).toEqual([])
  })

  test('only src/addresses knows how addresses are written', () => {
    const byHand =
      /['"`}]\/(sted|indikator|sammenlign|kart|sjekk|om-tallene|endringer)\b|[?&][a-z]+=(?!")/
    const written = sourceFiles('src')
      .filter((file) => folderOf(file) !== 'addresses')
      .flatMap((file) => codeLines(file).map((line) => `${file}: ${line.trim()}`))
      .filter((line) => byHand.test(line))
    expect(written).toEqual([])
  })

  test('pages do not import pages', () => {
    const across = imports.filter(
      ({ from, to }) =>
        folderOf(from) === 'pages' && folderOf(to) === 'pages' && pageOf(from) !== pageOf(to),
    )
    expect(sentences(across)).toEqual([])
  })

  test('src never imports scripts, tests or data', () => {
    expect(sentences(imports.filter(({ to }) => !to.startsWith('src/')))).toEqual([])
  })

  test('the domain knows no browser, no React, no Node', () => {
    const impure = sourceFiles('src/domain').filter((file) =>
      /from 'react|from 'node:|\bwindow\.|\bdocument\.|\bfetch\(|Date\.now|new Date\(\)/.test(
        readFileSync(file, 'utf8'),
      ),
    )
    expect(impure).toEqual([])
  })
})

describe('the stages of the scripts', () => {
  test('every folder has its place', () => {
    const folders = new Set(sourceFiles('scripts').map(folderOf))
    expect(folders.size).toBeGreaterThan(10)
    expect([...folders].filter((folder) => floorOf(STAGES, folder) < 0)).toEqual([])
  })

  test('no stage imports a later one', () => {
    const upward = scriptImports.filter(
      ({ from, to }) =>
        to.startsWith('scripts/') &&
        floorOf(STAGES, folderOf(to)) > floorOf(STAGES, folderOf(from)),
    )
    expect(sentences(upward)).toEqual([])
  })

  test('scripts import nothing but scripts and src', () => {
    const elsewhere = scriptImports.filter(({ to }) => !/^(scripts|src)\//.test(to))
    expect(sentences(elsewhere)).toEqual([])
  })
})

describe('no import leads back to where it began, types included', () => {
  test('not of files', () => {
    expect(circleIn(graphOf(allImports.map(({ from, to }) => [from, to])))).toEqual([])
  })

  test('not of folders', () => {
    const pairs = allImports.map(({ from, to }) => [dirname(from), dirname(to)] as const)
    expect(circleIn(graphOf(pairs))).toEqual([])
  })
})
