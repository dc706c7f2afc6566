// Draws a paper: head, blocks in their order, how to check it, and a painted foot on every sheet.
import {
  anil,
  anilDeep,
  anilTint,
  cempa,
  cempaTint,
  footHeight,
  ink,
  leading,
  line,
  margin,
  muted,
  sheetWidth,
  sizes,
  textWidth,
  white,
} from './look.ts'
import type { Block, Check, Paper } from './paper.ts'
import { qrRuns } from './qr.ts'
import { footTop, Sheet } from './sheet.ts'
import { drawTable } from './table.ts'

const heading = { face: 'bold', size: sizes.heading, color: anilDeep } as const
const text = { size: sizes.text } as const
const small = { size: sizes.small, color: muted } as const
const bold = { face: 'bold', size: sizes.text } as const

/** The little house of our pages, 20 points high. */
function mark(sheet: Sheet, x: number, y: number): void {
  sheet.box(x, y, 20, 14, anil)
  sheet.box(x, y + 14, 20, 6, cempa)
  sheet.doc.path(`M${x + 4.5} ${y + 14}v-4h4v-4h4V${y + 3}h4v${11}z`).fill(white)
}

function drawHead(sheet: Sheet, paper: Paper): void {
  if (paper.strip) {
    const height = sheet.heightOf(paper.strip, textWidth - 16, small) + 6
    sheet.artifact(() => sheet.box(margin, 26, textWidth, height, cempaTint))
    sheet.add(
      sheet.node('P', {}, () =>
        sheet.write(paper.strip!, margin + 8, 30, textWidth - 16, { ...small, color: ink }),
      ),
    )
    sheet.y = 26 + height + 12
  }
  const { y } = sheet
  sheet.artifact(() => mark(sheet, margin, y))
  sheet.add(
    sheet.node('P', {}, () =>
      sheet.write(paper.institution, margin + 28, y + 1, textWidth - 28, {
        face: 'bold',
        size: 14,
      }),
    ),
  )
  sheet.y = y + 34
  sheet.say('H1', paper.title, { face: 'bold', size: sizes.title, after: 2 })
  if (paper.subtitle) sheet.say('P', paper.subtitle, { size: sizes.text, color: muted })
  sheet.y += 12
}

/** The house card: the amount that matters, on its tint. */
function drawAmount(sheet: Sheet, block: Extract<Block, { kind: 'amount' }>): void {
  const note = block.note ? sheet.heightOf(block.note, textWidth - 28, small) + 3 : 0
  const height = 58 + note
  sheet.need(height + 14)
  const { y } = sheet
  sheet.artifact(() => {
    sheet.box(margin, y, textWidth, height, anilTint)
    sheet.box(margin, y, 5, height, anil)
  })
  const x = margin + 16
  const at = (from: number, words: string, look: Parameters<Sheet['write']>[4]) =>
    sheet.add(sheet.node('P', {}, () => sheet.write(words, x, y + from, textWidth - 28, look)))
  at(8, block.label, { size: sizes.text, color: muted })
  at(22, block.amount, { face: 'bold', size: sizes.amount })
  if (block.note) at(54, block.note, small)
  sheet.y = y + height + 14
}

const factLabel = 190

/** A list of names and values; readers aloud hear each pair as one item. */
function drawFacts(
  sheet: Sheet,
  rows: readonly (readonly [string, string])[],
  at: { x: number; width: number; label: number } = {
    x: margin,
    width: textWidth,
    label: factLabel,
  },
): void {
  const list = sheet.node('L')
  sheet.add(list)
  const rest = at.width - at.label
  for (const [label, value] of rows) {
    const height = Math.max(
      sheet.heightOf(label, at.label - 10, text),
      sheet.heightOf(value, rest, bold),
    )
    sheet.need(height + 3)
    const { y } = sheet
    sheet.artifact(() => {
      sheet.doc.lineWidth(0.6).strokeColor(line)
      sheet.doc
        .moveTo(at.x, y + height)
        .lineTo(at.x + at.width, y + height)
        .stroke()
    })
    list.add(
      sheet.node('LI', {}, [
        sheet.node('Lbl', {}, () =>
          sheet.write(label, at.x, y, at.label - 10, { ...text, color: muted }),
        ),
        sheet.node('LBody', {}, () => sheet.write(value, at.x + at.label, y, rest, bold)),
      ]),
    )
    sheet.y = y + height + 3
  }
  list.end()
  sheet.y += 9
}

