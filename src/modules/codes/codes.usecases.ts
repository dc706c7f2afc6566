import { type Cannot, cannot, type Ok, ok, type Result } from '../../foundation/result.ts'
import { type Clock, type Instant, later } from '../../foundation/time.ts'
import type { Db, Tx } from '../../platform/db.ts'
import {
  hashOf,
  newCode,
  newId,
  newToken,
  type Secrets,
  sameBytes,
} from '../../platform/secrets.ts'
import type { Cookie } from '../../platform/web.ts'
import type { Deadlines } from '../maintenance/maintenance.ts'
import * as store from './codes.store.ts'
import {
  type CannotCheck,
  type CannotIssue,
  type CodePurpose,
  codeLife,
  judged,
  mayIssue,
  readCode,
} from './codes.ts'

export { codeWords } from './codes.words.ts'

type Asked = {
  readonly purpose: CodePurpose
  readonly subject: string
  readonly browserKey: string
}
/** What asking for a code gives: the code, or why not and from when on. */
export type IssuedCode =
  | Ok<{ readonly code: string; readonly expiresAt: Instant }>
  | (Cannot<CannotIssue> & { readonly until: Instant })
type Deps = {
  readonly db: Db
  readonly now: Clock
  readonly secrets: Secrets
  readonly deadlines: Deadlines
}

/**
 * The browser a code is bound to, read from the cookie 'codigo'. A browser without one is given one:
 * hand `cookie` back with the answer.
 */
export function browserOf(cookie: string | undefined): { browserKey: string; cookie?: Cookie } {
  if (cookie && /^[\w-]{43}$/.test(cookie)) return { browserKey: hashOf(cookie).toString('hex') }
  const value = newToken()
  return {
    browserKey: hashOf(value).toString('hex'),
    cookie: { name: 'codigo', value, life: 'visit' },
  }
}

export const codesUseCases = ({ now, secrets, deadlines }: Deps) => {
  const keyOf = ({ purpose, subject }: Pick<Asked, 'purpose' | 'subject'>): store.CodeKey => ({
    purpose,
    subjectHash: secrets.mac('code-subject', `${purpose} ${subject}`),
  })
  const hashesOf = (asked: Asked, code: string) => ({
    codeHash: secrets.mac('code', `${asked.purpose} ${asked.subject} ${code}`),
    browserHash: secrets.mac('code-browser', asked.browserKey),
  })

  return {
    /**
     * A new code; earlier ones for the same purpose and subject stop working. Refused with `until`: the
     * instant from which one may be asked for. Whoever has no real receiver is issued one all the same
     * (and nothing is sent), so that both cost and refuse alike.
     */
    issue: async (tx: Tx, asked: Asked): Promise<IssuedCode> => {
      const at = now()
      const key = keyOf(asked)
      await store.lockCodes(tx, key)
      const may = mayIssue(await store.codesOfLastHour(tx, key, at), at)
      if (!may.ok) return { ...cannot(may.code), until: may.until ?? at }
      const code = newCode()
      const expiresAt = later(at, codeLife)
      const codeId = newId(at.epochMilliseconds)
      await store.addCode(tx, key, { codeId, ...hashesOf(asked, code), issuedAt: at, expiresAt })
      return ok({ code, expiresAt })
    },

    /** Judges what was typed against the newest code. A right one is spent; the fifth wrong one voids it. */
    check: async (
      tx: Tx,
      asked: Asked & { readonly code: string | undefined },
    ): Promise<Result<void, CannotCheck>> => {
      const at = now()
      const key = keyOf(asked)
      await store.lockCodes(tx, key)
      // A stop of the portal does not count: a code goes on with the life it had left.
      const asOf = deadlines.reckoned(at, codeLife)
      const [newest] = await store.codesOfLastHour(tx, key, asOf)
      const { codeHash, browserHash } = hashesOf(asked, readCode(asked.code) ?? 'none')
      const typed = {
        right: newest !== undefined && sameBytes(newest.codeHash, codeHash),
        sameBrowser: newest !== undefined && sameBytes(newest.browserHash, browserHash),
      }
      const { verdict, wrongTries, spent } = judged(newest, typed, asOf)
      if (newest && !newest.spentAt && typed.sameBrowser)
        await store.keepVerdict(tx, {
          codeId: newest.codeId,
          wrongTries,
          spentAt: spent ? at : undefined,
        })
      return verdict
    },

    /** Voids what was issued: the number or the address it went to is no longer the one. */
    cancel: (tx: Tx, asked: Pick<Asked, 'purpose' | 'subject'>): Promise<void> =>
      store.voidCodes(tx, keyOf(asked), now()),
  }
}

export type CodesUseCases = ReturnType<typeof codesUseCases>
