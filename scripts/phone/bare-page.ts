import { brotliCompressSync } from 'node:zlib'
import { randomBytes } from 'node:crypto'

/**
 * The page's own text and figures with neither styles nor scripts, filled up to the same bytes on the
 * line: as soon as anything of that size can show.
 */
export function barePage(html: string): string {
  const text = html
    .replaceAll(/<(script|style)\b[^]*?<\/\1>/g, '')
    .replaceAll(/<link\b[^>]*>/g, '')
    .replaceAll(/<meta http-equiv[^>]*>/g, '')
  const missing = brotliCompressSync(html).length - brotliCompressSync(text).length
  // Letters of which each is as likely as any other are packed to the bytes they were made of.
  return `${text}<!--${randomBytes(Math.max(0, missing)).toString('base64')}-->`
}
