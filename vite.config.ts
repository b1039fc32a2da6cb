import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const VERSION_FILE = 'public/data/version.json'

/** Finding a place among all by what is typed. */
const SEARCH = /src\/(domain\/(place-search|edit-distance|place-folding)|ui\/nearest-places)/

/** What draws pictures to take along, and the charts of a Word document. */
const PICTURE = /src\/charts\/picture\//

/** Groups of kommuner, and what is taken along of a table: for the pages of all places. */
const GROUPS =
  /src\/domain\/(place-groups|landsdel|size-class|group-words|member-spread|edition|view-citation)/

/**
 * What most pages share: of the claims only the sentences that the place page shows. All that
 * lazy parts share is here too: a file that did not come can be asked for again, not one that it
 * imports.
 */

const SHARED = new RegExp(
  `^(?!.*(${SEARCH.source}|${PICTURE.source}|${GROUPS.source}|domain/versioned-json)).*(${[
    'src/(domain|observations|charts|text)/',
    'src/addresses/(?!map|extent|answers|not-followed)',
    'src/ui/(?!saved-sets|use-older-figures|use-catalogue|group-names|place-columns|figure-file|source-notes|save-|cite-|pin|not-followed|take-along)',
    '@tanstack/',
  ].join('|')})`,
)

/** Goes into the address of every data file, so that browsers may keep them for ever. */
function dataVersion(): string {
  if (!existsSync(VERSION_FILE)) return 'none'
  return (JSON.parse(readFileSync(VERSION_FILE, 'utf8')) as { version: string }).version
}

/** Puts the styles that every page needs into the page itself: a request fewer before anything shows. */
function stylesInPage(): Plugin {
  return {
    name: 'styles-in-page',
    enforce: 'post',
    apply: 'build',
    generateBundle(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('The build made no index.html.')
      page.source = String(page.source).replace(
        /<link rel="stylesheet"[^>]*href="\/([^"]+)">/,
        (link, file: string) => {
          const styles = bundle[file]
          if (styles?.type !== 'asset') return link
          delete bundle[file]
          return `<style>${String(styles.source).trim()}</style>`
        },
      )
    },
  }
}

export default defineConfig({
  plugins: [react(), stylesInPage()],
  resolve: {
    alias: {
      'use-sync-external-store/shim/index.js': fileURLToPath(
        new URL('src/app/external-store.ts', import.meta.url),
      ),
    },
  },
  define: { __DATA_VERSION__: JSON.stringify(dataVersion()) },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // Browsers without it fetch what they need a little later, and all the same.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // One file for what pages share, instead of a request for every small module; first, for
          // a group takes what its files import along.
          groups: [
            {
              name: 'shared',
              test: SHARED,
              minShareCount: 2,
              priority: 2,
            },
            // What a place's page shares with its details and its sheets.
            {
              name: 'place',
              test: /src\/(pages\/place\/(comparison-)?text|cards\/)/,
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
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Two also on two cores, where vitest would take one.
          maxWorkers: 2,
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
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // A browser mostly waits for what it has asked for: three fill two cores.
          maxWorkers: 3,
        },
      },
    ],
  },
})
