/** A host of the built site that can be stopped, half copied, or given a new build. */
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
}

export class OwnServer {
  /** What is answered instead of the built file, by path; null: there is none. */
  readonly changed = new Map<string, ((built: string) => string) | null>()
  #server: Server | undefined
  #port = 0

  get address(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  async start(): Promise<void> {
    this.#server = createServer((request, answer) => {
      const path = new URL(request.url ?? '/', this.address).pathname
      void this.#answer(path).then(({ status, type, body }) =>
        answer.writeHead(status, { 'content-type': type }).end(body),
      )
    })
    await new Promise<void>((resolve) => this.#server?.listen(this.#port, '127.0.0.1', resolve))
    const address = this.#server.address()
    this.#port = typeof address === 'object' && address ? address.port : 0
  }

  /** The network is gone: nothing answers any more. */
  async stop(): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise((resolve) => this.#server?.close(resolve))
  }

  async #answer(path: string) {
    const change = this.changed.get(path)
    if (change === null) return { status: 404, type: 'text/plain', body: '' }
    const type = TYPES[extname(path)]
    // Any other address is one of the app's own.
    const file = type ? path : '/index.html'
    const found = await readFile(join('dist', file)).catch(() => null)
    if (!found) return { status: 404, type: 'text/plain', body: '' }
    const body = change ? change(found.toString()) : found
    return { status: 200, type: type ?? 'text/html', body }
  }
}
