import { type Email, maskEmail } from '../../foundation/email.ts'
import { cannot, type Ok, ok, type Result } from '../../foundation/result.ts'
import { days24, later } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { transaction } from '../../platform/db.ts'
import { take } from '../../platform/limits.ts'
import { hashOf, newId, newToken } from '../../platform/secrets.ts'
import type { Cookie } from '../../platform/web.ts'
import type { From } from '../clusters/signals.ts'
import type { CannotCheck } from '../codes/codes.ts'
import { codePhone, type Login } from '../logins/login.ts'
import type { MembersUseCases } from '../members/members.usecases.ts'
import type { TramitesUseCases } from '../tramites/tramites.usecases.ts'
import * as store from './lost-email.store.ts'
import {
  type CannotSearch,
  codeRight,
  decoyEnding,
  life,
  type Search,
  searchesPerNetwork,
  textAsked,
  textsPerPerson,
} from './lost-email.ts'
import type { RecoveryDeps, Wait } from './recovery.usecases.ts'
import { tellingUseCases } from './telling.usecases.ts'

export type LostEmailDeps = RecoveryDeps & {
  readonly members: MembersUseCases
  readonly tramites: TramitesUseCases
}

export type Ids = { readonly nss: string; readonly curp: string; readonly rfc: string }
type CannotGoOn = CannotSearch | 'not-at-this-step'

const cookieLife = days24(1)
const codeSeal = 'lost-email-code'
const emailSeal = 'lost-email-shown'
const noMember = -1n
/** Folios for people who proved nothing, per network. */
const foliosPerNetwork = { points: 10, per: days24(1) }

