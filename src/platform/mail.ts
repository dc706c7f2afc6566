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
}
export type Sender = { readonly name: string; readonly address: string }
export type Mailer = {
  /** Never throws for what the network or the other server does: see `Delivery`. */
  send(mail: Mail): Promise<Delivery>
  close(): void
}

const waits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }
const oneAddress = /^[^\s<>",;:()[\]\\]{1,64}@[^\s<>",;:()[\]\\@]{1,255}$/

/** `url`: `smtp://[user:password@]host:port` or `smtps://…`. `from` is the institution's name and address. */
export function openMailer({ url, from }: { url: string; from: Sender }): Mailer {
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
    send: async ({ to, subject, text, html, messageId }) => {
      if (!oneAddress.test(to)) return { outcome: 'permanent', reply: 'address-not-one-mailbox' }
      try {
        const { response } = await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject: oneLine(subject),
          text,
          html,
          messageId,
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

/** A 5xx about this mailbox or this message is a bounce; one about ourselves (sign-in, sender) is our trouble to mend. */
function refusal(error: unknown): Delivery {
  const { code, command, responseCode } = error as {
    code?: string
    command?: string
    responseCode?: number
  }
  const reply = responseCode ? `${responseCode}` : (code ?? 'unknown').toLowerCase()
  const aboutIt = command === 'RCPT TO' || command === 'DATA'
  const refused = responseCode !== undefined && responseCode >= 500
  return { outcome: refused && aboutIt ? 'permanent' : 'temporary', reply }
}
