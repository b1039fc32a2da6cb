import { existsSync, readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const VERSION_FILE = 'public/data/version.json'

/** Goes into the address of every data file, so that browsers may keep them for ever. */
function dataVersion(): string {
  if (!existsSync(VERSION_FILE)) return 'none'
  return (JSON.parse(readFileSync(VERSION_FILE, 'utf8')) as { version: string }).version
}

export default defineConfig({
  plugins: [react()],
  define: { __DATA_VERSION__: JSON.stringify(dataVersion()) },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // One file for what pages share, instead of a request for every small module.
          includeDependenciesRecursively: false,
          groups: [
            {
              name: 'shared',
              test: /src\/(domain|observations|claims|ui)\//,
              minShareCount: 2,
            },
            // Whole: parts of it in two files that need each other are run in the wrong order.
            { name: 'query', test: /@tanstack\// },
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
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          testTimeout: 30_000,
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
          fileParallelism: false,
        },
      },
    ],
  },
})
