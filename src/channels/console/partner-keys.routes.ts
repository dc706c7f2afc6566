import { type Instant, mexicoCity } from '../../foundation/time.ts'
import type { PartnerCallbacksUseCases } from '../../modules/partner-callbacks/partner-callbacks.usecases.ts'
import { cannotCallBackWords } from '../../modules/partner-callbacks/partner-callbacks.words.ts'
import type { PartnerFilesUseCases } from '../../modules/partner-files/partner-files.usecases.ts'
import type { CannotKey, KeyMove, PartnerKey } from '../../modules/partner-keys/partner-keys.ts'
import type { PartnerKeysUseCases } from '../../modules/partner-keys/partner-keys.usecases.ts'
import { cannotKeyWords } from '../../modules/partner-keys/partner-keys.words.ts'
import type { Problems } from '../../platform/pages/fields.ts'
import {
  type Answer,
  type Form,
  go,
  missing,
  type Route,
  refuse,
  type StaffVisit,
  show,
  staffGet,
  staffPost,
} from '../../platform/web.ts'
import { deliveriesPage } from './partner-deliveries.pages.ts'
import {
  actNames,
  keyPage,
  keysPage,
  keysRoot,
  type PartnerNamed,
  partnersRoot,
  scopeBox,
  scopesOf,
  secretPage,
} from './partner-keys.pages.ts'

export type PartnerKeysConsole = {
  keys: PartnerKeysUseCases
  callbacks: PartnerCallbacksUseCases
  files: PartnerFilesUseCases
  /** Undefined: no such partner. */
  partner(partnerId: string): Promise<PartnerNamed | undefined>
}

const actor = ({ staff }: StaffVisit) => ({
  kind: 'staff' as const,
  staffId: staff.staffId,
  name: staff.name,
  role: 'operator',
})
const line = (text: string | undefined): string =>
  [...(text ?? '').replace(/\s+/g, ' ').trim()].slice(0, 200).join('')

/** The day and the hour of Mexico City as an instant; undefined when either cannot be read. */
function instantIn({ dia = '', hora = '' }: Form): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(dia.trim()) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(hora.trim()))
    return undefined
  try {
    const day = Temporal.PlainDate.from(dia.trim(), { overflow: 'reject' })
    return day.toZonedDateTime({ timeZone: mexicoCity, plainTime: hora.trim() }).toInstant()
  } catch {
    return undefined
  }
}

const askedIn = (partner: PartnerNamed, form: Form) => ({
  scopes: scopesOf(partner).filter((scope) => form[scopeBox(scope)] === 'si'),
  perMinute: /^\d{1,5}$/.test((form['por-minuto'] ?? '').trim())
    ? Number.parseInt(form['por-minuto']!, 10)
    : undefined,
  reason: line(form.razon),
})

/** The box of the page that a refusal belongs to. */
function boxOf(code: CannotKey, move?: KeyMove): string {
  if (code === 'scope-missing') return 'permisos'
  if (code === 'rate-wrong') return 'por-minuto'
  if (code.startsWith('end-')) return 'dia'
  return move ? `razon-${actNames[move]}` : 'razon'
}

type Named<T> = (v: StaffVisit, partner: PartnerNamed) => Promise<T>
type KeysConsole = Pick<PartnerKeysConsole, 'keys' | 'partner'>

