import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'

interface Step {
  readonly name?: string
  readonly run?: string
  readonly if?: string
}

const { jobs } = parse(readFileSync('.github/workflows/update.yml', 'utf8')) as {
  jobs: Record<string, { steps: Step[] }>
}
const stepNamed = (name: string): Step => {
  const found = jobs['update']?.steps.find((step) => step.name === name)
  if (!found?.run) throw new Error(`update.yml has no step "${name}"`)
  return found
}

let folder: string
let clone: string

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

/** A program that takes the place of another, as a forge's machine would have it. */
function program(name: string, script: string): void {
  const path = join(folder, 'bin', name)
  writeFileSync(path, `#!/bin/bash\n${script}\n`)
  chmodSync(path, 0o755)
}

/** Runs the step's own words, as a forge does: `bash -e`, with the forge's files. */
function run(name: string): { code: number | null; output: string } {
  const output = join(folder, 'output')
  writeFileSync(output, '')
  const { status } = spawnSync('bash', ['-e', '-c', stepNamed(name).run ?? ''], {
    cwd: clone,
    env: {
      ...process.env,
      PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      RUNNER_TEMP: folder,
    },
  })
  return { code: status, output: readFileSync(output, 'utf8') }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workflow-'))
  clone = join(folder, 'clone')
  mkdirSync(join(folder, 'bin'))
  mkdirSync(clone)
  git(folder, 'init', '-q', '--bare', '-b', 'main', 'origin.git')
  git(clone, 'init', '-q', '-b', 'main')
  git(clone, 'remote', 'add', 'origin', join(folder, 'origin.git'))
  mkdirSync(join(clone, 'data'))
  writeFileSync(join(clone, 'data/a.csv'), 'old\n')
  writeFileSync(join(clone, '.gitignore'), 'staging/\n')
  git(clone, 'add', '.')
  git(clone, '-c', 'user.name=x', '-c', 'user.email=x@y', 'commit', '-qm', 'first')
  git(clone, 'push', '-q', 'origin', 'main')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** `data:update` that ends with a code, and writes a report and perhaps a figure. */
const updating = (code: number, figure = '') =>
  program('npm', `mkdir -p staging; echo "# Rapport" > staging/report.md; ${figure}\nexit ${code}`)

test.each([
  [0, 0],
  [3, 0],
  [4, 0],
  [1, 1],
  [5, 5],
  [6, 6],
])(
  'an update that ends with %i ends the step with %i, and its report is in the summary',
  (code, ends) => {
    updating(code)
    expect(run('Fetch, check and promote')).toEqual({ code: ends, output: `code=${code}\n` })
    expect(readFileSync(join(folder, 'summary'), 'utf8')).toBe('# Rapport\n')
  },
)

test('a report of an earlier run is not told again', () => {
  updating(4)
  run('Fetch, check and promote')
  rmSync(join(folder, 'summary'))
  program('npm', 'exit 1')
  expect(run('Fetch, check and promote').code).toBe(1)
  expect(existsSync(join(folder, 'summary'))).toBe(false)
})

test('new figures are asked for on a branch of their own, with the report; the next time too', () => {
  updating(0)
  run('Fetch, check and promote')
  expect(run('See whether any figure is new').output).toBe('data=false\n')
  updating(0, 'echo new > data/a.csv; echo more > data/b.csv')
  run('Fetch, check and promote')
  expect(run('See whether any figure is new').output).toBe('data=true\n')

  program(
    'gh',
    `echo "$@" >> ${folder}/asked; while [ "$1" != --body-file ]; do shift; done; cat "$2" >> ${folder}/asked`,
  )
  expect(run('Ask for the change, with the report').code).toBe(0)
  const branch = `tall/${new Date().toISOString().slice(0, 10)}`
  const asked = readFileSync(join(folder, 'asked'), 'utf8')
  expect(asked).toMatch(
    new RegExp(`^pr create --base main --head ${branch} --title Nye tall .*\n# Rapport`),
  )
  expect(git(clone, 'show', '--stat', '--format=%an', `origin/${branch}`)).toMatch(
    /^github-actions\[bot\]\n\n data\/a.csv .*\n data\/b.csv /,
  )
  expect(git(clone, 'show', 'origin/main:data/a.csv')).toBe('old\n')

  git(clone, 'switch', '-q', 'main')
  git(clone, 'branch', '-qD', branch)
  writeFileSync(join(clone, 'data/a.csv'), 'newer\n')
  program('gh', `echo "$@" >> ${folder}/asked; [ "$2" != create ]`)
  expect(run('Ask for the change, with the report').code).toBe(0)
  expect(readFileSync(join(folder, 'asked'), 'utf8')).toContain(`pr edit ${branch} --body-file`)
  expect(git(clone, 'show', `origin/${branch}:data/a.csv`)).toBe('newer\n')
})

test('warnings are asked about in an issue, and a source that failed makes the run red', () => {
  updating(3)
  run('Fetch, check and promote')
  program('gh', `echo "$@" > ${folder}/asked`)
  expect(run('Ask for somebody to look into the warnings').code).toBe(0)
  expect(readFileSync(join(folder, 'asked'), 'utf8')).toMatch(
    /^issue create --title Advarsler må vurderes/,
  )
  expect(stepNamed('Ask for somebody to look into the warnings').if).toContain("== '3'")
  expect(run('Say that a source could not be had').code).toBe(4)
})

test('a site without the page that every other address is answered with is not published', () => {
  const check = jobs['build']?.steps.find(({ run = '' }) => run.includes('404.html'))?.run ?? ''
  const exit = () => spawnSync('bash', ['-e', '-c', check], { cwd: clone }).status
  mkdirSync(join(clone, 'dist'))
  writeFileSync(join(clone, 'dist/index.html'), 'app')
  expect(exit()).not.toBe(0)
  writeFileSync(join(clone, 'dist/404.html'), 'app')
  expect(exit()).toBe(0)
})

test('answers are kept also when the run fails', () => {
  const save = jobs['update']?.steps.find((step) => JSON.stringify(step).includes('cache/save'))
  expect(save?.if).toMatch(/^always\(\)/)
})
