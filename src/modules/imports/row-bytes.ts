// Rows on their way to COPY, as bytes: the number of the line, then its fields between bars.

const [zero, bar, newline] = [0x30, 0x7c, 0x0a]
const bufferSize = 1 << 20

/** Grows by whole buffers; what was taken is never written again. */
export class RowBytes {
  #buffer = Buffer.allocUnsafe(bufferSize)
  #at = 0
  #full: Buffer[] = []

  #room(bytes: number): void {
    if (this.#at + bytes <= this.#buffer.length) return
    if (this.#at > 0) this.#full.push(this.#buffer.subarray(0, this.#at))
    this.#buffer = Buffer.allocUnsafe(Math.max(bufferSize, bytes))
    this.#at = 0
  }

  /** The number of a line, with room for so many bytes that follow. */
  begin(line: number, bytes: number): void {
    this.#room(bytes + 20)
    let [places, rest] = [1, line]
    while (rest >= 10) {
      rest = Math.trunc(rest / 10)
      places++
    }
    rest = line
    for (let i = this.#at + places - 1; i >= this.#at; i--) {
      const next = Math.trunc(rest / 10)
      this.#buffer[i] = zero + rest - next * 10
      rest = next
    }
    this.#at += places
  }

  /** A field, without the two bytes that it drops; -1 drops none. */
  field(bytes: Buffer, from: number, to: number, drops: number, dropsToo: number): void {
    const buffer = this.#buffer
    let at = this.#at
    buffer[at++] = bar
    for (let i = from; i < to; i++) {
      const byte = bytes[i]!
      if (byte !== drops && byte !== dropsToo) buffer[at++] = byte
    }
    this.#at = at
  }

  end(): void {
    this.#buffer[this.#at++] = newline
  }

  /** A row that is already text, with its end. */
  text(row: string): void {
    if (row === '') return
    this.#room(Buffer.byteLength(row))
    this.#at += this.#buffer.write(row, this.#at)
  }

  /** All that came since the last time. */
  take(): Buffer {
    const last = this.#buffer.subarray(0, this.#at)
    const all = this.#full.length > 0 ? Buffer.concat([...this.#full, last]) : last
    this.#buffer = Buffer.allocUnsafe(bufferSize)
    this.#at = 0
    this.#full = []
    return all
  }
}
