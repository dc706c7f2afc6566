import type { Said, Words } from '../../foundation/words.ts'
import { returnRefusals } from './returns.words.ts'

/** Home, search, cases and changes that wait: what agents read. */
export const deskWords = {
  desk: { es: 'Atención por teléfono', en: 'Telephone desk' },
  who: { es: 'Atiendes como {nombre}', en: 'You attend as {nombre}' },
  ownKeys: { es: 'Cómo entras', en: 'How you sign in' },
  leave: { es: 'Salir', en: 'Sign out' },
  sections: { es: 'Secciones de la atención', en: 'Desk sections' },
  search: { es: 'Buscar', en: 'Search' },
  cases: { es: 'Casos', en: 'Cases' },
  approvals: { es: 'Por aprobar', en: 'To approve' },
  scripts: { es: 'Guiones', en: 'Scripts' },
  ownData: { es: 'Mis datos', en: 'My details' },
  watch: { es: 'Supervisión', en: 'Supervision' },
  currentCall: { es: 'Llamada abierta', en: 'Open call' },
  // Shift
  shiftClosed: { es: 'Tu turno está cerrado', en: 'Your shift is closed' },
  shiftClosedText: {
    es: 'Ábrelo para buscar y atender. Se cierra al salir o con 10 minutos sin moverte.',
    en: 'Open it to search and attend. It closes when you sign out or after 10 idle minutes.',
  },
  openShift: { es: 'Abrir mi turno', en: 'Open my shift' },
  shiftElsewhere: {
    es: 'Tu turno está abierto en otro navegador',
    en: 'Your shift is open in another browser',
  },
  shiftElsewhereText: {
    es: 'Un turno se trabaja en un solo navegador. Si sigues aquí, allá se cierra y tu llamada termina. Queda escrito.',
    en: 'A shift works in one browser only. If you go on here, it closes there and your call ends. It is recorded.',
  },
  moveShift: { es: 'Seguir aquí', en: 'Go on here' },
  shiftSince: { es: 'Turno abierto desde las {hora}', en: 'Shift open since {hora}' },
  closeShift: { es: 'Cerrar mi turno', en: 'Close my shift' },
  // Declaration
  declareIntro: {
    es: 'Nadie atiende a su familia. Con estos datos detenemos la búsqueda de quien comparte tus apellidos o tu domicilio.',
    en: 'No one attends their own family. With these we stop the search of anyone who shares your surnames or address.',
  },
  nss: { es: 'Tu NSS', en: 'Your NSS' },
  surname1: { es: 'Primer apellido', en: 'First surname' },
  surname2: { es: 'Segundo apellido', en: 'Second surname' },
  street: { es: 'Calle y número', en: 'Street and number' },
  postalCode: { es: 'Código postal', en: 'Postal code' },
  save: { es: 'Guardar', en: 'Save' },
  check: { es: 'Revisa: {dato}', en: 'Check: {dato}' },
  declared: {
    es: 'Ya los tenemos. Puedes agregar otros si te cambias; los de antes siguen contando.',
    en: 'We have them. You can add others if you move; the earlier ones still count.',
  },
  // Search
  exact: { es: 'NSS, CURP, crédito, teléfono o folio', en: 'NSS, CURP, loan, phone or reference' },
  exactHint: { es: 'Completo. Una parte no encuentra nada', en: 'In full. A part finds nothing' },
  look: { es: 'Buscar', en: 'Search' },
  byName: { es: 'Buscar por nombre', en: 'Search by name' },
  byNameText: {
    es: 'Solo si quien llama no tiene ningún número. Nombre completo y fecha de nacimiento, y por qué.',
    en: 'Only if the caller has no number. Full name and birth date, and why.',
  },
  given: { es: 'Nombre o nombres', en: 'Given names' },
  born: { es: 'Fecha de nacimiento', en: 'Birth date' },
  bornHint: { es: 'Día, mes y año: 23/04/1966', en: 'Day, month and year: 23/04/1966' },
  reason: { es: 'Por qué', en: 'Why' },
  chooseReason: { es: 'Elige por qué', en: 'Choose why' },
  results: { es: 'Resultado', en: 'Result' },
  nobody: {
    es: 'Nadie con ese dato exacto. Pide que lo lea otra vez, número por número.',
    en: 'Nobody with exactly that. Ask the caller to read it again, digit by digit.',
  },
  folioUnknown: {
    es: 'El folio {folio} es de alguien que aún no comprueba quién es. Pide su NSS y búscalo aquí.',
    en: 'Reference {folio} belongs to someone who hasn’t proved who they are yet. Ask for the NSS and search it here.',
  },
  seeCase: { es: 'Ver el caso {folio}', en: 'See case {folio}' },
  person: { es: 'Persona', en: 'Person' },
  attend: { es: 'Atender', en: 'Attend' },
  callerNumber: { es: 'Número que llama', en: 'Calling number' },
  // Waiting work
  callBacks: { es: 'Llamadas por devolver', en: 'Calls to return' },
  noCallBacks: { es: 'Ninguna por ahora.', en: 'None for now.' },
  when: { es: 'Cuándo', en: 'When' },
  take: { es: 'Tomar', en: 'Take' },
  noCases: { es: 'No hay casos en espera.', en: 'No cases are waiting.' },
  folio: { es: 'Folio', en: 'Reference' },
  about: { es: 'De qué', en: 'About' },
  state: { es: 'Cómo va', en: 'Where it is' },
  openedOn: { es: 'Abierto', en: 'Opened' },
  answerBy: { es: 'Responder antes del', en: 'Answer before' },
  taker: { es: 'Quién lo tiene', en: 'Taken by' },
  you: { es: 'Tú', en: 'You' },
  nobodyYet: { es: 'Nadie', en: 'Nobody' },
  nextStep: { es: 'Qué sigue', en: 'Next step' },
  move: { es: 'Avanzar', en: 'Move' },
  moveNote: { es: 'Nota que lee la persona', en: 'Note that the person reads' },
  takeCase: { es: 'Tomar este caso', en: 'Take this case' },
  history: { es: 'Su historia', en: 'Its history' },
  noPerson: {
    es: 'Aún no sabemos de quién es: nadie ha comprobado quién es.',
    en: 'We don’t know whose it is yet: nobody has proved who they are.',
  },
  approvalsText: {
    es: 'Un cambio de correo pide dos personas. Revisa el motivo y el correo. Si apruebas, espera 48 horas y se avisa en todos los contactos de antes.',
    en: 'A change of e-mail takes two people. Check the reason and the e-mail. If you approve, it waits 48 hours and every earlier contact is told.',
  },
  factorReset: { es: 'Quitar su segundo paso', en: 'Remove the second step' },
  asked: { es: 'Qué se pide', en: 'What is asked' },
  noApprovals: { es: 'Nada espera tu aprobación.', en: 'Nothing awaits your approval.' },
  newEmail: { es: 'Correo nuevo', en: 'New e-mail' },
  askedBy: { es: 'Lo pidió', en: 'Asked by' },
  approve: { es: 'Aprobar', en: 'Approve' },
  decline: { es: 'No aprobar', en: 'Decline' },
  ownRequest: {
    es: 'La pediste tú: decide otra persona',
    en: 'You asked for it: someone else decides',
  },
  done: { es: 'Hecho', en: 'Done' },
  stoppedTitle: { es: 'Esto no se puede', en: 'This can’t be done' },
} satisfies Words

