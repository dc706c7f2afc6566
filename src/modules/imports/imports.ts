// What an import is, what it found and how that reads. A file is accepted whole or not at all; a bad line
// is told by line, field, code and text. Nothing here repairs a file, and nothing accepts half of one.
import type { Day, Instant } from '../../foundation/time.ts'
import type { Problem } from './file-format.ts'

/** `checked`: a dry run without problems. `interrupted`: the process ended before the import did. */
export type ImportState = 'running' | 'accepted' | 'refused' | 'checked' | 'interrupted'

export type Import = {
  importId: string
  kind: string
  fileName: string
  asOf: Day | null
  synthetic: boolean | null
  dryRun: boolean
  state: ImportState
  lines: bigint
  accepted: bigint
  problemCount: bigint
  warningCount: bigint
  /** By name: counts as digits, amounts (names that end in `amount`) in centavos. */
  totals: Readonly<Record<string, string>>
  startedAt: Instant
  finishedAt: Instant | null
  /** Of one that runs: how far it is, in hundredths of the whole. */
  progress?: number | undefined
}

export type Finding = Problem & { severity: 'problem' | 'warning' }
export type Report = { import: Import; findings: Finding[] }

/** What is kept of a report: the first of each severity, and the count of all. */
export const findingsKept = 1_000
const textKept = 80

/** Why there is not even a report. Everything else that is wrong with a file stands in its report. */
export type CannotImport = 'file-not-there'

export type Limits = {
  /** Bytes of a file. The national contribution file of two months has some 4 × 10⁹. */
  fileBytes: number
  /** Bytes of a line. */
  lineBytes: number
  hours: number
}
export const limits: Limits = { fileBytes: 16_000_000_000, lineBytes: 2_000, hours: 4 }

/** How far an import is, for the progress bar. `whole` is 0 when the end cannot be known. */
export type Progress = { stage: 'fingerprint' | 'reading' | 'posting'; done: number; whole: number }

// biome-ignore lint/suspicious/noControlCharactersInRegex: showing them is the purpose
const invisible = /[\u0000-\u001f\u007f]/g
/** As it came, cut, with control characters as their pictures: a report is text that can be kept. */
const shown = (text: string): string =>
  text
    .slice(0, textKept)
    .toWellFormed()
    .replace(invisible, (c) =>
      c === '\u007f' ? '␡' : String.fromCharCode(0x2400 + c.charCodeAt(0)),
    )

/** Collects findings up to what is kept, and counts them all. */
export function findingsLog() {
  const kept: { problem: Finding[]; warning: Finding[] } = { problem: [], warning: [] }
  const counts = { problem: 0n, warning: 0n }
  return {
    counts,
    add(severity: Finding['severity'], problem: Problem, times = 1n): void {
      counts[severity] += times
      if (kept[severity].length >= findingsKept) return
      kept[severity].push({ ...problem, severity, text: shown(problem.text) })
    },
    /** Problems first, each in the order of the file. */
    all: (): Finding[] =>
      [kept.problem, kept.warning].flatMap((some) => some.toSorted((a, b) => a.line - b.line)),
  }
}
export type FindingsLog = ReturnType<typeof findingsLog>
