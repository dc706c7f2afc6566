import type { Words } from '../../foundation/words.ts'

/** Password, questions, devices, and who did what. */
export const accessWords = {
  passwordH1: { es: 'Cambiar contraseña', en: 'Change password' },
  current: { es: 'Contraseña de hoy', en: 'Current password' },
  next: { es: 'Contraseña nueva', en: 'New password' },
  passwordNote: {
    es: 'Al guardarla, cerramos tu cuenta en los demás aparatos. Te avisamos por correo y SMS.',
    en: 'When you save it, we sign you out on other devices. We tell you by e-mail and text.',
  },
  passwordNoteTitle: { es: 'Qué pasa después', en: 'What happens next' },
  passwordDone: {
    es: 'Cambiaste tu contraseña. Te mandamos un correo que lo confirma. Si no lo ves, busca en “Spam” o “No deseado”.',
    en: 'You changed your password. We sent an e-mail to confirm it. If you don’t see it, look in “Spam” or “Junk”.',
  },
  'password-wrong': {
    es: 'Esa no es tu contraseña de hoy',
    en: 'That is not your current password',
  },
  questionsH1: { es: 'Cambia tus preguntas', en: 'Change your questions' },
  questionsText: {
    es: 'Elige dos preguntas que solo tú sepas. No importan los acentos ni las mayúsculas.',
    en: 'Choose two questions only you can answer. Accents and capitals don’t matter.',
  },
  question: { es: 'Pregunta {n}', en: 'Question {n}' },
  answer: { es: 'Respuesta {n}', en: 'Answer {n}' },
  choose: { es: 'Elige una pregunta', en: 'Choose a question' },
  securityH1: { es: 'Seguridad', en: 'Security' },
  wordTitle: { es: 'Si te llamamos', en: 'If we call you' },
  word: {
    es: 'Si te llamamos, te diremos esta palabra: <b>{palabra}</b>. Si no la dicen, cuelga.',
    en: 'If we call you, we’ll say this word: <b>{palabra}</b>. If they don’t, hang up.',
  },
  openHere: { es: 'Dónde está abierta tu cuenta', en: 'Where you are signed in' },
  thisOne: { es: 'Este aparato', en: 'This device' },
  since: { es: 'Desde el {cuando}', en: 'Since {cuando}' },
  unknownDevice: { es: 'Aparato sin nombre', en: 'Unnamed device' },
  close: { es: 'Cerrar', en: 'Sign out' },
  closeAll: { es: 'Cerrar todo, menos aquí', en: 'Sign out everywhere but here' },
  remembered: { es: 'Aparatos que recordamos', en: 'Devices we remember' },
  rememberedNote: {
    es: 'Aquí no te pedimos código. Dura 90 días.',
    en: 'We ask for no code here. It lasts 90 days.',
  },
  forget: { es: 'Olvidar', en: 'Forget' },
  noDevices: { es: 'No recordamos ninguno.', en: 'We remember none.' },
  atHand: { es: 'Tus datos a la mano', en: 'Your figures at hand' },
  atHandNote: {
    es: 'Los aparatos que recordamos guardan tus últimos datos, cifrados y con su fecha. Así los ves, sin contraseña, cuando hay fila, mantenimiento o una falla. Al tocar “Salir” se borran.',
    en: 'Devices we remember keep your last figures, encrypted and dated. So you see them, without a password, when there is a line, maintenance or a failure. They are erased when you sign out.',
  },
  atHandOn: { es: 'Está encendido.', en: 'It is on.' },
  atHandOff: { es: 'Está apagado.', en: 'It is off.' },
  atHandStop: { es: 'Apagarlo', en: 'Switch it off' },
  atHandStart: { es: 'Encenderlo', en: 'Switch it on' },
  entries: { es: 'Tus últimas entradas', en: 'Your last sign-ins' },
  noEntries: { es: 'Aún no hay entradas.', en: 'No sign-ins yet.' },
  notMine: { es: '¿No fuiste tú? Cierra todo y', en: 'Wasn’t you? Sign out everywhere and' },
  changeIt: { es: 'cambia tu contraseña', en: 'change your password' },
  helpLink: { es: 'Alguien me está ayudando', en: 'Someone is helping me' },
  activityLink: { es: 'Quién vio o cambió algo', en: 'Who saw or changed something' },
  strangerH1: {
    es: 'Alguien me registró sin permiso',
    en: 'Someone registered me without permission',
  },
  strangerText: {
    es: 'Abrimos un trámite y una persona revisa quién creó tu cuenta. Mientras tanto, cambia tu contraseña y tus datos de contacto.',
    en: 'We open a request and a person checks who created your account. Meanwhile, change your password and contact details.',
  },
  strangerButton: { es: 'Abrir el trámite', en: 'Open the request' },
} satisfies Words
