// The mails about money: what arrived, what is missing, what is ready. None carries an amount.
import type { MailWords } from './mail.words.ts'
import type { KindName } from './notices.ts'

export const moneyMails = {
  'contribution-missing': {
    subject: { es: 'Falta un depósito de tu patrón', en: 'A deposit is missing' },
    text: {
      es: 'No llegó el de {meses}. Te decimos qué puedes hacer.',
      en: "The one for {meses} didn't arrive. Here is what you can do.",
    },
    button: { es: 'Ver qué puedo hacer', en: 'See what I can do' },
  },
  'deposit-arrived': {
    subject: { es: 'Tu patrón depositó', en: 'Your employer made a deposit' },
    text: {
      es: 'Ya está en tu cuenta el depósito de {meses}. Entra para verlo.',
      en: 'The deposit for {meses} is in. Sign in to see it.',
    },
    button: { es: 'Ver mis depósitos', en: 'See my deposits' },
  },
  'payment-applied': {
    subject: { es: 'Recibimos tu pago', en: 'We got your payment' },
    text: {
      es: 'Entra para ver cuánto bajó tu deuda.',
      en: 'Sign in to see how much your debt went down.',
    },
    button: { es: 'Ver mi pago', en: 'See my payment' },
  },
  'payment-returned': {
    subject: { es: 'Se devolvió un pago tuyo', en: 'A payment of yours was returned' },
    text: {
      es: 'Quien lo mandó o su banco lo pidió de regreso. Entra para ver cuánto debes ahora.',
      en: 'The sender or their bank asked for it back. Sign in to see what you owe now.',
    },
    button: { es: 'Ver mis movimientos', en: 'See my activity' },
  },
  'savings-added': {
    subject: { es: 'Recibimos tu aportación', en: 'We got your extra savings' },
    text: {
      es: 'Ya está en tu ahorro. Entra para verla.',
      en: 'It is in your savings. Sign in to see it.',
    },
    button: { es: 'Ver mi ahorro', en: 'See my savings' },
  },
  'planned-stop': {
    subject: {
      es: 'Mantenimiento: el portal cierra el {fecha} de {desde} {hasta}',
      en: 'Maintenance: the site closes on {fecha}, {desde}–{hasta}',
    },
    text: {
      es: 'Si vas a pagar ese día, hazlo antes.',
      en: 'If you plan to pay that day, do it earlier.',
    },
    button: { es: 'Ver cómo va el portal', en: 'See how the site is doing' },
  },
  'statement-ready': {
    subject: { es: 'Tu estado de cuenta de {mes} está listo', en: 'Your {mes} statement is ready' },
    text: {
      es: 'Entra para verlo o bajarlo (PDF, {kb} KB).',
      en: 'Sign in to see or download it (PDF, {kb} KB).',
    },
    button: { es: 'Ver mi estado de cuenta', en: 'See my statement' },
  },
  'loan-paid-off': {
    subject: { es: '¡Terminaste de pagar!', en: 'You’ve paid it all!' },
    text: {
      es: 'Ya está tu aviso de suspensión: dáselo a tu patrón para que no te descuente más. Te decimos qué sigue para tener tus escrituras.',
      en: 'Your suspension notice is ready: give it to your employer so that deductions stop. We tell you what comes next to get your deed.',
    },
    button: { es: 'Ver qué sigue', en: 'See what comes next' },
  },
  'refund-opened': {
    subject: {
      es: 'Te descontaron de más: ya abrimos tu devolución',
      en: 'Too much was deducted: we opened your refund',
    },
    text: {
      es: 'Llegaron pagos después de que terminaste. No tienes que pedirlo: abrimos tu trámite {folio}.',
      en: 'Payments arrived after you had finished. You don’t need to ask: we opened your request {folio}.',
    },
    button: { es: 'Ver mi devolución', en: 'See my refund' },
  },
  'request-moved': {
    subject: { es: 'Tu trámite avanzó', en: 'Your request moved' },
    text: {
      es: 'Tu folio es {folio}. {estado} Lo que te escribimos está en tu trámite.',
      en: 'Your reference is {folio}. {estado} What we wrote to you is in your request.',
    },
    button: { es: 'Ver cómo va', en: 'See where it is' },
  },
  'request-received': {
    subject: { es: 'Recibimos tu trámite', en: 'We got your request' },
    text: {
      es: 'Tu folio es {folio}. Te contestamos antes del {fecha}. No tienes que hacer nada.',
      en: "Your reference is {folio}. We'll answer before {fecha}. You don't need to do anything.",
    },
    button: { es: 'Ver cómo va', en: 'See where it is' },
  },
  'request-asks': {
    subject: { es: 'Falta algo en tu trámite', en: 'Something is missing in your request' },
    text: {
      es: 'Tu folio es {folio}. Entra, mira qué te pedimos y contesta antes del {fecha}. Mientras, nuestro plazo no corre.',
      en: 'Your reference is {folio}. Sign in, see what we ask for and answer before {fecha}. Meanwhile our own days are not counted.',
    },
    button: { es: 'Ver qué falta', en: 'See what is missing' },
  },
  'request-lapsing': {
    subject: { es: 'Tu trámite está por vencer', en: 'Your request is about to lapse' },
    text: {
      es: 'Tu folio es {folio}. Si no contestas antes del {fecha}, se cierra y hay que pedirlo otra vez.',
      en: 'Your reference is {folio}. If you don’t answer before {fecha}, it closes and you have to ask again.',
    },
    button: { es: 'Contestar', en: 'Answer' },
  },
  'request-late': {
    subject: { es: 'Vamos tarde con tu trámite', en: 'We are late with your request' },
    text: {
      es: 'Tu folio es {folio}. Ya pasó el día en que debíamos contestarte. Sigue abierto y ya lo ve quien supervisa. No tienes que hacer nada.',
      en: 'Your reference is {folio}. The day of our answer went by. It is still open and supervisors know. You don’t need to do anything.',
    },
    button: { es: 'Ver cómo va', en: 'See where it is' },
  },
  'request-extended': {
    subject: { es: 'Necesitamos más días', en: 'We need more days' },
    text: {
      es: 'Tu folio es {folio}. La regla nos da más días y los usamos. Te contestamos antes del {fecha}. En tu trámite está por qué.',
      en: 'Your reference is {folio}. The rule gives us more days and we use them. We’ll answer before {fecha}. Your request says why.',
    },
    button: { es: 'Ver cómo va', en: 'See where it is' },
  },
  'paper-refused': {
    subject: { es: 'Manda otra vez un papel', en: 'Send a paper again' },
    text: {
      es: 'Un papel que mandaste traía un virus y lo borramos. Tu trámite sigue. Toma una foto del papel y mándala.',
      en: 'A paper that you sent carried a virus and we deleted it. Your request goes on. Take a photo of the paper and send it.',
    },
    button: { es: 'Mandarlo otra vez', en: 'Send it again' },
  },
  'request-begun': {
    subject: { es: 'Recibimos lo que pediste', en: 'We got what you asked for' },
    text: {
      es: 'Tu folio es {folio}. Te contestamos antes del {fecha}. Con este enlace ves cómo va y mandas tus papeles, sin cuenta. Es solo tuyo y vale 30 días.',
      en: 'Your reference is {folio}. We’ll answer before {fecha}. With this link you see where it is and send your papers, without an account. It is yours alone and works for 30 days.',
    },
    button: { es: 'Ver mi trámite', en: 'See my request' },
  },
  'request-way': {
    subject: { es: 'Mira cómo va lo que pediste', en: 'See where your request is' },
    text: {
      es: 'Tu folio es {folio}. Con este enlace ves qué hay de nuevo, contestas y mandas papeles, sin cuenta. Es solo tuyo y vale 30 días.',
      en: 'Your reference is {folio}. With this link you see what is new, answer and send papers, without an account. It is yours alone and works for 30 days.',
    },
    button: { es: 'Ver mi trámite', en: 'See my request' },
  },
  'request-message': {
    subject: { es: 'Te escribimos sobre tu trámite', en: 'We wrote to you about your request' },
    text: {
      es: 'Tu folio es {folio}. Entra para leerlo y contestar.',
      en: 'Your reference is {folio}. Sign in to read it and answer.',
    },
    button: { es: 'Leer el mensaje', en: 'Read the message' },
  },
  'claim-received': {
    subject: { es: 'Recibimos tu aclaración', en: 'We got your claim' },
    text: {
      es: 'Tu folio es {folio}. Te contestamos antes del {fecha}. No tienes que hacer nada.',
      en: "Your reference is {folio}. We'll answer before {fecha}. You don't need to do anything.",
    },
    button: { es: 'Ver cómo va', en: 'See where it is' },
  },
  'pay-code': {
    subject: { es: 'Un código para pagar un crédito', en: 'A code to pay a loan' },
    text: {
      es: 'El código es {captura}. Sirve hasta el {fecha} para pagar desde Estados Unidos con {institucion} {programa}. No lleva datos de nadie. En su página están los precios.',
      en: 'The code is {captura}. It works until {fecha} to pay from the United States with {institucion} {programa}. It carries nobody’s data. Its page has the prices.',
    },
    button: { es: 'Ver el código y los precios', en: 'See the code and the prices' },
  },
  'capture-line': {
    subject: { es: 'Tu línea de captura', en: 'Your payment reference' },
    text: {
      es: 'Con ella aportas a tu ahorro: {captura}. Sirve hasta el {fecha}. Entra para ver la cantidad y dónde se paga.',
      en: 'Use it to add to your savings: {captura}. It works until {fecha}. Sign in to see the amount and where to pay.',
    },
    button: { es: 'Ver mi línea', en: 'See my reference' },
  },
  stopped: {
    subject: { es: 'Ya protegimos tu cuenta', en: 'We protected your account' },
    text: {
      es: 'Nadie puede mover tu dinero ni cambiar tus datos. Cerramos tu cuenta en todos los aparatos. Para abrirla, cambia tu contraseña o llama a {linea}: {telefonos}. Tu folio es {folio}.',
      en: 'No one can move your money or change your details. We signed you out everywhere. To open it, reset your password or call {linea}: {telefonos}. Your reference is {folio}.',
    },
  },
  'job-change': {
    subject: { es: 'Tus fechas, si dejaste tu trabajo', en: 'Your dates, if you left your job' },
    text: {
      es: '{pagar} {pausa} {apoyo} Si ya tienes otro trabajo, paga hasta que tu patrón nuevo te descuente.',
      en: '{pagar} {pausa} {apoyo} If you have a new job, pay until your new employer takes it from your pay.',
    },
  },
} satisfies Partial<Record<KindName, MailWords>>
