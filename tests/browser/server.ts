/** Serves the built site for the browser tests, and sees to it that there is a browser. */
import type { TestProject } from 'vitest/node'
import { serveSite } from '../../scripts/site/static-server.ts'
import { ensureChromium } from './chromium.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    address: string
  }
}

export default async function setup(project: TestProject) {
  ensureChromium()
  const { address, close } = await serveSite({ folder: 'dist', port: 0 })
  project.provide('address', address)
  return close
}
