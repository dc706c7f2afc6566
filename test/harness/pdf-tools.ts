// What other programs see in a PDF of ours: Debian's poppler, qpdf and zbar, on a file in a folder of its own.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Runs `look` on a file with these bytes; the folder goes afterwards. */
function onFile<T>(bytes: Buffer, look: (path: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'cimiento-pdf-'))
  const path = join(folder, 'paper.pdf')
  writeFileSync(path, bytes)
  try {
    return look(path, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
const told = (tool: string, ...args: string[]): string =>
  execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** The text in reading order, as copied from the page. */
export const textOf = (pdf: Buffer): string =>
  onFile(pdf, (path) => told('pdftotext', '-layout', path, '-'))
/** What is known of the file: title, tags, sheets. */
export const aboutOf = (pdf: Buffer): string => onFile(pdf, (path) => told('pdfinfo', path))
/** The structure that readers aloud follow, with its text. */
export const structureOf = (pdf: Buffer): string =>
  onFile(pdf, (path) => told('pdfinfo', '-struct-text', path))
/** The fonts, and whether each is in the file. */
export const fontsOf = (pdf: Buffer): string => onFile(pdf, (path) => told('pdffonts', path))
/** Throws when qpdf finds anything wrong. */
export const checkSound = (pdf: Buffer): string =>
  onFile(pdf, (path) => told('qpdf', '--check', path))
/** What the QR codes of every sheet say. */
export const qrTextsOf = (pdf: Buffer): readonly string[] =>
  onFile(pdf, (path, folder) => {
    told('pdftoppm', '-r', '150', '-png', path, join(folder, 'sheet'))
    const sheets = told('ls', folder)
      .split('\n')
      .filter((name) => name.endsWith('.png'))
    return sheets.flatMap((name) => {
      try {
        return told('zbarimg', '--quiet', '--raw', join(folder, name)).trim().split('\n')
      } catch (error) {
        if ((error as { status?: number }).status === 4) return [] // a sheet without a code
        throw error
      }
    })
  })
