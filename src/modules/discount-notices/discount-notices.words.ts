import type { Said, Words } from '../../foundation/words.ts'
import type { CannotGive, NoticeKind } from './discount-notices.ts'

type NoticeWords = {
  readonly name: Said
  /** What it does. */
  readonly means: Said
  /** What the member sees on the pay slip. */
  readonly paySlip: Said
  /** To the employer, on the paper. */
  readonly order: Said
}

export const noticeWords: Readonly<Record<NoticeKind, NoticeWords>> = {
  retention: {
    name: { es: 'Aviso de retención', en: 'Retention notice' },
    means: {
      es: 'Le dice a tu patrón que empiece a descontarte. Empieza un día después de recibirlo.',
      en: 'It tells your employer to start deducting. It starts one day after they get it.',
    },
    paySlip: {
      es: 'En tu recibo verás este descuento cada vez que te pagan.',
      en: 'You will see this deduction each time you are paid.',
    },
    order: {
      es: 'Descuente de la nómina de esta persona la cantidad que aquí se indica, desde el día siguiente al que reciba este aviso. Entréguela cada bimestre con sus aportaciones, hasta que reciba un aviso de suspensión.',
      en: 'Deduct from this person’s pay the amount stated here, from the day after you receive this notice. Pay it over every two months with your contributions, until you receive a suspension notice.',
    },
  },
  modification: {
    name: { es: 'Aviso de modificación', en: 'Modification notice' },
    means: {
      es: 'Le dice a tu patrón que cambie la cantidad. El aviso anterior ya no vale.',
      en: 'It tells your employer to change the amount. The earlier notice no longer counts.',
    },
    paySlip: {
      es: 'En tu recibo verás la cantidad nueva.',
      en: 'You will see the new amount on your pay slip.',
    },
    order: {
      es: 'Cambie el descuento de esta persona por la cantidad que aquí se indica, desde el día siguiente al que reciba este aviso. El aviso anterior ya no vale.',
      en: 'Change this person’s deduction to the amount stated here, from the day after you receive this notice. The earlier notice no longer counts.',
    },
  },
  suspension: {
    name: { es: 'Aviso de suspensión', en: 'Suspension notice' },
    means: {
      es: 'Le dice a tu patrón que ya no te descuente. Lo que te quitó y aún no entrega, te lo regresa.',
      en: 'It tells your employer to stop. What was taken and not yet paid over goes back to you.',
    },
    paySlip: {
      es: 'El descuento ya no sale en tu recibo. Tu patrón sigue depositando a tu ahorro.',
      en: 'The deduction no longer shows on your pay slip. Your employer keeps paying into your savings.',
    },
    order: {
      es: 'Deje de descontar a esta persona desde que reciba este aviso. Devuélvale lo que ya le descontó y no ha entregado. Siga pagando sus aportaciones del 5 %.',
      en: 'Stop deducting from this person’s pay as soon as you receive this notice. Return to them what you deducted and have not paid over. Keep paying your 5% contributions.',
    },
  },
  'next-settlement': {
    name: {
      es: 'Aviso de suspensión por próxima liquidación',
      en: 'Suspension notice for coming payoff',
    },
    means: {
      es: 'Le dice a tu patrón que pare cuando termine este bimestre: con eso acabas de pagar.',
      en: 'It tells your employer to stop when these two months end: that finishes the loan.',
    },
    paySlip: {
      es: 'Te descuentan hasta el fin del bimestre. Eso no se regresa: paga lo último.',
      en: 'Deductions go on until the two months end. They are not returned: they pay the last part.',
    },
    order: {
      es: 'Descuente a esta persona hasta el fin del bimestre en que reciba este aviso, entregue lo descontado y no descuente más. Lo de ese bimestre no se devuelve: con ello se termina de pagar. Siga pagando sus aportaciones del 5 %.',
      en: 'Deduct from this person’s pay until the end of the two months in which you receive this notice, pay it over and deduct no more. What is deducted then is not returned: it finishes the loan. Keep paying your 5% contributions.',
    },
  },
}

