import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { Day } from '../../foundation/time.ts'
import { type FileFormat, headerLine, textLine, trailerLine } from '../imports/file-format.ts'
import { type FileKind, formatOf } from '../imports/kinds.ts'
import type { Row } from './rows.ts'

/** A file on its way to disk: header first, lines in order, control totals at the end. */
export class GrowingFile {
  readonly name: string
  readonly #format: FileFormat
  readonly #stream: WriteStream
  readonly #totals: bigint[]
  #text: string
  #lines = 0

  constructor(dir: string, name: string, kind: FileKind, asOf: Day) {
    this.name = name
    this.#format = formatOf(kind)
    this.#totals = this.#format.totals.map(() => 0n)
    this.#stream = createWriteStream(join(dir, name))
    this.#text = `${headerLine(this.#format, { asOf: asOf.toString(), synthetic: true })}\n`
  }

  add(row: Row): void {
    this.#text += `${textLine(this.#format, row)}\n`
    this.#lines++
    for (const [i, name] of this.#format.totals.entries())
      this.#totals[i] = this.#totals[i]! + BigInt(row[name]!.replace('.', ''))
  }

  /** Hands what is waiting to the disk; resolves when the disk keeps up. */
  async flush(least = 1 << 16): Promise<void> {
    if (this.#text.length < least) return
    const text = this.#text
    this.#text = ''
    if (!this.#stream.write(text)) await once(this.#stream, 'drain')
  }

  async end(): Promise<number> {
    this.#text += `${trailerLine(this.#lines, this.#totals)}\n`
    await this.flush(0)
    this.#stream.end()
    await finished(this.#stream)
    return this.#lines
  }
}
