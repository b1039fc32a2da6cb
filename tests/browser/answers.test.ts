/** The answers' pages: writing by keyboard, the store and its faults, what goes out and comes back. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { launch } from './chromium.ts'
import { DESK, visit, type Visit, watchPolicy } from './visit.ts'

/** What the editor may weigh in all, as brotli makes it. */
const EDITOR = 75_000
const ANSWERS = '/sted/3101-halden/svar'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const editor = (page: Page) => page.getByRole('textbox', { name: /\?$/ }).first()
const kept = (page: Page) => page.locator('[data-kept]')
const isStored = (page: Page) => page.locator('[data-kept=stored]').waitFor()
const cited = (page: Page) => editor(page).locator('.cited')
const wordsOf = async (page: Page) =>
  (await editor(page).innerText()).replace(/[\s\u00a0]+/g, ' ').trim()

async function opened(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  watchPolicy(page, inject('address'))
  await page.goto(`${inject('address')}${path}`)
  return page
}

/** Goes to the editor of the question that is shown, and to the end of what is written. */
async function toEnd(page: Page): Promise<void> {
  await editor(page).focus()
  await page.keyboard.press('Control+End')
}

/** Goes into the editor as whoever has no mouse does, and to the end of what is written. */
async function byTab(page: Page): Promise<void> {
  await editor(page).waitFor()
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab')
    const there = await page.evaluate(() => document.activeElement?.getAttribute('role'))
    if (there === 'textbox') return page.keyboard.press('Control+End')
  }
  throw new Error('60 tabs did not reach the editor.')
}

/** Types, and where the page offers to cite what has been typed, takes the offer. */
async function citing(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words)
  await page.locator('.answer-offer').waitFor()
  await page.keyboard.press('Control+Enter')
}

/** The numbers that stand beside the question that is shown, as they would be typed. */
async function numbersBeside(page: Page): Promise<string[]> {
  const all = await page.locator('.answer-figure-row .answer-cite').allInnerTexts()
  const numbers = all.map((text) => /^[+−]?\d[\d\s]*(?:,\d+)?/.exec(text)?.[0].trim() ?? '')
  return numbers.filter((number) => /,|\d[\d\s]{2,}/.test(number) && !/^(19|20)\d\d$/.test(number))
}

async function downloaded(page: Page, button: string): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), path: await download.path() }
}

const said = (page: Page) => page.locator('.answers-said')

function hasProgram(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe('a sheet written by keyboard alone', () => {
  test.each([
    ['a desk', DESK],
    ['a phone', { width: 390, height: 800 }],
  ])(
    'on %s: cited, kept over a reload and a tab that is killed, and handed in',
    async (_, size) => {
      const visited = await visit(browser, `${ANSWERS}#arbeid-1`, size, { fresh: true })
      const { context } = visited
      let { page } = visited
      const ids = await page
        .locator('.answers-nav ol a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''))
      let count = 0
      for (const [i, id] of ids.entries()) {
        // In by Tab; from then on the keys go from answer to answer.
        if (i === 0) await byTab(page)
        else await page.keyboard.press('Alt+PageDown')
        await page.locator(`h3#${id}`).waitFor()
        await page.locator('.answer-figures').waitFor()
        await expect
          .poll(() => editor(page).evaluate((own) => own === document.activeElement))
          .toBe(true)
        const numbers = await numbersBeside(page)
        await page.keyboard.type(`Svar ${'abcdefghijk'[i]}. `)
        for (const number of numbers.slice(0, i < 3 ? 2 : 1)) {
          await citing(page, number)
          await page.keyboard.type('. ')
          count += 1
        }
        if (i === 3) {
          await isStored(page)
          await page.reload()
          await byTab(page)
        }
        if (i === 6) {
          // Nothing is asked of the page: it is gone as when the machine stops.
          await isStored(page)
          await page.close({ runBeforeUnload: false })
          page = await opened(context, `${ANSWERS}#${id}`)
          await editor(page).getByText('Svar g.').waitFor()
          await byTab(page)
        }
      }
      expect(count).toBeGreaterThanOrEqual(10)
      await isStored(page)
      await page.reload()
      await page
        .locator('.answers-nav .is-answered')
        .nth(ids.length - 1)
        .waitFor()
      expect(await page.locator('.answers-print .cited').count()).toBe(count)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        size.width,
      )
      const findings = size === DESK ? await handsIn(page, count) : await axeFindings(page)
      expect(findings).toEqual([])
      expect(visited.faults).toEqual([])
      await context.close()
    },
  )
})

test('what is asked for before the editor has come is done when it has', async () => {
  const { page, context } = await visit(browser, `${ANSWERS}#arbeid-1`, DESK, { fresh: true })
  await byTab(page)
  const [number = ''] = await numbersBeside(page)
  await citing(page, number)
  await isStored(page)
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/answer-editor-*.js', async (route) => {
    await released
    await route.continue()
  })
  await page.reload()
  const chart = page.getByLabel('Ta med diagram i Word')
  await chart.click()
  expect(await editor(page).count()).toBe(0)
  release()
  await expect.poll(() => chart.isChecked()).toBe(true)
  await context.close()
})

