/**
 * The sheet travels inside the Word document, as a part that Word and LibreOffice keep when they
 * save: so the document can be opened here again, citations and all.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { editedAnswers } from '../../../answers/back/edited-answers.ts'
import type { XmlNode } from '../../../answers/back/xml-node.ts'
import { LONGEST_SHEET, readSheet, type ReadSheet } from '../../../answers/file/read-sheet.ts'
import { writtenSheet } from '../../../answers/file/written-sheet.ts'
import { xmlText } from '../../../domain/xml-text.ts'

const NAMESPACE = 'urn:lokaltall:svar'
const ID = '{6C6F6B61-6C74-616C-6C2D-737661720001}'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PARTS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

type Files = Record<string, Uint8Array>

/** A file of the document, with something put in before its end; throws where it is not there. */
function added(files: Files, name: string, before: string, part: string): Uint8Array {
  const file = files[name]
  const text = file && strFromU8(file)
  const at = text?.lastIndexOf(before) ?? -1
  if (!text || at < 0) throw new Error(`The Word document has no ${before} in ${name}.`)
  return strToU8(`${text.slice(0, at)}${part}${text.slice(at)}`)
}

/** The document with the sheet's file inside. */
export function withSheetInside(document: Uint8Array, written: string): Uint8Array {
  const files = unzipSync(document)
  const props = 'customXml/itemProps77.xml'
  return zipSync({
    ...files,
    'customXml/item77.xml': strToU8(`${HEAD}<svar xmlns="${NAMESPACE}">${xmlText(written)}</svar>`),
    [props]: strToU8(
      `${HEAD}<ds:datastoreItem ds:itemID="${ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
    'customXml/_rels/item77.xml.rels': strToU8(
      `${HEAD}<Relationships xmlns="${PARTS}"><Relationship Id="rId1" Type="${RELATIONS}/customXmlProps" Target="itemProps77.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': added(
      files,
      'word/_rels/document.xml.rels',
      '</Relationships>',
      `<Relationship Id="rIdLokaltall" Type="${RELATIONS}/customXml" Target="../customXml/item77.xml"/>`,
    ),
    '[Content_Types].xml': added(
      files,
      '[Content_Types].xml',
      '</Types>',
      `<Override PartName="/${props}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
    ),
  })
}

/** What is read of a document; larger than any sheet, a part is not unpacked. */
const READ =
  /^(?:customXml\/item\d+\.xml|word\/(?:document|numbering|_rels\/document)\.xml(?:\.rels)?)$/

const parsed = (bytes: Uint8Array | undefined): XmlNode | null =>
  bytes ? new DOMParser().parseFromString(strFromU8(bytes), 'application/xml') : null

/**
 * The sheet out of a Word document, with what has been edited in the document since; null where it
 * holds no sheet, or is no document. Nothing of it is believed: what is made of it is read as a file is.
 */
export async function sheetInWord(file: Blob): Promise<ReadSheet | null> {
  try {
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()), {
      filter: ({ name, originalSize }) => READ.test(name) && originalSize <= LONGEST_SHEET,
    })
    const inside = Object.entries(files)
      .filter(([name]) => name.startsWith('customXml/'))
      .map(([, bytes]) => parsed(bytes) as Document | null)
      .find((part) => part?.documentElement.namespaceURI === NAMESPACE)
    const written = inside?.documentElement.textContent
    return typeof written === 'string' ? withEdits(readSheet(written), files) : null
  } catch {
    return null
  }
}

function withEdits(read: ReadSheet, files: Files): ReadSheet {
  const document = parsed(files['word/document.xml'])
  if (!read.ok || !document) return read
  const numbering = parsed(files['word/numbering.xml'])
  const relations = parsed(files['word/_rels/document.xml.rels'])
  return readSheet(writtenSheet(editedAnswers(read.sheet, { document, numbering, relations })))
}
