import type { Said, Words } from '../../foundation/words.ts'
import type { AskKind } from '../../modules/desk/verification.ts'
import { returnWords } from './returns.words.ts'

/** The page of a call. */
export const callWords = {
  h1: { es: 'Llamada con {nombre}', en: 'Call with {nombre}' },
  nss: { es: 'NSS que termina en {final}', en: 'NSS ending in {final}' },
  why: { es: 'Motivo', en: 'Reason' },
  foundBy: { es: 'Lo encontraste por', en: 'Found by' },
  since: { es: 'Desde las {hora}', en: 'Since {hora}' },
  end: { es: 'Terminar la llamada', en: 'End the call' },
  say: { es: 'Qué decir', en: 'What to say' },
  willTell: { es: 'Le avisamos: {que}', en: 'We tell them: {que}' },
  tellBoth: { es: 'en el momento, por correo y SMS.', en: 'at once, by e-mail and text.' },
  tellTrail: { es: 'lo ve en su actividad.', en: 'it shows in their activity.' },
  // Stages
  unverified: { es: 'Sin comprobar', en: 'Not verified' },
  asking: { es: 'Preguntando', en: 'Asking' },
  verified: { es: 'Comprobado: es quien dice', en: 'Verified: it is them' },
  'not-verified': { es: 'No se comprobó', en: 'Could not verify' },
  ended: { es: 'Terminada', en: 'Ended' },
  closed: {
    es: 'Nada se abre hasta comprobar quién llama.',
    en: 'Nothing opens until the caller is verified.',
  },
  outbound: { es: 'Nosotros llamamos', en: 'We are calling' },
  // Verification
  verifyTitle: { es: 'Comprueba quién llama', en: 'Verify the caller' },
  begin: { es: 'Empezar a preguntar', en: 'Start asking' },
  questions: { es: 'Preguntas', en: 'Questions' },
  questionsHint: {
    es: 'Escribe lo que dice quien llama. Si no recuerda, deja en blanco.',
    en: 'Type what the caller says. If they don’t remember, leave it blank.',
  },
  judge: { es: 'Comprobar respuestas', en: 'Check the answers' },
  counts: {
    es: 'Bien: {bien}. Mal: {mal}. No recuerda: {no}.',
    en: 'Right: {bien}. Wrong: {mal}. Not remembered: {no}.',
  },
  moreAsks: {
    es: 'Pregunta esto en lugar de lo que no recordó.',
    en: 'Ask this in place of what was forgotten.',
  },
  unreadable: {
    es: 'Eso no responde la pregunta. Que lo repita',
    en: 'That doesn’t answer it. Ask again',
  },
  phoneTitle: { es: 'Código a su celular', en: 'Code to their phone' },
  phoneText: {
    es: 'Su celular confirmado termina en {xx}. Con el código bastan menos preguntas.',
    en: 'Their confirmed phone ends in {xx}. With the code, fewer questions are enough.',
  },
  phoneDone: { es: 'El código coincidió.', en: 'The code matched.' },
  sendCode: { es: 'Mandar el código', en: 'Send the code' },
  code: { es: 'Código que te lee', en: 'Code they read to you' },
  codeHint: { es: '6 números', en: '6 digits' },
  checkCode: { es: 'Comprobar código', en: 'Check the code' },
  // E-mail
  emailTitle: { es: 'Decir su correo', en: 'Tell the e-mail' },
  emailText: { es: 'Se dice entero y una sola vez.', en: 'It is told in full and only once.' },
  tellEmail: { es: 'Ver el correo para decirlo', en: 'See the e-mail to tell it' },
  emailIs: { es: 'Su correo registrado', en: 'Registered e-mail' },
  emailToldNow: {
    es: 'Dilo ahora: al salir de esta página ya no se ve. Ya le avisamos.',
    en: 'Say it now: it is gone when you leave this page. We have told them.',
  },
  emailTold: { es: 'Ya se dijo en esta llamada.', en: 'Already told in this call.' },
  hintTitle: { es: 'Pista de su correo', en: 'Hint of the e-mail' },
  hint: { es: 'Ver la pista', en: 'See the hint' },
  hinted: { es: 'La pista ya se dijo.', en: 'The hint was already told.' },
  // Sheet
  sheetTitle: { es: 'Sus datos', en: 'Their details' },
  detail: { es: 'Dato', en: 'Detail' },
  value: { es: 'Valor', en: 'Value' },
  show: { es: 'Mostrar', en: 'Show' },
  showing: { es: 'Ver un dato', en: 'See a detail' },
  whichDetail: { es: 'Qué dato', en: 'Which detail' },
  none: { es: 'No hay', en: 'None' },
  holdsTitle: { es: 'Protecciones', en: 'Protections' },
  noHolds: { es: 'Ninguna.', en: 'None.' },
  until: { es: '{que}, hasta el {cuando}', en: '{que}, until {cuando}' },
  deliveries: { es: 'Sus últimos avisos', en: 'Their latest messages' },
  // Actions
  actionsTitle: { es: 'Qué puedes hacer', en: 'What you can do' },
  wait: { es: 'Quitar la espera', en: 'End the wait' },
  activation: { es: 'Mandar otra vez la activación', en: 'Resend the activation' },
  changeEmail: { es: 'Cambiar su correo', en: 'Change the e-mail' },
  changeText: {
    es: 'Código al correo nuevo, una segunda persona y 48 horas.',
    en: 'A code to the new e-mail, a second person and 48 hours.',
  },
  ...returnWords,
  resetFactors: { es: 'Quitar su segundo paso', en: 'Remove the second step' },
  resetText: {
    es: 'Perdió su app, sus llaves y sus códigos. Una segunda persona y 48 horas.',
    en: 'The app, the passkeys and the codes are lost. A second person and 48 hours.',
  },
  newEmail: { es: 'Correo nuevo', en: 'New e-mail' },
  ask: { es: 'Pedir el cambio', en: 'Ask for the change' },
  changeUnconfirmed: {
    es: 'Mandamos un código a {correo}. Que te lo lea.',
    en: 'We sent a code to {correo}. Ask them to read it.',
  },
  changeWaiting: {
    es: 'El cambio a {correo} espera a una segunda persona.',
    en: 'The change to {correo} waits for a second person.',
  },
  changeApproved: {
    es: 'El cambio a {correo} está aprobado. Toma 48 horas.',
    en: 'The change to {correo} is approved. It takes 48 hours.',
  },
  changeDeclined: {
    es: 'El cambio a {correo} no se aprobó.',
    en: 'The change to {correo} was declined.',
  },
  stopChange: { es: 'Detener el cambio de correo', en: 'Stop the e-mail change' },
  pendingChange: { es: 'Espera el cambio a {correo}.', en: 'The change to {correo} is waiting.' },
  candado: { es: 'Poner candado', en: 'Put a lock' },
  liftCandado: { es: 'Quitar el candado', en: 'Remove the lock' },
  what: { es: 'Qué detiene', en: 'What it stops' },
  everything: { es: 'Todo', en: 'Everything' },
  credit: { es: 'Créditos nuevos', en: 'New loans' },
  money: { es: 'Retiros y devoluciones', en: 'Withdrawals and refunds' },
  contact: { es: 'Cambios de contacto', en: 'Contact changes' },
  unfreeze: { es: 'Quitar la pausa', en: 'End the pause' },
  word: { es: 'Su palabra', en: 'Their word' },
  wordText: {
    es: 'La lee en su perfil. Si la dices, mañana tiene otra.',
    en: 'They read it in their profile. Once you say it, they get another.',
  },
  wordIs: { es: 'Su palabra es {palabra}.', en: 'Their word is {palabra}.' },
  sayWord: { es: 'Ver la palabra', en: 'See the word' },
  smsWord: { es: 'Mandarla por SMS', en: 'Send it by text' },
  ownRequests: { es: 'Trámites que empieza la persona', en: 'Requests the person starts' },
  ownRequestsText: {
    es: 'Dile: entra, abre “Mis trámites”, toca “Empezar un trámite” y escoge este nombre. O díctale la dirección.',
    en: 'Say: sign in, open “My requests”, tap “Start a request” and choose this name. Or read the address out.',
  },
  caseTitle: { es: 'Abrir un caso', en: 'Open a case' },
  caseType: { es: 'De qué', en: 'About' },
  openCase: { es: 'Abrir y dar folio', en: 'Open and give the reference' },
  caseIs: {
    es: 'El folio es {folio}. Díctalo despacio.',
    en: 'The reference is {folio}. Read it slowly.',
  },
  noteTitle: { es: 'Anotar la llamada', en: 'Note the call' },
  note: { es: 'Nota', en: 'Note' },
  noteHint: { es: 'Sin contraseñas ni respuestas', en: 'No passwords or answers' },
  saveNote: { es: 'Guardar la nota', en: 'Save the note' },
  notes: { es: 'Notas de antes', en: 'Earlier notes' },
  callBack: { es: 'Llamarle después', en: 'Call back' },
  callBackText: { es: 'Solo al celular confirmado.', en: 'Only to the confirmed phone.' },
  day: { es: 'Día', en: 'Day' },
  dayHint: { es: 'Como 2026-11-24', en: 'Like 2026-11-24' },
  hour: { es: 'Hora del centro', en: 'Mexico City time' },
  hourHint: { es: 'Como 17:30', en: 'Like 17:30' },
  setCallBack: { es: 'Agendar', en: 'Schedule' },
  recorded: { es: 'Quedó escrito con tu nombre.', en: 'It is recorded under your name.' },
  didIt: { es: 'Listo: {que}', en: 'Done: {que}' },
} satisfies Words

