import yauzl from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'

/** Most bytes that a member of a zip may unpack to: the largest sheet we know is some 200 MB. */
const MOST_UNPACKED = 768 * 1024 * 1024

/** The members of a zip file, read a piece at a time. */
export interface ZipMembers {
  readonly names: readonly string[]
  /** The member as UTF-8 text, in pieces; empty when there is no such member. */
  text(name: string): AsyncGenerator<string>
}

/**
 * Opens a zip file that lies in memory. Throws on what is no whole zip; reading throws on a member
 * that unpacks to more than `most` bytes, whether it says so itself or not.
 */
export async function openZip(
  bytes: Uint8Array,
  from: string,
  most = MOST_UNPACKED,
): Promise<ZipMembers> {
  const { zip, entries } = await directoryOf(bytes).catch((cause: unknown) => {
    throw notWhole(from, cause)
  })
  return {
    names: [...entries.keys()],
    text: (name) => textOf(zip, entries.get(name), from, most),
  }
}

async function directoryOf(bytes: Uint8Array) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const zip = await yauzl.fromBufferPromise(buffer, { autoClose: false })
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  return { zip, entries }
}

async function* textOf(
  zip: ZipFile,
  entry: Entry | undefined,
  from: string,
  most: number,
): AsyncGenerator<string> {
  if (!entry) return
  if (entry.uncompressedSize > most) throw tooLarge(from, entry.fileName, most)
  const decoder = new TextDecoder('utf-8')
  let size = 0
  try {
    for await (const part of await zip.openReadStreamPromise(entry)) {
      size += (part as Uint8Array).length
      if (size > most) throw tooLarge(from, entry.fileName, most)
      yield decoder.decode(part as Uint8Array, { stream: true })
    }
  } catch (cause) {
    throw cause instanceof TooLarge ? cause : notWhole(from, cause)
  }
}

class TooLarge extends Error {}

const tooLarge = (from: string, member: string, most: number): Error =>
  new TooLarge(
    `${from}: ${member} unpacks to more than ${Math.round(most / 1024 / 1024)} MB, which no edition has been near. It is not read. Look at the file; if it is right, raise MOST_UNPACKED in scripts/sources/zip-members.ts.`,
  )

const notWhole = (from: string, cause: unknown): Error =>
  new Error(
    `${from} is not a whole workbook (${cause instanceof Error ? cause.message : String(cause)}). It was probably cut off: fetch it again.`,
    { cause },
  )
