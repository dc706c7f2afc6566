import type { Said, Words } from '../../foundation/words.ts'
import type { Pace } from './projection.ts'
import type { CannotAsk } from './retirement-question.ts'

export const retirementWords = {
  section: { es: 'Mi ahorro', en: 'My savings' },
  title: { es: '¿Me alcanza para mi retiro?', en: 'Will it be enough when I retire?' },
  estimate: {
    es: 'Es un cálculo, no una promesa.',
    en: 'This is an estimate, not a promise.',
  },
  only: {
    es: 'Cuenta solo tu ahorro para vivienda. Lo de tu Afore va aparte: súmalo en lo que vas a tener.',
    en: 'It counts your housing savings alone. Your Afore is apart: add it to what else you will have.',
  },
  ask: { es: 'Dinos cómo quieres vivir', en: 'Tell us how you want to live' },
  wish: {
    es: '¿Con cuánto quieres vivir cada mes?',
    en: 'How much do you want to live on each month?',
  },
  wishHint: { es: 'En pesos de hoy', en: 'In pesos (MXN) of today' },
  other: {
    es: '¿Qué más vas a tener cada mes?',
    en: 'What else will you have each month?',
  },
  otherHint: {
    es: 'Por ejemplo, tu pensión o una renta',
    en: 'For example, your pension or a rent',
  },
  change: { es: 'Cambiar edad, ahorro o depósitos', en: 'Change age, saving or deposits' },
  age: { es: '¿A qué edad te retiras?', en: 'At what age do you retire?' },
  ageHint: { es: 'De {a} a {b} años', en: 'From {a} to {b}' },
  extra: {
    es: '¿Cuánto más vas a ahorrar cada mes?',
    en: 'How much more will you save each month?',
  },
  extraHint: { es: 'Lo que aportes tú, además de tu patrón', en: 'What you put in yourself' },
  deposits: {
    es: '¿Tu patrón va a seguir depositando?',
    en: 'Will your employer go on making deposits?',
  },
  depositsHint: {
    es: 'Si vives fuera de México o no tienes trabajo, empezamos con «No».',
    en: 'If you live outside Mexico or have no job, we start with “No”.',
  },
  yes: { es: 'Sí', en: 'Yes' },
  no: { es: 'No', en: 'No' },
  calculate: { es: 'Calcular', en: 'Calculate' },
  answer: { es: 'Tu respuesta', en: 'Your answer' },
  lastsYears: {
    es: 'Te alcanza para vivir con {monto} al mes de {n} a {m} años.',
    en: 'It covers {monto} MXN a month for {n} to {m} years.',
  },
  lastsSameYears: {
    es: 'Te alcanza para vivir con {monto} al mes unos {n} años.',
    en: 'It covers {monto} MXN a month for about {n} years.',
  },
  lastsOrMore: {
    es: 'Te alcanza para vivir con {monto} al mes {n} años o más.',
    en: 'It covers {monto} MXN a month for {n} years or more.',
  },
  lastsMonths: {
    es: 'Te alcanza para vivir con {monto} al mes de {n} a {m} meses.',
    en: 'It covers {monto} MXN a month for {n} to {m} months.',
  },
  lastsSameMonths: {
    es: 'Te alcanza para vivir con {monto} al mes {n, plural, one {# mes} other {# meses}}.',
    en: 'It covers {monto} MXN a month for {n, plural, one {# month} other {# months}}.',
  },
  lastsNothing: {
    es: 'No te alcanza para vivir con {monto} al mes, ni el primer mes.',
    en: 'It does not cover {monto} MXN a month, not even for one.',
  },
  lastsLife: {
    es: 'Te alcanza para vivir con {monto} al mes toda la vida.',
    en: 'It covers {monto} MXN a month for life.',
  },
  notNeeded: {
    es: 'Te alcanza sin tocar este ahorro: lo que vas a tener cubre {monto} al mes.',
    en: 'It is enough without touching these savings: what you will have covers {monto} MXN a month.',
  },
  short: {
    es: 'Te faltan de {a} a {b} al mes. Si ahorras {x} más cada mes, lo completas.',
    en: 'You are short by {a} to {b} MXN a month. Saving {x} MXN more each month closes it.',
  },
  shortAtMost: {
    es: 'Te faltan hasta {b} al mes. Si ahorras {x} más cada mes, lo completas.',
    en: 'You are short by up to {b} MXN a month. Saving {x} MXN more each month closes it.',
  },
  shortMeans: {
    es: 'Así te alcanza {n} años desde los {edad}, aun con el ritmo lento.',
    en: 'It then lasts {n} years from age {edad}, even at the slow pace.',
  },
  overLimit: {
    es: 'Aquí puedes aportar hasta {monto} al mes. Lo demás lo puedes ahorrar por tu cuenta.',
    en: 'Here you can put in up to {monto} a month. The rest you can save on your own.',
  },
  putIn: { es: 'Aportar más', en: 'Put in more' },
  noSavings: {
    es: 'Aún no sabemos cuánto ahorro tienes. Contamos desde cero.',
    en: 'We don’t know your savings yet. We start from zero.',
  },
  couldHave: { es: 'Lo que podrías tener a los {edad}', en: 'What you could have at {edad}' },
  haveNow: { es: 'Lo que tienes para tu retiro', en: 'What you have for your retirement' },
  haveNowText: {
    es: 'Ya puedes retirarte: contamos con lo que tienes hoy.',
    en: 'You can retire already: we count what you have today.',
  },
  today: { es: 'Hoy', en: 'Today' },
  todayYouHave: { es: 'Hoy tienes {monto}.', en: 'Today you have {monto}.' },
  range: {
    es: 'De {a} a {b}, en pesos de hoy.',
    en: 'From {a} to {b}, in pesos of today.',
  },
  loan: {
    es: 'Mientras debas tu crédito, lo que deposita tu patrón baja tu deuda. Después se ahorra.',
    en: 'While you owe your loan, your employer’s deposits lower your debt. Then they are saved.',
  },
  loanRange: {
    es: 'El crédito termina entre {a} y {b}, según el ritmo.',
    en: 'The loan ends between {a} and {b}, depending on the pace.',
  },
  loanEnds: { es: 'El crédito termina hacia {a}.', en: 'The loan ends around {a}.' },
  loanLong: {
    es: 'El crédito puede durar hasta tu retiro.',
    en: 'The loan may last until you retire.',
  },
  chart: { es: 'Tu ahorro, año por año', en: 'Your savings, year by year' },
  chartDesc: {
    es: 'A los {edad} llega a tener de {a} a {b}.',
    en: 'At {edad} it comes to {a} to {b}.',
  },
  chartSpent: {
    es: 'Después baja cada mes con lo que sacas.',
    en: 'Then it goes down each month with what you take out.',
  },
  tableCaption: { es: 'Tu ahorro por año, en pesos de hoy', en: 'Savings by year, pesos of today' },
  year: { es: 'Año', en: 'Year' },
  atRetirement: { es: 'Retiro ({cuando})', en: 'Retirement ({cuando})' },
  assumptions: { es: 'Con qué contamos', en: 'What we assume' },
  assumptionsText: {
    es: 'Nadie conoce el futuro. Por eso son tres ritmos. Lo marcado «supuesto» lo elegimos nosotros.',
    en: 'Nobody knows the future. That is why there are three paces. What is marked “assumed” is our choice.',
  },
  assumptionsTable: { es: 'Supuestos de los tres ritmos', en: 'Assumptions of the three paces' },
  what: { es: 'Qué', en: 'What' },
  yield: { es: 'Rendimiento al año, además de la inflación', en: 'Yield a year, above inflation' },
  wageGrowth: { es: 'Aumento de tu sueldo, además de la inflación', en: 'Raises, above inflation' },
  worked: { es: 'Meses con depósito de tu patrón', en: 'Months with an employer deposit' },
  assumed: { es: 'supuesto', en: 'assumed' },
  wage: {
    es: 'Sueldo con el que contamos: {monto} al día.',
    en: 'Wage we count on: {monto} a day.',
  },
  share: {
    es: 'Depósito de tu patrón: {p} de tu sueldo. Es de ley.',
    en: 'Employer deposit: {p} of your wage. It is the law.',
  },
  noDeposits: {
    es: 'Contamos sin depósitos nuevos de un patrón.',
    en: 'We count without new employer deposits.',
  },
  after: {
    es: 'Años de retiro con los que contamos: {n}.',
    en: 'Years of retirement we count on: {n}.',
  },
  oldPart: {
    es: 'Lo de 1972 a 1992 no da rendimiento: se gasta primero.',
    en: 'What is from 1972 to 1992 earns no yield: it is spent first.',
  },
  sources: { es: 'De dónde salen', en: 'Where they come from' },
  keep: {
    es: 'Guarda esta página en tus favoritos: tus respuestas están en su dirección.',
    en: 'Bookmark this page: your answers are in its address.',
  },
  unknown: {
    es: 'Hoy no podemos calcular: nos falta una cifra oficial.',
    en: 'We can’t estimate today: an official figure is missing.',
  },
} satisfies Words

export const paceWords: Readonly<Record<Pace, Said>> = {
  slow: { es: 'Ritmo lento', en: 'Slow pace' },
  usual: { es: 'Ritmo medio', en: 'Middle pace' },
  fast: { es: 'Ritmo rápido', en: 'Fast pace' },
}

export const shortPaceWords: Readonly<Record<Pace, Said>> = {
  slow: { es: 'Lento', en: 'Slow' },
  usual: { es: 'Medio', en: 'Middle' },
  fast: { es: 'Rápido', en: 'Fast' },
}

export const cannotAskWords: Readonly<Record<CannotAsk, Said>> = {
  'amount-empty': {
    es: 'Escribe con cuánto quieres vivir',
    en: 'Enter how much you want to live on',
  },
  'amount-shape': {
    es: 'Escribe la cantidad solo con números',
    en: 'Write the amount in digits only',
  },
  'amount-too-high': { es: 'Esa cantidad es demasiado alta', en: 'That amount is too high' },
  'age-out-of-range': {
    es: 'La edad debe ser de {a} a {b} años',
    en: 'The age must be from {a} to {b}',
  },
}