/** The questions, as the agent reads them to the caller. */
export const askWords: Readonly<Record<AskKind, { readonly ask: Said; readonly hint: Said }>> = {
  'employer-now': {
    ask: {
      es: '¿Cómo se llama la empresa donde trabaja, o la última donde trabajó?',
      en: 'What is the name of the company you work for, or the last one you worked for?',
    },
    hint: { es: 'El nombre, como lo dice', en: 'The name, as they say it' },
  },
  'employer-before': {
    ask: {
      es: '¿En qué otra empresa trabajó antes?',
      en: 'Which other company did you work for before?',
    },
    hint: { es: 'Una cualquiera', en: 'Any of them' },
  },
  'job-start': {
    ask: {
      es: '¿En qué mes y año empezó en ese trabajo?',
      en: 'In which month and year did you start that job?',
    },
    hint: { es: 'Mes y año: 02/2004', en: 'Month and year: 02/2004' },
  },
  'job-end': {
    ask: {
      es: '¿En qué mes y año dejó un trabajo de antes?',
      en: 'In which month and year did you leave an earlier job?',
    },
    hint: { es: 'Mes y año: 11/2003', en: 'Month and year: 11/2003' },
  },
  'last-amount': {
    ask: {
      es: '¿De cuánto fue el depósito de su patrón de {meses}?',
      en: 'How much was your employer’s deposit for {meses}?',
    },
    hint: { es: 'En pesos', en: 'In pesos' },
  },
  'earlier-amount': {
    ask: {
      es: '¿Y el depósito de {meses}?',
      en: 'And the deposit for {meses}?',
    },
    hint: { es: 'En pesos', en: 'In pesos' },
  },
  'loan-number': {
    ask: { es: '¿Cuál es el número de su crédito?', en: 'What is your loan number?' },
    hint: { es: '10 números', en: '10 digits' },
  },
  'loan-year': {
    ask: { es: '¿En qué año le dieron su crédito?', en: 'In which year was your loan granted?' },
    hint: { es: '4 números', en: '4 digits' },
  },
}

