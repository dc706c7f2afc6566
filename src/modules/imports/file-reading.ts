// Walks a file block by block: header, details, trailer. It says what is wrong and hands on what is right.
import { day } from '../../foundation/time.ts'
import {
  type FileFormat,
  type Header,
  type Problem,
  readHeader,
  trailerProblems,
} from './file-format.ts'
import type { FindingsLog } from './imports.ts'
import { openChecker } from './line-check.ts'
import { RowBytes } from './row-bytes.ts'

export type Block = {
  first: number
  /** Whole lines with their ends, where nothing is wrong with any of them as text. */
  bytes?: Buffer
  /** Else line by line; undefined is one in which something is wrong. */
  lines: readonly (string | undefined)[]
  troubles: readonly { line: number; code: string; text: string }[]
}

/** What came: details good and bad, and the control totals by name, of the good ones. */
export type FileRead = {
  header: Header | undefined
  details: number
  totals: Readonly<Record<string, bigint>>
}

const [letterD, bar, newline] = [0x44, 0x7c, 0x0a]

/** The reading of one file. `take` gives rows for COPY; `end` must follow the last block. */
export function openFileReading(format: FileFormat, log: FindingsLog) {
  let stage: 'header' | 'details' | 'after-trailer' | 'given-up' = 'header'
  let header: Header | undefined
  let checker: ReturnType<typeof openChecker> | undefined
  let last = 0
  let [details, bad] = [0, 0]
  const wrong = (line: number, code: string, text = '') =>
    log.add('problem', { line, field: '', code, text })
  const found = { problems: [] as Problem[], warnings: [] as Problem[] }
  const rows = new RowBytes()

  function takeHeader(line: number, text: string): void {
    const read = readHeader(format, text)
    if (typeof read === 'string') {
      wrong(line, read, text)
      stage = 'given-up'
      return
    }
    header = read
    checker = openChecker(format, day(read.asOf))
    stage = 'details'
  }

  function takeTrailer(line: number, text: string): void {
    stage = 'after-trailer'
    const came = { line, text, details, totals: checker!.totals() }
    for (const problem of trailerProblems(format, came))
      if (bad === 0 || problem.code !== 'total-differs') log.add('problem', problem)
  }

  function takeDetail(line: number, text: string): string {
    details++
    const row = checker!.check(line, text, found)
    for (const warning of found.warnings) log.add('warning', warning)
    if (row === undefined) bad++
    for (const problem of found.problems) log.add('problem', problem)
    found.problems.length = 0
    found.warnings.length = 0
    return row ?? ''
  }

  function takeLine(line: number, text: string): string {
    last = line
    if (stage === 'given-up') return ''
    if (stage === 'header') takeHeader(line, text)
    else if (stage === 'after-trailer') wrong(line, 'after-trailer', text)
    else if (text.startsWith('D|')) return takeDetail(line, text)
    else if (text.startsWith('T|')) takeTrailer(line, text)
    else wrong(line, text === '' ? 'line-empty' : 'record-unknown', text)
    return ''
  }

  function takeBytes(bytes: Buffer, first: number): void {
    let line = first
    for (let at = 0; at < bytes.length; line++) {
      const detail = stage === 'details' && bytes[at] === letterD && bytes[at + 1] === bar
      const next = detail && checker!.take ? checker!.take(bytes, at, line, rows) : -1
      if (next > 0) {
        last = line
        details++
        at = next
        continue
      }
      const end = bytes.indexOf(newline, at)
      rows.text(takeLine(line, bytes.toString('utf8', at, end)))
      at = end + 1
    }
  }

  return {
    /** Rows for COPY. */
    take(block: Block): Buffer {
      for (const trouble of block.troubles) log.add('problem', { field: '', ...trouble })
      if (block.bytes) takeBytes(block.bytes, block.first)
      for (let i = 0; i < block.lines.length; i++) {
        const text = block.lines[i]
        if (text !== undefined) rows.text(takeLine(block.first + i, text))
        else if (stage === 'header') stage = 'given-up'
        else {
          details++
          bad++
        }
      }
      return rows.take()
    },
    /** The file is over: it must have had its trailer. */
    end(): FileRead {
      if (stage === 'header' && log.counts.problem === 0n) wrong(1, 'header-missing')
      if (stage === 'details') wrong(last + 1, 'trailer-missing')
      const totals = checker?.totals() ?? []
      const sums = format.totals.map((name, i) => [`file_${name}`, totals[i] ?? 0n] as const)
      return { header, details, totals: Object.fromEntries(sums) }
    },
  }
}
