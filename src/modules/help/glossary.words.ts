// Words that the field uses, said plainly. The Spanish term stays in English, with its meaning.
import type { Said } from '../../foundation/words.ts'

export const glossaryTitle: Said = { es: 'Palabras que usamos', en: 'Words we use' }
export const glossaryIntro: Said = {
  es: 'Así les decimos aquí a las palabras de tus papeles.',
  en: 'This is what the words on your Mexican papers mean.',
}

export const glossary: readonly { readonly term: string; readonly means: Said }[] = [
  {
    term: 'Afore',
    means: {
      es: 'La empresa que guarda tu ahorro para el retiro.',
      en: 'The company that keeps your retirement savings.',
    },
  },
  {
    term: 'Aportación patronal',
    means: {
      es: 'El depósito de tu patrón: 5 % de tu sueldo registrado, aparte de tu pago.',
      en: 'Your employer’s deposit: 5% of your registered wage, on top of your pay.',
    },
  },
  {
    term: 'Aviso de retención',
    means: {
      es: 'El papel que le dice a tu patrón que descuente el pago de tu crédito.',
      en: 'The paper that tells your employer to take the loan payment from your pay.',
    },
  },
  {
    term: 'Aviso de suspensión',
    means: {
      es: 'El papel que le dice a tu patrón que ya no te descuente.',
      en: 'The paper that tells your employer to stop taking payments.',
    },
  },
  {
    term: 'Bimestre',
    means: {
      es: 'Dos meses. El primero del año es enero y febrero.',
      en: 'Two months. The first one of the year is January and February.',
    },
  },
  {
    term: 'Capital',
    means: {
      es: 'Lo que te prestaron y aún no pagas, sin intereses.',
      en: 'What you were lent and haven’t paid yet, without interest.',
    },
  },
  {
    term: 'CURP',
    means: {
      es: 'Tu clave de población: 18 letras y números.',
      en: 'Your Mexican population ID: 18 letters and numbers.',
    },
  },
  {
    term: 'Folio',
    means: {
      es: 'El número que prueba que pediste algo.',
      en: 'The reference number that proves you asked for something.',
    },
  },
  {
    term: 'Homoclave',
    means: {
      es: 'Las 3 últimas letras o números de tu RFC.',
      en: 'The last 3 letters or numbers of your RFC.',
    },
  },
  {
    term: 'Intereses moratorios',
    means: {
      es: 'Lo que se cobra de más por pagar tarde.',
      en: 'What is charged on top for paying late.',
    },
  },
  {
    term: 'NSS',
    means: {
      es: 'Tu número de seguro social: 11 números. No cambia aunque cambies de trabajo.',
      en: 'Your Mexican social security number: 11 digits. It stays the same when you change jobs.',
    },
  },
  {
    term: 'Prórroga',
    means: {
      es: 'Una pausa en los pagos de tu crédito, por ejemplo si pierdes tu trabajo.',
      en: 'A pause in your loan payments, for example if you lose your job.',
    },
  },
  {
    term: 'Régimen ordinario (ROA)',
    means: {
      es: 'Tu patrón descuenta el pago de tu nómina.',
      en: 'Your employer takes the payment from your pay.',
    },
  },
  {
    term: 'Régimen especial (REA)',
    means: {
      es: 'No tienes patrón y pagas tú cada mes.',
      en: 'You have no employer and pay by yourself each month.',
    },
  },
  {
    term: 'RFC',
    means: {
      es: 'Tu clave de impuestos: 13 letras y números.',
      en: 'Your Mexican tax ID: 13 letters and numbers.',
    },
  },
  {
    term: 'Saldo insoluto',
    means: { es: 'Lo que debes hoy de tu crédito.', en: 'What you owe on your loan today.' },
  },
  {
    term: 'Subcuenta de Vivienda',
    means: {
      es: 'Tu ahorro para vivienda: lo que tus patrones han depositado.',
      en: 'Your housing savings: what your employers have deposited.',
    },
  },
  {
    term: 'VSM y UMI',
    means: {
      es: 'Unidades de los créditos viejos. Tu deuda en pesos cambia cuando cambian.',
      en: 'Units of older loans. Your debt in pesos changes when they do.',
    },
  },
]
