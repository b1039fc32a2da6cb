/**
 * Serves the built site as a good static host does: what `host-files.ts` tells hosts of, files packed
 * for those who can unpack them, and the page for addresses that are none with status 404.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { ASK_FIRST, KEEP_FOR_EVER, NEVER_CHANGED } from './host-files.ts'
import { isFramed } from '../../src/addresses/embed.ts'
import { embedHeaderPolicy, headerPolicy, SAFE_HEADERS } from './policy.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.zip': 'application/zip',
}

/** What is worth packing. */
const TEXTS = /text|json|xml|javascript/

export interface ServedSite {
  /** `http://127.0.0.1:4173`, without a slash at the end. */
  readonly address: string
  readonly close: () => Promise<void>
}

export interface ServeOptions {
  readonly folder: string
  /** 0: whichever is free. */
  readonly port: number
  /** The path the site was built for (`LOKALTALL_BASE`), without a slash at the end. */
  readonly base?: string
}

/** Throws when the folder holds no site, or the port is taken. */
export async function serveSite({ folder, port, base = '' }: ServeOptions): Promise<ServedSite> {
  if (!existsSync(join(folder, '404.html')))
    throw new Error(`There is no built site in ${folder}: run "npm run build" first.`)
  const headers = pageHeaders(folder)
  const packed = new Map<string, Buffer>()
  const server = createServer((request, response) =>
    answer(request, response, { folder, base, headers, packed }),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${taken}${base}`, close: () => closed(server) }
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

function pageHeaders(folder: string): Readonly<Record<string, string>> {
  return {
    ...SAFE_HEADERS,
    'Content-Security-Policy': headerPolicy(stylesIn(join(folder, 'index.html'))),
  }
}

const stylesIn = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/<style>([^]*?)<\/style>/g)].map(([, text = '']) => text)

interface Serving {
  readonly folder: string
  readonly base: string
  readonly headers: Readonly<Record<string, string>>
  /** Files as they are packed, each once. */
  readonly packed: Map<string, Buffer>
}

function answer(request: IncomingMessage, response: ServerResponse, serving: Serving): void {
  const { folder, base, headers } = serving
  const pathname = decoded(new URL(request.url ?? '/', 'http://host').pathname)
  const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : null
  const found = path === null ? null : fileAt(folder, path)
  const file = found ?? join(folder, '404.html')
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  const packs = TEXTS.test(type) && /\bbr\b/.test(request.headers['accept-encoding'] ?? '')
  const kept = found && NEVER_CHANGED.some((part) => path?.startsWith(part))
  response.writeHead(found ? 200 : 404, {
    ...headers,
    'Content-Type': type,
    ...(found && isFramed(path ?? '')
      ? { 'Content-Security-Policy': embedHeaderPolicy(stylesIn(found)) }
      : {}),
    'Cache-Control': kept ? KEEP_FOR_EVER : ASK_FIRST,
    ...(packs ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } : {}),
  })
  response.end(packs ? packedFile(file, serving.packed) : readFileSync(file))
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return '/%'
  }
}

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** The file of an address, or of the folder that it names; null where there is none. */
function fileAt(folder: string, path: string): string | null {
  const inside = join(folder, normalize(path))
  if (!inside.startsWith(normalize(folder))) return null
  return [inside, join(inside, 'index.html')].find(isFile) ?? null
}

/** Quick, and nearly as small: the site's own files are packed once by those who host them. */
function packedFile(file: string, known: Map<string, Buffer>): Buffer {
  const text =
    known.get(file) ??
    brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  known.set(file, text)
  return text
}
