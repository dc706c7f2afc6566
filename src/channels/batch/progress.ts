// How far a long job is: a bar that redraws itself on a terminal, a line every few seconds elsewhere.

export type Meter = { show(label: string, done: number, whole: number): void; end(): void }

const width = 24
const everyMilliseconds = { terminal: 100, log: 5_000 }

function drawn(label: string, done: number, whole: number): string {
  if (whole <= 0) return label
  const share = Math.min(1, done / whole)
  const full = Math.trunc(share * width)
  return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${Math.trunc(share * 100)} % ${label}`
}

/** `clock` in milliseconds. Writes nothing when a job is over before the first wait is. */
export function openMeter(
  stream: { isTTY?: boolean | undefined; write(text: string): unknown },
  clock: () => number,
): Meter {
  const terminal = stream.isTTY === true
  const wait = terminal ? everyMilliseconds.terminal : everyMilliseconds.log
  let last = clock()
  let drew = false
  return {
    show(label, done, whole) {
      if (clock() - last < wait) return
      last = clock()
      drew = true
      const text = drawn(label, done, whole)
      stream.write(terminal ? `\r\u001b[2K${text}` : `${text}\n`)
    },
    end() {
      if (terminal && drew) stream.write('\r\u001b[2K')
    },
  }
}
