// What is looked at before a trámite may be sent. How is given by the wiring: it asks rooms above this one.
import type { Db } from '../../platform/db.ts'
import type { Checked, CheckName, Definition, Values } from './definition.ts'
import type { TramiteKind } from './definitions.ts'
import { definitions } from './definitions.ts'
import * as store from './tramites.store.ts'

export type CheckAsked = { readonly memberId: bigint; readonly values: Values }
/**
 * Looks at these, in order; `same`: the folio of the same request, sent before and still open. A part of the portal
 * that is away makes its checks `unknown`, never a failure; what does not concern who asks may be left out.
 */
export type Look = (
  names: readonly CheckName[],
  asked: CheckAsked & { readonly same: string | undefined },
) => Promise<readonly Checked[]>
export type CheckingDeps = {
  readonly db: Db
  readonly look: Look
}
export type CheckedBefore = {
  readonly musts: readonly Checked[]
  readonly advice: readonly Checked[]
}

const heldCheck = {
  money: 'no-hold-on-money',
  contact: 'no-hold-on-contact',
  credit: 'no-hold-on-credit',
} as const
/** The checks of a kind; the hold that forbids it is always one. */
export const mustsOf = ({ checks, heldBy }: Definition): readonly CheckName[] => {
  const held = heldBy && heldCheck[heldBy]
  return held && !checks.includes(held) ? [held, ...checks] : checks
}

export const checkingUseCases = (deps: CheckingDeps) => {
  /** The open one with the same values, if any. */
  const sameOpen = async (
    kind: TramiteKind,
    { memberId, values }: CheckAsked,
    on: Db = deps.db,
  ) => {
    const { sameBy } = definitions[kind]
    if (sameBy === undefined) return undefined
    const same = Object.fromEntries(sameBy.map((name) => [name, values[name] ?? '']))
    return store.findSameOpen(on, { memberId, type: kind, same })
  }
  return {
    sameOpen,
    checked: async (kind: TramiteKind, asked: CheckAsked): Promise<CheckedBefore> => {
      const terms = definitions[kind]
      const same = await sameOpen(kind, asked)
      const [musts, advice] = await Promise.all([
        deps.look(mustsOf(terms), { ...asked, same }),
        deps.look(terms.advice ?? [], { ...asked, same }),
      ])
      return { musts, advice }
    },
  }
}
export type CheckingUseCases = ReturnType<typeof checkingUseCases>
