// What a page's handler gets and gives: a visit in, an answer out. Nothing here knows the HTTP library.
import type { Duration, Instant } from '../foundation/time.ts'
import type { Html } from './pages/html.ts'
import type { View } from './pages/view.ts'
import type { FileRoute } from './web-files.ts'

/** Submitted or query fields: one value each; a repeated field never gets this far. */
export type Form = Readonly<Record<string, string | undefined>>

export type MemberSession = {
  readonly sessionId: string
  readonly loginId: string
  readonly memberId: bigint
  readonly givenName: string
  /** Opened without a typed fact or without a confirmed phone: figures are masked. */
  readonly lookOnly: boolean
  /** Where they said they live. */
  readonly residence: 'MX' | 'US' | 'CA'
  readonly signedInAt: Instant
  /** The sign-in before this one; null for the first. */
  readonly previousSignInAt: Instant | null
  /** When the person last proved who they are: sensitive acts ask again after five minutes. */
  readonly provenAt: Instant
  readonly idleUntil: Instant
  readonly endsAt: Instant
  /** Since when somebody sits beside the member: then the session does less, and ends within half an hour. */
  readonly helpedSince?: Instant | null
  /** Papers that changed since they were read: shown before anything else. */
  readonly papersDue?: readonly string[] | null
}

export type StaffRole = 'agent' | 'supervisor' | 'operator'
export type StaffSession = {
  readonly sessionId: string
  readonly staffId: string
  readonly name: string
  readonly roles: readonly StaffRole[]
  readonly provenAt: Instant
}

export type Visit = {
  readonly view: View
  readonly now: Instant
  readonly path: string
  readonly params: Form
  readonly query: Form
  /** The submitted fields; on a GET, what was kept of a form that met a closed session. */
  readonly form: Form
  /** Client address: of the socket, or as told by a trusted proxy. */
  readonly address: string
  /** What the browser calls itself: shown in lists of devices, never trusted. */
  readonly browser: string
  readonly requestId: string
  cookie(name: CookieName): string | undefined
}
export type MemberVisit = Visit & { readonly member: MemberSession }
/** `secret`: what the request's headers showed as its secret, unchecked. */
export type GatewayVisit = Visit & { readonly secret: string | undefined }
export type StaffVisit = Visit & { readonly staff: StaffSession }
/** What a partner's machine sends, byte by byte, since it is signed so. */
export type PartnerVisit = Visit & {
  readonly method: 'GET' | 'POST'
  /** Path and query, as sent. */
  readonly target: string
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Buffer
}

/** Every cookie there is, all `__Host-`, HttpOnly, Secure, SameSite=Lax. */
export type CookieName =
  | 'sesion'
  | 'reciente'
  | 'aparato'
  | 'registro'
  | 'recuperacion'
  | 'guardado'
  | 'codigo'
  | 'personal'
  | 'llave'
  | 'fila'
  | 'lugar'
  | 'enlace'
  | 'pase'
  | 'foto'
  | 'espero'
  | 'vence'
  | 'pagador'
  | 'remesa'
  | 'invitacion'
  | 'identidad'
  | 'tramite'
/** `life`: how long the browser keeps it; 'visit' until it closes; 'gone' takes it away. */
export type Cookie = { name: CookieName; value: string; life: Duration | 'visit' | 'gone' }

export type Answer = (
  | { kind: 'page'; status: number; html: Html; retryAt?: Instant }
  | { kind: 'go'; to: string }
  | { kind: 'download'; name: string; type: string; body: string | Buffer | AsyncIterable<string> }
  | { kind: 'json'; status: number; body: unknown }
  | { kind: 'text'; status: number; body: string }
  | { kind: 'enclosed'; markup: string }
  | { kind: 'exact'; status: number; headers: Readonly<Record<string, string>>; body: string }
  | { kind: 'missing' }
) & { cookies?: readonly Cookie[]; cacheable?: boolean }

