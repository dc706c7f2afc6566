// What each registry says of one person, side by side: who agrees with whom, and who has to put it right.
// It compares and points; it corrects nothing, keeps nothing, and a registry that is silent never counts against anybody.
import { disagreements } from '../../foundation/agreement.ts'
import { type Curp, curpBirthDate } from '../../foundation/curp.ts'
import type { Nss } from '../../foundation/nss.ts'
import { fullName, nameKey, type PersonName, sameName } from '../../foundation/person-name.ts'
import { type Rfc, rfcDate } from '../../foundation/rfc.ts'
import type { Day } from '../../foundation/time.ts'

/** `ours`: our own; `employer`: what employers write in their files; `bank`: the holder of the member's account. */
export const registries = ['ours', 'renapo', 'sat', 'imss', 'afore', 'employer', 'bank'] as const
export type Registry = (typeof registries)[number]
/** Those that can be asked, or whose paper a member holds in the hand. */
export const asked = ['renapo', 'sat', 'imss', 'afore'] as const
export type Asked = (typeof asked)[number]

export const things = ['name', 'birth', 'nss', 'curp', 'rfc', 'holder'] as const
export type Thing = (typeof things)[number]

/** What a registry has written down, as far as it tells. */
export type Written = {
  readonly name?: string | undefined
  readonly birthOn?: Day | undefined
  readonly nss?: string | undefined
  readonly curp?: string | undefined
  readonly rfc?: string | undefined
}
/** `not-online`: nobody can ask it from here; `away`: it did not answer just now. */
export type RegistryAnswer =
  | { readonly kind: 'says'; readonly written: Written; readonly by: 'asked' | 'paper' | 'file' }
  | { readonly kind: 'no-record' | 'away' | 'not-online' }
/** Asks a registry for one person by their own numbers. Never throws: who is away is away. */
export type AskRegistry = (
  registry: Asked,
  person: { readonly nss: string; readonly curp: string; readonly rfc: string },
) => Promise<RegistryAnswer>

/** What a bank says of whose an account is. `no-account`: we know of none. */
export type HolderSays = 'match' | 'no-match' | 'unknown' | 'bank-away' | 'no-account'

/** Who we have in our own registry. */
export type Person = {
  readonly nss: string
  readonly curp: string
  readonly rfc: string
  readonly name: PersonName
  readonly birthOn: Day
}

/**
 * `same` and `different`: written in full there. `fits` and `unlike`: only its number tells, by letters and date.
 * `doubt`: registries themselves differ on it. `silent`: it does not say.
 */
export type Verdict = 'same' | 'different' | 'fits' | 'unlike' | 'doubt' | 'silent'
export type Saying = {
  readonly registry: Registry
  /** As written there; undefined where only a number tells, or nobody does. */
  readonly value: string | undefined
  readonly verdict: Verdict
  readonly why?: Exclude<RegistryAnswer['kind'], 'says'> | undefined
  /** The member typed it from a paper. */
  readonly paper?: boolean
}
export type Row = {
  readonly thing: Thing
  readonly sayings: readonly Saying[]
  readonly state: 'agrees' | 'differs' | 'unknown'
  /** Who has to put it right; `ours` also where nobody can tell yet who is wrong: then we look into it. */
  readonly fixes: readonly Registry[]
  /** False: they differ, and who keeps the record has not spoken, so that nobody knows yet who is wrong. */
  readonly sure: boolean
}

/** Who gives out a number, or keeps the record that others copy (birth records stand behind the CURP). */
const authorityOf: Readonly<Record<Exclude<Thing, 'holder'>, Asked>> = {
  name: 'renapo',
  birth: 'renapo',
  curp: 'renapo',
  rfc: 'sat',
  nss: 'imss',
}

const textOf = (thing: Thing, written: Written): string | undefined => {
  if (thing === 'holder') return undefined
  if (thing === 'birth') return written.birthOn?.toString()
  return written[thing]
}
const alike = (thing: Thing, a: string, b: string): boolean =>
  thing === 'name' ? sameName(a, b) : a === b

/** What the numbers alone give away: the CURP its date and letters, the RFC the same, the NSS a year. */
function byNumber(thing: Thing, registry: Registry, person: Person): Verdict | undefined {
  const { birthOn, name } = person
  const [nss, curp, rfc] = [person.nss as Nss, person.curp as Curp, person.rfc as Rfc]
  if (registry === 'renapo' && thing === 'birth')
    return curpBirthDate(curp).equals(birthOn) ? 'fits' : 'unlike'
  if (registry === 'renapo' && thing === 'name')
    return disagreements({ curp, name }).length === 0 ? 'fits' : 'unlike'
  if (registry === 'sat' && thing === 'birth')
    return rfcDate(rfc) === birthOn.toString().slice(2).replaceAll('-', '') ? 'fits' : 'unlike'
  if (registry === 'sat' && thing === 'name')
    return disagreements({ rfc, name }).length === 0 ? 'fits' : 'doubt'
  if (registry === 'imss' && thing === 'birth')
    return disagreements({ nss, birthDate: birthOn }).length === 0 ? 'fits' : 'doubt'
  return undefined
}

