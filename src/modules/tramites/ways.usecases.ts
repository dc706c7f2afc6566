// The way back to a case for whoever has no login: a link to the mailbox that they left in it, and nothing else. What
// half the world knows of a person (NSS, CURP, RFC) opens nothing here.
import { readFolio } from '../../foundation/folio.ts'
import { type Clock, days24, hours, later } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { type Limit, take } from '../../platform/limits.ts'
import { hashOf, newToken } from '../../platform/secrets.ts'
import type { Cookie } from '../../platform/web.ts'
import { emailKey } from '../logins/login.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import { definitions } from './definitions.ts'
import { findByReference, type TramiteRow } from './tramites.store.ts'
import * as store from './ways.store.ts'

export type WaysDeps = {
  readonly db: Db
  readonly now: Clock
  readonly notices: Pick<NoticesUseCases, 'say'>
}
/** A case may take two months and more; each of our mails brings a new link. */
const linkLife = days24(30)
const asks: Limit = { points: 10, per: hours(1) }
const asksOfOne: Limit = { points: 3, per: hours(1) }
export const wayPath = '/sin-cuenta/sigue'
export const isToken = (text: string | undefined): text is string => /^[\w-]{43}$/.test(text ?? '')
/** Whoever opened the link goes on in that browser for a while. */
export const wayCookie = (token: string): Cookie => ({
  name: 'tramite',
  value: token,
  life: hours(2),
})

/** The address that somebody without a login left in the form. */
export const addressLeft = ({
  type,
  about,
}: Pick<TramiteRow, 'type' | 'about'>): string | undefined =>
  Object.entries(definitions[type].fields)
    .filter(([, field]) => field.shape === 'email')
    .map(([name]) => about[name])
    .find((address) => address !== undefined)

export const waysUseCases = (deps: WaysDeps) => {
  const newLink = async (tx: Tx, tramiteId: string): Promise<string> => {
    const token = newToken()
    const until = later(deps.now(), linkLife)
    await store.addLink(tx, { token_hash: hashOf(token), tramite_id: tramiteId, until })
    return `${wayPath}/${token}`
  }
  return {
    newLink,

    /** The case that a link opens; undefined: no such link, too old, or the case has its member. */
    behind: async (token: string | undefined): Promise<TramiteRow | undefined> =>
      isToken(token) ? store.caseBehind(deps.db, hashOf(token), deps.now()) : undefined,

    /**
     * A new link to the mailbox of the case, where folio and address belong together. Whoever asks hears the same
     * whether they do; refused after ten in an hour from one place.
     */
    ask: async (asked: {
      readonly folio: string
      readonly email: string
      readonly address: string
    }): Promise<{ readonly waitUntil: Temporal.Instant | undefined }> => {
      const { db, now } = deps
      const counted = await take(db, `way to a case ${asked.address}`, asks, now())
      if (!counted.allowed) return { waitUntil: counted.until }
      const read = readFolio(asked.folio.slice(0, 40))
      if (!read.ok) return { waitUntil: undefined }
      const ofOne = await take(db, `way to a case ${read.value}`, asksOfOne, now())
      if (!ofOne.allowed) return { waitUntil: undefined }
      await transaction(db, async (tx) => {
        const row = await findByReference(tx, read.value)
        const address = row && row.member_id === null ? addressLeft(row) : undefined
        if (!row || !address || emailKey(address) !== emailKey(asked.email)) return
        await deps.notices.say(tx, {
          kind: 'request-way',
          args: { reference: row.reference },
          secret: { link: await newLink(tx, row.tramite_id) },
          by: { kind: 'visitor' },
          to: { channel: 'mail', address, lang: row.lang },
        })
      })
      return { waitUntil: undefined }
    },
  }
}
export type WaysUseCases = ReturnType<typeof waysUseCases>