/** A page, as asked for. */
export const show = (html: Html, status = 200): Answer => ({ kind: 'page', status, html })
/** The same page again with what is wrong in it: 422. */
export const refuse = (html: Html): Answer => show(html, 422)
/** Too many tries: 429 until that instant. */
export const tooMany = (html: Html, retryAt: Instant): Answer => ({
  kind: 'page',
  status: 429,
  html,
  retryAt,
})
/** To another page of ours (303), in the same language. A path, never an origin. */
export const go = (to: string): Answer => ({ kind: 'go', to })
/** Not there or not yours: the same 404. */
export const missing: Answer = { kind: 'missing' }
export const download = (
  name: string,
  type: string,
  body: string | Buffer | AsyncIterable<string>,
): Answer => ({
  kind: 'download',
  name,
  type,
  body,
})
export const json = (body: unknown, status = 200): Answer => ({ kind: 'json', status, body })
/** For machines that read a word or nothing; nothing at all is said by 204. */
export const plainText = (body: string, status = body === '' ? 204 : 200): Answer => ({
  kind: 'text',
  status,
  body,
})
/** Markup written by somebody else: shown locked in, without scripts, pictures or an origin of its own. */
export const enclosed = (markup: string): Answer => ({ kind: 'enclosed', markup })
export const withCookies = (answer: Answer, ...cookies: readonly Cookie[]): Answer => ({
  ...answer,
  cookies: [...(answer.cookies ?? []), ...cookies],
})

export type Handler<V> = (visit: V) => Answer | Promise<Answer>
export type Route = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** Whether it is open while somebody helps the member. Unsaid: pages are, forms are not. */
  readonly helped?: 'open' | 'shut'
  /** Open before a changed paper was read. */
  readonly early?: true
} & (
  | { readonly for: 'anyone'; readonly handle: Handler<Visit> }
  | { readonly for: 'program'; readonly handle: Handler<Visit> }
  | { readonly for: 'line'; readonly handle: Handler<Visit> }
  | FileRoute
  | { readonly for: 'gateway'; readonly handle: Handler<GatewayVisit> }
  | { readonly for: 'partner'; readonly mostBytes: number; readonly handle: Handler<PartnerVisit> }
  | { readonly for: 'member'; readonly handle: Handler<MemberVisit> }
  | { readonly for: StaffRole | 'staff'; readonly handle: Handler<StaffVisit> }
)

/** Pages anybody may open. */
export const get = (path: string, handle: Handler<Visit>): Route => ({
  method: 'GET',
  path,
  for: 'anyone',
  handle,
})
export const post = (path: string, handle: Handler<Visit>): Route => ({
  method: 'POST',
  path,
  for: 'anyone',
  handle,
})
/** What programs send as JSON: an object whose text fields become the form. No session and no token. */
export const postJson = (path: string, handle: Handler<Visit>): Route => ({
  method: 'POST',
  path,
  for: 'program',
  handle,
})
/** What a carrier's machine sends, as JSON or as a form; it proves itself by a secret, not by a session. */
export const fromGateway = (path: string, handle: Handler<GatewayVisit>): Route => ({
  method: 'POST',
  path,
  for: 'gateway',
  handle,
})
/** A form of the page of the line, which is drawn before there are tokens: its signed ticket, which a browser sends from
 * our own pages alone, proves it instead, and the handler asks for it. */
export const fromLine = (path: string, handle: Handler<Visit>): Route => ({
  method: 'POST',
  path,
  for: 'line',
  handle,
})
/** Pages of a member who is in; anybody else is led to the door and back. */
export const memberGet = (path: string, handle: Handler<MemberVisit>): Route => ({
  method: 'GET',
  path,
  for: 'member',
  handle,
})
export const memberPost = (path: string, handle: Handler<MemberVisit>): Route => ({
  method: 'POST',
  path,
  for: 'member',
  handle,
})
/** Pages of staff with that role; 'staff': with any. */
export const staffGet = (
  role: StaffRole | 'staff',
  path: string,
  handle: Handler<StaffVisit>,
): Route => ({
  method: 'GET',
  path,
  for: role,
  handle,
})
export const staffPost = (
  role: StaffRole | 'staff',
  path: string,
  handle: Handler<StaffVisit>,
): Route => ({
  method: 'POST',
  path,
  for: role,
  handle,
})

/** A path of this portal, or undefined: what `?volver=` may name. Never another origin. */
export function ownPath(text: string | undefined): string | undefined {
  if (!text?.startsWith('/') || text.startsWith('//') || text.includes('\\')) return undefined
  const url = URL.parse(text, 'http://portal.invalid')
  return url?.host === 'portal.invalid' ? url.pathname + url.search : undefined
}

/** What may be given back to a person: everything but secrets and the token of the form. */
export function withoutSecrets(
  form: Form,
  isSecret = /clave|contrasena|respuesta|codigo|^_csrf$/,
): Form {
  const kept: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(form))
    if (value !== undefined && !isSecret.test(name)) kept[name] = value
  return kept
}
