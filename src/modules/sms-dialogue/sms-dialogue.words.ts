// What the short code says. One part each in the GSM alphabet: é, ñ, ¿ and ¡ are in it; á, í, ó and ú are not.
import type { Said, Words } from '../../foundation/words.ts'
import type { Standing } from '../loans/loans.ts'
import type { FolioStanding, TramiteState } from '../tramites/tramites.ts'

export const dialogueWords = {
  menu: {
    es: '{institucion}. Responde AHORRO, CREDITO, SALDO o PAGO y tu NSS o las cifras de tu crédito. Ejemplo: SALDO y las 11 cifras de tu NSS.',
    en: '{institucion}. Reply AHORRO (savings), CREDITO (loan), SALDO (balance) or PAGO (payment) and your NSS or loan number. Example: SALDO and the 11 digits of your NSS.',
  },
  notBound: {
    es: '{institucion}: por seguridad, solo damos datos al celular confirmado. Confirma el tuyo en Mi perfil o llama al {telefono}',
    en: '{institucion}: for safety we only text details to a confirmed phone. Confirm yours in Mi perfil or call {telefonoExterior}',
  },
  notUnderstood: {
    es: '{institucion}: no entendimos. Escribe SALDO, un espacio y las 11 cifras de tu NSS.',
    en: "{institucion}: we didn't understand. Write SALDO, a space and the 11 digits of your NSS.",
  },
  help: {
    es: '{institucion}: escribe AHORRO, CREDITO, SALDO, PAGO o SOLICITUD y tu NSS; VERIFICA y un folio; BLOQUEA; ALTO; ENGLISH. Te ayudamos: {telefono}',
    en: '{institucion}: text AHORRO, CREDITO, SALDO, PAGO or SOLICITUD and your NSS; VERIFICA and a reference; BLOQUEA; ALTO; ESPAÑOL. Help: {telefonoExterior}',
  },
  whichNumber: {
    es: '{institucion}: escribe {palabra}, un espacio y las 11 cifras de tu NSS o las 10 de tu crédito.',
    en: '{institucion}: write {palabra}, a space and the 11 digits of your NSS or the 10 of your loan.',
  },
  oddDigits: {
    es: '{institucion}: el NSS tiene 11 cifras y el crédito 10. Nos llegaron {n}. Revisa y manda el mensaje otra vez.',
    en: '{institucion}: the NSS has 11 digits and the loan 10. We got {n}. Check it and text us again.',
  },
  tooMany: {
    es: '{institucion}: por hoy ya no podemos contestar este mensaje. Prueba mañana o llama al {telefono}',
    en: "{institucion}: we can't answer this message any more today. Try tomorrow or call {telefonoExterior}",
  },
  locked: {
    es: '{institucion}: ya pusimos candado a tu cuenta. Quitarlo tarda 24 horas. Si no fuiste, llama al {telefono}',
    en: '{institucion}: your account is locked. Removing it takes 24 hours. If not you, call {telefonoExterior}',
  },
  unlockHow: {
    es: '{institucion}: el candado no se quita por mensaje. Entra a Mi perfil o llama al {telefono}. Quitarlo tarda 24 horas.',
    en: "{institucion}: you can't remove the lock by text. Go to Mi perfil or call {telefonoExterior}. Removing it takes 24 hours.",
  },
  stopped: {
    es: '{institucion}: ya no te mandamos avisos por SMS. Los de seguridad siguen. Si nos escribes, te contestamos. Para recibirlos otra vez, escribe ALTA.',
    en: '{institucion}: no more notices by text. Security ones still come, and we answer if you text us. To get them again, text ALTA.',
  },
  resumed: {
    es: '{institucion}: otra vez te mandamos avisos por SMS. Para dejar de recibirlos, escribe ALTO.',
    en: '{institucion}: you get our notices by text again. To stop them, text ALTO.',
  },
  spoken: {
    es: '{institucion}: desde ahora te contestamos en español. For English, text ENGLISH.',
    en: '{institucion}: from now on we answer you in English. Para español, escribe ESPAÑOL.',
  },
} satisfies Words

/** While something of the portal stands still. */
export const stopWords = {
  comes: {
    es: '{institucion}: el portal cierra de {h1} a {h2} por mantenimiento. Los SMS siguen: AHORRO, CREDITO, SALDO o PAGO y tu NSS.',
    en: '{institucion}: the site closes {h1}-{h2} (Mexico City) for maintenance. Texts go on: AHORRO, CREDITO, SALDO or PAGO and your NSS.',
  },
  runs: {
    es: '{institucion}: el portal cierra de {h1} a {h2} por mantenimiento. Los SMS siguen: AHORRO, CREDITO, SALDO o PAGO y tu NSS.',
    en: '{institucion}: the site is closed {h1}-{h2} (Mexico City), maintenance. Texts go on: AHORRO, CREDITO, SALDO or PAGO and your NSS.',
  },
  loansAway: {
    es: '{institucion}: tu crédito no se puede ver en este momento. Tu ahorro, con AHORRO y tu NSS. Te ayudamos: {telefono}',
    en: "{institucion}: your loan can't be shown right now. Your savings can: AHORRO and your NSS. Help: {telefonoExterior}",
  },
  savingsAway: {
    es: '{institucion}: tu ahorro no se puede ver en este momento. Tu crédito, con SALDO y tu NSS. Te ayudamos: {telefono}',
    en: "{institucion}: your savings can't be shown right now. Your loan can: SALDO and your NSS. Help: {telefonoExterior}",
  },
} satisfies Words

