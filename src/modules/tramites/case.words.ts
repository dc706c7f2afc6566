import type { Said, Words } from '../../foundation/words.ts'
import type { CannotPutPaper } from './case-papers.ts'
import type { OutsidePlace } from './definition.ts'
import type { CannotFollow } from './following.usecases.ts'
import type { EventAct } from './tramites.ts'

export const eventWords: Readonly<Record<EventAct, Said>> = {
  'information-asked': { es: 'Te pedimos algo', en: 'We asked you for something' },
  'information-given': { es: 'Contestaste lo que pedimos', en: 'You answered what we asked' },
  proposed: { es: 'Una persona propuso una respuesta', en: 'One person proposed an answer' },
  'sent-back': { es: 'Volvió a revisión', en: 'Went back to review' },
  extended: {
    es: 'Tomamos los días que permite la regla',
    en: 'We took the days that the rule allows',
  },
  late: { es: 'Pasó el día de nuestra respuesta', en: 'The day of our answer went by' },
  'lapse-near': { es: 'Te avisamos que está por vencer', en: 'We told you it is about to lapse' },
  'partner-agreed': { es: 'La otra persona aceptó', en: 'The other person accepted' },
  appealed: { es: 'Pediste que se revise otra vez', en: 'You asked for another look' },
}

/** Who carries out what is not done in our books. */
export const placeWords = {
  'loan-system': { es: 'el sistema de créditos', en: 'the loan system' },
  'savings-system': { es: 'la tesorería', en: 'the treasury' },
  'social-security': { es: 'el seguro social (IMSS)', en: 'social security (IMSS)' },
  'tax-office': { es: 'el SAT', en: 'the tax office (SAT)' },
  employer: { es: 'tu patrón', en: 'your employer' },
  notary: { es: 'el notario', en: 'the notary' },
  'public-registry': { es: 'el Registro Público', en: 'the Public Registry' },
  insurer: { es: 'la aseguradora', en: 'the insurer' },
} satisfies Words<OutsidePlace>

export const cannotFollowWords: Readonly<Record<CannotFollow | CannotPutPaper, Said>> = {
  'no-such-folio': { es: 'No encontramos ese trámite', en: 'We can’t find that request' },
  'no-such-move': {
    es: 'El trámite avanzó y eso ya no se puede. Mira cómo va',
    en: 'The request moved and that is not possible any more. See where it is',
  },
  'nothing-said': { es: 'Escribe algo, o agrega un papel', en: 'Write something, or add a paper' },
  'too-long': {
    es: 'Es muy largo: 1,000 letras o menos',
    en: 'It is too long: 1,000 characters at most',
  },
  'too-late': { es: 'Ya pasó el plazo para pedirlo', en: 'The time to ask for it has passed' },
  'no-such-paper': { es: 'Ese papel no se pide aquí', en: 'That paper is not asked for here' },
}

