import type { ResendingUseCases } from '../../modules/notices/resending.usecases.ts'
import {
  enclosed,
  go,
  missing,
  type Route,
  refuse,
  show,
  staffGet,
  staffPost,
} from '../../platform/web.ts'
import { operatorOf } from './console.pages.ts'
import { messagePage, messagesPage, messagesRoot } from './messages.pages.ts'
import { resendRefusals } from './messages.words.ts'

export const messagesRoutes = (messages: ResendingUseCases): readonly Route[] => {
  const board = async () => ({ templates: messages.templates(), lost: await messages.lost() })
  return [
    staffGet('operator', messagesRoot, async (v) => {
      const done = v.query.listo === 'si'
      return show(messagesPage(v.view, v.staff, { ...(await board()), done }))
    }),
    staffGet('operator', `${messagesRoot}/:kind`, (v) => {
      const template = messages.template(v.params.kind ?? '')
      return template ? show(messagePage(v.view, v.staff, template)) : missing
    }),
    staffGet('operator', `${messagesRoot}/:kind/correo`, (v) => {
      const lang = v.query.idioma === 'en' ? 'en' : 'es'
      const mail = messages.template(v.params.kind ?? '')?.langs[lang].mail
      return mail ? enclosed(mail.html) : missing
    }),
    staffPost('operator', `${messagesRoot}/perdidos/:id`, async (v) => {
      const again = await messages.resend(v.params.id ?? '', operatorOf(v.staff))
      if (again.ok) return go(`${messagesRoot}?listo=si`)
      if (again.code === 'no-such-message') return missing
      const problems = { contenido: v.view.t(resendRefusals[again.code]) }
      return refuse(messagesPage(v.view, v.staff, { ...(await board()), problems }))
    }),
  ]
}
