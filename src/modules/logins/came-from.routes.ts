// What every way in reads of a visit, and what it leaves behind.
import { type Answer, type Cookie, type Visit, withCookies } from '../../platform/web.ts'
import type { Arriving } from './sign-in.usecases.ts'

export const cameFrom = (v: Visit, back: string): Arriving => ({
  browser: v.browser,
  address: v.address,
  device: v.cookie('aparato'),
  codeCookie: v.cookie('codigo'),
  back,
})

export const gone = (name: Cookie['name']): Cookie => ({ name, value: '', life: 'gone' })

/** Who came in may be another person: what the last one saw here is not theirs. */
export const withoutSnapshot = (v: Visit, answer: Answer): Answer =>
  v.cookie('foto') ? withCookies(answer, gone('foto')) : answer
