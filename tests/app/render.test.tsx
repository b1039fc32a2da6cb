/**
 * Every page can be rendered where there is no window: in plain Node, from the
 * project's own figures, as they will be when pages are made ahead.
 */
import { QueryClient } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import { beforeAll, describe, expect, test } from 'vitest'
import { committedShards } from '../committed-shards.ts'
import { Root } from '../../src/app/root.tsx'
import { nb } from '../../src/text/nb.ts'
import { nn } from '../../src/text/nn.ts'

let shards: ReadonlyMap<string, string>
beforeAll(async () => {
  shards = await committedShards()
})

/** The files as they are parsed, once for all pages. */
let files: readonly (readonly [string, unknown])[] | undefined

function clientWithAllFiles(): QueryClient {
  files ??= [...shards].map(([path, text]) => [path, JSON.parse(text)] as const)
  const queries = new QueryClient()
  for (const [path, file] of files) queries.setQueryData(['data', path], file)
  return queries
}

async function html(path: string, text = nb): Promise<string> {
  const [ssrPath = '', ssrSearch = ''] = path.split('?')
  const { prelude } = await prerender(
    <Root text={text} queries={clientWithAllFiles()} ssr={{ ssrPath, ssrSearch }} />,
  )
  return new Response(prelude).text()
}

describe('pages without a browser', () => {
  test('there is none', () => expect(typeof window).toBe('undefined'))

  test.each([
    ['/', 'Hva sier tallene der du bor?'],
    ['/sted/3101-halden', 'Halden'],
    ['/sted/31-ostfold', 'Østfold'],
    ['/sted/0-norge', 'Norge'],
    ['/indikator/andel-65-pluss', 'Alle steder'],
    ['/indikator/deltid-kvinner', 'Kommunetallene er ikke med i Lokaltall ennå'],
    ['/kart/andel-65-pluss', 'Mønsteret i ord'],
    ['/kart/unge-utenfor', 'Disse kan vises på kart'],
    ['/om-tallene', 'Når et tall mangler'],
    ['/finnes-ikke', 'Vi finner ingen side'],
    ['/sted/haldn', 'Vi finner ikke noe sted'],
  ])('%s', async (path, expected) => {
    expect(await html(path)).toContain(expected)
  })

  test('nynorsk has its own words', async () => {
    expect(await html('/nn/om-tallene', nn)).toContain('Når eit tal manglar')
  })

  test('the place page has every question of the paper, and figures', async () => {
    const page = await html('/sted/3101-halden')
    const catalogue = JSON.parse(shards.get('katalog.nb.json') ?? '') as {
      paper: { themes: { questions: { text: string }[] }[] }
    }
    const questions = catalogue.paper.themes.flatMap((theme) => theme.questions)
    expect(questions).toHaveLength(11)
    for (const { text } of questions) expect(page).toContain(text)
    expect(page.match(/class="figure-number"/g)?.length).toBeGreaterThan(15)
  })
})
