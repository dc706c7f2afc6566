import type { Said, Words } from '../../foundation/words.ts'
import type { Checked, CheckName, TermSource } from './definition.ts'
import { reasonWords } from './reasons.words.ts'

/** `asks`: what is looked at. `fails`: why it stops, and what to do first. */
export const checkWords = {
  'no-live-loan': {
    asks: { es: 'No tienes un crédito por pagar', en: 'You have no loan to pay' },
    fails: {
      es: 'Todavía tienes un crédito. Termina de pagarlo y vuelve.',
      en: 'You still have a loan. Finish paying it and come back.',
    },
  },
  'live-loan': {
    asks: { es: 'Tienes un crédito', en: 'You have a loan' },
    fails: {
      es: 'Este trámite es para quien tiene un crédito.',
      en: 'This request is for people who have a loan.',
    },
  },
  'loan-paid-off': {
    asks: { es: 'Terminaste de pagar', en: 'You finished paying' },
    fails: {
      es: 'Se pide cuando ya no debes nada de tu crédito.',
      en: 'You ask for it once you owe nothing on your loan.',
    },
  },
  'loan-up-to-date': {
    asks: { es: 'Vas al corriente en tu crédito', en: 'Your loan is up to date' },
    fails: {
      es: 'Tu crédito tiene pagos pendientes. Ponte al corriente o pide un convenio.',
      en: 'Your loan has payments due. Bring it up to date or ask for an agreement.',
    },
  },
  'loan-behind': {
    asks: { es: 'Tienes pagos pendientes', en: 'You have payments due' },
    fails: {
      es: 'No vemos pagos pendientes en tu crédito.',
      en: 'We see no payments due on your loan.',
    },
  },
  'loan-in-vsm': {
    asks: { es: 'Tu crédito está en VSM (salarios)', en: 'Your loan is in VSM (wages)' },
    fails: {
      es: 'Esto es para créditos en VSM (salarios).',
      en: 'This is for loans kept in VSM (wages).',
    },
  },
  'loan-insured': {
    asks: { es: 'Tu crédito tiene seguro de daños', en: 'Your loan has damage cover' },
    fails: {
      es: 'Los créditos para mejorar la casa no tienen seguro de daños.',
      en: 'Loans to improve a home have no damage cover.',
    },
  },
  'conversion-window': {
    asks: { es: 'Ya abrió el plazo de este mes', en: 'This month’s window is open' },
    fails: {
      es: 'Se pide del día 9 al último del mes. Vuelve desde el {fecha}.',
      en: 'You ask from the 9th to the last day of the month. Come back from {fecha}.',
    },
  },
  'pause-open': {
    asks: { es: 'Puedes pausar tus pagos', en: 'You can pause your payments' },
    fails: { es: 'Hoy no se puede pausar tu crédito.', en: 'Your loan can’t be paused today.' },
  },
  'protection-open': {
    asks: {
      es: 'El Fondo de Protección de Pagos te cubre',
      en: 'The Payment Protection Fund covers you',
    },
    fails: { es: 'Hoy el fondo no te cubre.', en: 'The fund doesn’t cover you today.' },
  },
  'tailored-open': {
    asks: { es: 'Puedes pagar menos por un año', en: 'You can pay less for a year' },
    fails: {
      es: 'Hoy no se puede bajar tu pago así.',
      en: 'Your payment can’t be lowered this way today.',
    },
  },
  'lower-payment-open': {
    asks: { es: 'Puedes pagar una parte por un año', en: 'You can pay a part for a year' },
    fails: {
      es: 'Hoy no se puede bajar tu pago así.',
      en: 'Your payment can’t be lowered this way today.',
    },
  },
  'fresh-start-open': {
    asks: {
      es: 'Tus pagos pendientes pueden ir al final',
      en: 'Your payments due can go to the end',
    },
    fails: { es: 'Hoy no hace falta.', en: 'It isn’t needed today.' },
  },
  'not-in-court': {
    asks: { es: 'Tu crédito no está en juicio', en: 'Your loan is not in court' },
    fails: {
      es: 'Tu crédito está en juicio. Pide la mediación: es gratis.',
      en: 'Your loan is in court. Ask for mediation: it is free.',
    },
  },
  'deeds-with-us': {
    asks: { es: 'Guardamos tus escrituras', en: 'We keep your deed' },
    fails: {
      es: 'Tu crédito es de 2008 o después: tus escrituras las tienes tú o tu notario.',
      en: 'Your loan is from 2008 or later: you or your notary have the deed.',
    },
  },
  'within-two-years': {
    asks: { es: 'Pasó hace menos de dos años', en: 'It happened less than two years ago' },
    fails: {
      es: 'El seguro recibe avisos hasta dos años después. Ya pasaron.',
      en: 'The cover takes reports up to two years later. They have gone by.',
    },
  },
  'could-borrow': {
    asks: { es: 'Tu puntaje alcanza', en: 'Your score is enough' },
    fails: {
      es: 'Por ahora no alcanza. En “Quiero un crédito” ves qué falta y cuándo.',
      en: 'Not enough for now. “I want a loan” shows what is missing and when.',
    },
  },
  'no-hold-on-money': {
    asks: { es: 'Tu dinero no está detenido', en: 'Your money is not on hold' },
    fails: {
      es: 'Tu dinero está detenido para cuidarlo. Quita el candado y vuelve.',
      en: 'Your money is on hold to protect it. Take the lock off and come back.',
    },
  },
  'no-hold-on-contact': {
    asks: { es: 'Tus datos no están detenidos', en: 'Your details are not on hold' },
    fails: {
      es: 'Tus datos están detenidos para cuidarlos. Quita el candado y vuelve.',
      en: 'Your details are on hold to protect them. Take the lock off and come back.',
    },
  },
  'no-hold-on-credit': {
    asks: { es: 'Nada detiene un crédito nuevo', en: 'Nothing holds a new loan' },
    fails: {
      es: 'Tu candado no deja pedir créditos. Quítalo y vuelve.',
      en: 'Your lock lets nobody ask for loans. Take it off and come back.',
    },
  },
  'identifiers-agree': {
    asks: { es: 'Tu NSS, tu CURP y tu RFC coinciden', en: 'Your NSS, CURP and RFC agree' },
    fails: {
      es: 'Tus datos no coinciden entre sí. En “¿Coinciden tus datos?” ves quién los corrige.',
      en: 'Your details don’t agree. “Do your details match?” shows who corrects them.',
    },
  },
  'rfc-on-file': {
    asks: { es: 'Tenemos tu RFC', en: 'We have your RFC' },
    fails: {
      es: 'No tenemos tu RFC. Pide que lo agreguen.',
      en: 'We do not have your RFC. Ask to have it added.',
    },
  },
  'pension-on-file': {
    asks: { es: 'Sabemos de tu pensión', en: 'We know of your pension' },
    fails: { es: 'No vemos tu pensión.', en: 'We don’t see your pension.' },
  },
  'fifty-without-job': {
    asks: {
      es: 'Tienes 50 años y un año sin empleo',
      en: 'You are 50 and have been a year without a job',
    },
    fails: { es: 'Aún no se cumple.', en: 'Not yet.' },
  },
  'account-in-own-name': {
    asks: { es: 'La cuenta está a tu nombre', en: 'The account is in your name' },
    fails: {
      es: 'El banco dice que esa cuenta está a otro nombre. Usa una tuya.',
      en: 'The bank says that account is in another name. Use one of yours.',
    },
  },
  'savings-to-claim': {
    asks: { es: 'Tienes ahorro por cobrar', en: 'You have savings to claim' },
    fails: { es: 'No vemos ahorro por cobrar.', en: 'We see no savings to claim.' },
  },
  'law-told': {
    asks: { es: 'Sabemos con qué ley te pensionas', en: 'We know under which law you retire' },
    fails: {
      es: 'Tu resolución del IMSS dice “Ley de 1973” o “Ley de 1997”. Elige esa. Si no la tienes, llama a {linea}: {telefono}',
      en: 'Your IMSS resolution says “Ley de 1973” or “Ley de 1997”. Choose that one. If you don’t have it, call {linea}: {telefonoExterior}',
    },
  },
  'not-asked-already': {
    asks: { es: 'No lo has pedido ya', en: 'You have not asked for it already' },
    fails: {
      es: 'Ya lo pediste. Su folio es {folio}.',
      en: 'You already asked for it. Its reference is {folio}.',
    },
  },
} satisfies Readonly<Record<CheckName, { readonly asks: Said; readonly fails: Said }>>

/** What a check says when it does not hold: its own reason, where it has one. */
export const failSaid = ({ name, why }: Checked): Said =>
  why ? reasonWords[why] : checkWords[name].fails

export const outcomeWords = {
  holds: { es: 'Sí', en: 'Yes' },
  fails: { es: 'No', en: 'No' },
  unknown: {
    es: 'No lo sabemos todavía. Puedes enviarlo: lo revisamos nosotros.',
    en: 'We don’t know yet. You can send it: we’ll check.',
  },
} satisfies Words<Checked['outcome']>

/** Where a term comes from. */
export const sourceWords = {
  catalogue: {
    es: 'Plazo del catálogo de trámites de 2025',
    en: 'Term from the 2025 list of requests',
  },
  press: { es: 'Plazo publicado en la prensa', en: 'Term published in the press' },
  'privacy-law': {
    es: 'Plazo de la ley de protección de datos',
    en: 'Term from the data protection law',
  },
  'transparency-law': {
    es: 'Plazo de la ley de transparencia',
    en: 'Term from the transparency law',
  },
  assumed: {
    es: 'Plazo nuestro: ninguna ley lo fija',
    en: 'Our own term: no law sets one',
  },
} satisfies Words<TermSource>
