import type { Words } from '../../foundation/words.ts'

export const waysWords = {
  section: { es: 'Mi crédito', en: 'My loan' },
  title: { es: 'Cómo pagar', en: 'How to pay' },
  amount: { es: 'Vas a pagar', en: 'You will pay' },
  until: { es: 'Esta cantidad sirve hasta el {fecha}.', en: 'This amount is good until {fecha}.' },
  exactly: {
    es: 'Para el descuento, paga esa cantidad exacta en un solo pago.',
    en: 'For the discount, pay exactly that amount in one payment.',
  },
  change: { es: 'Elegir otra cantidad', en: 'Choose another amount' },
  yourNumbers: { es: 'Tus números para pagar', en: 'Your numbers to pay' },
  reference: { es: 'Referencia de pago', en: 'Payment reference' },
  referenceHint: {
    es: 'Es siempre la misma. No lleva tu nombre ni tu NSS.',
    en: 'It is always the same. It doesn’t carry your name or NSS.',
  },
  line: { es: 'Línea de captura', en: 'Capture line' },
  lineHint: {
    es: 'Es para esta cantidad y sirve hasta el {fecha}.',
    en: 'It is for this amount and works until {fecha}.',
  },
  noLine: {
    es: 'Es mucho para una línea de captura. Paga por transferencia, con tu referencia.',
    en: 'It is too much for a capture line. Pay by transfer, with your reference.',
  },
  qr: { es: 'Código QR con tu línea de captura', en: 'QR code with your capture line' },
  qrReference: { es: 'Código QR con tu referencia', en: 'QR code with your reference' },
  qrHint: {
    es: 'En la tienda, enseña este cuadro. Si no lo leen, dicta la línea.',
    en: 'At the shop, show this square. If it can’t be read, read the line out.',
  },
  bank: { es: 'Por transferencia, desde tu banco', en: 'By transfer, from your bank' },
  bankText: {
    es: 'Entra a la aplicación de tu banco y copia estos datos.',
    en: 'Open your bank’s app and copy these details.',
  },
  clabe: { es: 'CLABE', en: 'CLABE (account number)' },
  bankName: { es: 'Banco', en: 'Bank' },
  holder: { es: 'A nombre de', en: 'Account holder' },
  concept: { es: 'Concepto', en: 'Concept' },
  numeric: { es: 'Referencia numérica', en: 'Numeric reference' },
  howMuch: { es: 'Cantidad', en: 'Amount' },
  counter: { es: 'En la ventanilla de un banco', en: 'At a bank counter' },
  counterText: {
    es: 'Di tu línea de captura, o tu referencia y la cantidad.',
    en: 'Give your capture line, or your reference and the amount.',
  },
  shop: { es: 'En efectivo, en una tienda', en: 'In cash, at a shop' },
  shopText: {
    es: 'Di tu línea de captura y paga en la caja. No te cobran comisión.',
    en: 'Give your capture line and pay at the till. There is no fee.',
  },
  shopMinimum: {
    es: 'En tiendas lo menos es {minimo}. Para esta cantidad, paga en tu banco.',
    en: 'At shops the least is {minimo}. For this amount, pay through your bank.',
  },
  shopNone: { es: 'Hoy ninguna tienda recibe pagos.', en: 'No shop takes payments today.' },
  abroad: { es: 'Desde Estados Unidos', en: 'From the United States' },
  abroadText: {
    es: 'Pagas en dólares con {institucion} {programa}. Nosotros no cobramos.',
    en: 'You pay in dollars with {institucion} {programa}. We charge nothing.',
  },
  abroadLink: { es: 'Ver {institucion} {programa}', en: 'See {institucion} {programa}' },
  afterwards: { es: 'Después de pagar', en: 'After you pay' },
  afterwardsText: {
    es: 'Guarda tu comprobante. Tu pago se ve aquí en uno o dos días hábiles.',
    en: 'Keep your slip. Your payment shows here in one or two business days.',
  },
  find: {
    es: 'Si no lo ves, <a>búscalo aquí</a>.',
    en: 'If you can’t see it, <a>look for it here</a>.',
  },
  demoTitle: {
    es: 'Es un ejemplo: no pagues con esto',
    en: 'This is an example: don’t pay with it',
  },
  demoText: {
    es: 'Las personas de este portal no existen, y estos números tampoco.',
    en: 'The people of this portal don’t exist, nor do these numbers.',
  },
  send: { es: 'Llévatelo', en: 'Take it with you' },
  sendMail: { es: 'Mandar a mi correo', en: 'Send to my e-mail' },
  sendSms: { es: 'Mandar a mi celular', en: 'Send to my phone' },
  sentMail: {
    es: 'Lo mandamos a tu correo. Si no lo ves, busca en “Spam” o “No deseado”.',
    en: 'We sent it to your e-mail. If you don’t see it, look in “Spam” or “Junk”.',
  },
  sentSms: { es: 'Lo mandamos a tu celular.', en: 'We sent it to your phone.' },
  sentTitle: { es: 'Ya va en camino', en: 'It is on its way' },
  print: { es: 'También puedes imprimir esta página.', en: 'You can also print this page.' },
  hidden: {
    es: 'Para ver cómo pagar, primero confirma tu celular.',
    en: 'To see how to pay, first confirm your phone.',
  },
  court: { es: 'Tu crédito está en un juzgado', en: 'Your loan is in court' },
  courtText: {
    es: 'Antes de pagar, llama a {linea}: {telefono}.',
    en: 'Before paying, call {linea}: {telefonoExterior}.',
  },
  doubleTitle: { es: '¿Otra vez?', en: 'Again?' },
  double: {
    es: 'Ya pagaste {monto} hace {n, plural, one {# minuto} other {# minutos}}. ¿Quieres pagar otra vez?',
    en: 'You paid {monto} {n, plural, one {# minute} other {# minutes}} ago. Do you want to pay again?',
  },
  waits: {
    es: 'Tu pago va en camino. Lo verás en 2 días hábiles. No pagues otra vez.',
    en: 'Your payment is on its way. You’ll see it in 2 business days. Don’t pay again.',
  },
  waitsTitle: { es: 'Ya tenemos un pago tuyo', en: 'We already have a payment of yours' },
  askTitle: { es: 'Pide tu descuento', en: 'Ask for your discount' },
  askText: {
    es: 'Pagas {monto} y terminas. El descuento se da solo si lo pides antes de pagar.',
    en: 'You pay {monto} and finish. The discount is given only if you ask before you pay.',
  },
  ask: { es: 'Pedir mi descuento', en: 'Ask for my discount' },
} satisfies Words