export const foundByWords = {
  nss: { es: 'su NSS', en: 'the NSS' },
  curp: { es: 'su CURP', en: 'the CURP' },
  loan: { es: 'su número de crédito', en: 'the loan number' },
  phone: { es: 'su teléfono', en: 'the phone' },
  folio: { es: 'su folio', en: 'the reference' },
  name: { es: 'su nombre y nacimiento', en: 'name and birth date' },
  'call-back': { es: 'una llamada por devolver', en: 'a call to return' },
} satisfies Words

export const detailWords = {
  name: { es: 'Nombre', en: 'Name' },
  nss: { es: 'NSS', en: 'NSS' },
  curp: { es: 'CURP', en: 'CURP' },
  rfc: { es: 'RFC', en: 'RFC' },
  born: { es: 'Nacimiento', en: 'Birth date' },
  phones: { es: 'Teléfonos', en: 'Phones' },
  address: { es: 'Domicilio', en: 'Address' },
  savings: { es: 'Ahorro', en: 'Savings' },
  loans: { es: 'Créditos, lo que debe', en: 'Loans, what is owed' },
} satisfies Words

export const holdKindWords = {
  freeze: { es: 'Cuenta en pausa', en: 'Account paused' },
  candado: { es: 'Candado', en: 'Lock' },
  'after-recovery': { es: 'Contraseña recién cambiada', en: 'Password just reset' },
  'contact-change': { es: 'Cambio de correo en espera', en: 'E-mail change waiting' },
  'factor-reset': { es: 'Segundo paso por quitarse', en: 'Second step being removed' },
  'new-registration': { es: 'Cuenta nueva', en: 'New account' },
} satisfies Words