function drawList(sheet: Sheet, items: readonly string[]): void {
  const list = sheet.node('L')
  sheet.add(list)
  for (const item of items) {
    const height = sheet.heightOf(item, textWidth - 14, text)
    sheet.need(height + 4)
    const { y } = sheet
    list.add(
      sheet.node('LI', {}, [
        sheet.node('Lbl', {}, () => sheet.write('•', margin, y, 12, text)),
        sheet.node('LBody', {}, () => sheet.write(item, margin + 14, y, textWidth - 14, text)),
      ]),
    )
    sheet.y = y + height + 4
  }
  list.end()
  sheet.y += 8
}

/** Blocks draw themselves and move the cursor below them. */
function drawBlock(sheet: Sheet, block: Block): void {
  switch (block.kind) {
    case 'heading':
      sheet.y += 4
      sheet.say('H2', block.text, { ...heading, after: 4, keep: 46 })
      break
    case 'text': {
      const look = block.look === 'small' ? small : block.look === 'lead' ? { size: 12 } : text
      sheet.say('P', block.text, { ...look, after: 9 })
      break
    }
    case 'amount':
      drawAmount(sheet, block)
      break
    case 'facts':
      drawFacts(sheet, block.rows)
      break
    case 'table':
      drawTable(sheet, block)
      break
    case 'list':
      drawList(sheet, block.items)
      break
  }
}

const square = 104

/** The square and, beside it, what a person can type. One piece: never over two sheets. */
function drawCheck(sheet: Sheet, check: Check): void {
  const x = margin + square + 18
  const width = textWidth - square - 18
  const words = sheet.heightOf(check.text, width, text)
  sheet.need(Math.max(square, words + check.rows.length * 22 + 20) + 44)
  sheet.y += 6
  sheet.say('H2', check.heading, { ...heading, after: 8 })
  const top = sheet.y
  const { side, runs } = qrRuns(check.url)
  const unit = square / side
  const bbox = [margin, top, margin + square, top + square] as const
  sheet.add(
    sheet.node('Figure', { alt: check.alt, bbox }, () => {
      for (const run of runs)
        sheet.doc.rect(margin + run.x * unit, top + run.y * unit, run.width * unit, unit)
      sheet.doc.fill('#000000')
    }),
  )
  sheet.add(sheet.node('P', {}, () => sheet.write(check.text, x, top, width, text)))
  sheet.y = top + words + 8
  drawFacts(sheet, check.rows, { x, width, label: 70 })
  sheet.y = Math.max(sheet.y, top + square + 10)
}

function drawFoot(sheet: Sheet, paper: Paper, page: number, pages: number): void {
  sheet.box(0, footTop - 4, sheetWidth, 4, cempa)
  sheet.box(0, footTop, sheetWidth, footHeight, anilDeep)
  const look = { size: sizes.small, color: white } as const
  const y = footTop + (footHeight - sizes.small) / 2 - leading
  sheet.write(paper.foot, margin, y, textWidth - 100, look)
  sheet.write(paper.pageOf(page, pages), margin, y, textWidth, { ...look, align: 'right' })
}

/** The bytes of a paper. The same paper gives the same bytes. */
export async function printed(paper: Paper): Promise<Buffer> {
  const sheet = new Sheet(paper)
  drawHead(sheet, paper)
  for (const block of paper.blocks) drawBlock(sheet, block)
  if (paper.check) drawCheck(sheet, paper.check)
  sheet.onEverySheet((page, pages) => drawFoot(sheet, paper, page, pages))
  return sheet.end()
}
