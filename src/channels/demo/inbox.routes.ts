import { enclosed, get, json, missing, type Route, show } from '../../platform/web.ts'
import { inboxPage, mailPage } from './inbox.pages.ts'
import type { InboxMail, Mailbox } from './mailbox.ts'

/** A mail as programs read it. */
const told = (mail: InboxMail) => ({
  id: mail.id,
  para: mail.to,
  de: mail.from,
  asunto: mail.subject,
  texto: mail.text,
  html: mail.html,
  enlaces: mail.links,
  ...(mail.code && { codigo: mail.code }),
  fecha: mail.at.toString(),
})

/** `origin`: of this portal; only its links can be followed from the inbox. */
export const inboxRoutes = (mailbox: Mailbox, origin: string): readonly Route[] => [
  get('/demo/buzon', async ({ view, query }) => {
    const to = query.para?.trim() || undefined
    return show(inboxPage(view, await mailbox.mails(to), to))
  }),
  get('/demo/buzon.json', async ({ query }) =>
    json((await mailbox.mails(query.para?.trim() || undefined)).map(told)),
  ),
  get('/demo/buzon/:id', async ({ view, params }) => {
    const mail = await mailbox.mail(params.id ?? '')
    return mail ? show(mailPage(view, mail, origin)) : missing
  }),
  get('/demo/buzon/:id/correo', async ({ params }) => {
    const mail = await mailbox.mail(params.id ?? '')
    return mail ? enclosed(mail.html) : missing
  }),
]
