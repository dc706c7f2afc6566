// What changes in a login, one thing at a time, each with its entry in the trail.
import type { Actor } from '../../foundation/actor.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { Lang } from '../../foundation/words.ts'
import type { Tx } from '../../platform/db.ts'
import type { Act, AuditUseCases } from '../audit/audit.usecases.ts'
import {
  type CannotChangeContact,
  emailKey,
  type LoginState,
  mailboxKey,
  type Residence,
} from './login.ts'
import * as store from './logins.store.ts'
import { voidOf as voidProofs } from './proofs.store.ts'
import { voidOf as voidSteps } from './second-step.store.ts'

type Deps = { readonly audit: AuditUseCases }

export const changeUseCases = (deps: Deps) => {
  const record = (tx: Tx, by: Actor, memberId: bigint, act: Act) =>
    deps.audit.record(tx, { by, memberId, act })

  return {
    /** Saves the hash of a new password; codes owed for the old one are void. Ending the other sessions is the caller's next line. */
    setPassword: async (
      tx: Tx,
      to: { loginId: string; passwordHash: string; by: Actor },
    ): Promise<void> => {
      const memberId = await store.change(tx, to.loginId, { passwordHash: to.passwordHash })
      await voidProofs(tx, to.loginId)
      await voidSteps(tx, to.loginId)
      await record(tx, to.by, memberId, 'password-changed')
    },

    /** Look-only no more: the missing proof has come. */
    unlockFigures: async (tx: Tx, loginId: string, by: Actor): Promise<void> => {
      const memberId = await store.change(tx, loginId, { lookOnly: false })
      await record(tx, by, memberId, 'figures-unlocked')
    },

    setState: async (
      tx: Tx,
      to: { loginId: string; state: LoginState; by: Actor },
    ): Promise<void> => {
      const memberId = await store.change(tx, to.loginId, { state: to.state })
      await record(tx, to.by, memberId, to.state === 'active' ? 'unfrozen' : 'frozen')
    },

    setQuestions: async (
      tx: Tx,
      to: { loginId: string; questions: readonly store.KeptQuestion[]; by: Actor },
    ): Promise<void> => {
      await store.saveQuestions(tx, to.loginId, to.questions)
      const memberId = await store.memberOf(tx, to.loginId)
      await record(tx, to.by, memberId, 'questions-changed')
    },

    setLanguage: async (tx: Tx, to: { loginId: string; lang: Lang; by: Actor }): Promise<void> => {
      const memberId = await store.change(tx, to.loginId, { lang: to.lang })
      await record(tx, to.by, memberId, 'language-changed')
    },

    setAddress: async (
      tx: Tx,
      to: { loginId: string; address: unknown; residence: Residence; by: Actor },
    ): Promise<void> => {
      const { address, residence } = to
      const memberId = await store.change(tx, to.loginId, { address, residence })
      await record(tx, to.by, memberId, 'address-changed')
    },

    setReferences: async (
      tx: Tx,
      to: { loginId: string; references: unknown; by: Actor },
    ): Promise<void> => {
      const memberId = await store.change(tx, to.loginId, { references: to.references })
      await record(tx, to.by, memberId, 'references-changed')
    },

    /** The e-mail that signs in and is written to, from now on. */
    changeEmail: async (
      tx: Tx,
      to: { loginId: string; email: string; by: Actor },
    ): Promise<Result<void, CannotChangeContact>> => {
      const mailbox = mailboxKey(to.email)
      await store.lockKey(tx, mailbox)
      if (await store.mailboxTaken(tx, mailbox, to.loginId)) return cannot('email-taken')
      const memberId = await store.change(tx, to.loginId, {
        email: to.email.trim(),
        emailKey: emailKey(to.email),
        mailboxKey: mailbox,
      })
      await record(tx, to.by, memberId, 'email-changed')
      return ok(undefined)
    },
  }
}
