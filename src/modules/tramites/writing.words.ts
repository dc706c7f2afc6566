import type { Said, Words } from '../../foundation/words.ts'
import type { CannotAttach } from './draft.ts'
import type { CannotSend } from './sending.usecases.ts'

/** Why it was not sent. */
export const cannotSendWords: Readonly<Record<CannotSend, Said>> = {
  'look-only': {
    es: 'Primero confirma tu celular en Mi perfil. Lo que escribiste se guarda.',
    en: 'First confirm your phone in My profile. What you wrote is kept.',
  },
  'not-complete': {
    es: 'Falta contestar algo. Revisa tus respuestas.',
    en: 'Something is not answered. Check your answers.',
  },
  'papers-missing': {
    es: 'Falta un papel. Agrégalo y vuelve a enviar.',
    en: 'A paper is missing. Add it and send again.',
  },
  'money-held': {
    es: 'Tu dinero está detenido para cuidarlo. Lo que escribiste se guarda.',
    en: 'Your money is on hold to protect it. What you wrote is kept.',
  },
  'contact-held': {
    es: 'Tus datos están detenidos para cuidarlos. Lo que escribiste se guarda.',
    en: 'Your details are on hold to protect them. What you wrote is kept.',
  },
  'credit-held': {
    es: 'Tus créditos nuevos están detenidos para cuidarte. Lo que escribiste se guarda.',
    en: 'New loans are on hold to protect you. What you wrote is kept.',
  },
  'check-failed': {
    es: 'Todavía no se puede enviar. Mira qué falta.',
    en: 'It cannot be sent yet. See what is missing.',
  },
}

export const cannotAttachWords: Readonly<Record<CannotAttach, Said>> = {
  'no-such-paper': { es: 'Ese papel no se pide aquí', en: 'That paper is not asked for here' },
  'enough-of-it': {
    es: 'Ya están todos. Quita uno para cambiarlo',
    en: 'They are all there. Remove one to change it',
  },
}