/** Word with every citation as a footnote, the sheet inside it, and paper; what LibreOffice lacks. */
async function handsIn(page: Page, count: number): Promise<string[]> {
  const chart = page.getByLabel('Ta med diagram i Word').first()
  await chart.click()
  // It is so when the sheet says it is.
  await expect.poll(() => chart.isChecked()).toBe(true)
  const word = await downloaded(page, 'Lagre som Word')
  expect(word.name).toBe('halden.docx')
  const files = unzipSync(new Uint8Array(readFileSync(word.path)))
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  expect(part('word/document.xml').match(/<w:footnoteReference /g)).toHaveLength(count)
  expect(part('word/footnotes.xml')).toContain('Halden')
  expect(part('word/styles.xml')).toContain('w:val="nb-NO"')
  const question = await page.locator('.answers-print h3').first().innerText()
  expect(part('word/document.xml')).toContain(question)
  expect(part('word/document.xml')).toMatch(/ descr="Halden\. [^"]+\d/)
  expect(Object.keys(files).filter((name) => name.startsWith('word/media/'))).toHaveLength(1)
  const text = readByLibreOffice(word.path, 'txt')?.toString('utf8') ?? null
  const paged = readByLibreOffice(word.path, 'pdf')?.toString('latin1')
  expect(paged?.match(/\/Type ?\/Page\b/g)?.length ?? 3).toBeGreaterThan(2)
  const told = await page.locator('.answers-print').locator('h2, h3, .cited').allInnerTexts()
  expect(told.length).toBeGreaterThan(count + 5)
  const field = page.locator('input[type=file]')
  await field.setInputFiles({ name: 'a.docx', mimeType: '', buffer: readFileSync(word.path) })
  await said(page).getByText('Alt i filen var her fra før').waitFor()
  // Edited in Word, and opened again: the words are the new ones, and the figures are cited still.
  const edited = part('word/document.xml').replace('Svar a.', 'Svar fra Word.')
  const docx = zipSync({ ...files, 'word/document.xml': strToU8(edited) })
  await field.setInputFiles({ name: 'b.docx', mimeType: '', buffer: Buffer.from(docx) })
  await said(page).getByText('Alt fra begge er med').waitFor()
  const printed = page.locator('.answers-print')
  await printed.getByText('Svar fra Word.').waitFor({ state: 'attached' })
  expect(await printed.getByText('Svar a.').count()).toBe(0)
  expect(await printed.locator('.cited').count()).toBe(count)
  const paper = await page.pdf({ preferCSSPageSize: true })
  expect(paper.length).toBeGreaterThan(10_000)
  const plain = (words: string) => words.replaceAll('\u00a0', ' ').trim()
  return [...told, 'Svar k.', 'Kilder', 'SSB tabell'].filter(
    (words) => text !== null && !plain(text).includes(plain(words)),
  )
}

