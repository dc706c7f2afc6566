// A big text file as blocks of whole lines, in flat memory, with its encoding checked as it passes.
import { isUtf8 } from 'node:buffer'
import type { FileHandle } from 'node:fs/promises'

export type LineTrouble =
  | 'byte-order-mark'
  | 'not-utf8'
  | 'carriage-return'
  | 'control-character'
  | 'line-too-long'
  | 'last-line-unfinished'
export type Trouble = { line: number; code: LineTrouble; text: string }
/**
 * Whole lines; `first` counts from 1. As bytes, with their ends, when they are UTF-8 and nothing is wrong with any;
 * else one by one without their ends, where a line with a trouble is undefined.
 */
export type LineBlock = {
  first: number
  count: number
  bytes?: Buffer
  lines: (string | undefined)[]
  troubles: Trouble[]
}

export type LineOptions = {
  encoding: 'utf8' | 'latin1'
  /** Bytes a line may have; a longer one ends the reading. */
  longestLine: number
  /** Told after each block: bytes read so far. */
  onProgress?: (bytes: number) => void
}

const newline = 0x0a
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])
const blockSize = 1 << 20
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const control = /[\u0000-\u0009\u000b-\u001f\u007f\u0080-\u009f\u2028\u2029\ufeff]/

function troubleOf(bytes: Buffer, text: string, { encoding, longestLine }: LineOptions) {
  if (bytes.length > longestLine) return 'line-too-long'
  if (encoding === 'utf8' && !isUtf8(bytes)) return 'not-utf8'
  if (text.endsWith('\r') && !control.test(text.slice(0, -1))) return 'carriage-return'
  return control.test(text) ? 'control-character' : undefined
}

/** Files in the old one-byte code come from Windows tools and end their lines with CR LF; ours may not. */
const textOf = (bytes: Buffer, encoding: LineOptions['encoding']) =>
  encoding === 'utf8' ? bytes.toString('utf8') : bytes.toString('latin1').replace(/\r(?=\n|$)/g, '')

/** Line by line, only for a block in which something is wrong. */
function inspected(block: Buffer, first: number, options: LineOptions): LineBlock {
  const lines: (string | undefined)[] = []
  const troubles: Trouble[] = []
  for (let start = 0, n = first; start < block.length; n++) {
    const end = block.indexOf(newline, start)
    const bytes = block.subarray(start, end)
    const text = textOf(bytes, options.encoding)
    const code = troubleOf(bytes, text, options)
    if (code)
      troubles.push({ line: n, code, text: code === 'not-utf8' ? bytes.toString('latin1') : text })
    lines.push(code ? undefined : text)
    start = end + 1
  }
  return { first, count: lines.length, lines, troubles }
}

/** Bytes that may belong to a character we do not take; few texts have them, and those are looked at closely. */
const doubtful = new Uint8Array(256)
for (let byte = 0; byte < 0x20; byte++) doubtful[byte] = 1
for (const byte of [0x7f, 0xc2, 0xe2, 0xef]) doubtful[byte] = 1
doubtful[newline] = 2

/** In one pass: how many lines, the bytes of the longest, and whether a byte is doubtful. */
function surveyed(block: Buffer): { count: number; longest: number; doubt: boolean } {
  let [count, longest, start, doubt] = [0, 0, 0, false]
  for (let i = 0; i < block.length; i++) {
    const what = doubtful[block[i]!]
    if (what === 0) continue
    if (what === 2) {
      if (i - start > longest) longest = i - start
      start = i + 1
      count++
    } else doubt = true
  }
  return { count, longest, doubt }
}

function blockOf(block: Buffer, first: number, options: LineOptions): LineBlock {
  const { encoding, longestLine } = options
  const { count, longest, doubt } = surveyed(block)
  if (longest > longestLine) return inspected(block, first, options)
  if (encoding === 'utf8') {
    if (!isUtf8(block)) return inspected(block, first, options)
    if (doubt && control.test(block.toString('utf8'))) return inspected(block, first, options)
    return { first, count, bytes: block, lines: [], troubles: [] }
  }
  const text = textOf(block, encoding)
  if (control.test(text)) return inspected(block, first, options)
  const lines = text.split('\n')
  lines.pop() // what follows the last line end: nothing
  return { first, count, lines, troubles: [] }
}

const alone = (line: number, code: LineTrouble, text = ''): LineBlock => ({
  first: line,
  count: 0,
  lines: [],
  troubles: [{ line, code, text }],
})

/** Reads the whole file from its start. After `byte-order-mark` or `line-too-long` nothing more comes. */
export async function* readLines(
  file: FileHandle,
  options: LineOptions,
): AsyncGenerator<LineBlock> {
  const { encoding, longestLine, onProgress } = options
  let rest: Buffer = Buffer.alloc(0)
  let [position, line] = [0, 1]
  for (;;) {
    const { bytesRead, buffer } = await file.read(
      Buffer.allocUnsafe(blockSize),
      0,
      blockSize,
      position,
    )
    if (bytesRead === 0) break
    const chunk = buffer.subarray(0, bytesRead)
    if (position === 0 && encoding === 'utf8' && chunk.subarray(0, 3).equals(byteOrderMark))
      return yield alone(1, 'byte-order-mark')
    position += bytesRead
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    const end = bytes.lastIndexOf(newline) + 1
    rest = bytes.subarray(end)
    if (end > 0) {
      const block = blockOf(bytes.subarray(0, end), line, options)
      line += block.count
      yield block
      onProgress?.(position)
    }
    if (rest.length > longestLine)
      return yield alone(line, 'line-too-long', rest.toString('latin1', 0, 80))
  }
  if (rest.length > 0) yield alone(line, 'last-line-unfinished', rest.toString('latin1', 0, 80))
}
