import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { EXIT } from '../../scripts/run/exit-codes.ts'

const FOLDER = '.github/workflows'

interface Step {
  readonly uses?: string
  readonly env?: Readonly<Record<string, string>>
  readonly run?: string
}
interface Workflow {
  readonly on: { readonly schedule?: readonly { readonly cron: string }[] }
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly 'timeout-minutes'?: number
        readonly permissions?: Readonly<Record<string, string>>
        readonly steps: readonly Step[]
      }
    >
  >
}

const files = readdirSync(FOLDER).map((name) => ({
  file: name,
  text: readFileSync(`${FOLDER}/${name}`, 'utf8'),
}))
const workflows = files.map(({ file, text }) => ({ file, text, ...(parse(text) as Workflow) }))
const jobs = workflows.flatMap((workflow) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ id: `${workflow.file} ${id}`, ...job })),
)
const steps = jobs.flatMap((job) => job.steps)
const update = workflows.find(({ file }) => file === 'update.yml')

const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts,
)

/** `npm run build && npm test` → build, test. */
const scriptsIn = (command: string): string[] =>
  [...command.matchAll(/\bnpm (?:run ([\w:-]+)|(test|start)\b)/g)].map(
    ([, named, short]) => named ?? short ?? '',
  )

describe('workflows', () => {
  test('call only npm scripts that there are', () => {
    const called = steps.flatMap(({ run = '' }) => scriptsIn(run))
    expect(called).toEqual(expect.arrayContaining(['data:update', 'test', 'build', 'data:check']))
    expect(called.filter((name) => !scripts.includes(name))).toEqual([])
  })

  test('use actions by the hash of a named version', () => {
    const used = files.flatMap(({ text }) => text.match(/uses: .*/g) ?? [])
    expect(used.length).toBeGreaterThan(6)
    expect(used.filter((line) => !/^uses: [\w/-]+@[0-9a-f]{40} # v\d/.test(line))).toEqual([])
  })

  test('may read only, except where a job says what it writes, and know no secret', () => {
    expect(workflows.map(({ permissions }) => permissions)).toEqual(
      workflows.map(() => ({ contents: 'read' })),
    )
    expect(files.filter(({ text }) => /secrets\./.test(text))).toEqual([])
    expect(jobs.filter((job) => !job['timeout-minutes']).map(({ id }) => id)).toEqual([])
  })
})

describe('the versions of Node', () => {
  const engines = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } }

  test('that changes are tested on are supported, and the one that is used is among them', () => {
    const text = files.find(({ file }) => file === 'ci.yml')?.text ?? ''
    const tested = [...(/node: \[(.+)\]/.exec(text)?.[1] ?? '').matchAll(/\d+/g)].map(Number)
    const least = Number(/\d+/.exec(engines.engines.node)?.[0])
    expect(tested.length).toBeGreaterThan(1)
    expect(Math.min(...tested)).toBeGreaterThanOrEqual(least)
    expect(tested).toContain(Number(readFileSync('.nvmrc', 'utf8')))
    expect(update?.text).not.toMatch(/node-version:/)
  })
})

describe('the weekly update', () => {
  test('tells of faults in what readers run, and of no other', () => {
    const audit = update?.jobs['audit']?.steps.map(({ run }) => run)
    expect(audit).toContain('npm audit --omit=dev')
  })

  test('runs after noon in Oslo, in winter and in summer', () => {
    const crons = update?.on.schedule?.map(({ cron }) => cron) ?? []
    expect(crons).toHaveLength(1)
    const [minute = '', hour = '', , , weekday = ''] = crons[0]?.split(' ') ?? []
    expect(weekday).toMatch(/^[1-5]$/)
    const inOslo = (month: number) =>
      new Intl.DateTimeFormat('nb-NO', { hour: 'numeric', timeZone: 'Europe/Oslo' }).format(
        new Date(Date.UTC(2027, month, 5, Number(hour), Number(minute))),
      )
    for (const month of [0, 6]) {
      expect(Number.parseInt(inOslo(month))).toBeGreaterThanOrEqual(12)
      expect(Number.parseInt(inOslo(month))).toBeLessThan(18)
    }
  })

  test('stops at every exit code but those that leave something to ask for', () => {
    const run = steps.find((step) => step.run?.includes('data:update'))?.run ?? ''
    const kept = /case "\$code" in ([\d|]+)\)/.exec(run)?.[1]?.split('|').map(Number)
    expect(kept).toEqual([EXIT.done, EXIT.needsAcceptance, EXIT.sourceFailed])
  })

  test('builds the site for where the project has its pages, and for no other host', () => {
    const building = update?.jobs['build']?.steps ?? []
    const asking = building.findIndex(({ uses }) => uses?.startsWith('actions/configure-pages@'))
    const build = building.findIndex(({ run }) => run === 'npm run build')
    expect(asking).toBeGreaterThan(0)
    expect(build).toBeGreaterThan(asking)
    expect(building[build]?.env).toEqual({
      LOKALTALL_BASE: '${{ steps.pages.outputs.base_path }}/',
      LOKALTALL_ADDRESS: '${{ steps.pages.outputs.origin }}',
    })
  })

  test('puts the report in the change request, and publishes nothing unread', () => {
    const asking = steps.find((step) => step.run?.includes('gh pr create'))?.run
    expect(asking).toContain('--body-file')
    const texts = Object.entries(update?.jobs ?? {})
    expect(texts.map(([id]) => id)).toEqual(['update', 'audit', 'build', 'publish'])
    expect(update?.text).toMatch(/build:\n {4}if: github.event_name == 'push'/)
  })
})
