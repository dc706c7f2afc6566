// Keeps what was typed, in a cookie that only we can open: nothing to store, nothing to clean.
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { type Clock, days24 } from '../../foundation/time.ts'
import type { Secrets } from '../../platform/secrets.ts'
import { type Cookie, type Form, withoutSecrets } from '../../platform/web.ts'
import type { Deadlines } from '../maintenance/maintenance.ts'
import { fieldsFrom, keptFor, keptText } from './kept-form.ts'

const purpose = 'kept-form'
/** Browsers keep 4096 bytes of a cookie, its name and marks included. */
const longestCookie = 3_800
/** The seal says how long it counts; the browser keeps it longer, so that a stop does not eat it. */
const cookieLife = days24(1)
const longestForm = 40_000

export const keptFormUseCases = (deps: { now: Clock; secrets: Secrets; deadlines: Deadlines }) => ({
  /** The cookie 'guardado'; undefined when there is nothing to keep, or more than a cookie holds. */
  sealForm: (kept: { path: string; loginId: string; form: Form }): Cookie | undefined => {
    const form = withoutSecrets(kept.form)
    if (Object.keys(form).length === 0) return undefined
    const text = keptText({ ...kept, form, keptAt: deps.now() })
    if (text.length > longestForm) return undefined
    const packed = deflateRawSync(text).toString('base64')
    const value = deps.secrets.seal(purpose, packed).toString('base64url')
    if (value.length > longestCookie) return undefined
    return { name: 'guardado', value, life: cookieLife }
  },

  /** What had been typed into this page by this person, on this browser. */
  takeKeptForm: (kept: { cookie: string; path: string; loginId: string }): Form | undefined => {
    const packed = deps.secrets.open(purpose, Buffer.from(kept.cookie, 'base64url'))
    if (packed === undefined) return undefined
    const text = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: longestForm * 4 })
    return fieldsFrom(text.toString('utf8'), kept, deps.deadlines.reckoned(deps.now(), keptFor))
  },
})
