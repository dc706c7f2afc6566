// «Avisar que falta»: which deposits somebody may tell us about, and what they type. A claim says what the
// person expected and never that an employer did wrong; each deposit has one, however often it is sent.
import { type Bimester, readBimester } from '../../foundation/bimester.ts'
import { centavos, type Mxn } from '../../foundation/money.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type CannotReadAmount, readTypedAmount } from '../../foundation/typed-amount.ts'
import { type BimesterLine, type EmployerYear, mayBeClaimed } from './contributions.ts'

/** One deposit: of an employer, for a bimester. */
export type DepositKey = { readonly employerId: string; readonly bimester: Bimester }
export type Claimable = DepositKey & { readonly employer: string; readonly line: BimesterLine }
export type Typed = { readonly expected: string; readonly note: string }

export type CannotClaim = CannotReadAmount | 'note-too-long'
export type ClaimProblems = Partial<Record<keyof Typed, CannotClaim>>

export const longestNote = 300
/** Above every deposit that the law knows: more is a slip of the finger. */
const most = centavos(100_000_000n)

/** The deposit that an address names; undefined for anything else. */
export function readKey(
  employer: string | undefined,
  bimester: string | undefined,
): DepositKey | undefined {
  if (!employer || !/^\d{1,18}$/.test(employer)) return undefined
  const read = readBimester(bimester ?? '')
  return read.ok ? { employerId: employer, bimester: read.value } : undefined
}

/** What may be told about, newest first; what was told already is left out. */
export const claimableIn = (employers: readonly EmployerYear[]): readonly Claimable[] =>
  employers.flatMap(({ employerId, employer, lines }) =>
    lines
      .filter((line) => mayBeClaimed(line) && line.claim === null)
      .map((line) => ({ employerId, employer, bimester: line.bimester, line })),
  )

const readNote = (text: string): Result<string, 'note-too-long'> => {
  const note = text.trim().replace(/\s+/g, ' ')
  return note.length > longestNote ? cannot('note-too-long') : ok(note)
}

/** The amount expected and the note, or what is wrong with each. */
export function readClaim(
  typed: Typed,
): { ok: true; expected: Mxn; note: string } | { ok: false; problems: ClaimProblems } {
  const [expected, note] = [readTypedAmount(typed.expected, most), readNote(typed.note)]
  if (expected.ok && note.ok) return { ok: true, expected: expected.value, note: note.value }
  const problems: ClaimProblems = {
    ...(!expected.ok && { expected: expected.code }),
    ...(!note.ok && { note: note.code }),
  }
  return { ok: false, problems }
}