export const writingWords = {
  steps: { es: 'Parte {n} de {de}', en: 'Part {n} of {de}' },
  stepsMore: { es: 'Parte {n}', en: 'Part {n}' },
  better: {
    es: '¿Ya lo ves en tu lista? <a>Escógelo ahí</a>',
    en: 'Already in your list? <a>Pick it there</a>',
  },
  continue: { es: 'Continuar', en: 'Continue' },
  saveAndLeave: { es: 'Guardar y seguir otro día', en: 'Save and go on another day' },
  kept: {
    es: 'Lo que escribes se guarda 30 días.',
    en: 'What you write is kept for 30 days.',
  },
  free: {
    es: 'Cuesta $0. Hazlo tú: no le pagues a nadie.',
    en: 'It costs $0. Do it yourself: don’t pay anyone.',
  },
  careTitle: { es: 'Así va a ser', en: 'How it goes' },
  answerIn: {
    es: 'Te contestamos en {n, plural, one {# día hábil} other {# días hábiles}} o menos.',
    en: 'We answer in {n, plural, one {# working day} other {# working days}} or less.',
  },
  answerMore: {
    es: 'Si hace falta, la regla permite {n} más, y te lo decimos.',
    en: 'If needed the rule allows {n} more, and we tell you.',
  },
  estimate: {
    es: 'La mitad se contestó en {mitad, plural, one {# día hábil} other {# días hábiles}} o menos; 9 de cada 10, en {casi}.',
    en: 'Half were answered in {mitad, plural, one {# working day} other {# working days}} or less; 9 in 10, in {casi}.',
  },
  twoPeople: {
    es: 'Lo deciden dos personas, para cuidarte.',
    en: 'Two people decide it, to protect you.',
  },
  termFrom: { es: 'De dónde sale este plazo', en: 'Where this term comes from' },
  assumed: {
    es: 'Nadie publicó un plazo para esto. Este lo pusimos nosotros, y lo cumplimos.',
    en: 'Nobody published a term for this. We set this one ourselves, and we keep it.',
  },
  visitLaw: { es: 'La visita la pide: {ley}.', en: 'The visit is asked for by: {ley}.' },
  book: { es: 'Pedir la cita', en: 'Ask for the appointment' },
  visit: { es: 'Una parte es en persona', en: 'One part is in person' },
  papersTitle: { es: 'Agrega tus papeles', en: 'Add your papers' },
  papersIntro: {
    es: 'Toma una foto con tu celular o escoge un PDF. Que se lea todo.',
    en: 'Take a photo with your phone or choose a PDF. Make sure all of it can be read.',
  },
  paperOptional: { es: '{papel} (opcional)', en: '{papel} (optional)' },
  addPaper: { es: 'Agregar foto o PDF', en: 'Add a photo or PDF' },
  addThis: { es: 'Agregar: {papel}', en: 'Add: {papel}' },
  paperHere: { es: 'Ya lo tenemos', en: 'We have it' },
  papersOf: { es: 'Llevas {n} de {de}', en: '{n} of {de} so far' },
  remove: { es: 'Quitar', en: 'Remove' },
  reviewTitle: { es: 'Revisa y envía', en: 'Check and send' },
  reviewIntro: {
    es: 'Todavía no se envía. Revisa todo y toca el botón.',
    en: 'It is not sent yet. Check it all and tap the button.',
  },
  yourAnswers: { es: 'Tus respuestas', en: 'Your answers' },
  yourPapers: { es: 'Tus papeles', en: 'Your papers' },
  noPapers: { es: 'Sin papeles', en: 'No papers' },
  paperMissing: { es: 'Falta: {papel}', en: 'Missing: {papel}' },
  lookedAt: { es: 'Lo que revisamos', en: 'What we checked' },
  amounts: { es: 'Cuánto te toca hoy', en: 'What is yours today' },
  amountTotal: { es: 'En total', en: 'In all' },
  amountUnknown: { es: 'No lo sabemos todavía', en: 'We don’t know yet' },
  amountsGrow: {
    es: 'Es lo que tienes hoy. Si gana algo antes de salir, también es tuyo.',
    en: 'It is what you have today. What it earns before it leaves is yours too.',
  },
  amountsRest: { es: 'Lo que no se paga aquí', en: 'What is not paid here' },
  restToPension: {
    es: 'Con la ley de 1997 esa parte paga tu pensión: la pide tu Afore. Sigue siendo tuya.',
    en: 'By the 1997 law that part pays your pension: your Afore asks for it. It is still yours.',
  },
  restStays: {
    es: 'Sigue guardado y ganando. Lo cobras cuando tengas tu pensión.',
    en: 'It stays and keeps earning. You claim it when you have your pension.',
  },
  notSent: { es: 'No se envió', en: 'It was not sent' },
  next: { es: 'Qué sigue', en: 'What comes next' },
  send: { es: 'Enviar', en: 'Send' },
  discard: { es: 'No quiero este trámite', en: 'I don’t want this request' },
  discardText: {
    es: 'Borra lo que escribiste y tus papeles.',
    en: 'Deletes what you wrote and your papers.',
  },
  discardButton: { es: 'Borrarlo', en: 'Delete it' },
  change: { es: 'Cambiar', en: 'Change' },
  otherPaper: { es: 'Otro papel', en: 'Another paper' },
  yes: { es: 'Sí', en: 'Yes' },
  startTitle: { es: '¿Qué necesitas?', en: 'What do you need?' },
  startIntro: {
    es: 'Todo se pide aquí, desde cualquier país. Cuesta $0.',
    en: 'You ask for everything here, from any country. It costs $0.',
  },
  drafts: { es: 'Sigue donde te quedaste', en: 'Go on where you left' },
  draftSince: { es: 'Lo guardaste el {fecha}', en: 'You saved it on {fecha}' },
  startNew: { es: 'Empezar un trámite', en: 'Start a request' },
} satisfies Words
