import type { Words } from '../../foundation/words.ts'

export const claimWords = {
  h1: { es: 'Otra persona me registró', en: 'Someone else registered me' },
  lead: {
    es: 'No estás en problemas y no cuesta nada. Escribe tus datos: te damos un folio para que la cuenta vuelva a ti.',
    en: 'You aren’t in trouble and it costs nothing. Enter your details: we give you a reference to get the account back.',
  },
  ask: { es: 'Dame mi folio', en: 'Give me my reference' },
  wait: {
    es: 'Desde esta red ya se pidieron muchos folios hoy. Llama a {linea}: te atienden sin folio.',
    en: 'Many references were asked for from this network today. Call {linea}: they help you without one.',
  },
  folioTitle: { es: 'Este es tu folio', en: 'This is your reference' },
  folio: {
    es: '<c>{folio}</c>. Guárdalo. Si hay una cuenta a tu nombre, ya avisamos a los contactos que tenemos tuyos.',
    en: '<c>{folio}</c>. Keep it. If there is an account in your name, we told the contacts we have of yours.',
  },
  nextH2: { es: 'Qué sigue', en: 'What happens next' },
  next1: {
    es: '¿Te llegó un aviso nuestro? Toca “No fui yo”: la cuenta se detiene en ese momento.',
    en: 'Did you get our notice? Tap “It wasn’t me”: the account stops right then.',
  },
  next2: {
    es: 'Llama con tu folio y tu NSS. Te preguntan cosas de tu trabajo que solo tú sabes.',
    en: 'Call with your reference and NSS. They ask things about your work that only you know.',
  },
  next3: {
    es: '¿No las recuerdas? Ve a una oficina con tu identificación. Dos personas la revisan.',
    en: 'Don’t remember them? Visit an office with your ID. Two people check it.',
  },
  next4: {
    es: 'La cuenta queda detenida 48 horas. Después te mandamos a tu correo el enlace para entrar.',
    en: 'The account stays on hold for 48 hours. Then we e-mail you the link to get in.',
  },
  seenTitle: { es: 'Verás qué hizo', en: 'You will see what they did' },
  seen: {
    es: 'Cuándo entró, qué miró y qué cambió: queda escrito y lo lees en tu actividad.',
    en: 'When they came in, what they saw and changed: it is recorded and you read it in your activity.',
  },
  freeTitle: { es: 'Es gratis', en: 'It’s free' },
  free: {
    es: 'Nadie puede cobrarte por esto. No le des tu folio a nadie más.',
    en: 'No one may charge you for this. Don’t give your reference to anyone else.',
  },
  here: {
    es: '¿Otra persona te registró? <a>Pide que la cuenta vuelva a ti</a>.',
    en: 'Did someone else register you? <a>Ask for the account to come back to you</a>.',
  },
} satisfies Words
