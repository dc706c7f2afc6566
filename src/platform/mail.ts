// Mail out: a pool of SMTP connections. It sends once and says what happened; trying again is the outbox's work.
import { createTransport } from 'nodemailer'
import type { Delivery } from './delivery.ts'

/** One mail to one mailbox. `messageId` is ours and stays the same on every try. */
export type Mail = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly messageId: string
  /** Names this mail in the address that it comes back to; without it that is the sender's. */
  readonly returnKey?: string
}
export type Sender = { readonly name: string; readonly address: string }
export type Mailer = {
  /** Never throws for what the network or the other server does: see `Delivery`. */
  send(mail: Mail): Promise<Delivery>
  close(): void
}

const waits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }
const oneAddress = /^[^\s<>",;:()[\]\\]{1,64}@[^\s<>",;:()[\]\\@]{1,255}$/

/** `rebotes@dominio` and a key → `rebotes+key@dominio`, where that one mail comes back to. */
export const returnAddress = (mailbox: string, key: string): string =>
  mailbox.replace('@', `+${key}@`)

/**
 * `url`: `smtp://[user:password@]host:port` or `smtps://…`. `from` is the institution's name and address.
 * `returnTo`: the mailbox whose variants tell which mail came back.
 */
export function openMailer(options: { url: string; from: Sender; returnTo?: string }): Mailer {
  const { url, from, returnTo } = options
  const transport = createTransport({
    ...connection(url),
    ...waits,
    pool: true,
    maxConnections: 4,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  transport.on('error', () => {}) // an idle connection that breaks has nobody to tell; the next send opens another
  return {
    send: async ({ to, subject, text, html, messageId, returnKey }) => {
      if (!oneAddress.test(to)) return { outcome: 'permanent', reply: 'address-not-one-mailbox' }
      try {
        const { response } = await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject: oneLine(subject),
          text,
          html,
          messageId,
          ...(returnTo &&
            returnKey && { envelope: { from: returnAddress(returnTo, returnKey), to } }),
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        })
        return { outcome: 'sent', reply: replyCode(response) ?? '250', ids: [messageId] }
      } catch (error) {
        return refusal(error)
      }
    },
    close: () => transport.close(),
  }
}

function connection(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const fallback = secure ? 465 : 587
  return {
    host: hostname,
    port: port ? Number(port) : fallback,
    secure,
    ...(username && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
  }
}

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ')
const replyCode = (response: string | undefined): string | undefined =>
  /^[2-5]\d\d/.exec(response ?? '')?.[0]

/**
 * A 5xx about this mailbox or this message is a bounce; one about ourselves (sign-in, sender) is our trouble to
 * mend. The reply keeps the status of RFC 3463 where the server gave one, and says when the mailbox was taken and
 * the content was not.
 */
function refusal(error: unknown): Delivery {
  const { code, command, responseCode, response } = error as {
    code?: string
    command?: string
    responseCode?: number
    response?: string
  }
  const aboutIt = command === 'RCPT TO' || command === 'DATA'
  const refused = responseCode !== undefined && responseCode >= 500
  if (!refused || !aboutIt) {
    const reply = responseCode ? `${responseCode}` : (code ?? 'unknown').toLowerCase()
    return { outcome: 'temporary', reply }
  }
  const status = /^\d{3}[ -]([45]\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1]
  const detail = status ?? (command === 'DATA' ? 'content' : '')
  return { outcome: 'permanent', reply: `${responseCode} ${detail}`.trim() }
}
