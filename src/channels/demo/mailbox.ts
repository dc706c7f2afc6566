// The demo's mail server: real SMTP on loopback, and an inbox that anybody at this machine may read.
// Mails are files in a folder: they survive a restart, need no database, and are what was really sent.
import { mkdirSync, readdirSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import type { Instant } from '../../foundation/time.ts'
import { newId } from '../../platform/secrets.ts'
import { returnedMail } from './returned-mail.ts'

/** One mail of the inbox, as the person would see it. `code` is the six-digit code in it, if any. */
export type InboxMail = {
  readonly id: string
  readonly to: string
  readonly from: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly links: readonly string[]
  readonly code?: string
  readonly messageId: string
  readonly at: Instant
}
type Kept = { readonly id: string; readonly to: string; readonly file: string }

const mostMails = 1_000
const mostAddress = 150 // its file name has room for that
const mostBytes = 1_000_000
const fileForm = /^([0-9a-f-]{36})_([\w-]+)\.eml$/

type OnReturned = (message: string, to: string) => Promise<void>

/** The mailbox's answer to an address; undefined takes it. */
type Refusal = { readonly responseCode: number; readonly message: string } | undefined

export class Mailbox {
  readonly #folder: string
  readonly #now: () => Instant
  readonly #server: SMTPServer
  readonly #seen = new Set<string>()
  readonly #onReturned: OnReturned
  #kept: Kept[]

  /** `folder` is made when missing. `onReturned`: who is brought the mails that come back. */
  constructor({
    folder,
    now,
    onReturned = async () => {},
  }: {
    folder: string
    now: () => Instant
    onReturned?: OnReturned
  }) {
    this.#folder = folder
    this.#now = now
    this.#onReturned = onReturned
    mkdirSync(folder, { recursive: true })
    this.#kept = readdirSync(folder).sort().flatMap(keptOf)
    this.#server = new SMTPServer({
      name: 'buzon.localhost',
      hidePIPELINING: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      size: mostBytes,
      disableReverseLookup: true,
      logger: false,
      onRcptTo: ({ address }, _session, done) => done(asError(this.#answerTo(address))),
      onData: (stream, session, done) => {
        const whole = stream.pipe(new PassThrough())
        buffer(whole)
          .then((bytes) => this.#keep(bytes, session))
          .then(
            () => done(),
            () => done(asError({ responseCode: 451, message: 'Intenta más tarde' })),
          )
      },
    })
    this.#server.on('error', () => {})
  }

  /** Listens on loopback; port 0 picks a free one. Returns the SMTP_URL that reaches it. */
  async listen(port: number): Promise<string> {
    const listening = await new Promise<number>((ready) => {
      const server = this.#server.listen(port, '127.0.0.1', () => {
        const address = server.address()
        ready(typeof address === 'object' && address ? address.port : port)
      })
    })
    return `smtp://127.0.0.1:${listening}`
  }

  /** The mails for one address (any case), or all; the newest first. */
  async mails(to?: string, most = 100): Promise<readonly InboxMail[]> {
    const wanted = to?.trim().toLowerCase()
    const chosen = this.#kept.filter((kept) => wanted === undefined || kept.to === wanted)
    return Promise.all(
      chosen
        .slice(-most)
        .reverse()
        .map((kept) => this.#read(kept)),
    )
  }

  async mail(id: string): Promise<InboxMail | undefined> {
    const kept = this.#kept.find((one) => one.id === id)
    return kept && this.#read(kept)
  }

  async close(): Promise<void> {
    await new Promise<void>((done) => this.#server.close(() => done()))
  }

  /**
   * Three domains rehearse trouble: …@rebota.example is refused for good, …@lento.example the first time; what
   * goes to …@devuelve.example is taken and comes back.
   */
  #answerTo(address: string): Refusal {
    const domain = address.toLowerCase().split('@').at(-1)
    if (address.length > mostAddress)
      return { responseCode: 553, message: 'Ese correo es muy largo' }
    if (domain === 'rebota.example') return { responseCode: 550, message: 'Ese buzón no existe' }
    if (domain === 'lento.example' && !this.#seen.has(address)) {
      this.#seen.add(address)
      return { responseCode: 451, message: 'Intenta más tarde' }
    }
    return undefined
  }

  async #keep(bytes: Buffer, session: SMTPServerSession): Promise<void> {
    for (const { address } of session.envelope.rcptTo) {
      if (/@devuelve\.example$/i.test(address)) {
        this.#return(address, session)
        continue
      }
      const id = newId(this.#now().epochMilliseconds)
      const to = address.toLowerCase()
      const file = `${id}_${Buffer.from(to).toString('base64url')}.eml`
      await writeFile(join(this.#folder, `${file}.part`), bytes)
      await rename(join(this.#folder, `${file}.part`), join(this.#folder, file))
      this.#kept.push({ id, to, file })
    }
    for (const old of this.#kept.splice(0, this.#kept.length - mostMails))
      await rm(join(this.#folder, old.file), { force: true })
  }

  /** Brings it back once the sender was told that it was taken; who it is brought to may be gone by then. */
  #return(recipient: string, { envelope }: SMTPServerSession): void {
    const to = envelope.mailFrom ? envelope.mailFrom.address : ''
    const report = { to, recipient, action: 'failed', status: '5.1.1' } as const
    this.#onReturned(returnedMail(report), to).catch(() => {})
  }

  async #read({ id, to, file }: Kept): Promise<InboxMail> {
    const mail = await PostalMime.parse(await readFile(join(this.#folder, file)))
    const text = mail.text ?? ''
    const code = /(?<!\d)\d{6}(?!\d)/.exec(text.replace(/https?:\/\/\S+/g, ''))?.[0]
    return {
      id,
      to,
      from: mail.from?.name
        ? `${mail.from.name} <${mail.from.address}>`
        : (mail.from?.address ?? ''),
      subject: mail.subject ?? '',
      text,
      html: mail.html ?? '',
      links: [...new Set(text.match(/https?:\/\/[^\s<>"]+/g) ?? [])],
      ...(code && { code }),
      messageId: mail.messageId ?? '',
      at: Temporal.Instant.fromEpochMilliseconds(
        Number.parseInt(id.replace('-', '').slice(0, 12), 16),
      ),
    }
  }
}

const keptOf = (file: string): Kept[] => {
  const m = fileForm.exec(file)
  return m ? [{ id: m[1]!, to: Buffer.from(m[2]!, 'base64url').toString(), file }] : []
}

const asError = (refusal: Refusal): Error | null =>
  refusal ? Object.assign(new Error(refusal.message), { responseCode: refusal.responseCode }) : null
