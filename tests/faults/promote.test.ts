import { spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import * as disk from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { EXIT } from '../../scripts/run/exit-codes.ts'
import { finishOrUndo, replaceFolder } from '../../scripts/promote/generation.ts'
import type { FileSystem } from '../../scripts/promote/generation.ts'
import { lockPath } from '../../scripts/run/lock.ts'
import { promoteData } from '../../scripts/pipeline/promote-data.ts'
import { updateData } from '../../scripts/pipeline/update-data.ts'
import { bundled } from './bundled.ts'
import { later, POPULATION, smallWorld, snapshotOf } from './small-world.ts'
import type { World } from './small-world.ts'

const NEW = { files: new Map([...Array(40).keys()].map((i) => [`observations/${i}.csv`, 'new'])) }
const DIFFERENCE = { ...NEW, removed: ['observations/gone.csv'] }

let folder: string
let dataDir: string
let before: string
let after: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lokaltall-promote-'))
  dataDir = join(folder, 'data')
  await disk.mkdir(join(dataDir, 'observations'), { recursive: true })
  for (const name of ['0.csv', '1.csv', 'gone.csv'])
    await writeFile(join(dataDir, 'observations', name), 'old')
  before = await snapshotOf(folder, dataDir)
  const copy = join(folder, 'copy')
  await cp(dataDir, copy, { recursive: true })
  await replaceFolder(copy, DIFFERENCE)
  after = await snapshotOf(folder, copy)
  await rm(copy, { recursive: true })
})

afterEach(() => rm(folder, { recursive: true, force: true }))

/** A disk whose n-th call does something first. */
function diskWith(at: number, happens: () => void): FileSystem {
  let calls = 0
  const counted =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> => {
      if (++calls === at) happens()
      return call(...args)
    }
  return {
    cp: counted(disk.cp),
    mkdir: counted(disk.mkdir) as FileSystem['mkdir'],
    rename: counted(disk.rename),
    rm: counted(disk.rm),
    writeFile: counted(disk.writeFile) as FileSystem['writeFile'],
  }
}