export const figureWords = {
  savings: {
    es: '{institucion}: tienes {monto} de ahorro al {dia}.',
    en: '{institucion}: you have {monto} MXN in savings as of {dia}.',
  },
  savingsNoDay: {
    es: '{institucion}: tienes {monto} de ahorro.',
    en: '{institucion}: you have {monto} MXN in savings.',
  },
  savingsUnknown: {
    es: '{institucion}: por ahora no sabemos de tu ahorro: nadie nos ha mandado datos. Si crees que falta algo, llama al {telefono}',
    en: "{institucion}: we don't know of any savings of yours yet: no one has sent us data. If something is missing, call {telefonoExterior}",
  },
  noLoan: {
    es: '{institucion}: no tienes crédito con nosotros. Para ver tu ahorro, escribe AHORRO y tu NSS.',
    en: '{institucion}: you have no loan with us. To see your savings, text AHORRO and your NSS.',
  },
  owed: {
    es: '{institucion}: al {dia} debes {monto}. Ya pagaste {p}%.',
    en: '{institucion}: as of {dia} you owe {monto} MXN. You have paid {p}%.',
  },
  owedNoShare: {
    es: '{institucion}: al {dia} debes {monto} de tu crédito.',
    en: '{institucion}: as of {dia} you owe {monto} MXN on your loan.',
  },
  owedTwice: {
    es: '{institucion}: al {dia} debes {monto} del crédito que termina en {fin} y {monto2} del que termina en {fin2}.',
    en: '{institucion}: as of {dia} you owe {monto} MXN on the loan ending in {fin} and {monto2} MXN on the one ending in {fin2}.',
  },
  each: {
    es: '{institucion}: crédito {fin}: {uno}. Crédito {fin2}: {otro}.',
    en: '{institucion}: loan {fin}: {uno}. Loan {fin2}: {otro}.',
  },
  paidOff: {
    es: '{institucion}: ya pagaste todo tu crédito. No debes nada.',
    en: '{institucion}: your loan is paid off. You owe nothing.',
  },
  loanUnknown: {
    es: '{institucion}: por ahora no tenemos ese dato de tu crédito. Prueba mañana o llama al {telefono}',
    en: "{institucion}: we don't have that figure of your loan yet. Try tomorrow or call {telefonoExterior}",
  },
  standing: {
    es: '{institucion}: al {dia} tu crédito va {como}. {quien}',
    en: '{institucion}: as of {dia} your loan is {como}. {quien}',
  },
  behind: {
    es: '{institucion}: al {dia} debes {n, plural, one {# pago} other {# pagos}} de tu crédito: {monto}. Te ayudamos a ponerte al corriente: {telefono}',
    en: '{institucion}: as of {dia} you are {n, plural, one {# payment} other {# payments}} behind: {monto} MXN. We can help you catch up: {telefonoExterior}',
  },
  behindNoCount: {
    es: '{institucion}: al {dia} debes {monto} de pagos que faltan. Te ayudamos a ponerte al corriente: {telefono}',
    en: '{institucion}: as of {dia} you owe {monto} MXN in missed payments. We can help you catch up: {telefonoExterior}',
  },
  paused: {
    es: '{institucion}: tus pagos tienen pausa hasta el {dia}. Por ahora no pagas.',
    en: "{institucion}: your payments are paused until {dia}. You don't pay for now.",
  },
  pausedNoDay: {
    es: '{institucion}: tus pagos tienen pausa. Por ahora no pagas. Para saber hasta cuando, llama al {telefono}',
    en: "{institucion}: your payments are paused. You don't pay for now. To know until when, call {telefonoExterior}",
  },
  court: {
    es: '{institucion}: tu crédito lo lleva un juez. Antes de pagar, llama al {telefono}',
    en: '{institucion}: your loan is in court. Before you pay, call {telefonoExterior}',
  },
  payroll: {
    es: '{institucion}: tu pago de {mes} es {monto}. Tu empresa lo descuenta el {dia}.',
    en: '{institucion}: your {mes} payment is {monto} MXN. Your employer takes it on {dia}.',
  },
  ownPayment: {
    es: '{institucion}: tu pago de {mes} es {monto}. Paga antes del {dia}.',
    en: '{institucion}: your {mes} payment is {monto} MXN. Pay it before {dia}.',
  },
  passedPayment: {
    es: '{institucion}: tu pago de {mes} fue {monto}, para el {dia}. El que sigue te lo decimos cuando nos llegue.',
    en: "{institucion}: your {mes} payment was {monto} MXN, for {dia}. We'll have the next one when it reaches us.",
  },
  paymentNoDay: {
    es: '{institucion}: tu pago es {monto}. {quien}',
    en: '{institucion}: your payment is {monto} MXN. {quien}',
  },
} satisfies Words

