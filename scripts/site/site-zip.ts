/** The built site as one file to carry: a folder with everything, and how it is started. */
import { createWriteStream, type WriteStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { once } from 'node:events'
import { extname, join, relative } from 'node:path'
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** What the folder in the zip is called. */
const INSIDE = 'lokaltall'
/** Zips of the same site are the same bytes. The first time that a zip can tell. */
const NO_TIME = new Date(1980, 0, 1)
/** Packed already. */
const PACKED = new Set(['.png', '.zip', '.ico'])

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .toSorted()
}

function put(zip: Zip, path: string, content: Uint8Array): void {
  const name = `${INSIDE}/${path}`
  const file = PACKED.has(extname(path))
    ? new ZipPassThrough(name)
    : new ZipDeflate(name, { level: 6 })
  file.mtime = NO_TIME
  zip.add(file)
  file.push(content, true)
}

/** A zip that is written as it is made: the site is larger than what should be held at once. */
function zipInto(out: WriteStream): Zip {
  return new Zip((error, chunk, last) => {
    if (error) out.destroy(error)
    else if (last) out.end(chunk)
    else out.write(chunk)
  })
}

/**
 * Writes the zip; answers how many files are in it.
 *
 * @param readme the text of `LES MEG.txt`, which stands first
 */
export async function zipSite(folder: string, file: string, readme: string): Promise<number> {
  const paths = await filesBelow(folder)
  if (!paths.includes('404.html'))
    throw new Error(`There is no built site in ${folder}: run "npm run build" first.`)
  const out = createWriteStream(file)
  const zip = zipInto(out)
  put(zip, 'LES MEG.txt', strToU8(readme))
  for (const path of paths) {
    put(zip, path, await readFile(join(folder, path)))
    if (out.writableNeedDrain) await once(out, 'drain')
  }
  zip.end()
  await once(out, 'finish')
  return paths.length
}
