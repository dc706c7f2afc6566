// Every message that goes out, as it arrives, and those that did not: for operators.
import type { Lang } from '../../foundation/words.ts'
import type { Lost } from '../../modules/notices/resending.usecases.ts'
import type {
  MailTemplate,
  SmsTemplate,
  Template,
} from '../../modules/notices/templates.letters.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import { form, noProblems, type Problems } from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { frame, type Staff, table } from './console.pages.ts'
import { messageStates, topicWords, messagesWords as words } from './messages.words.ts'

export const messagesRoot = '/operacion/mensajes'

const code = (text: string): Html => html`<span class="code">${text}</span>`

function lostTable(view: View, lost: readonly Lost[]): Html {
  if (lost.length === 0)
    return html`<h2>${view.t(words.lost)}</h2>
<p>${view.t(words.noneLost)}</p>`
  const heads = [words.when, words.kind, words.to, words.state, words.reply, words.again]
  const again = (one: Lost) =>
    one.again
      ? form(
          view,
          `${messagesRoot}/perdidos/${one.messageId}`,
          html`<button class="btn btn-2">${view.t(words.again)}<span class="vh"> ${one.kind}, ${one.to}</span></button>`,
          'row',
        )
      : view.t(words.notAgain)
  return table(
    view.t(words.lost),
    heads.map((one) => ({ label: view.t(one) })),
    lost.map((one) => [
      dayAndTime(view.lang, one.at),
      html`<a href="${view.to(`${messagesRoot}/${one.kind}`)}">${code(one.kind)}</a>`,
      html`${view.t(one.channel === 'mail' ? words.mail : words.sms)} ${code(one.to)}`,
      view.t(messageStates[one.state]),
      code(one.reply),
      again(one),
    ]),
  )
}

const easeOf = (ease: number | undefined): Piece =>
  ease === undefined ? '—' : ease < 55 ? html`<span class="state state-bad">${ease}</span>` : ease

const partsOf = ({ langs: { es, en } }: Template): string =>
  es.sms && en.sms ? `${es.sms.count} / ${en.sms.count}` : '—'

function templatesTable(view: View, templates: readonly Template[]): Html {
  const columns = [
    { label: view.t(words.kind) },
    { label: view.t(words.subject) },
    { label: view.t(words.topic) },
    { label: view.t(words.length), number: true },
    { label: view.t(words.ease), number: true },
    { label: view.t(words.parts), number: true },
  ]
  const rows = templates.map((one) => {
    const { mail, sms } = one.langs[view.lang]
    return [
      html`<a href="${view.to(`${messagesRoot}/${one.kind}`)}">${code(one.kind)}</a>`,
      mail?.subject ?? sms?.text ?? '',
      view.t(topicWords[one.topic]),
      mail?.length ?? '—',
      easeOf(one.langs.es.mail?.ease),
      partsOf(one),
    ]
  })
  return table(view.t(words.list), columns, rows)
}

export type MessagesProps = {
  readonly templates: readonly Template[]
  readonly lost: readonly Lost[]
  readonly done?: boolean
  readonly problems?: Problems
}

export function messagesPage(view: View, staff: Staff, props: MessagesProps): Html {
  const { templates, lost, done, problems = noProblems } = props
  return frame(
    view,
    staff,
    { title: view.t(words.title), path: messagesRoot, problems },
    html`${done ? notice('done', view.t(words.sentAgain), view.t(words.sentAgainText)) : nothing}
<p>${view.t(words.intro)}</p>
${lostTable(view, lost)}
${templatesTable(view, templates)}
<p>${view.t(words.easeText)}</p>`,
  )
}

const paragraphs = (text: string): Piece =>
  text
    .trim()
    .split(/\n{2,}/)
    .map(
      (one) =>
        html`<p>${one.split(/(?=[/_-])|(?<=\S{16})/).map((piece) => html`${piece}<wbr>`)}</p>\n`,
    )

function mailOf(view: View, kind: string, lang: Lang, mail: MailTemplate): Html {
  const source = view.to(`${messagesRoot}/${kind}/correo?idioma=${lang}`)
  const facil = mail.ease === undefined ? 'no' : `${mail.ease}`
  return html`<h3>${view.t(words.mail)}: <span lang="${lang}">${mail.subject}</span></h3>
<p>${view.t(words.measures, { n: mail.length, facil })}</p>
<div class="box stack-s" lang="${lang}">${paragraphs(mail.text)}</div>
<p><a href="${source}" hreflang="${lang}">${view.t(words.asSeen)}</a></p>`
}

const smsOf = (view: View, lang: Lang, sms: SmsTemplate): Html => html`<h3>${view.t(words.sms)}</h3>
<p>${view.t(words.segments, { partes: sms.count, n: sms.units, alfabeto: sms.alphabet === 'gsm7' ? 'GSM-7' : 'UCS-2' })}</p>
<p class="box" lang="${lang}">${sms.text}</p>`

export function messagePage(view: View, staff: Staff, template: Template): Html {
  const { kind, langs } = template
  const part = (lang: Lang, title: string) => {
    const { mail, sms } = langs[lang]
    return html`<section class="stack" aria-labelledby="en-${lang}"><h2 id="en-${lang}">${title}</h2>
${mail ? mailOf(view, kind, lang, mail) : nothing}
${sms ? smsOf(view, lang, sms) : nothing}
</section>`
  }
  return frame(
    view,
    staff,
    { title: langs[view.lang].mail?.subject ?? kind, path: messagesRoot },
    html`<p>${code(kind)} · ${view.t(topicWords[template.topic])}</p>
<div class="cols cols--even">
${part('es', view.t(words.spanish))}
${part('en', view.t(words.english))}
</div>
<p><a href="${view.to(messagesRoot)}">${view.t(words.back)}</a></p>`,
  )
}
