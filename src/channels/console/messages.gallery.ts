import type { Lost } from '../../modules/notices/resending.usecases.ts'
import { templateOf } from '../../modules/notices/templates.letters.ts'
import { readInstitution } from '../../platform/institution.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { messagePage, messagesPage, messagesRoot } from './messages.pages.ts'
import { resendRefusals } from './messages.words.ts'

const staff = { name: 'Ana' }
const paper = { institution: readInstitution(), origin: 'https://mi.cimiento.example' }
const at = Temporal.Instant.from('2026-11-22T15:00:00Z')
const lost: Lost = {
  messageId: '018f0000-0000-7000-8000-00000000000a',
  kind: 'payment-applied',
  channel: 'mail',
  state: 'bounced',
  at,
  to: 'r••••@c••••.example',
  reply: '550 5.1.1',
  again: true,
}
const kinds = ['activation', 'payment-applied', 'code', 'staff-moved', 'desk-code'] as const
const templates = kinds.map((kind) => templateOf(kind, paper))
const one = (kind: (typeof kinds)[number]) => templates[kinds.indexOf(kind)]!

export const messagesGallery: Gallery = {
  [messagesRoot]: {
    'todo llegó': (view) => messagesPage(view, staff, { templates, lost: [] }),
    'dos no llegaron': (view) =>
      messagesPage(view, staff, {
        templates,
        lost: [lost, { ...lost, kind: 'code', channel: 'sms', to: '42', again: false }],
      }),
    'ya se mandó hoy': (view) =>
      messagesPage(view, staff, {
        templates,
        lost: [lost],
        problems: { contenido: view.t(resendRefusals['resent-already']) },
      }),
  },
  [`${messagesRoot}/{kind}`]: {
    'correo y SMS': (view) => messagePage(view, staff, one('payment-applied')),
    'solo SMS': (view) => messagePage(view, staff, one('desk-code')),
  },
}