export const cannotWords: Readonly<Record<CannotGive, Said>> = {
  cofinanced: {
    es: 'No hay: en este crédito cobra el banco, no tu patrón.',
    en: 'There is none: the bank collects this loan, not your employer.',
  },
  'paid-off': {
    es: 'No hace falta: ya terminaste de pagar.',
    en: 'Not needed: you have paid it all.',
  },
  'not-paid-off': {
    es: 'Sale solo el día que terminas de pagar.',
    en: 'It comes by itself the day you finish paying.',
  },
  'in-court': {
    es: 'No hay: este crédito se ve por otra vía. Llama a {linea}.',
    en: 'There is none: this loan is handled elsewhere. Call {linea}.',
  },
  paused: {
    es: 'No hay: tus pagos están en pausa.',
    en: 'There is none: your payments are paused.',
  },
  'no-employer': {
    es: 'No hay: no sabemos de ningún patrón tuyo hoy. Tú haces el pago.',
    en: 'There is none: we know of no employer of yours today. You make the payment.',
  },
  'own-payment': {
    es: 'Todavía no: hoy pagas tú. Sale cuando nos llegue tu alta en el trabajo nuevo, en uno o dos bimestres.',
    en: 'Not yet: you pay yourself today. It comes once we hear of your new job, in two to four months.',
  },
  'nothing-changed': {
    es: 'No hace falta: tu descuento no ha cambiado.',
    en: 'Not needed: your deduction has not changed.',
  },
  'not-near-end': {
    es: 'Todavía no: sale cuando debas dos mensualidades o menos.',
    en: 'Not yet: it comes when you owe two payments or less.',
  },
  'end-unknown': {
    es: 'Aún no sabemos cuánto debes.',
    en: 'We don’t know yet what you owe.',
  },
}

export const noticesWords = {
  section: { es: 'Mi crédito', en: 'My loan' },
  title: { es: 'Avisos de descuento', en: 'Payroll notices' },
  intro: {
    es: 'Son papeles para tu patrón. Le dicen cuánto descontarte de tu nómina, o que ya no lo haga.',
    en: 'These are papers for your employer. They say how much to deduct from your pay, or to stop.',
  },
  pick: { es: 'Tus créditos', en: 'Your loans' },
  nth: { es: 'Crédito {n}', en: 'Loan {n}' },
  checkSlip: {
    es: 'Revisa si lo que te descuentan está bien',
    en: 'Check whether what is deducted is right',
  },
  onSlip: { es: 'En tu recibo de nómina', en: 'On your pay slip' },
  get: { es: 'Bajar PDF', en: 'Download PDF' },
  of: { es: 'de {que}', en: 'of {que}' },
  ready: { es: 'PDF, {kb} KB', en: 'PDF, {kb} KB' },
  light: { es: 'menos de 100 KB', en: 'under 100 KB' },
  howMuch: { es: 'Cuánto se descuenta', en: 'How much is deducted' },
  monthly: { es: 'Al mes', en: 'A month' },
  bimester: { es: 'Por bimestre', en: 'Every two months' },
  factor: { es: 'En VSM, al mes', en: 'In VSM, a month' },
  insurance: { es: 'Seguro de daños, por bimestre', en: 'Home insurance, every two months' },
  two: {
    es: 'Hoy tienes más de un patrón. Pide que solo uno te descuente.',
    en: 'You have more than one employer today. Ask that only one deducts.',
  },
  check: {
    es: 'Tu patrón puede comprobarlo en <a>Verifica</a> con el cuadro QR, sin ver nada más de ti.',
    en: 'Your employer can check it at <a>Check</a> with the QR square, and sees nothing else about you.',
  },
  wrong: {
    es: '¿Hay un número mal o un patrón que no es el tuyo? No lo entregues y llama a {linea}: {telefono}.',
    en: 'Is a number wrong, or an employer that isn’t yours? Don’t hand it in; call {linea}: {telefonoExterior}.',
  },
  hidden: {
    es: 'Podrás bajarlos cuando confirmes tu celular.',
    en: 'You can download them once you confirm your phone.',
  },
  // On the paper
  forEmployer: { es: 'Para el patrón', en: 'For the employer' },
  person: { es: 'Persona', en: 'Person' },
  nss: { es: 'NSS', en: 'NSS (social security number)' },
  loan: { es: 'Número de crédito', en: 'Loan number' },
  employer: { es: 'Patrón', en: 'Employer' },
  employerNumber: { es: 'Registro patronal', en: 'Employer number' },
  kind: { es: 'Tipo de descuento', en: 'Type of deduction' },
  pesosType: { es: 'Cuota fija en pesos', en: 'Fixed amount in pesos' },
  factorType: { es: 'Factor en VSM', en: 'Factor in VSM' },
  since: { es: 'Desde', en: 'Since' },
  paidOn: { es: 'Terminó de pagar', en: 'Paid off on' },
  whatToDo: { es: 'Qué debe hacer el patrón', en: 'What the employer must do' },
  formula: {
    es: 'En cada bimestre: la cantidad al mes por dos, entre los días del bimestre, por los días con crédito. Desde noviembre de 2025 no se reduce por faltas ni incapacidades.',
    en: 'In each two months: the monthly amount times two, over the days of the two months, times the days with the loan. Since November 2025 it is not reduced for absences or sick leave.',
  },
  law: {
    es: 'Ley Federal del Trabajo, artículos 97 y 110.',
    en: 'Ley Federal del Trabajo (federal labor law), articles 97 and 110.',
  },
} satisfies Words
