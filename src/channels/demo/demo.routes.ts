import { Secret, TOTP } from 'otpauth'
import { fullName } from '../../foundation/person-name.ts'
import { type Day, dayOf, type Instant } from '../../foundation/time.ts'
import type { Db } from '../../platform/db.ts'
import { get, json, type Route, show } from '../../platform/web.ts'
import { knowledgeOn } from './cast/knowledge.ts'
import { castThere } from './cast/replay.ts'
import { staff } from './cast/staff.ts'
import { toldAll } from './cast/told.ts'
import { demoPage } from './demo.pages.ts'

/** What each authenticator shows at that moment. */
const codesAt = (at: Instant): ReadonlyMap<string, string> =>
  new Map(
    staff.map(({ email, totpSecret }) => {
      const totp = new TOTP({ secret: Secret.fromBase32(totpSecret), digits: 6, period: 30 })
      return [email, totp.generate({ timestamp: at.epochMilliseconds })]
    }),
  )

/** The members of the cast who have a phone, by name. */
export const phonesOfPeople = async (db: Db, today: Day) => {
  const asOf = (await castThere(db)).asOf ?? today
  return knowledgeOn(asOf).map(({ persona }) => ({
    name: fullName(persona.name),
    number: persona.access.mobile,
  }))
}

export const demoRoutes = ({ db }: { db: Db }): readonly Route[] => {
  /** The day on which the stories of this database are told. */
  const castDay = async (now: Instant): Promise<Day> => (await castThere(db)).asOf ?? dayOf(now)
  return [
    get('/demo', async ({ view, now }) => {
      const asOf = await castDay(now)
      return show(demoPage(view, { people: knowledgeOn(asOf), asOf, codes: codesAt(now) }))
    }),
    get('/demo/personas.json', async ({ now }) => json(toldAll(knowledgeOn(await castDay(now))))),
  ]
}
