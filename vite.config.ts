import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/longest-first.ts'
import { appFolder, siteFolder } from './scripts/site/site-folder.ts'

const VERSION_FILE = 'public/data/version.json'

/** Finding a place among all by what is typed. */
const SEARCH = /src\/(domain\/(place-search|edit-distance)|ui\/nearest-places)/

/** How names are compared: where places are searched for, and in lists of them. */
const FOLDING = /src\/domain\/place-folding/

/** What draws pictures to take along, and the charts of a Word document; and what others frame. */
const PICTURE = /src\/(charts\/picture\/|addresses\/embed)/

/** Groups of kommuner, and what is taken along of a table: for the pages of all places. */
const GROUPS =
  /src\/(domain\/(place-groups|landsdel|size-class|group-words|member-spread|edition|view-citation|heat-step)|observations\/region-series)/

/** What draws the comparison's charts, on its page, on its map and in its pictures. */
const BOARD =
  /src\/charts\/(dot-range|lines-chart|place-styles|pointing|scatter|use-pointing|walked-chart)/

/** A line with all places on it: drawn once their figures have come. */
const STRIP = /src\/charts\/(strip|middle-half)/

/** Lines over time: of the comparison, and in the details of a figure. */
const LINES = /src\/charts\/(level-ticks|lines(-drawing|-shape|\.css)|use-width)/

/** What draws and colours a map: for its page, its poster and its small maps. */
const MAP = /src\/(domain\/class-breaks|observations\/border-shards)/

/**
 * What most pages share: of the claims only the sentences that the place page shows. All that
 * lazy parts share is here too: a file that did not come can be asked for again, not one that it
 * imports.
 */

const SHARED = new RegExp(
  `^(?!.*(${SEARCH.source}|${FOLDING.source}|${PICTURE.source}|${GROUPS.source}|${MAP.source}|${BOARD.source}|${LINES.source}|${STRIP.source}|domain/versioned-json|/(useQueries|queriesObserver)\\.)).*(${[
    'src/(domain|observations|charts)/',
    'src/addresses/(?!map|extent|answers|not-followed|regions)',
    'src/ui/(?!picker\\.|saved-sets|use-older-figures|use-catalogue|share|picture-choice|qr-path|group-|place-columns|place-sheets|heat|table-picture|figure-file|source-notes|save-|cite-|pin|not-followed|take-along)',
    '@tanstack/',
  ].join('|')})`,
)

/** What pages share, and no first view of a place shows. */
const FURTHER = new RegExp(
  [
    'src/ui/(indicator-facts|trend-figures|csv-|save-(text|workbook)|receipt-copy|not-fetched-remedy)',
    'src/ui/(coverage-text|has-places|use-place-files|place-picker|unknown-place|remembered-|picture(-text)?\\.)',
    'src/charts/(label-room|nice-ticks|period-ticks|trend-data|value-axis)',
    'src/domain/(rank-band|ratio-range|dimension-weights|spread|class-method|short-date|standout)',
    'src/domain/(peers|period-code|group-kinds|place-groups|xml-text|remembered|name-order)',
    'src/observations/(indicator-(series|input)|exact-figures)',
    'src/addresses/(compare|groups|indicator|talking-points)',
    'src/observations/(receipt-shards|sayings-shard|claim-shards|region-(rows|series))',
  ].join('|'),
)

/**
 * `version` goes into the address of every data file, so that browsers may keep them for ever;
 * `read` is the day that the newest figures are from.
 */
function dataOfBuild(): { version: string; read: string } {
  if (!existsSync(VERSION_FILE)) return { version: 'none', read: '' }
  return JSON.parse(readFileSync(VERSION_FILE, 'utf8')) as { version: string; read: string }
}

const standIn = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

/** What libraries carry along and the app never uses, or must not use. */
const STAND_INS = [
  {
    find: 'use-sync-external-store/shim/index.js',
    replacement: standIn('src/app/external-store.ts'),
  },
  { find: /^\.\/mutationCache\.js$/, replacement: standIn('src/app/no-mutations.ts') },
  { find: /^\.\/infiniteQueryBehavior\.js$/, replacement: standIn('src/app/no-pages-of-data.ts') },
  {
    find: /^\.\/(suspense|errorBoundaryUtils)\.js$/,
    replacement: standIn('src/app/no-suspense.ts'),
  },
  { find: /^\.\/focusManager\.js$/, replacement: standIn('src/app/always-focused.ts') },
  { find: /^\.\.\/zip\/zipToArrayBuffer\.js$/, replacement: standIn('src/app/zip-at-once.ts') },
]

