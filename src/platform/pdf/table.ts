import { anilTint, ink, leading, line, margin, muted, sizes, textWidth } from './look.ts'
import type { Block, Column } from './paper.ts'
import type { Node, Sheet } from './sheet.ts'

type Table = Extract<Block, { kind: 'table' }>
type Place = { readonly x: number; readonly width: number; readonly align: 'left' | 'right' }

const padding = { x: 5, y: 4 }

/** Where each column stands: shares of the width of the text. */
function placesOf(columns: readonly Column[]): readonly Place[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  let x = margin
  return columns.map(({ share, align = 'start' }) => {
    const width = (textWidth * share) / whole
    const place = { x, width, align: align === 'end' ? ('right' as const) : ('left' as const) }
    x += width
    return place
  })
}

type RowLook = { bold: boolean; color: string; fill?: string; header: boolean }
const looks = {
  head: { bold: true, color: muted, fill: anilTint, header: true },
  body: { bold: false, color: ink, header: false },
  foot: { bold: true, color: ink, header: false },
} as const satisfies Record<string, RowLook>

class Drawing {
  readonly #sheet: Sheet
  readonly #places: readonly Place[]
  constructor(sheet: Sheet, columns: readonly Column[]) {
    this.#sheet = sheet
    this.#places = placesOf(columns)
  }

  #textLook(look: RowLook) {
    return { face: look.bold ? ('bold' as const) : ('plain' as const), size: sizes.table }
  }
  heightOf(cells: readonly string[], look: RowLook): number {
    const heights = this.#places.map((place, i) =>
      this.#sheet.heightOf(cells[i] ?? '', place.width - 2 * padding.x, this.#textLook(look)),
    )
    return Math.max(...heights) + 2 * padding.y - leading
  }
  /** Fill and rule of a row: drawn, never said. */
  frame(height: number, look: RowLook): void {
    const { doc, y } = this.#sheet
    this.#sheet.artifact(() => {
      if (look.fill) this.#sheet.box(margin, y, textWidth, height, look.fill)
      doc.lineWidth(0.6).strokeColor(line)
      doc
        .moveTo(margin, y + height)
        .lineTo(margin + textWidth, y + height)
        .stroke()
    })
  }
  write(cell: string, i: number, y: number, look: RowLook): void {
    const { x, width, align } = this.#places[i]!
    this.#sheet.write(cell, x + padding.x, y + padding.y, width - 2 * padding.x, {
      ...this.#textLook(look),
      color: look.color,
      align,
    })
  }
  /** A row in the structure. The first cell of a row of figures is its heading. */
  row(cells: readonly string[], look: RowLook): Node {
    const sheet = this.#sheet
    const { y } = sheet
    const tagged = this.#places.map((_, i) => {
      const isHeading = look.header || i === 0
      const scope = look.header ? 'Column' : 'Row'
      const draw = () => this.write(cells[i] ?? '', i, y, look)
      return sheet.node(isHeading ? 'TH' : 'TD', isHeading ? { scope } : {}, draw)
    })
    return sheet.node('TR', {}, tagged)
  }
  /** The heading again on a further sheet: who listens heard it already. */
  repeat(cells: readonly string[], look: RowLook): void {
    const { y } = this.#sheet
    this.#sheet.artifact(() => {
      for (const i of this.#places.keys()) this.write(cells[i] ?? '', i, y, look)
    }, 'Pagination')
  }
}

/** A table with headings of columns and rows; its heading stands again on each further sheet. */
export function drawTable(sheet: Sheet, table: Table): void {
  const drawing = new Drawing(sheet, table.columns)
  const labels = table.columns.map(({ label }) => label)
  const headHeight = drawing.heightOf(labels, looks.head)
  const captionLook = { face: 'bold', size: sizes.text } as const
  const captionHeight = sheet.heightOf(table.caption, textWidth, captionLook) + 3
  sheet.need(captionHeight + headHeight + 40)
  const node = sheet.node('Table')
  sheet.add(node)
  const { y } = sheet
  node.add(
    sheet.node('Caption', {}, () => sheet.write(table.caption, margin, y, textWidth, captionLook)),
  )
  sheet.y += captionHeight
  const foot = table.foot ?? []
  const footHeight = foot.reduce((sum, cells) => sum + drawing.heightOf(cells, looks.foot), 0)
  /** `below`: what must stand on the same sheet below it, as sums below the last row. */
  const put = (cells: readonly string[], look: RowLook, below = 0) => {
    const height = drawing.heightOf(cells, look)
    if (!look.header && sheet.need(height + below)) {
      drawing.frame(headHeight, looks.head)
      drawing.repeat(labels, looks.head)
      sheet.y += headHeight
    }
    drawing.frame(height, look)
    node.add(drawing.row(cells, look))
    sheet.y += height
  }
  put(labels, looks.head)
  for (const [i, cells] of table.rows.entries())
    put(cells, looks.body, i === table.rows.length - 1 ? footHeight : 0)
  for (const cells of foot) put(cells, looks.foot)
  node.end()
  sheet.y += 14
}
