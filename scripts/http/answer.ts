/** An answer over HTTP that came whole. */
export interface Answer {
  readonly status: number
  /** Content type as sent; empty when none was. */
  readonly type: string
  readonly etag: string | null
  readonly lastModified: string | null
  readonly bytes: Uint8Array
}

/** The body of a response, read no further than `most` bytes. Throws when it is longer. */
export async function readBody(response: Response, most: number, url: string): Promise<Uint8Array> {
  const promised = Number(response.headers.get('content-length') ?? 0)
  if (promised > most) throw tooLarge(url, promised, most)
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    parts.push(part as Uint8Array)
    size += (part as Uint8Array).length
    if (size > most) throw tooLarge(url, size, most)
  }
  return Buffer.concat(parts)
}

/** Thrown for what another try would not mend. */
export class Refused extends Error {}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`

const tooLarge = (url: string, size: number, most: number): Error =>
  new Refused(
    `${url}: the answer is ${megabytes(size)} or more, and at most ${megabytes(most)} is taken. Look at the address in a browser: is it still the same file or table?`,
  )

/** The answer when it is one of success (or `not modified`); throws what the sender said otherwise. */
export function checked(url: string, answer: Answer): Answer {
  const { status } = answer
  if ((status >= 200 && status < 300) || status === 304) return answer
  throw new Error(`${url}: status ${status}${explain(answer)}`)
}

function explain(answer: Answer): string {
  const text = looseText(answer)
  if (answer.status === 500 && !text.trim())
    return ' with an empty body. SSB answers so when a code is sent twice.'
  if (looksLikeHtml(answer, text))
    return ' with a web page. The address may be wrong, or too long (SSB: above some 2 000 characters).'
  const title = titleOf(text)
  return title ? `: ${title}` : text.trim() ? `: ${text.trim().slice(0, 200)}` : '.'
}

function titleOf(text: string): string | undefined {
  try {
    const body = JSON.parse(text) as { title?: unknown; error?: unknown }
    const title = body.title ?? body.error
    return typeof title === 'string' ? title : undefined
  } catch {
    return undefined
  }
}

/** The body as JSON. Throws when it is a web page, of another kind, not whole, or not UTF-8. */
export function parseJson(url: string, answer: Pick<Answer, 'type' | 'bytes'>): unknown {
  if (looksLikeHtml(answer, looseText(answer)))
    throw new Error(
      `${url}: answered with a web page where JSON was expected. Check the address in a browser; the service may be down for maintenance.`,
    )
  if (!mayBeJson(answer.type))
    throw new Error(
      `${url}: answered with the content type "${answer.type}" where JSON was expected. Check the address; if the service has changed its formats, mend the adapter in scripts/sources/.`,
    )
  const text = textOf(url, answer)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(
      `${url}: the answer is not whole JSON (${text.length} characters, ends "${text.slice(-20)}"). It was probably cut off: run the command again.`,
      { cause },
    )
  }
}

/** Services that do not name a type, or call it text, still send JSON. */
const mayBeJson = (type: string): boolean => type === '' || /json|text\/plain/i.test(type)

const charsetOf = (type: string): string => /charset="?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8'

/** Strips a byte order mark, which FHI sends first; mangles no letter. */
function textOf(url: string, { type, bytes }: Pick<Answer, 'type' | 'bytes'>): string {
  const charset = charsetOf(type)
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Error(
      `${url}: the answer is not ${charset}: æ, ø and å would be broken. Ask for JSON, which is UTF-8, or mend the charset the service names.`,
      { cause },
    )
  }
}

const looseText = (answer: Pick<Answer, 'bytes'>): string =>
  new TextDecoder('utf-8').decode(answer.bytes)

const looksLikeHtml = ({ type }: Pick<Answer, 'type'>, text: string): boolean =>
  type.includes('text/html') || /^\s*<(!doctype|html)/i.test(text)
