import { createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { once } from 'node:events'
import { crc32, createDeflateRaw } from 'node:zlib'

/** One member of a zip: its name and its text, in pieces. */
export interface Member {
  readonly name: string
  readonly pieces: Iterable<string>
  /** Said to unpack to this many bytes, whatever it does: for a zip that lies. */
  readonly saidSize?: number
}

interface Written {
  readonly name: Buffer
  readonly at: number
  readonly crc: number
  readonly packed: number
  readonly size: number
}

/** Writes a zip a piece at a time, so that a test can make a workbook larger than its memory. */
export async function writeZip(path: string, members: readonly Member[]): Promise<void> {
  const out = createWriteStream(path)
  const written: Written[] = []
  let at = 0
  const put = async (bytes: Uint8Array) => {
    at += bytes.length
    if (!out.write(bytes)) await once(out, 'drain')
  }
  for (const { name, pieces, saidSize } of members) {
    const start = at
    await put(localHeader(Buffer.from(name)))
    const deflate = createDeflateRaw({ level: 1 })
    let crc = 0
    let size = 0
    const begun = at
    const feed = (async () => {
      for (const piece of pieces) {
        const bytes = Buffer.from(piece)
        crc = crc32(bytes, crc)
        size += bytes.length
        if (!deflate.write(bytes)) await once(deflate, 'drain')
      }
      deflate.end()
    })()
    for await (const packed of deflate) await put(packed as Uint8Array)
    await feed
    const facts = {
      name: Buffer.from(name),
      at: start,
      crc,
      packed: at - begun,
      size: saidSize ?? size,
    }
    written.push(facts)
  }
  const directory = written.map(directoryEntry)
  const length = directory.reduce((sum, one) => sum + one.length, 0)
  const directoryAt = at
  for (const entry of directory) await put(entry)
  await put(endRecord(written.length, length, directoryAt))
  out.end()
  await once(out, 'close')
  await fixHeaders(path, written)
}

function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30)
  header.write('PK\x03\x04', 'latin1')
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(8, 8)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, name])
}

function directoryEntry({ name, at, crc, packed, size }: Written): Buffer {
  const entry = Buffer.alloc(46)
  entry.write('PK\x01\x02', 'latin1')
  entry.writeUInt16LE(20, 4)
  entry.writeUInt16LE(20, 6)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(crc, 16)
  entry.writeUInt32LE(packed, 20)
  entry.writeUInt32LE(size, 24)
  entry.writeUInt16LE(name.length, 28)
  entry.writeUInt32LE(at, 42)
  return Buffer.concat([entry, name])
}

function endRecord(count: number, length: number, at: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(at, 16)
  return end
}

/** Sizes and checksums are only known when a member is done. */
async function fixHeaders(path: string, written: readonly Written[]): Promise<void> {
  const file = await open(path, 'r+')
  for (const { at, crc, packed, size } of written) {
    const fields = Buffer.alloc(12)
    fields.writeUInt32LE(crc, 0)
    fields.writeUInt32LE(packed, 4)
    fields.writeUInt32LE(size, 8)
    await file.write(fields, 0, 12, at + 14)
  }
  await file.close()
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts around one sheet called "Oversikt - detaljert", as Excel's own files have them. */
export const aroundSheet = (sharedStrings: string): Member[] => [
  {
    name: 'xl/workbook.xml',
    pieces: [
      `<?xml version="1.0"?><workbook xmlns:r="${RELATIONS}"><sheets><sheet name="Oversikt - detaljert" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    pieces: [
      '<?xml version="1.0"?><Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ],
  },
  { name: 'xl/sharedStrings.xml', pieces: [sharedStrings] },
]
