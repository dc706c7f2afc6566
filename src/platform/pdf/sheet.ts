// A tagged PDF as it grows: a cursor that walks down the sheets, text in structure, drawings as artifacts.
// Everything that is said is tagged, everything that is only drawn is not; readers aloud rely on it (PDF/UA-1).
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import {
  footHeight,
  ink,
  lastLine,
  leading,
  margin,
  sheetHeight,
  sheetWidth,
  textWidth,
} from './look.ts'
import { packed } from './packing.ts'
import type { Paper } from './paper.ts'

/** A font as pdfkit holds it once read; its types know only where fonts are read from. */
type FontRead = Buffer
export type Face = 'plain' | 'bold'

/**
 * The tables of a font cost more to read than a whole paper to draw: read once, lent to every document.
 * Each document still embeds only the letters it uses.
 */
function read(file: string): FontRead {
  const font = join(import.meta.dirname, 'fonts', `${file}.ttf`)
  const reader = new PDFDocument({ font, autoFirstPage: false }) as unknown as {
    _font: { font: FontRead }
  }
  return reader._font.font
}
const faces: Readonly<Record<Face, FontRead>> = {
  plain: read('hanken-400'),
  bold: read('hanken-700'),
}

type Runs = Record<string, unknown>
/** How the words of our papers are laid out is worked out once, and lent to every document: most say the same words. */
const runs: Record<Face, Runs> = { plain: Object.create(null), bold: Object.create(null) }
const mostRuns = 5_000

/** The font in use goes on with what is known of it. */
function lendRuns(doc: PDFKit.PDFDocument, face: Face): void {
  if (Object.keys(runs[face]).length > mostRuns) runs[face] = Object.create(null)
  const { _font: font } = doc as unknown as { _font: { layoutCache: Runs } }
  font.layoutCache = runs[face]
}

/** A node of the structure: what it is, and what it holds or draws. */
export type Node = PDFKit.PDFStructureElement
/** What readers aloud are told of a node. */
export type Told = {
  readonly alt?: string
  readonly scope?: 'Row' | 'Column'
  readonly bbox?: readonly [number, number, number, number]
}
type Drawn = () => void
type TextLook = { face?: Face; size: number; color?: string; align?: 'left' | 'right' }
/** Height of a line against the size of its letters: ascent and descent of the font. */
const lineHeight = 1.303

/** Opens a document. Its dates are those of the paper, so that the same paper is the same bytes. */
function open(paper: Paper): PDFKit.PDFDocument {
  const made = new Date(paper.madeAt.epochMilliseconds)
  const doc = new PDFDocument({
    font: faces.plain as unknown as string,
    size: [sheetWidth, sheetHeight],
    margins: { top: margin, left: margin, right: margin, bottom: 0 },
    pdfVersion: '1.7',
    subset: 'PDF/UA' as 'PDF/A-1', // the types do not know it yet
    tagged: true,
    lang: paper.lang === 'es' ? 'es-MX' : 'en-US',
    displayTitle: true,
    bufferPages: true,
    info: { Title: paper.title, Author: paper.institution, CreationDate: made, ModDate: made },
  })
  for (const [name, font] of Object.entries(faces)) doc.registerFont(name, font)
  return doc
}

export class Sheet {
  readonly doc: PDFKit.PDFDocument
  readonly #root: Node
  readonly #bytes: Promise<Buffer>
  #face: Face | undefined
  readonly #lent = new Set<Face>()
  y = margin

  constructor(paper: Paper) {
    this.doc = open(paper)
    const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
    const chunks: Buffer[] = []
    this.doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    this.doc.on('end', () => resolve(Buffer.concat(chunks)))
    this.doc.on('error', reject)
    this.#bytes = promise
    this.#root = this.doc.struct('Document')
    this.doc.addStructure(this.#root)
  }

  /** Goes to a new sheet unless that much room is left; says whether it did. */
  need(height: number): boolean {
    if (this.y + height <= lastLine) return false
    this.doc.addPage()
    this.y = margin
    return true
  }

  /** Hangs a node under the document. */
  add(node: Node): void {
    this.#root.add(node)
  }
  /** A node that holds others or draws. `options`: what readers are told of it. */
  node(type: string, told: Told = {}, inside?: Node[] | Drawn): Node {
    const options = told as PDFKit.Mixins.StructureElementOptions
    return inside === undefined
      ? this.doc.struct(type, options)
      : this.doc.struct(type, options, inside)
  }
  /** Something that is only drawn. */
  artifact(draw: Drawn, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type })
    draw()
    this.doc.endMarkedContent()
  }

  widthOf(text: string, { face = 'plain', size }: TextLook): number {
    if (this.#face !== face) this.#turnTo(face) // asking again for the same one costs
    return this.doc.fontSize(size).widthOfString(text)
  }
  #turnTo(face: Face): void {
    this.doc.font(face)
    if (!this.#lent.has(face)) lendRuns(this.doc, face)
    this.#lent.add(face)
    this.#face = face
  }
  heightOf(text: string, width: number, look: TextLook): number {
    if (this.widthOf(text, look) <= width) return look.size * lineHeight + leading
    return this.doc.heightOfString(text, { width, lineGap: leading })
  }
  /** Writes at a place; the cursor stays where it is. A text of one line is placed without looking for breaks. */
  write(text: string, x: number, y: number, width: number, look: TextLook): void {
    const { color = ink, align = 'left' } = look
    const own = this.widthOf(text, look)
    this.doc.fillColor(color)
    if (own > width) this.doc.text(text, x, y, { width, align, lineGap: leading })
    else this.doc.text(text, align === 'right' ? x + width - own : x, y, { lineBreak: false })
  }
  /** A tagged text over the whole width, with its sheet break; the cursor goes below it. */
  say(type: string, text: string, look: TextLook & { after?: number; keep?: number }): void {
    const height = this.heightOf(text, textWidth, look)
    this.need(height + (look.keep ?? 0))
    const { y } = this
    this.add(this.node(type, {}, () => this.write(text, margin, y, textWidth, look)))
    this.y = y + height + (look.after ?? 0)
  }
  box(x: number, y: number, width: number, height: number, color: string): void {
    this.doc.rect(x, y, width, height).fill(color)
  }

  /** Draws on every sheet, with its number and how many there are. */
  onEverySheet(draw: (page: number, pages: number) => void): void {
    const { start, count } = this.doc.bufferedPageRange()
    for (let i = 0; i < count; i++) {
      this.doc.switchToPage(start + i)
      this.artifact(() => draw(i + 1, count), 'Pagination')
    }
  }
  /** The whole file. */
  async end(): Promise<Buffer> {
    this.#root.end()
    this.doc.end()
    return packed(await this.#bytes)
  }
}

/** Where the painted foot begins. */
export const footTop = sheetHeight - footHeight
