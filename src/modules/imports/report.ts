// A report as text: what the command prints, what an employer is sent, what the golden files hold.
import { centavos, pesos } from '../../foundation/money.ts'
import { type Instant, mexicoCity } from '../../foundation/time.ts'
import type { Finding, Report } from './imports.ts'

/** Words in one language, handed in so that this page stays pure. */
export type ReportWords = {
  state: (state: Report['import']['state']) => string
  total: (name: string) => string
  problem: (code: string) => string
  labels: Readonly<Record<'kind' | 'file' | 'asOf' | 'result' | 'lines' | 'when' | 'demo', string>>
  problems: string
  warnings: string
  line: string
  wholeFile: string
  more: (count: bigint) => string
}

/** Lines printed of each severity; the rest is counted. */
export const findingsPrinted = 50

const isAmount = (name: string) => /amount|principal/.test(name)
const when = (at: Instant) =>
  at.toZonedDateTimeISO(mexicoCity).toPlainDateTime().toString({ smallestUnit: 'second' })

function findingsText(
  findings: readonly Finding[],
  count: bigint,
  title: string,
  words: ReportWords,
): string[] {
  if (count === 0n) return []
  const shown = findings.slice(0, findingsPrinted)
  const lines = shown.map(({ line, field, code, text }) => {
    const where = line === 0 ? words.wholeFile : `${words.line} ${line}`
    const what = field === '' ? where : `${where} · ${field}`
    return `  ${what} · ${code} · «${text}» ${words.problem(code)}`
  })
  const rest = count - BigInt(shown.length)
  return [`${title}: ${count}`, ...lines, ...(rest > 0n ? [`  ${words.more(rest)}`] : [])]
}

/** The report, line by line, ending in a newline. Instants are shown in Mexico City time. */
export function reportText(report: Report, words: ReportWords): string {
  const { import: done, findings } = report
  const { labels } = words
  const rows: [string, string][] = [
    [labels.kind, done.kind],
    [labels.file, done.fileName],
    [labels.asOf, `${done.asOf ?? '—'}${done.synthetic ? ` · ${labels.demo}` : ''}`],
    [labels.result, words.state(done.state)],
    [labels.lines, `${done.lines}`],
    ...Object.entries(done.totals).map(([name, value]): [string, string] => [
      words.total(name),
      isAmount(name) ? pesos(centavos(BigInt(value))) : value,
    ]),
    [labels.when, done.finishedAt ? when(done.finishedAt) : '—'],
  ]
  const wide = Math.max(...rows.map(([label]) => label.length))
  const of = (severity: Finding['severity']) => findings.filter((f) => f.severity === severity)
  return [
    ...rows.map(([label, value]) => `${label.padEnd(wide)}  ${value}`),
    ...findingsText(of('problem'), done.problemCount, words.problems, words),
    ...findingsText(of('warning'), done.warningCount, words.warnings, words),
    '',
  ].join('\n')
}
