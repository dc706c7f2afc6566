// What happens once somebody proved who they are: the session, the browser, the trail, and the mail that tells.
import type { Clock } from '../../foundation/time.ts'
import type { Tx } from '../../platform/db.ts'
import { newToken } from '../../platform/secrets.ts'
import type { Cookie } from '../../platform/web.ts'
import { maskedAddress } from '../audit/audit.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { HoldsUseCases } from '../holds/holds.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import { deviceLabel, deviceToken, trustLife } from './devices.ts'
import { codePhone, type Login, recipientOf } from './login.ts'
import type { LoginsUseCases, Origin } from './logins.usecases.ts'

export type ArrivalDeps = {
  readonly now: Clock
  readonly logins: Pick<LoginsUseCases, 'startSession' | 'trustDevice' | 'wasSeen'>
  readonly audit: AuditUseCases
  readonly holds: Pick<HoldsUseCases, 'stopPath'>
  readonly notices: Pick<NoticesUseCases, 'say'>
}
const system = { kind: 'system', task: 'sign-in' } as const

/** A cookie that recognises the browser without trusting it. */
export const deviceCookie = (value: string): Cookie => ({ name: 'aparato', value, life: trustLife })
export const deviceOf = (from: Origin): string => deviceToken(from.device) ?? newToken()

export const mailOf = (login: Login) =>
  ({ ...recipientOf(login), channel: 'mail', address: login.email }) as const
/** Undefined: no number of theirs was proved. */
export function smsOf(login: Login) {
  const phone = codePhone(login)
  const { memberId, loginId, lang } = login
  return phone && ({ memberId, loginId, channel: 'sms', address: phone.e164, lang } as const)
}

async function tellOfNewDevice(deps: ArrivalDeps, tx: Tx, login: Login, from: Origin) {
  const device = deviceLabel(from.browser)
  const { memberId, loginId } = login
  const stop = await deps.holds.stopPath(tx, { memberId, loginId, about: 'new-device', device })
  const place = from.address ? maskedAddress(from.address) : ''
  await deps.notices.say(tx, {
    to: mailOf(login),
    kind: 'new-device',
    args: { device, place, at: deps.now() },
    secret: { stop },
    by: system,
  })
}

/** Opens the session. A browser this login never came from is told of by mail. */
export async function arrive(
  deps: ArrivalDeps,
  tx: Tx,
  login: Login,
  from: Origin & { remember?: boolean; gaveFactor?: boolean },
): Promise<readonly Cookie[]> {
  const { loginId, memberId } = login
  const seen = await deps.logins.wasSeen(tx, loginId, from.device)
  const device = from.remember
    ? await deps.logins.trustDevice(tx, { ...from, loginId })
    : deviceCookie(deviceOf(from))
  const session = await deps.logins.startSession(tx, { ...from, loginId, device: device.value })
  await deps.audit.record(tx, {
    by: { kind: 'member', memberId, loginId },
    act: seen ? 'signed-in' : 'signed-in-new-device',
    facts: { device: deviceLabel(from.browser) },
    address: from.address,
    browser: from.browser,
  })
  if (!seen) await tellOfNewDevice(deps, tx, login, from)
  return [session, device]
}
