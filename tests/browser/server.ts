/** Serves the built app for the browser tests, and sees to it that there is a browser. */
import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { preview } from 'vite'
import { ensureChromium } from './chromium.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    address: string
  }
}

export default async function setup(project: TestProject) {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no built app to test: run "npm run build" first.')
  ensureChromium()
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('The preview server gave no address.')
  project.provide('address', address.replace(/\/$/, ''))
  return () => server.close()
}
