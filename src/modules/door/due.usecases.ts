// The proof that a payment is due on a day: handed to a signed-in member's browser, worth something on that day alone,
// opened by us alone; it says nothing of whom, of what or of how much.
import { randomBytes } from 'node:crypto'
import {
  compareDays,
  type Day,
  dayOf,
  type Instant,
  seconds,
  startOf,
} from '../../foundation/time.ts'
import type { Secrets } from '../../platform/secrets.ts'
import type { Cookie } from '../../platform/web.ts'
import { type DueProof, dueText, isHandedOut, readDue } from './due.ts'

type Deps = { readonly secrets: Pick<Secrets, 'mac' | 'seal' | 'open'> }

const purpose = 'door due'
const longest = 300

export const dueUseCases = ({ secrets }: Deps) => {
  const markOf = (browser: string): string =>
    secrets.mac(purpose, browser).subarray(0, 9).toString('base64url')
  const proofIn = (value: string | undefined, browser: string): DueProof | undefined => {
    if (!value || value.length > longest) return undefined
    const text = secrets.open(purpose, Buffer.from(value, 'base64url'))
    return text === undefined ? undefined : readDue(text, markOf(browser))
  }
  const sealed = (day: Day, browser: string): string => {
    const id = randomBytes(12).toString('base64url')
    return secrets.seal(purpose, dueText({ day, id }, markOf(browser))).toString('base64url')
  }

  return {
    /** The name of the proof that a browser shows, on the day that it is for. */
    proofToday: (value: string | undefined, browser: string, now: Instant): string | undefined => {
      const proof = proofIn(value, browser)
      return proof && compareDays(proof.day, dayOf(now)) === 0 ? proof.id : undefined
    },

    /** For a signed-in member, whose next payment of their own is due that day: the cookie 'vence', or nothing to do. */
    hand: (
      due: Day | undefined,
      shown: { cookie: string | undefined; browser: string },
      now: Instant,
    ): readonly Cookie[] => {
      const today = dayOf(now)
      const before = proofIn(shown.cookie, shown.browser)
      if (!due || !isHandedOut(due, today))
        return shown.cookie ? [{ name: 'vence', value: '', life: 'gone' }] : []
      if (before && compareDays(before.day, due) === 0) return []
      const left = now.until(startOf(due.add({ days: 1 }))).total('seconds')
      const life = seconds(Math.ceil(left))
      return [{ name: 'vence', value: sealed(due, shown.browser), life }]
    },
  }
}
export type DueUseCases = ReturnType<typeof dueUseCases>
