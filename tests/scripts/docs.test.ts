import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { EXIT } from '../../scripts/run/exit-codes.ts'

const docs = [
  'README.md',
  'CONTRIBUTING.md',
  'scripts/RUNBOOK.md',
  ...readdirSync('docs').map((file) => `docs/${file}`),
]
const read = (file: string) => readFileSync(file, 'utf8')

const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts)

test('the runbook says what to do at every exit code, and no other page does', () => {
  const rows = (file: string) =>
    [...read(file).matchAll(/^\s*\| (\d)\s+\|/gm)].map(([, code]) => Number(code))
  expect(rows('scripts/RUNBOOK.md')).toEqual(Object.values(EXIT))
  expect(docs.filter((file) => rows(file).length > 0)).toEqual(['scripts/RUNBOOK.md'])
})

test('the README is for a first reading', () => {
  expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(130)
})

test('links between the docs lead to files that are there', () => {
  const links = docs.flatMap((file) =>
    [...read(file).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, to = '']) =>
      join(dirname(file), to),
    ),
  )
  expect(links.length).toBeGreaterThan(5)
  expect(links.filter((file) => !existsSync(file))).toEqual([])
})

test('files and folders that the docs name are there', () => {
  const named = docs.flatMap((file) =>
    [...read(file).matchAll(/`((?:src|scripts|tests|docs|data)\/[\w./-]+)`/g)].map(
      ([, path = '']) => `${file}: ${path}`,
    ),
  )
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((name) => !existsSync(name.split(': ')[1] ?? ''))).toEqual([])
})

test('commands that the docs name are there', () => {
  const named = docs.flatMap((file) =>
    [...read(file).matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script),
  )
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((script) => !scripts.includes(script))).toEqual([])
})
