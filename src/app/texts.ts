// The short code: its dialogue on the rooms' own use cases, the pump that keeps it going, and the ways in.
import { openPump } from '../channels/sms/pump.ts'
import { smsRoutes } from '../channels/sms/sms.routes.ts'
import type { DocumentsUseCases } from '../modules/documents/documents.usecases.ts'
import type { MaintenanceUseCases } from '../modules/maintenance/maintenance.usecases.ts'
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

type Rooms = Omit<DialogueDeps, keyof Base | 'replies' | 'stopAt' | 'checkFolio'> & {
  readonly maintenance: Pick<MaintenanceUseCases, 'of'>
  readonly documents: Pick<DocumentsUseCases, 'check'>
}

/** What a text needs to know of a stop of the whole portal. */
const stopIn =
  (maintenance: Rooms['maintenance']): DialogueDeps['stopAt'] =>
  (now) => {
    const portal = maintenance.of('portal', now)
    if (portal.state === 'open') return undefined
    const { window, until } = portal
    return { runs: portal.state !== 'announced', from: window.startsAt, to: until }
  }
/** A text says no more of a code that is not the folio's than of a folio that is not there. */
const folioIn =
  (documents: Rooms['documents']): DialogueDeps['checkFolio'] =>
  async (folio) => {
    const standing = await documents.check(folio)
    return standing === 'other' ? 'unknown' : standing
  }

export function openTexts(base: Base, { lines }: Pick<Parts, 'lines'>, rooms: Rooms) {
  const { config, institution } = base
  const outbox = { ...base, origin: config.publicOrigin, demo: config.demo, silentSince }
  const replies = replyUseCases(outbox, lines.sms)
  const receipts = receiptUseCases(base)
  const stopAt = stopIn(rooms.maintenance)
  const checkFolio = folioIn(rooms.documents)
  const texts = smsDialogueUseCases({ ...base, ...rooms, replies, stopAt, checkFolio })
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
