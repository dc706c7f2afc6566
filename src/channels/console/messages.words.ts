import type { Words } from '../../foundation/words.ts'
import type { Topic } from '../../modules/notices/choices.ts'
import type { MessageState } from '../../modules/notices/delivery.ts'
import type { CannotResend } from '../../modules/notices/resending.ts'

export const messagesWords = {
  title: { es: 'Mensajes', en: 'Messages' },
  intro: {
    es: 'Cada correo y SMS que mandamos, como llega, con los datos más largos que puede traer.',
    en: 'Every e-mail and text we send, as it arrives, with the longest details it may carry.',
  },
  lost: { es: 'No llegaron en 7 días', en: 'Not delivered in 7 days' },
  noneLost: { es: 'Todo llegó en los últimos 7 días.', en: 'All arrived in the last 7 days.' },
  when: { es: 'Cuándo', en: 'When' },
  kind: { es: 'Mensaje', en: 'Message' },
  to: { es: 'Para', en: 'To' },
  state: { es: 'Estado', en: 'State' },
  reply: { es: 'Qué contestaron', en: 'What they answered' },
  again: { es: 'Mandar otra vez', en: 'Send again' },
  notAgain: { es: 'Trae código o enlace', en: 'Carries a code or a link' },
  sentAgain: { es: 'Va otra vez', en: 'On its way again' },
  sentAgainText: {
    es: 'Quedó escrito en el registro.',
    en: 'It is in the record.',
  },
  list: { es: 'Todos los mensajes', en: 'All messages' },
  subject: { es: 'Asunto o texto', en: 'Subject or text' },
  topic: { es: 'Tema', en: 'Topic' },
  length: { es: 'Letras del correo', en: 'Characters of the e-mail' },
  ease: { es: 'Facilidad', en: 'Reading ease' },
  parts: { es: 'Partes de SMS, es / en', en: 'Text parts, es / en' },
  easeText: {
    es: 'Facilidad: índice INFLESZ del español. De 65 en adelante es fácil; menos de 55, difícil.',
    en: 'Reading ease: INFLESZ index of the Spanish. 65 or more is easy; below 55 is hard.',
  },
  mail: { es: 'Correo', en: 'E-mail' },
  sms: { es: 'SMS', en: 'Text' },
  asSeen: { es: 'Ver el correo como llega', en: 'See the e-mail as it arrives' },
  measures: {
    es: '{n} letras{facil, select, no {} other {, facilidad {facil}}}',
    en: '{n} characters{facil, select, no {} other {, reading ease {facil}}}',
  },
  segments: {
    es: '{partes, plural, one {# parte} other {# partes}} de SMS, {n} letras, alfabeto {alfabeto}',
    en: '{partes, plural, one {# text part} other {# text parts}}, {n} characters, {alfabeto} alphabet',
  },
  spanish: { es: 'Español', en: 'Spanish' },
  english: { es: 'Inglés', en: 'English' },
  back: { es: 'Todos los mensajes', en: 'All messages' },
} satisfies Words

export const topicWords = {
  asked: { es: 'Lo pidió', en: 'Asked for' },
  security: { es: 'Seguridad', en: 'Security' },
  receipts: { es: 'Comprobantes', en: 'Receipts' },
  deposits: { es: 'Depósitos', en: 'Deposits' },
  loan: { es: 'Crédito', en: 'Loan' },
  papers: { es: 'Documentos', en: 'Papers' },
  requests: { es: 'Trámites', en: 'Requests' },
} as const satisfies Record<Topic, Words[string]>

export const messageStates = {
  queued: { es: 'Espera', en: 'Waiting' },
  sent: { es: 'Salió', en: 'Sent' },
  delivered: { es: 'Llegó', en: 'Delivered' },
  bounced: { es: 'Rebotó', en: 'Bounced' },
  failed: { es: 'No salió', en: 'Failed' },
  dropped: { es: 'No se mandó', en: 'Not sent' },
} as const satisfies Record<MessageState, Words[string]>

export const resendRefusals = {
  'no-such-message': { es: 'Ese mensaje no está.', en: 'That message is not here.' },
  'holds-secret': {
    es: 'Trae un código o un enlace: la persona tiene que pedirlo de nuevo.',
    en: 'It carries a code or a link: its owner has to ask again.',
  },
  'not-lost': { es: 'Ese mensaje sí salió.', en: 'That message did go out.' },
  wiped: { es: 'De ese mensaje ya no se guarda nada.', en: 'Nothing of that message is kept.' },
  'resent-already': {
    es: 'Ya se mandó otra vez hoy. Espera a mañana.',
    en: 'It was sent again today. Wait until tomorrow.',
  },
} as const satisfies Record<CannotResend, Words[string]>
