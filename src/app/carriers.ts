// Mail and SMS: the servers that the environment names, or in the demo our own on loopback, over the same wire.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Mailbox } from '../channels/demo/mailbox.ts'
import { Remitter } from '../channels/demo/remitter/remitter.ts'
import { Smsc } from '../channels/demo/smsc.ts'
import type { Clock } from '../foundation/time.ts'
import type { Config } from '../platform/config.ts'
import { readInstitution } from '../platform/institution.ts'
import { openMailer } from '../platform/mail.ts'
import { openSmsGateway, type SmsEvents } from '../platform/sms-gateway.ts'
import type { Carriers } from './base.ts'

/** What carriers bring: texts and receipts, and mails that came back. */
export type CarrierEvents = SmsEvents & {
  onReturned(message: string, to: string): Promise<void>
}

export type DemoCarriers = {
  readonly mailbox?: Mailbox
  readonly smsc?: Smsc
  /** The process of the partners abroad; it starts when the portal can be reached. */
  readonly remitter?: Remitter
}

async function demoCarriers(config: Config, now: Clock, corto: string, events: CarrierEvents) {
  const { onReturned } = events
  const mailbox =
    config.demo && !config.smtpUrl
      ? new Mailbox({ folder: join(config.dataDir, 'buzon'), now, onReturned })
      : undefined
  const password = randomBytes(4).toString('hex')
  const smsc =
    config.demo && !config.smsUrl
      ? new Smsc({ systemId: 'cimiento', password, shortCode: corto, now })
      : undefined
  return {
    mailbox,
    smsc,
    smtpUrl: config.smtpUrl ?? (await mailbox!.listen(0)),
    smsUrl: config.smsUrl ?? (await smsc!.listen(0)),
  }
}

export async function openCarriers(
  config: Config,
  now: Clock,
  events: CarrierEvents,
): Promise<{ carriers: Carriers; demo: DemoCarriers; close(): Promise<void> }> {
  const institution = readInstitution(config.institutionFile)
  const { mailbox, smsc, smtpUrl, smsUrl } = await demoCarriers(
    config,
    now,
    institution.corto,
    events,
  )
  const address = config.mailFrom ?? `avisos@${institution.dominio}`
  const returnTo = config.mailReturn ?? (mailbox ? `rebotes@${institution.dominio}` : undefined)
  const from = { name: institution.institucion, address }
  const mailer = openMailer({ url: smtpUrl, from, ...(returnTo && { returnTo }) })
  const sms = openSmsGateway({ url: smsUrl, from: institution.corto }, events)
  const remitter = config.demo ? new Remitter() : undefined
  return {
    carriers: { mailer, sms },
    demo: { ...(mailbox && { mailbox }), ...(smsc && { smsc }), ...(remitter && { remitter }) },
    close: async () => {
      await remitter?.close()
      mailer.close()
      await sms.close()
      await mailbox?.close()
      await smsc?.close()
    },
  }
}

/** The carriers open before the rooms exist: until `goTo`, what comes in is refused and offered again. */
export function laterEvents(): { events: CarrierEvents; goTo(rooms: CarrierEvents): void } {
  let goal: CarrierEvents | undefined
  const ready = (): CarrierEvents => {
    if (!goal) throw new Error('not open yet')
    return goal
  }
  return {
    events: {
      onReceipt: async (receipt) => ready().onReceipt(receipt),
      onText: async (text) => ready().onText(text),
      onReturned: async (message, to) => ready().onReturned(message, to),
    },
    goTo: (rooms) => {
      goal = rooms
    },
  }
}
