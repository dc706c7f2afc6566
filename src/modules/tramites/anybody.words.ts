import type { Words } from '../../foundation/words.ts'

export const words = {
  title: { es: 'Trámites sin cuenta', en: 'Requests without an account' },
  lead: {
    es: 'No necesitas una cuenta. Cuesta $0 y puedes hacerlo desde cualquier país.',
    en: 'You need no account. It costs $0 and you can do it from any country.',
  },
  signIn: {
    es: '¿Tienes cuenta? <a>Entra</a> y lo verás en “Mis trámites”.',
    en: 'Have an account? <a>Sign in</a> and you’ll see it in “My requests”.',
  },
  next: { es: 'Qué sigue', en: 'What comes next' },
  term: {
    es: 'Te contestamos en {n} días hábiles. {fuente}.',
    en: 'We answer in {n} business days. {fuente}.',
  },
  papers: { es: 'Papeles que te vamos a pedir', en: 'Papers we will ask for' },
  papersWhen: {
    es: 'Al enviar te mandamos un correo con un enlace. Con él los agregas, con fotos de tu celular.',
    en: 'Once you send this we e-mail you a link. With it you add them, with photos of your phone.',
  },
  visit: { es: 'Una visita', en: 'One visit' },
  book: { es: 'Pedir la cita', en: 'Ask for the appointment' },
  send: { es: 'Enviar', en: 'Send' },
  sentTitle: { es: 'Lo recibimos', en: 'We received it' },
  sent: {
    es: 'Tu folio es <b>{folio}</b>. Guárdalo o tómale una foto.',
    en: 'Your reference is <b>{folio}</b>. Keep it or take a photo.',
  },
  mailed: {
    es: 'También va a tu correo, con un enlace para ver cómo va y mandar papeles. Si no lo ves, busca en “Spam” o “No deseado”.',
    en: 'It also goes to your e-mail, with a link to see where it is and send papers. If you don’t see it, look in “Spam” or “Junk”.',
  },
  follow: { es: 'Ya envié uno: ver cómo va', en: 'I sent one: see where it is' },
  check: { es: 'Ver si el folio vale', en: 'Check that the reference is valid' },
  call: {
    es: '¿Dudas? Llama a {linea} con tu folio: {telefono}. Desde EE. UU. y Canadá: {telefonoExterior}.',
    en: 'Questions? Call {linea} with your reference: {telefono}. From the US and Canada: {telefonoExterior}.',
  },
  care: {
    es: 'No digas tu folio a quien te pida dinero.',
    en: 'Don’t give your reference to anyone who asks for money.',
  },
  tooManyTitle: { es: 'Espera un poco', en: 'Wait a little' },
  tooMany: {
    es: 'Desde aquí ya se mandaron muchos. Puedes otra vez {hasta}, o llama a {linea}.',
    en: 'Many were sent from here. You can again {hasta}, or call {linea}.',
  },
} satisfies Words