const FILTERS = { txt: 'txt:Text (encoded):UTF8', pdf: 'pdf' } as const

/** The Word file as LibreOffice writes it again; null, and said aloud, where there is none. */
function readByLibreOffice(path: string, ending: keyof typeof FILTERS): Buffer | null {
  if (!hasProgram('soffice')) {
    console.warn('LEFT OUT: no soffice here, so the Word file has not been read by LibreOffice.')
    return null
  }
  const folder = mkdtempSync(join(tmpdir(), 'lokaltall-word-'))
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const to = ['--headless', profile, '--convert-to', FILTERS[ending], '--outdir', folder, path]
  execFileSync('soffice', to, { stdio: 'ignore' })
  return readFileSync(join(folder, `${path.split('/').at(-1)}.${ending}`))
}

describe('one editor', () => {
  let visited: Visit
  let page: Page
  beforeAll(async () => {
    visited = await visit(browser, `${ANSWERS}#arbeid-1`)
    page = visited.page
    await editor(page).focus()
  })
  afterAll(() => visited.context.close())

  test(`weighs at most ${EDITOR} bytes, and stands on no other page`, async () => {
    const sizes = await Promise.all(
      visited.responses
        .filter((response) => /answer-editor.*\.js/.test(response.url()))
        .map(async (response) => brotliCompressSync(await response.body()).length),
    )
    console.log(`editor: ${sizes.join(' + ')} bytes`)
    expect(sizes.length).toBeGreaterThan(0)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(EDITOR)
  })

  test('a citation is not deleted or split by accident', async () => {
    await page.locator('.answer-cite.is-own').first().click()
    await said(page).getByText('Satt inn').waitFor()
    const figure = await wordsOf(page)
    await page.keyboard.press('Backspace')
    await editor(page).locator('.is-marked').waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.type('X')
    expect(await wordsOf(page)).toBe(`X${figure}`)
    await cited(page).click()
    await toEnd(page)
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Backspace')
    expect(await wordsOf(page)).toBe('X')
    await page.keyboard.press('Control+z')
    expect(await wordsOf(page)).toBe(`X${figure}`)
  })

  test('pasting keeps what it means, runs nothing, and believes no forged citation', async () => {
    await toEnd(page)
    await editor(page).evaluate((element) => {
      const data = new DataTransfer()
      data.setData(
        'text/html',
        '<p onclick="window.bad=1"> og <span style="font-weight:700">fet</span><img src="x" onerror="window.bad=1"><script>window.bad=1</script> <span data-citation="{&quot;kind&quot;:&quot;citation&quot;}">99 prosent</span></p><p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>punkt</p>',
      )
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    })
    expect(await editor(page).locator('strong').innerText()).toBe('fet')
    expect(await editor(page).locator('li').innerText()).toBe('punkt')
    expect(await wordsOf(page)).toContain('99 prosent')
    expect(await cited(page).count()).toBe(1)
    expect(await page.evaluate(() => 'bad' in window)).toBe(false)
    expect(visited.faults).toEqual([])
  })

  test('a file from elsewhere is told of, and another’s copy is taken in beside mine', async () => {
    await isStored(page)
    const mine = await downloaded(page, 'Lagre som fil')
    expect(mine.name).toBe('halden.lokaltall.json')
    const written = readFileSync(mine.path, 'utf8')
    const field = page.locator('input[type=file]')
    const open = (text: string) =>
      field.setInputFiles({ name: 'b.lokaltall.json', mimeType: '', buffer: Buffer.from(text) })
    await open(written.replace('"kind": "paragraph"', '"kind": "paragraph", "onclick": "alert(1)"'))
    await said(page).getByText('onclick').waitFor()
    await open(written.replace('"3101"', '"5612"').replace('"Halden"', '"Kautokeino"'))
    await said(page).getByText('Filen gjelder').waitFor()
    const theirs = JSON.parse(written) as {
      writer: string
      themes: { questions: { blocks: object[] }[] }[]
    }
    theirs.writer = 'Kari'
    theirs.themes[0]?.questions[0]?.blocks.push({
      kind: 'paragraph',
      inlines: [{ kind: 'text', text: 'Fra Karis side.' }],
    })
    await open(JSON.stringify(theirs))
    await said(page).getByText('Alt fra begge er med').waitFor()
    expect(await wordsOf(page)).toContain('Fra Karis side.')
    expect(await editor(page).locator('[data-by]').getAttribute('data-by')).toBe('Fra Kari')
    await open(JSON.stringify(theirs))
    await said(page).getByText('Alt i filen var her fra før').waitFor()
    // What stood here before the file is in the history, and can be taken back.
    await isStored(page)
    await page.getByText('Historikk', { exact: true }).click()
    await page
      .getByText(/^Slik det var/)
      .first()
      .click()
    await page.getByRole('button', { name: 'Hent tilbake dette svaret' }).first().click()
    expect(await wordsOf(page)).not.toContain('Fra Karis side.')
  })

  test('a revised figure is marked where it stands, and is kept or replaced by one press', async () => {
    const { page: other, context } = await visit(browser, `${ANSWERS}#arbeid-1`)
    await other.locator('.answer-cite.is-own').first().click()
    await isStored(other)
    const file = await downloaded(other, 'Lagre som fil')
    const now = (await cited(other).innerText()).trim()
    const old = readFileSync(file.path, 'utf8')
      .replaceAll(/("numbers": \[\s*)[\d.]+/g, '$11.25')
      .replaceAll(`"said": "${now}"`, '"said": "1,3\u00a0prosent"')
      .replace(/"lineage": \[[^\]]*\]/, '"lineage": []')
    await toEnd(other)
    await other.keyboard.press('Control+a')
    await other.keyboard.press('Delete')
    await other
      .locator('input[type=file]')
      .setInputFiles({ name: 'c.json', mimeType: '', buffer: Buffer.from(old) })
    await editor(other).locator('.is-revised').waitFor()
    await other.getByRole('button', { name: 'Ta det nye' }).click()
    expect((await cited(other).first().innerText()).trim()).toBe(now)
    await editor(other).focus()
    await other.keyboard.press('Control+z')
    await other.getByRole('button', { name: 'Behold det gamle' }).click()
    await other.getByText(/^Beholdt \d/).waitFor()
    expect(await editor(other).locator('.is-revised').count()).toBe(0)
    await context.close()
  })

  test('the meeting: points by keyboard, sorted, and taken into the answer', async () => {
    const meeting = await opened(visited.context, `${ANSWERS}/mote#klima-1`)
    await meeting.setViewportSize({ width: 1280, height: 720 })
    await meeting.locator('.meeting-figures article').nth(2).waitFor()
    const take = meeting.getByLabel('Nytt stikkord')
    // The other window has the pen until it is closed.
    await page.close()
    await take.isEnabled()
    for (const point of ['bolig', 'skole']) {
      await take.fill(point)
      await meeting.keyboard.press('Enter')
    }
    await meeting.locator('[data-point]').nth(1).focus()
    await meeting.keyboard.press('Alt+ArrowUp')
    expect(await meeting.locator('[data-point]').allInnerTexts()).toEqual(['skole', 'bolig'])
    expect(await axeFindings(meeting)).toEqual([])
    await meeting.getByRole('button', { name: 'Ta stikkordene inn' }).click()
    await meeting.getByRole('link', { name: 'Til svarene' }).click()
    await editor(meeting).getByText('bolig').waitFor()
  })
})

