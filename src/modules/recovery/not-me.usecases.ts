import { cannot, ok, type Result } from '../../foundation/result.ts'
import { hours, type Instant, later } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import type { Cookie } from '../../platform/web.ts'
import type { StopLink } from '../holds/holds.usecases.ts'
import { deviceLabel } from '../logins/devices.ts'
import type { Login } from '../logins/login.ts'
import type { ContactOnFile } from '../members/members.ts'
import { replaceLinks } from './links.store.ts'
import type { LostEmailDeps } from './lost-email.usecases.ts'
import type { RecoveryUseCases } from './recovery.usecases.ts'
import { tellingUseCases } from './telling.usecases.ts'

export type NotMeDeps = LostEmailDeps & { readonly recovery: RecoveryUseCases }
export type CannotStop = 'stop-expired'
export type Stopping = {
  readonly about: string
  readonly at: Instant
  readonly device: string
  /** Set when this very link stopped it before. */
  readonly stopped:
    | { readonly opensAt: Instant | undefined; readonly hasLogin: boolean }
    | undefined
}

/** A frozen login opens no sooner than this after it was frozen. */
const freezeAtLeast = hours(24)
const by = { kind: 'visitor' } as const

export const notMeUseCases = (deps: NotMeDeps) => {
  const { db } = deps
  const tell = tellingUseCases(deps)

  /** Alive, or used: an expired one and one we never made are the same. */
  const linkBehind = async (token: string | undefined): Promise<StopLink | undefined> => {
    const link = token ? await deps.holds.stopLink(db, token) : undefined
    return link && (!link.expired || link.used) ? link : undefined
  }

  const stopLogin = async (tx: Tx, login: Login): Promise<void> => {
    const { loginId } = login
    await deps.logins.setState(tx, { loginId, state: 'frozen', by })
    await deps.logins.endSessions(tx, { loginId, because: 'stopped' })
    await deps.logins.forgetDevices(tx, { loginId })
    await replaceLinks(tx, loginId, deps.now())
  }

  /** On every channel that is theirs for certain: it is done, and this is the folio. */
  const confirm = async (tx: Tx, login: Login, reference: string): Promise<void> => {
    const to = tell.recipientOf(login)
    const said = { kind: 'stopped', args: { reference }, by } as const
    await deps.notices.say(tx, { ...said, to: { ...to, channel: 'mail', address: login.email } })
    for (const phone of login.phones)
      if (phone.bound)
        await deps.notices.say(tx, { ...said, to: { ...to, channel: 'sms', address: phone.e164 } })
  }

  /** The registry's contacts hear it too, where the login may be a stranger's or there is none. */
  const confirmOnFile = async (
    tx: Tx,
    link: { memberId: bigint; onFile: readonly ContactOnFile[] },
    told: readonly string[],
    folio: string,
  ) => {
    const { memberId, onFile } = link
    const said = { kind: 'stopped', args: { reference: folio }, by } as const
    for (const { kind, value } of onFile) {
      const to = { memberId, address: value, lang: 'es' } as const
      if (told.includes(value)) continue
      if (kind === 'email') await deps.notices.say(tx, { ...said, to: { ...to, channel: 'mail' } })
      if (kind === 'mobile') await deps.notices.say(tx, { ...said, to: { ...to, channel: 'sms' } })
    }
  }

  const freeze = async (
    tx: Tx,
    link: StopLink & { readonly onFile: readonly ContactOnFile[] },
  ): Promise<string> => {
    const { memberId } = link
    const login = await deps.logins.loginOfMember(tx, memberId)
    await deps.holds.undoChanges(tx, memberId, by)
    await deps.holds.undoClosing(tx, memberId, by)
    await deps.holds.keepCandado(tx, { memberId, by })
    await deps.holds.place(tx, { memberId, kind: 'freeze', by })
    if (login) await stopLogin(tx, login)
    await deps.factors.undoResets(tx, memberId, by)
    if (login) await deps.factors.dropAddedSince(tx, login.loginId, link.askedAt)
    await deps.audit.record(tx, { by, memberId, act: 'not-me', facts: { about: link.about } })
    const about = { about: link.about, asked: link.askedAt.toString() }
    const folio = await deps.tramites.open(tx, { memberId, type: 'not-me', about, by })
    if (login) await confirm(tx, login, folio)
    if (!login || link.about === 'already-registered') {
      const told = login ? [login.email, ...login.phones.map((phone) => phone.e164)] : []
      await confirmOnFile(tx, link, told, folio)
    }
    return folio
  }

  return {
    /** rec-11. What was asked, when and from where. Opening it stops nothing: mail scanners open links. */
    look: async (token: string | undefined): Promise<Result<Stopping, CannotStop>> => {
      const link = await linkBehind(token)
      if (!link) return cannot('stop-expired')
      const { about, askedAt: at, memberId } = link
      const frozen = (await deps.holds.of(db, memberId)).find((hold) => hold.kind === 'freeze')
      if (link.used && !frozen) return cannot('stop-expired')
      const stopped = link.used && {
        opensAt: frozen && later(frozen.placedAt, freezeAtLeast),
        hasLogin: (await deps.logins.loginOfMember(db, memberId)) !== undefined,
      }
      const device = link.device ? deviceLabel(link.device) : ''
      return ok({ about, at, device, stopped: stopped || undefined })
    },

    /**
     * Stops it without a password: everywhere signed out, nothing can move or change, what was waiting is
     * undone, staff get a case, and a recovery begins in this browser.
     */
    stop: async (
      token: string,
      lang: Lang,
    ): Promise<Result<{ folio: string | undefined; cookie: Cookie | undefined }, CannotStop>> => {
      const link = await linkBehind(token)
      if (!link) return cannot('stop-expired')
      const onFile = await deps.members.contactsOnFile(link.memberId)
      const folio = await transaction(db, async (tx) => {
        const mine = await deps.holds.spendStopLink(tx, token)
        return mine ? freeze(tx, { ...link, onFile }) : undefined
      })
      const login = await deps.logins.loginOfMember(db, link.memberId)
      return ok({ folio, cookie: login && (await deps.recovery.beginFor(login, lang)) })
    },
  }
}
export type NotMeUseCases = ReturnType<typeof notMeUseCases>
