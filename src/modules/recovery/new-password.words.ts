import type { Words } from '../../foundation/words.ts'

export const words = {
  h1: { es: 'Crea tu contraseña nueva', en: 'Create your new password' },
  greeting: {
    es: 'Hola, <b>{nombre}</b>. NSS que termina en <c>{final}</c>; por seguridad no lo escribimos completo.',
    en: 'Hello, <b>{nombre}</b>. NSS ending in <c>{final}</c>; for your safety we don’t write it in full.',
  },
  label: { es: 'Contraseña nueva', en: 'New password' },
  hint: {
    es: 'De 8 a 12 letras y números, o más. Una frase larga es mejor.',
    en: '8 to 12 letters and numbers, or more. A long phrase is better.',
  },
  save: { es: 'Guardar contraseña', en: 'Save password' },
  ideaTitle: { es: 'Una idea para recordarla', en: 'An idea to remember it' },
  idea: {
    es: 'Piensa en una historia corta: “Mi tía vende 3 tamales en Puebla”',
    en: 'Think of a short story: “My aunt sells 3 tamales in Puebla”',
  },
  closesTitle: { es: 'Qué pasa después', en: 'What happens next' },
  closes: {
    es: 'Al guardarla, cerramos tu cuenta en los demás aparatos. Luego entras con la nueva.',
    en: 'When you save it, we sign you out on other devices. Then you sign in with the new one.',
  },
  doneH1: { es: 'Cambiaste tu contraseña', en: 'You changed your password' },
  doneText: {
    es: 'Te mandamos un correo que lo confirma. Si no lo ves, busca en “Spam” o “No deseado”. Cerramos tu cuenta en los demás aparatos.',
    en: 'We sent an e-mail to confirm it. If you don’t see it, look in “Spam” or “Junk”. We signed you out on other devices.',
  },
  doneKnown: {
    es: 'En este navegador no te pediremos código durante 90 días.',
    en: 'In this browser we won’t ask for a code for 90 days.',
  },
  doneHeld: {
    es: 'Así cuidamos tu dinero. Tus datos de contacto y los retiros se abren el {hasta}.',
    en: 'This protects your money. Contact changes and withdrawals open on {hasta}.',
  },
  doneHeldTitle: { es: 'Durante 24 horas', en: 'For 24 hours' },
  signIn: { es: 'Entrar', en: 'Sign in' },
  pausedTitle: { es: 'Tu cuenta sigue en pausa', en: 'Your account is still paused' },
  pausedUntil: {
    es: 'Alguien dijo “No fui yo”. Se abre desde el {hasta}, con un código a tu celular. También puedes llamar a {linea}: {telefono}.',
    en: 'Someone said “It wasn’t me”. It opens from {hasta}, with a code to your phone. You can also call {linea}: {telefonoExterior}.',
  },
  pausedNow: {
    es: 'Alguien dijo “No fui yo”. Para abrirla, te mandamos un código al celular que termina en {final}.',
    en: 'Someone said “It wasn’t me”. To open it, we text a code to the phone ending in {final}.',
  },
  pausedDesk: {
    es: 'Alguien dijo “No fui yo”. No tienes un celular confirmado para abrirla aquí. Llama a {linea}: {telefono}.',
    en: 'Someone said “It wasn’t me”. You have no confirmed phone to open it here. Call {linea}: {telefonoExterior}.',
  },
  pausedSend: { es: 'Mándame el código', en: 'Text me the code' },
  reopen: { es: 'Abre tu cuenta', en: 'Open your account' },
  reopenLabel: { es: 'Código', en: 'Code' },
  reopenHint: {
    es: '6 números. Sirve 10 minutos y solo en el navegador donde lo pediste.',
    en: '6 digits. It works for 10 minutes, and only in the browser where you asked for it.',
  },
  reopenButton: { es: 'Abrir mi cuenta', en: 'Open my account' },
  reopenedTitle: { es: 'Tu cuenta está abierta', en: 'Your account is open' },
  reopenedText: {
    es: 'Ya puedes entrar con tu contraseña nueva.',
    en: 'You can now sign in with your new password.',
  },
  expiredH1: { es: 'Este enlace ya venció', en: 'This link has expired' },
  usedH1: { es: 'Este enlace ya se usó', en: 'This link was already used' },
  replacedH1: { es: 'Hay un mensaje más nuevo', en: 'There is a newer message' },
  unknownH1: { es: 'Este enlace no sirve', en: 'This link doesn’t work' },
  askAnother: { es: 'Pedir otro', en: 'Ask for another' },
} satisfies Words