/** Keys of whoever has a page at `section`. */
export function openKeys(x: KeysConsole, section: string): readonly Route[] {
  const ofPartner = (next: Named<Answer>) => async (v: StaffVisit) => {
    const partner = await x.partner(v.params.id ?? '')
    return partner ? next(v, partner) : missing
  }
  const keyIn = async (v: StaffVisit, { partnerId }: PartnerNamed) =>
    (await x.keys.keysOf(partnerId)).find((one) => one.keyId === v.params.key)

  const ask: Named<Answer> = async (v, partner) => {
    const outcome = await x.keys.ask(partner.partnerId, askedIn(partner, v.form), actor(v))
    if (outcome.ok) return go(`${keysRoot(partner)}/${outcome.keyId}?listo=pedida`)
    const found = outcome.problems.map((code) => [boxOf(code), v.view.t(cannotKeyWords[code])])
    const keys = await x.keys.keysOf(partner.partnerId)
    const problems: Problems = Object.fromEntries(found)
    return refuse(keysPage(v.view, v.staff, { partner, keys, typed: v.form, problems }))
  }
  const one: Named<Answer> = async (v, partner) => {
    const key = await keyIn(v, partner)
    if (!key) return missing
    const done = { pedida: 'asked', si: 'changed' }[v.query.listo ?? ''] as 'asked' | undefined
    return show(keyPage(v.view, v.staff, { partner, key, staffId: v.staff.staffId, done }))
  }
  const refused = async (
    v: StaffVisit,
    partner: PartnerNamed,
    key: PartnerKey,
    it: { move: KeyMove; code: CannotKey },
  ): Promise<Answer> => {
    const { move, code } = it
    const problems = { [boxOf(code, move)]: v.view.t(cannotKeyWords[code]) }
    const now = (await keyIn(v, partner)) ?? key
    const { staffId } = v.staff
    const shown = { partner, key: now, staffId, refused: { move, typed: v.form, problems } }
    return refuse(keyPage(v.view, v.staff, shown))
  }
  const acted =
    (move: KeyMove): Named<Answer> =>
    async (v, partner) => {
      const key = await keyIn(v, partner)
      if (!key) return missing
      const reason = line(v.form[`razon-${actNames[move]}`])
      const it = { partnerId: partner.partnerId, keyId: key.keyId, reason }
      if (move === 'give') {
        const given = await x.keys.give(it, actor(v))
        if (!given.ok) return refused(v, partner, key, { move, code: given.code })
        return show(secretPage(v.view, v.staff, { partner, ...given.value }))
      }
      const outcome =
        move === 'end'
          ? await x.keys.end({ ...it, endsAt: instantIn(v.form) }, actor(v))
          : await x.keys[move](it, actor(v))
      if (!outcome.ok) return refused(v, partner, key, { move, code: outcome.code })
      return go(`${keysRoot(partner)}/${key.keyId}?listo=si`)
    }
  const root = `${section}/:id`
  return [
    staffGet(
      'operator',
      `${root}/llaves`,
      ofPartner(async (v, partner) => {
        const keys = await x.keys.keysOf(partner.partnerId)
        return show(keysPage(v.view, v.staff, { partner, keys }))
      }),
    ),
    staffPost('operator', `${root}/llaves`, ofPartner(ask)),
    staffGet('operator', `${root}/llaves/:key`, ofPartner(one)),
    ...(Object.keys(actNames) as KeyMove[]).map((move) =>
      staffPost('operator', `${root}/llaves/:key/${actNames[move]}`, ofPartner(acted(move))),
    ),
  ]
}

/** Keys, callbacks and files of a partner, for operators. */
export function openPartnerKeys(x: PartnerKeysConsole): readonly Route[] {
  const ofPartner = (next: Named<Answer>) => async (v: StaffVisit) => {
    const partner = await x.partner(v.params.id ?? '')
    return partner ? next(v, partner) : missing
  }
  const deliveries = async (v: StaffVisit, partner: PartnerNamed, problems?: Problems) => {
    const { partnerId } = partner
    const callbacks = await x.callbacks.ofPartner(partnerId)
    const files = await x.files.ofPartner(partnerId)
    const hasAddress = x.callbacks.hasAddress(partnerId)
    const props = { partner, hasAddress, callbacks, files, ...(problems && { problems }) }
    return deliveriesPage(v.view, v.staff, props)
  }
  const again: Named<Answer> = async (v, partner) => {
    const { partnerId } = partner
    const eventId = v.params.event ?? ''
    if (!/^[0-9a-f-]{36}$/.test(eventId)) return missing
    const outcome = await x.callbacks.again({ partnerId, eventId }, actor(v))
    if (outcome.ok) return go(`${partnersRoot}/${partnerId}/entregas`)
    const problems = { avisos: v.view.t(cannotCallBackWords[outcome.code]) }
    return refuse(await deliveries(v, partner, problems))
  }
  const root = `${partnersRoot}/:id`
  return [
    ...openKeys(x, partnersRoot),
    staffGet(
      'operator',
      `${root}/entregas`,
      ofPartner(async (v, partner) => show(await deliveries(v, partner))),
    ),
    staffPost('operator', `${root}/entregas/:event`, ofPartner(again)),
  ]
}