describe('the store', () => {
  /** A page where the browser's store does what it should not. */
  async function withFault(script: string): Promise<Visit> {
    const context = await browser.newContext({ viewport: DESK, acceptDownloads: true })
    await context.addInitScript(script)
    const page = await opened(context, `${ANSWERS}#arbeid-1`)
    await editor(page).waitFor()
    return { page, context, faults: [], responses: [], leave: () => context.close() }
  }

  /** The worst that happens: a clear word, and a file with all that is on the screen. */
  async function expectFile(page: Page, word: RegExp): Promise<void> {
    await toEnd(page)
    await page.keyboard.type('Skrevet likevel.')
    await kept(page).getByText(word).waitFor()
    const { path } = await downloaded(page, 'Lagre som fil')
    expect(readFileSync(path, 'utf8')).toContain('Skrevet likevel.')
    expect(await wordsOf(page)).toContain('Skrevet likevel.')
  }

  const PUT = 'IDBObjectStore.prototype.put'
  test.each([
    [
      'closed',
      `indexedDB.open = () => { throw new DOMException('', 'SecurityError') }`,
      /lar oss ikke lagre/,
    ],
    [
      'full',
      `${PUT} = () => { throw new DOMException('', 'QuotaExceededError') }`,
      /ikke mer plass/,
    ],
    [
      'of a newer product',
      `indexedDB.open = () => { throw new DOMException('', 'VersionError') }`,
      /nyere utgave/,
    ],
  ])('%s: told, and a file to save', async (_, script, word) => {
    const { page, context } = await withFault(script)
    await expectFile(page, word)
    await context.close()
  })

  test('gone while writing, unreadable, and left for a newer product', async () => {
    const { page, context } = await withFault('')
    await editor(page).focus()
    await page.keyboard.type('Før. ')
    await isStored(page)
    await page.evaluate(
      () =>
        new Promise((done) => {
          indexedDB.deleteDatabase('lokaltall-svar').addEventListener('success', done)
        }),
    )
    await toEnd(page)
    await page.keyboard.type('Etter.')
    await isStored(page)
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const asked = indexedDB.open('lokaltall-svar')
          asked.addEventListener('success', () => {
            const work = asked.result.transaction('sheets', 'readwrite')
            work
              .objectStore('sheets')
              .getAllKeys()
              .addEventListener('success', (event) => {
                const [key] = (event.target as IDBRequest<string[]>).result
                work.objectStore('sheets').put({ key, written: '{"spoilt' })
              })
            work.addEventListener('complete', () => {
              asked.result.close()
              done()
            })
          })
        }),
    )
    await page.reload()
    await page.getByText('kan ikke leses').waitFor()
    const old = await downloaded(page, 'Lagre de gamle svarene som fil')
    expect(readFileSync(old.path, 'utf8')).toBe('{"spoilt')
    await editor(page).focus()
    await page.keyboard.type('Nytt. ')
    await isStored(page)
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const newer = indexedDB.open('lokaltall-svar', 9)
          newer.addEventListener('success', () => {
            newer.result.close()
            done()
          })
        }),
    )
    await expectFile(page, /nyere utgave/)
    await context.close()
  })

  test('two windows: one writes, the other reads along and can take the pen', async () => {
    const { page, context } = await withFault('')
    await editor(page).focus()
    await page.keyboard.type('I den første.')
    const second = await opened(context, `${ANSWERS}#arbeid-1`)
    await second.locator('.answer-text .answer-read').getByText('I den første.').waitFor()
    await page.bringToFront()
    await toEnd(page)
    await page.keyboard.type(' Mer.')
    await second.getByRole('button', { name: 'Skriv her i stedet' }).click()
    await editor(second).getByText('Mer.').waitFor()
    await toEnd(second)
    await second.keyboard.type(' I den andre.')
    await page.locator('.answer-text .answer-read').getByText('I den andre.').waitFor()
    await second.close()
    await editor(page).getByText('I den andre.').waitFor()
    await context.close()
  })
})