/** How a loan goes, inside a sentence; `unknown` has a text of its own. */
export const goingWords = {
  'up-to-date': { es: 'al corriente', en: 'up to date' },
} satisfies Partial<Record<Standing, Said>>

export const payerWords = {
  roa: { es: 'Tu empresa lo descuenta de tu sueldo.', en: 'Your employer takes it from your pay.' },
  rea: { es: 'Lo pagas por tu cuenta.', en: 'You pay it yourself.' },
} satisfies Words

/** One of several loans, after its four last digits. */
export const eachWords = {
  owed: { es: 'debes {monto} al {dia}', en: 'you owe {monto} MXN as of {dia}' },
  paid: { es: 'ya lo pagaste todo', en: 'paid off' },
  unknown: { es: 'por ahora sin datos', en: 'no figures yet' },
  'up-to-date': { es: 'al corriente al {dia}', en: 'up to date as of {dia}' },
  late: { es: 'para ponerte al corriente, {monto}', en: '{monto} MXN to catch up' },
  paused: { es: 'en pausa', en: 'paused' },
  court: { es: 'lo lleva un juez', en: 'in court' },
  payroll: {
    es: 'tu empresa descuenta {monto} el {dia}',
    en: 'your employer takes {monto} MXN on {dia}',
  },
  own: { es: 'paga {monto} antes del {dia}', en: 'pay {monto} MXN before {dia}' },
  passed: { es: 'pago de {monto}, era para el {dia}', en: 'payment of {monto} MXN, was for {dia}' },
  noDay: { es: 'pago de {monto}', en: 'payment of {monto} MXN' },
} satisfies Words

export const requestWords = {
  newest: {
    es: '{institucion}: tu solicitud {folio}: {estado}',
    en: '{institucion}: your request {folio}: {estado}',
  },
  none: {
    es: '{institucion}: no tienes ninguna solicitud con nosotros.',
    en: '{institucion}: you have no request with us.',
  },
  byDay: { es: 'Te contestamos antes del {dia}.', en: "We'll answer before {dia}." },
} satisfies Words

export const stateWords: Readonly<Record<TramiteState, Said>> = {
  sent: { es: 'la tenemos y sigue su curso.', en: 'we received it.' },
  'in-review': { es: 'la estamos revisando.', en: 'in review.' },
  'needs-information': {
    es: 'te toca a ti. Llama al {telefono} con ese folio.',
    en: 'it is your turn. Call {telefonoExterior} with that reference.',
  },
  'in-decision': { es: 'la estamos decidiendo.', en: 'being decided.' },
  approved: { es: 'aprobada.', en: 'approved.' },
  declined: { es: 'no procede.', en: 'declined.' },
  'in-execution': { es: 'la estamos haciendo.', en: 'being carried out.' },
  done: { es: 'terminada.', en: 'finished.' },
  withdrawn: { es: 'la cancelaste.', en: 'you withdrew it.' },
  lapsed: { es: 'vencida.', en: 'lapsed.' },
}

export const folioWords = {
  valid: {
    es: '{institucion}: el folio {folio} es nuestro y sigue vigente.',
    en: '{institucion}: reference {folio} is ours and valid.',
  },
  replaced: {
    es: '{institucion}: el folio {folio} es nuestro, pero otro lo reemplaza. Pide el nuevo.',
    en: '{institucion}: reference {folio} is ours, but another one replaced it. Ask for the new one.',
  },
  revoked: {
    es: '{institucion}: el folio {folio} es nuestro, pero ya no vale.',
    en: '{institucion}: reference {folio} is ours, but it is no longer valid.',
  },
  unknown: {
    es: '{institucion}: el folio {folio} no es nuestro. Si te lo dio alguien, no le pagues y llama al {telefono}',
    en: "{institucion}: reference {folio} is not ours. If someone gave it to you, don't pay them and call {telefonoExterior}",
  },
  wrong: {
    es: '{institucion}: ese folio tiene una letra o cifra mal. Revisa y manda VERIFICA y el folio otra vez.',
    en: '{institucion}: that reference has a wrong letter or digit. Check it and text VERIFICA and the reference again.',
  },
  how: {
    es: '{institucion}: para saber si un papel o trato es nuestro, escribe VERIFICA, un espacio y su folio.',
    en: '{institucion}: to know if a paper or a deal is ours, text VERIFICA, a space and its reference.',
  },
} satisfies Words<FolioStanding | 'wrong' | 'how'>