/** Where pages are made nothing is waited for, and modules must be read in the order they are imported in. */
const forBrowsers = <T>(isSsrBuild: boolean | undefined, groups: T[]): T[] =>
  isSsrBuild ? [] : groups

/** Where the site lies on its host: `/`, or `LOKALTALL_BASE`, with a slash at both ends. */
function siteBase(): string {
  const asked = process.env['LOKALTALL_BASE'] ?? '/'
  if (!/^\/([\w.~-]+\/)*$/.test(asked))
    throw new Error(`LOKALTALL_BASE is "${asked}": write it as "/lokaltall/".`)
  return asked
}

/**
 * Puts the styles that every page needs into the page itself: a request fewer before anything shows.
 * The file stays, for pages that show nothing before the app has come.
 */
function stylesInPage(): Plugin {
  return {
    name: 'styles-in-page',
    enforce: 'post',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    generateBundle(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('The build made no index.html.')
      page.source = String(page.source).replace(
        /<link rel="stylesheet"[^>]*href="([^"]+)">/,
        (link, address: string) => {
          const styles = bundle[address.slice(siteBase().length)]
          if (styles?.type !== 'asset') return link
          return `<style>${String(styles.source).trim()}</style>`
        },
      )
    },
  }
}

export default defineConfig(({ isSsrBuild }) => ({
  base: siteBase(),
  plugins: [react(), stylesInPage()],
  resolve: { alias: STAND_INS },
  define: {
    __DATA_VERSION__: JSON.stringify(dataOfBuild().version),
    __DATA_READ__: JSON.stringify(dataOfBuild().read),
    __SITE_BASE__: JSON.stringify(siteBase().slice(0, -1)),
  },
  build: {
    target: 'es2022',
    outDir: isSsrBuild ? appFolder() : siteFolder(),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // Browsers without it fetch what they need a little later, and all the same.
    modulePreload: { polyfill: false },
    // By which pages that are made ahead know the files they need.
    manifest: !isSsrBuild,
    reportCompressedSize: false,
    copyPublicDir: !isSsrBuild,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // One file for what pages share, instead of a request for every small module; first, for
          // a group takes what its files import along.
          groups: forBrowsers(isSsrBuild, [
            // How tables and facts look: not for a place's first view, which has none.
            { name: 'tables', test: /src\/ui\/(tables|facts)\.css/, priority: 4 },
            {
              name: 'further',
              test: FURTHER,
              minShareCount: 2,
              priority: 3,
              includeDependenciesRecursively: false,
            },
            {
              name: 'shared',
              test: SHARED,
              minShareCount: 2,
              priority: 2,
            },
            // What a place's page shares with its details and its sheets.
            {
              name: 'place',
              test: /src\/(pages\/place\/(comparison-)?text\.ts|cards\/)/,
              minShareCount: 2,
              priority: 1,
            },
            // Read by the pages of talking points alone: the others must not carry them.
            {
              name: 'claims',
              test: /src\/(claims\/(?!saved-set)|ui\/use-older-figures)/,
              minShareCount: 2,
              priority: 1,
            },
            {
              name: 'picture',
              test: PICTURE,
              minShareCount: 2,
              includeDependenciesRecursively: false,
            },
            {
              name: 'lines',
              test: LINES,
              minShareCount: 2,
              includeDependenciesRecursively: false,
            },
            {
              name: 'strip',
              test: STRIP,
              minShareCount: 2,
              includeDependenciesRecursively: false,
            },
            {
              name: 'board',
              test: BOARD,
              minShareCount: 2,
              includeDependenciesRecursively: false,
            },
            // Alone: what it imports is read by the entry too, which would then fetch all of it.
            {
              name: 'search',
              test: SEARCH,
              minShareCount: 2,
              includeDependenciesRecursively: false,
            },
            {
              name: 'saved-sets',
              test: /domain\/versioned-json|claims\/saved-set|ui\/saved-sets|\/valibot\//,
            },
          ]),
        },
      },
    },
  },
  test: {
    // Of both kinds together, the browser's first: what still runs of one fills the cores beside the
    // other. A browser often waits for what it has asked for: four fill two cores.
    maxWorkers: 4,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Modules are read once a worker, not once a file: no test leaves anything behind in one.
          pool: 'threads',
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          globalSetup: ['tests/run-folder.ts'],
          // For what hangs, not for what is slow on a machine that has other work.
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/server.ts'],
          setupFiles: ['tests/browser/policy.ts'],
          // To read the tool that drives the browser costs a second a file.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // What is waited for comes within a second, but on a machine that has other work.
          expect: { poll: { timeout: 15_000 } },
          // What fails twice is broken; what fails once on a machine that has other work is told of.
          retry: 1,
        },
      },
    ],
  },
}))
