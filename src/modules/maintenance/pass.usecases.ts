// The pass of the staff: a signed cookie that opens a stopped portal to who works on it. Never an address.
import { timingSafeEqual } from 'node:crypto'
import { type Clock, hours, type Instant, later } from '../../foundation/time.ts'
import type { Secrets } from '../../platform/secrets.ts'
import type { Cookie } from '../../platform/web.ts'

const purpose = 'maintenance-pass'
/** As long as a shift. */
const passLife = hours(8)
const shape = /^(\d{1,12})\.([\w-]{36})\.([\w-]{43})$/

const signed = (secrets: Secrets, until: string, staffId: string): string =>
  secrets.mac(purpose, `${until}.${staffId}`).toString('base64url')

/** Whether a cookie is a pass of ours that still counts. Asks no database: the door calls it. */
function isPass(secrets: Secrets, cookie: string | undefined, now: Instant): boolean {
  const read = shape.exec(cookie ?? '')
  if (!read) return false
  const [, until = '', staffId = '', mark = ''] = read
  const right = Buffer.from(signed(secrets, until, staffId))
  if (!timingSafeEqual(right, Buffer.from(mark))) return false
  return BigInt(until) * 1000n > BigInt(now.epochMilliseconds)
}

export const passUseCases = ({ now, secrets }: { now: Clock; secrets: Secrets }) => ({
  /** The cookie 'pase' for somebody of the staff. */
  passFor: (staffId: string): Cookie => {
    const until = `${Math.floor(later(now(), passLife).epochMilliseconds / 1000)}`
    const value = `${until}.${staffId}.${signed(secrets, until, staffId)}`
    return { name: 'pase', value, life: passLife }
  },
  isPass: (cookie: string | undefined, at: Instant) => isPass(secrets, cookie, at),
})