function sayingOf(
  thing: Thing,
  registry: Registry,
  answer: RegistryAnswer | undefined,
  person: Person,
): Saying | undefined {
  const mine = textOf(thing, { ...person, name: fullName(person.name) })!
  if (registry === 'ours') return { registry, value: mine, verdict: 'same' }
  if (answer?.kind === 'says') {
    const value = textOf(thing, answer.written)
    if (value !== undefined) {
      const verdict = alike(thing, value, mine) ? 'same' : 'different'
      return { registry, value, verdict, ...(answer.by === 'paper' && { paper: true }) }
    }
  }
  const verdict = byNumber(thing, registry, person)
  if (verdict) return { registry, value: undefined, verdict }
  const isAuthority = thing !== 'holder' && authorityOf[thing] === registry
  if (!isAuthority && answer === undefined) return undefined
  if (answer?.kind === 'says') return undefined
  return { registry, value: undefined, verdict: 'silent', why: answer?.kind }
}

const speaksAgainst = ({ verdict }: Saying): boolean =>
  verdict === 'different' || verdict === 'unlike'

/** Whoever differs from what the authority has in full; where it has not spoken, we look into it. */
function fixesOf(
  thing: Exclude<Thing, 'holder'>,
  sayings: readonly Saying[],
): Pick<Row, 'fixes' | 'sure'> {
  const authority = sayings.find(({ registry }) => registry === authorityOf[thing])?.value
  if (authority === undefined) return { fixes: ['ours'], sure: false }
  const others = sayings.filter(
    ({ value }) => value !== undefined && !alike(thing, value, authority),
  )
  return { fixes: others.map(({ registry }) => registry), sure: true }
}

function rowOf(
  thing: Exclude<Thing, 'holder'>,
  person: Person,
  answers: Readonly<Partial<Record<Registry, RegistryAnswer>>>,
): Row {
  const sayings = registries
    .filter((registry) => registry !== 'bank')
    .map((registry) => sayingOf(thing, registry, answers[registry], person))
    .filter((one) => one !== undefined)
  const others = sayings.filter(({ registry }) => registry !== 'ours')
  if (others.some(speaksAgainst))
    return { thing, sayings, state: 'differs', ...fixesOf(thing, sayings) }
  const agrees = others.some(({ verdict }) => verdict === 'same' || verdict === 'fits')
  return { thing, sayings, state: agrees ? 'agrees' : 'unknown', fixes: [], sure: true }
}

function holderRow(holder: HolderSays): Row {
  const verdict =
    holder === 'match' ? 'same' : holder === 'no-match' ? ('different' as const) : 'silent'
  const why = holder === 'bank-away' ? ('away' as const) : undefined
  return {
    thing: 'holder',
    sayings: [{ registry: 'bank', value: undefined, verdict, why }],
    state: verdict === 'same' ? 'agrees' : verdict === 'different' ? 'differs' : 'unknown',
    fixes: verdict === 'different' ? ['bank'] : [],
    sure: true,
  }
}

/** Everything that is compared, thing by thing. */
export function passportOf(
  person: Person,
  answers: Readonly<Partial<Record<Registry, RegistryAnswer>>>,
  holder: HolderSays,
): readonly Row[] {
  const rows = (['name', 'birth', 'nss', 'curp', 'rfc'] as const).map((thing) =>
    rowOf(thing, person, answers),
  )
  return [...rows, holderRow(holder)]
}

/** What the whole says: a difference anywhere, everything equal, or not known yet. */
export function overallOf(rows: readonly Row[]): Row['state'] {
  if (rows.some(({ state }) => state === 'differs')) return 'differs'
  return rows.every(({ state }) => state === 'agrees') ? 'agrees' : 'unknown'
}

/** Names that differ in at most one word, and that by two letters at most: they may be one person's, badly copied. */
export function nearName(a: string, b: string): boolean {
  const [left, right] = [nameKey(a).split(' '), nameKey(b).split(' ')]
  if (left.length !== right.length) return false
  const mine = left.filter((word) => !right.includes(word))
  const theirs = right.filter((word) => !left.includes(word))
  return mine.length <= 1 && mine.length === theirs.length && closeWords(mine[0], theirs[0])
}
function closeWords(a = '', b = ''): boolean {
  if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false
  return [...a].filter((letter, i) => letter !== b[i]).length <= 2
}