export const lostEmailUseCases = (deps: LostEmailDeps) => {
  const { db, secrets } = deps
  const tell = tellingUseCases(deps)

  const searchOf = (stored: store.StoredSearch): Search => {
    const { searchId, ending, stage } = stored
    const expiresAt = deps.deadlines.extended(stored.expiresAt, life)
    if (stage !== 'proven') return { stage, searchId, ending, expiresAt }
    const maskedEmail = secrets.open(emailSeal, stored.sealedEmail!)!
    return { stage, searchId, ending, expiresAt, maskedEmail }
  }

  /** Somebody with a login and a bound phone; both tables are asked for everybody. */
  const whoIs = async ({ nss, curp, rfc }: Ids): Promise<Login | undefined> => {
    const member = await deps.members.findExact({ nss, curp })
    const found = typeof member === 'object' && member.rfc === rfc ? member : undefined
    const login = await deps.logins.loginOfMember(db, found?.memberId ?? noMember)
    return login && login.state !== 'closed' && codePhone(login) ? login : undefined
  }

  const limited = async (
    key: string,
    limit: Parameters<typeof take>[2],
  ): Promise<Wait | undefined> => {
    const { allowed, until } = await take(db, key, limit, deps.now())
    return allowed ? undefined : { ...cannot('too-many'), until }
  }

  const sendText = async (stored: store.StoredSearch, code: string): Promise<void> =>
    transaction(db, async (tx) => {
      await store.wipeCode(tx, stored.searchId)
      const login = await deps.logins.loginOfMember(tx, stored.whose!.memberId)
      const phone = login && codePhone(login)
      if (!login || !phone) return
      const by = { kind: 'visitor' } as const
      await deps.notices.say(tx, {
        to: { ...tell.recipientOf(login), channel: 'sms', address: phone.e164 },
        kind: 'code',
        args: {},
        secret: { code },
        by,
      })
      await tell.byMail(tx, { login, kind: 'lost-email', args: {}, by }, login.email)
      await deps.audit.record(tx, { by, memberId: login.memberId, act: 'lost-email-asked' })
    })

  return {
    /** rec-7. Always begins: who we do not know has an ending too, and always the same one. */
    begin: async (ids: Ids, from: From & { lang: Lang }): Promise<Ok<Cookie> | Wait> => {
      await deps.clusters.noteTry(db, { kind: 'lost-email', about: `nss ${ids.nss}`, from })
      const wait = await limited(`lost-email searches ${from.address}`, searchesPerNetwork)
      if (wait) return wait
      const login = await whoIs(ids)
      const whoHash = secrets.mac('lost-email-who', `${ids.nss} ${ids.curp} ${ids.rfc}`)
      const [token, startedAt] = [newToken(), deps.now()]
      await store.saveSearch(db, {
        searchId: newId(startedAt.epochMilliseconds),
        cookieHash: hashOf(token),
        whoHash,
        whose: login && { loginId: login.loginId, memberId: login.memberId },
        lang: from.lang,
        ending: (login && codePhone(login))?.e164.slice(-2) ?? decoyEnding(whoHash),
        startedAt,
        expiresAt: later(startedAt, life),
      })
      return ok({ name: 'recuperacion', value: token, life: cookieLife })
    },

    /** Where the browser with this cookie stands; undefined: nowhere, it begins. */
    at: async (cookie: string | undefined): Promise<Search | undefined> => {
      const stored = cookie ? await store.searchByCookie(db, hashOf(cookie)) : undefined
      return stored && searchOf(stored)
    },

    /** A text to the phone on file, the first or another; whether one goes out, only that phone knows. */
    askText: async (cookie: string, address: string): Promise<Result<void, CannotGoOn> | Wait> => {
      const cookieHash = hashOf(cookie)
      const before = await store.searchByCookie(db, cookieHash)
      if (!before) return cannot('not-at-this-step')
      const key = `lost-email texts ${before.whoHash.toString('hex')} ${address}`
      const wait = await limited(key, textsPerPerson)
      if (wait) return wait
      return transaction(db, async (tx) => {
        const stored = await store.searchByCookie(tx, cookieHash, true)
        const search = stored && searchOf(stored)
        if (!search || search.stage === 'proven') return cannot('not-at-this-step')
        const outcome = textAsked(search, deps.now())
        if (!outcome.ok) return outcome
        const { searchId } = search
        const browserKey = cookieHash.toString('hex')
        const asked = { purpose: 'lost-email', subject: searchId, browserKey } as const
        const issued = await deps.codes.issue(tx, asked)
        if (!issued.ok) return issued
        const { stage, expiresAt } = outcome.value
        const sealedCode = secrets.seal(codeSeal, issued.value.code)
        await store.saveStep(tx, searchId, { stage, expiresAt, sealedCode })
        await deps.jobs.enqueue(tx, 'decisions', { kind: 'lost-email', searchId })
        return ok(undefined)
      })
    },

    /** Off the request: the text goes out, and the e-mail hears about it, if there is somebody. */
    decide: async (searchId: string): Promise<void> => {
      const stored = await transaction(db, (tx) => store.lockSearch(tx, searchId))
      if (!stored?.sealedCode || !stored.whose) return
      const code = secrets.open(codeSeal, stored.sealedCode)
      if (code) await sendText(stored, code)
    },

    /** rec-8. The code of the text; for nobody, no code is ever right. */
    enterCode: (
      cookie: string,
      code: string | undefined,
    ): Promise<Result<void, CannotGoOn | CannotCheck>> =>
      transaction(db, async (tx) => {
        const cookieHash = hashOf(cookie)
        const stored = await store.searchByCookie(tx, cookieHash, true)
        const search = stored && searchOf(stored)
        if (!stored || search?.stage !== 'code-sent') return cannot('not-at-this-step')
        const browserKey = cookieHash.toString('hex')
        const subject = search.searchId
        const judged = await deps.codes.check(tx, {
          purpose: 'lost-email',
          subject,
          browserKey,
          code,
        })
        if (!judged.ok) return judged
        const login = await deps.logins.loginOfMember(tx, stored.whose?.memberId ?? noMember)
        if (!login) return cannot('code-wrong')
        const outcome = codeRight(search, maskEmail(login.email as Email), deps.now())
        if (!outcome.ok) return outcome
        const { stage, expiresAt, maskedEmail } = outcome.value
        const sealedEmail = secrets.seal(emailSeal, maskedEmail)
        await store.saveStep(tx, subject, { stage, expiresAt, sealedEmail })
        const { memberId } = login
        const by = { kind: 'visitor' } as const
        await deps.audit.record(tx, { by, memberId, act: 'email-shown-masked' })
        return ok(undefined)
      }),

    /** A folio for the desk; who proved a phone before has it on the folio. */
    askFolio: async (cookie: string | undefined, address: string): Promise<Ok<string> | Wait> => {
      const wait = await limited(`lost-email folios ${address}`, foliosPerNetwork)
      if (wait) return wait
      const stored = cookie ? await store.searchByCookie(db, hashOf(cookie)) : undefined
      const proven = stored?.stage === 'proven' ? stored.whose : undefined
      return transaction(db, async (tx) =>
        ok(
          await deps.tramites.open(tx, {
            memberId: proven?.memberId,
            type: proven ? 'lost-email' : 'proof-by-phone',
            about: proven ? { proven: 'bound-phone' } : {},
            by: { kind: 'visitor' },
          }),
        ),
      )
    },
  }
}
export type LostEmailUseCases = ReturnType<typeof lostEmailUseCases>
