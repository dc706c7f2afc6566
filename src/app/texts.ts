// The short code: its dialogue on the rooms' own use cases, the pump that keeps it going, and the ways in.
import { openPump } from '../channels/sms/pump.ts'
import { smsRoutes } from '../channels/sms/sms.routes.ts'
import { receiptUseCases } from '../modules/notices/receipts.usecases.ts'
import { replyUseCases } from '../modules/notices/replies.usecases.ts'
import { silentSince } from '../modules/sms-dialogue/silence.usecases.ts'
import {
  type DialogueDeps,
  smsDialogueUseCases,
} from '../modules/sms-dialogue/sms-dialogue.usecases.ts'
import type { SmsEvents } from '../platform/sms-gateway.ts'
import type { Base } from './base.ts'
import type { Parts } from './parts.ts'

type Rooms = Omit<DialogueDeps, keyof Base | 'replies'>

export function openTexts(base: Base, { lines }: Pick<Parts, 'lines'>, rooms: Rooms) {
  const { config, institution } = base
  const outbox = { ...base, origin: config.publicOrigin, demo: config.demo, silentSince }
  const replies = replyUseCases(outbox, lines.sms)
  const receipts = receiptUseCases(base)
  const texts = smsDialogueUseCases({ ...base, ...rooms, replies })
  const pump = openPump({ ...base, texts })
  const events: SmsEvents = {
    onReceipt: async (receipt) => void (await receipts.noteReceipt(receipt)),
    onText: async (text) => {
      await texts.receive(text)
      pump.wake()
    },
  }
  const routes = smsRoutes({ events, secret: config.smsSecret, shortCode: institution.corto })
  return { texts, pump, events, routes }
}