describe('a disk that is full', () => {
  const full = () => {
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  }

  test.each([1, 2, 3, 4, 20, 60, 82])('at call %i leaves the folder as it was', async (at) => {
    await expect(replaceFolder(dataDir, DIFFERENCE, diskWith(at, full))).rejects.toThrow(
      /could not be written \(ENOSPC.*is as it was. Make room on the disk/,
    )
    expect(await snapshotOf(folder, dataDir)).toBe(before)
    expect(await readdir(folder)).toEqual(['data'])
  })
})

describe('a folder that is neither', () => {
  class Killed extends Error {}
  const killed = () => {
    throw new Killed()
  }

  // One copy, one removal, a folder and a file each, two renamings, one removal.
  const CALLS = 1 + 1 + 2 * 40 + 2 + 1

  test('is never left, whichever call was the last', async () => {
    const seen = new Set<string>()
    for (let at = 1; at <= CALLS + 1; at++) {
      const child = join(folder, `run-${at}`, 'data')
      await cp(dataDir, child, { recursive: true })
      // Where a full disk is tidied up after, a killed process is not: the copy is left as it lies.
      await replaceFolder(child, DIFFERENCE, diskWith(at, killed)).catch(() => undefined)
      await finishOrUndo(child, () => undefined)
      const now = await snapshotOf(join(folder, `run-${at}`), child)
      expect([before, after]).toContain(now)
      seen.add(now)
      await rm(join(folder, `run-${at}`), { recursive: true })
    }
    expect(seen.size).toBe(2)
  })
})

describe('a process that is killed', () => {
  let script: string
  beforeAll(async () => {
    script = await bundled('tests/faults/swap-for-ever.ts')
  })
  afterAll(() => rm(dirname(script), { recursive: true }))

  /** Starts a child that swaps between two generations for ever, and kills it after a while. */
  function killAfter(milliseconds: number): Promise<void> {
    const child = spawn(process.execPath, [script, dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    return new Promise((resolve) => {
      child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds))
      child.on('exit', () => resolve())
    })
  }

  test('at any moment leaves one generation whole', async () => {
    for (let round = 0; round < 14; round++) {
      await killAfter(round * 1.7)
      await finishOrUndo(dataDir, () => undefined)
      expect(await readdir(folder)).toEqual(['data'])
      const texts = await Promise.all(
        (await readdir(join(dataDir, 'observations')))
          .filter((name) => /^g\d/.test(name))
          .map((name) => disk.readFile(join(dataDir, 'observations', name), 'utf8')),
      )
      expect(new Set(texts).size).toBeLessThanOrEqual(1)
      expect([0, 30]).toContain(texts.length)
    }
  })
})

describe('data:promote that is killed', () => {
  let world: World
  let command: string
  beforeAll(async () => {
    command = await bundled('scripts/commands/data-promote.ts')
  })
  afterAll(() => rm(dirname(command), { recursive: true }))
  beforeEach(async () => {
    world = await smallWorld()
    expect(await world.update('folketall', POPULATION)).toBe(EXIT.done)
  })
  afterEach(() => world.close())

  /** The command in a process of its own, killed after a while (null: left to end). */
  function promote(dataDir: string, staging: string, milliseconds: number | null): Promise<void> {
    const environment = { LOKALTALL_DATA_DIR: dataDir, LOKALTALL_STAGING: staging }
    const child = spawn(process.execPath, [command], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    return new Promise((resolve) => {
      child.stderr.on('data', (text: Buffer) => {
        if (milliseconds !== null && text.toString().includes('then swapping'))
          setTimeout(() => child.kill('SIGKILL'), milliseconds)
      })
      child.on('exit', () => resolve())
    })
  }

  test('leaves data/ as it was or wholly new, and the next run goes on', async () => {
    const old = await world.read('manifest.json')
    await stageNext(world)
    const seen = new Set<string>()
    const states = new Set<string>()
    const place = (name: string) => join(world.folder, name, 'data')
    for (const [name, wait] of [['whole', null], ...WAITS] as const) {
      await cp(world.dataDir, place(name), { recursive: true })
      await cp(world.staging, join(world.folder, name, 'staging'), { recursive: true })
      await promote(place(name), join(world.folder, name, 'staging'), wait)
      await finishOrUndo(place(name), () => undefined)
      await rm(lockPath(place(name)), { force: true })
      states.add(await snapshotOf(join(world.folder, name), place(name)))
      seen.add(await disk.readFile(join(place(name), 'manifest.json'), 'utf8'))
    }
    expect(states.size).toBeLessThanOrEqual(2)
    expect(seen.has(old) ? seen.size : seen.size + 1).toBe(2)
  })
})

const WAITS = [0, 2, 4, 7, 11, 16, 25].map((wait) => [`kill-${wait}`, wait] as const)

/** Stages a revision without promoting it. */
async function stageNext(world: World): Promise<void> {
  const rows = await world.read('observations/folketall.csv')
  const manifest = JSON.parse(await world.read('manifest.json')) as {
    files: { indicator: string; query: string }[]
  }
  const facts = manifest.files.find(({ indicator }) => indicator === 'folketall')
  await disk.mkdir(join(world.staging, 'rows'), { recursive: true })
  await writeFile(join(world.staging, 'rows/folketall.csv'), rows)
  await writeFile(
    join(world.staging, 'rows/folketall.json'),
    JSON.stringify({ ...facts, query: 'en annen' }),
  )
}

describe('two at once', () => {
  let world: World
  beforeAll(async () => {
    world = await smallWorld()
    await world.begin('folketall', POPULATION)
    await world.keep()
  })
  beforeEach(() => world.restore())
  afterAll(() => world.close())

  test('the second is refused, and the first is not disturbed', async () => {
    const before = await world.snapshot()
    let second: number | undefined
    const during = later(POPULATION, { periods: [...POPULATION.periods, '2027'] })
    const code = await world.update('folketall', during, () => {
      second ??= -1
      return false
    })
    expect(code).toBe(EXIT.done)
    expect(await world.snapshot()).not.toBe(before)
    const now = await world.snapshot()
    await writeFile(
      lockPath(world.dataDir),
      JSON.stringify({ pid: process.pid, host: hostname(), since: '2026-11-23T12:00:00Z' }),
    )
    for (const command of [updateData, promoteData]) {
      expect(await world.run(command, [])).toBe(EXIT.busy)
      expect(world.said()).toMatch(
        /Another run is at work.*process \d+ on .*If you are sure that none is, remove .*data\.lock/,
      )
    }
    await rm(lockPath(world.dataDir))
    expect(await world.snapshot()).toBe(now)
  })

  test('really at once: one is done, the other is refused', async () => {
    const [first, second] = await Promise.all([
      world.run(updateData, ['folketall']),
      world.run(updateData, ['folketall']),
    ])
    expect([first, second].sort()).toEqual([EXIT.done, EXIT.busy])
  })

  test('a lock that a killed run left is told and taken over', async () => {
    const gone = { pid: 2 ** 22 - 3, host: hostname(), since: '2026-11-23T12:00:00Z' }
    await writeFile(lockPath(world.dataDir), JSON.stringify(gone))
    expect(await world.run(updateData, ['folketall'])).toBe(EXIT.done)
    expect(world.said()).toMatch(/was left by a run that is gone .*taking it over/)
  })

  test('a lock from another machine is left, and the way to remove it told', async () => {
    const there = { pid: 1, host: 'en-annen-maskin', since: '2026-11-23T12:00:00Z' }
    await writeFile(lockPath(world.dataDir), JSON.stringify(there))
    expect(await world.run(updateData, ['folketall'])).toBe(EXIT.busy)
    expect(world.said()).toMatch(/process 1 on en-annen-maskin.*remove .*data\.lock/)
  })
})