/** Why something was refused, by code. */
export const refusalWords = {
  'no-shift': { es: 'Abre tu turno primero.', en: 'Open your shift first.' },
  'shift-elsewhere': {
    es: 'Tu turno está abierto en otro navegador. Quedó escrito.',
    en: 'Your shift is open in another browser. It was recorded.',
  },
  'own-family': {
    es: 'Esta persona comparte tus apellidos o tu domicilio. Pasa la llamada a alguien más. Quedó escrito.',
    en: 'This person shares your surnames or your address. Pass the call to someone else. It was recorded.',
  },
  'too-many': {
    es: 'Hiciste muchas búsquedas. Espera o pasa la llamada. Tu supervisión lo ve.',
    en: 'You made many searches. Wait or pass the call. Your supervisor sees it.',
  },
  'reason-missing': { es: 'Elige por qué', en: 'Choose why' },
  'search-empty': { es: 'Escribe un número o un folio', en: 'Enter a number or a reference' },
  'search-unreadable': {
    es: 'Eso no es un NSS, una CURP, un crédito, un teléfono ni un folio completo. Revisa cada número',
    en: 'That is not a full NSS, CURP, loan, phone or reference. Check each digit',
  },
  'name-incomplete': { es: 'Escribe el nombre completo', en: 'Enter the full name' },
  'birth-unreadable': { es: 'Escribe el día, el mes y el año', en: 'Enter day, month and year' },
  'stale-result': {
    es: 'Ese resultado ya venció. Busca otra vez.',
    en: 'That result has expired. Search again.',
  },
  'call-open': {
    es: 'Tienes otra llamada abierta. Termínala primero.',
    en: 'You have another call open. End it first.',
  },
  taken: { es: 'Ya lo tomó otra persona.', en: 'Someone else has taken it.' },
  'no-such-folio': {
    es: 'No hay caso con ese folio.',
    en: 'There is no case with that reference.',
  },
  'no-such-move': { es: 'El caso ya no está ahí.', en: 'The case is no longer there.' },
  'no-such-call': { es: 'Esa llamada no es tuya.', en: 'That call is not yours.' },
  'other-browser': {
    es: 'Esa llamada está abierta en otro navegador. Quedó escrito.',
    en: 'That call is open in another browser. It was recorded.',
  },
  'call-ended': { es: 'Esa llamada ya terminó.', en: 'That call is over.' },
  'caller-not-verified': {
    es: 'Primero comprueba quién llama. Quedó escrito.',
    en: 'First verify who is calling. It was recorded.',
  },
  'already-told': {
    es: 'Su correo ya se dijo en esta llamada. Se dice una sola vez.',
    en: 'The e-mail was already told in this call. It is told only once.',
  },
  'not-now': { es: 'No toca en este momento.', en: 'Not at this point.' },
  'member-rests': {
    es: 'Hoy ya no se puede comprobar por teléfono. Se puede desde el {cuando}, o en el consulado.',
    en: 'No more checks by phone today. From {cuando}, or at a consulate.',
  },
  'agent-rests': {
    es: 'Contigo fallaron muchas comprobaciones hoy. Pasa la llamada. Tu supervisión lo ve.',
    en: 'Many checks failed with you today. Pass the call. Your supervisor sees it.',
  },
  'caller-rests': {
    es: 'Desde ese número fallaron varias comprobaciones. Se puede desde el {cuando}.',
    en: 'Several checks failed from that number. It can be tried from {cuando}.',
  },
  'nothing-to-ask': {
    es: 'No hay preguntas suficientes. Que vaya al consulado o a una oficina con su identificación.',
    en: 'There aren’t enough questions. A consulate or an office can help, with an ID.',
  },
  'already-judged': {
    es: 'En esta llamada ya se preguntó.',
    en: 'This call has been asked already.',
  },
  'no-login': {
    es: 'Esta persona no tiene cuenta en el portal. Puede crearla gratis.',
    en: 'This person has no account on the site. They can create one for free.',
  },
  'nothing-there': { es: 'No hay nada que hacer ahí.', en: 'There is nothing to do there.' },
  'too-soon': { es: 'Espera un poco y prueba otra vez.', en: 'Wait a little and try again.' },
  'moment-unreadable': {
    es: 'Escribe el día como 2026-11-24 y la hora como 17:30.',
    en: 'Enter the day like 2026-11-24 and the time like 17:30.',
  },
  'moment-too-far': {
    es: 'Elige una hora que venga, de hoy a dos semanas.',
    en: 'Choose a time to come, within two weeks.',
  },
  'no-phone': { es: 'No hay un celular confirmado.', en: 'There is no confirmed phone.' },
  'code-wrong': { es: 'Ese código no coincide.', en: 'That code doesn’t match.' },
  'code-expired': { es: 'Ese código ya venció.', en: 'That code has expired.' },
  'code-void': { es: 'Ese código ya no sirve.', en: 'That code no longer works.' },
  'email-same': { es: 'Ese ya es su correo.', en: 'That is already the e-mail.' },
  'nothing-to-reset': {
    es: 'No tiene segundo paso: no hay nada que quitar',
    en: 'There is no second step: nothing to remove',
  },
  'contacts-held': {
    es: 'Sus contactos están protegidos ahora. Mira qué los detiene en su hoja.',
    en: 'The contacts are protected now. See what holds them on the sheet.',
  },
  'email-wrong': {
    es: 'Al correo le falta algo. Que lo deletree otra vez.',
    en: 'The e-mail is missing something. Ask to spell it again.',
  },
  'no-such-request': { es: 'Esa petición no está.', en: 'That request is not there.' },
  'same-person': {
    es: 'La pediste tú. Decide otra persona. Quedó escrito.',
    en: 'You asked for it. Someone else decides. It was recorded.',
  },
  'not-waiting': { es: 'Esa petición ya no espera.', en: 'That request no longer waits.' },
  'email-taken': {
    es: 'Ese correo es de otra cuenta.',
    en: 'That e-mail belongs to another account.',
  },
  ...returnRefusals,
} satisfies Words

export type RefusalCode = keyof typeof refusalWords
export const refusalOf = (code: string): Said =>
  code in refusalWords ? refusalWords[code as RefusalCode] : refusalWords['email-wrong']
