// What a PDF from anybody must be before somebody of ours opens it: whole, plain, and no bigger inside than out.
// Works in a thread of its own: what takes too long ends with it.
import { inflateSync } from 'node:zlib'
import {
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFStream,
} from '@cantoo/pdf-lib'
import { cannot, ok, type Result } from '../../foundation/result.ts'

export type CannotRead =
  | 'pdf-broken'
  | 'pdf-locked'
  | 'pdf-too-dense'
  | 'pdf-with-programs'
  | 'pdf-with-files'
  | 'two-files-in-one'

/** What one packed part may hold, and all of them together. */
const mostInOne = 64_000_000
const mostInAll = 256_000_000
const mostParts = 20_000
const mostDepth = 4

const isPacked = (bytes: Buffer, at: number): boolean => {
  const [method, flags] = [bytes[at] ?? 0, bytes[at + 1] ?? 0]
  return (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0
}

/** What of `budget` is left once it was unpacked, packed parts within it too; undefined: it holds too much. */
function leftAfter(bytes: Buffer, budget: number, depth = 0): number | undefined {
  if (depth > mostDepth) return undefined
  try {
    // What follows the packed part is not read, so that no false end within it hides the rest.
    const inner = inflateSync(bytes, { maxOutputLength: Math.min(mostInOne, budget) })
    const left = budget - inner.length
    return isPacked(inner, 0) ? leftAfter(inner, left, depth + 1) : left
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? undefined : budget
  }
}

/** Whether all that is packed in it stays within bounds. Looks at the bytes alone, before anything reads them as a PDF. */
export function isBounded(bytes: Buffer): boolean {
  let budget: number | undefined = mostInAll
  let parts = 0
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (++parts > mostParts) return false
    for (let from = at + 6; from <= at + 9; from++)
      if (isPacked(bytes, from)) {
        budget = leftAfter(bytes.subarray(from), budget)
        if (budget === undefined) return false
        break
      }
  }
  return true
}

/** The end of a ZIP's list of contents stands within its last 64 KB: a file that has one is an archive to whoever asks. */
export const isArchiveToo = (bytes: Buffer): boolean =>
  bytes.subarray(-66_000).includes(Buffer.from('PK\x05\x06', 'latin1'))

const programs = new Set([
  ...['JS', 'JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'Rendition', 'RichMedia'],
  ...['RichMediaExecute', 'GoToE', 'GoToR', 'Movie', 'Sound', 'Screen', '3D', 'XFA'],
])
const carried = new Set(['EmbeddedFile', 'EmbeddedFiles', 'EF', 'FileAttachment', 'Collection'])
/** Keys whose value names what the dictionary is or does; anywhere else such a word is only a name. */
const naming = new Set(['S', 'Subtype', 'Type'])

function* namesIn(dict: PDFDict): Generator<string> {
  for (const [key, value] of dict.entries()) {
    yield key.decodeText()
    if (value instanceof PDFName && naming.has(key.decodeText())) yield value.decodeText()
  }
}

const insideOf = (object: PDFObject): readonly PDFObject[] => {
  if (object instanceof PDFStream) return [object.dict]
  if (object instanceof PDFArray) return object.asArray()
  return object instanceof PDFDict ? object.values() : []
}

/** What in a document acts by itself or carries other files; undefined for one that only shows pages. */
function unwanted(document: PDFDocument): CannotRead | undefined {
  const rest: PDFObject[] = document.context.enumerateIndirectObjects().map(([, one]) => one)
  for (let object = rest.pop(); object; object = rest.pop()) {
    if (object instanceof PDFDict)
      for (const name of namesIn(object)) {
        if (programs.has(name)) return 'pdf-with-programs'
        if (carried.has(name)) return 'pdf-with-files'
      }
    rest.push(...insideOf(object))
  }
  return undefined
}

/**
 * The document written anew from what it says: nothing before it, behind it or between its parts is kept. Refuses what is
 * broken, locked, programmed, carries files, is another file too, or unpacks to far more than it weighs.
 */
export async function readPdf(bytes: Buffer): Promise<Result<Buffer, CannotRead>> {
  if (isArchiveToo(bytes)) return cannot('two-files-in-one')
  if (!isBounded(bytes)) return cannot('pdf-too-dense')
  try {
    const document = await PDFDocument.load(bytes, {
      updateMetadata: false,
      parseSpeed: Number.POSITIVE_INFINITY,
      preserveXFA: true, // kept to be seen, and refused
    })
    if (document.getPageCount() === 0) return cannot('pdf-broken')
    const found = unwanted(document)
    if (found) return cannot(found)
    const written = await document.save({ addDefaultPage: false, updateFieldAppearances: false })
    return ok(Buffer.from(written))
  } catch (error) {
    return cannot(error instanceof EncryptedPDFError ? 'pdf-locked' : 'pdf-broken')
  }
}