export const caseWords = {
  sentTitle: { es: 'Recibimos tu trámite', en: 'We got your request' },
  sentText: {
    es: 'Folio {folio}. Te mandamos un correo y un SMS con él.',
    en: 'Reference {folio}. We sent it to you by e-mail and text.',
  },
  ballUs: { es: 'Nos toca a nosotros', en: 'It is our turn' },
  ballYou: { es: 'Te toca a ti', en: 'It is your turn' },
  ballNobody: { es: 'Ya terminó', en: 'It is over' },
  who: { es: 'A quién le toca', en: 'Whose turn' },
  answerBy: { es: 'Te contestamos antes del {fecha}.', en: 'We’ll answer before {fecha}.' },
  late: {
    es: 'Vamos tarde: debíamos contestarte el {fecha}. Ya lo ve quien supervisa.',
    en: 'We are late: our answer was due on {fecha}. Supervisors have been told.',
  },
  stopped: {
    es: 'Mientras te toca a ti, nuestro plazo no corre. Días hábiles que nos quedan: {n}.',
    en: 'While it is your turn our days are not counted. Working days we have left: {n}.',
  },
  extended: {
    es: 'Ya usamos los días de más que permite la regla.',
    en: 'We already used the further days that the rule allows.',
  },
  askedTitle: { es: 'Te pedimos esto', en: 'We ask you for this' },
  askedUntil: {
    es: 'Contesta a más tardar el {fecha}',
    en: 'Answer by {fecha}',
  },
  askedElse: {
    es: 'Si no, el trámite vence.',
    en: 'If not, the request lapses.',
  },
  yourAnswer: { es: 'Tu respuesta', en: 'Your answer' },
  yourAnswerHint: {
    es: 'Si agregas un papel, puedes dejarlo vacío',
    en: 'If you add a paper you may leave it empty',
  },
  giveAnswer: { es: 'Mandar mi respuesta', en: 'Send my answer' },
  approvedTitle: { es: 'Quedó aprobado', en: 'It was approved' },
  declinedTitle: { es: 'No procede', en: 'It was declined' },
  disagree: { es: 'No estoy de acuerdo', en: 'I disagree' },
  disagreeText: {
    es: 'Lo revisa otra persona, con un plazo nuevo. Puedes pedirlo hasta el {fecha}, una vez.',
    en: 'Somebody else looks at it, with a new term. You may ask until {fecha}, once.',
  },
  why: { es: '¿Por qué no estás de acuerdo?', en: 'Why do you disagree?' },
  appeal: { es: 'Pedir otra revisión', en: 'Ask for another look' },
  appealOver: {
    es: 'Esta respuesta es la última aquí. Si quieres hablarlo, llama a {linea} con tu folio.',
    en: 'This answer is the last one here. To talk about it, call {linea} with your reference.',
  },
  inAppeal: { es: 'Lo revisa otra persona', en: 'Somebody else is looking at it' },
  said: { es: 'Lo que nos dijiste', en: 'What you told us' },
  papers: { es: 'Papeles', en: 'Papers' },
  againTitle: { es: 'Manda otra vez un papel', en: 'Send a paper again' },
  againWhich: {
    es: '{papel}: el archivo {archivo} traía un virus y lo borramos.',
    en: '{papel}: the file {archivo} carried a virus and we deleted it.',
  },
  againText: {
    es: 'Toma una foto del papel y mándala. Tu trámite sigue.',
    en: 'Take a photo of the paper and send it. Your request goes on.',
  },
  addPapers: { es: 'Agregar un papel', en: 'Add a paper' },
  whichPaper: { es: '¿Qué papel es?', en: 'Which paper is it?' },
  file: { es: 'Foto o PDF', en: 'Photo or PDF' },
  messages: { es: 'Mensajes', en: 'Messages' },
  noMessages: { es: 'Todavía no hay mensajes.', en: 'No messages yet.' },
  fromYou: { es: 'Tú', en: 'You' },
  fromUs: { es: '{nombre}, de {institucion}', en: '{nombre}, of {institucion}' },
  write: { es: 'Escríbenos sobre este trámite', en: 'Write to us about this request' },
  sendMessage: { es: 'Mandar mensaje', en: 'Send message' },
  withdraw: { es: 'Ya no quiero este trámite', en: 'I don’t want this any more' },
  withdrawText: {
    es: 'Se cierra. Puedes pedirlo otra vez cuando quieras.',
    en: 'It closes. You can ask for it again anytime.',
  },
  withdrawButton: { es: 'Cancelar el trámite', en: 'Withdraw the request' },
  booked: { es: 'Tu cita del {fecha}', en: 'Your appointment of {fecha}' },
  seeMoney: { es: 'Ver cómo va tu dinero', en: 'See where your money is' },
  resultsTitle: { es: 'Lo que quedó', en: 'What came of it' },
  resultDocument: { es: 'Abrir tu documento {folio}', en: 'Open your document {folio}' },
  resultCase: { es: 'Sigue en el trámite {folio}', en: 'It goes on in request {folio}' },
  resultCorrection: {
    es: 'Tus datos ya dicen lo correcto. Míralos en Mi perfil.',
    en: 'Your details are right now. See them in My profile.',
  },
  resultOutside: {
    es: 'Lo hizo {lugar}. Su número: {folio}',
    en: 'It was done by {lugar}. Its number: {folio}',
  },
  outsideText: {
    es: 'Esto no se hace en nuestros sistemas: lo hace {lugar}. Te damos el número que nos den.',
    en: 'This is not done in our systems: {lugar} does it. We give you the number that we are given.',
  },
  kept: { es: 'Listo, quedó guardado', en: 'Done, it was saved' },
  keptText: { es: 'Lo ves abajo, en este trámite.', en: 'You can see it below, in this request.' },
} satisfies Words
