import type { Said } from '../../foundation/words.ts'

/** What the agent says, in both languages, beside each act. On the telephone we say usted. */
export const scripts = {
  greeting: {
    es: 'Gracias por llamar. Le ayudo a entrar a su cuenta. Es gratis y no le voy a pedir su contraseña.',
    en: 'Thank you for calling. I’ll help you get into your account. It’s free and I won’t ask for your password.',
  },
  stopped: {
    es: 'El portal cierra por mantenimiento. Le digo a qué hora vuelve. Lo que escribió no se pierde y sus plazos se alargan.',
    en: 'The site closes for maintenance. I’ll tell you when it is back. What you typed isn’t lost and your deadlines are longer.',
  },
  word: {
    es: 'Si quiere saber si soy del fondo, su palabra es {palabra}.',
    en: 'If you want to check I’m from the fund, your word is {palabra}.',
  },
  verify: {
    es: 'Voy a hacerle unas preguntas para cuidar su dinero. Si no recuerda una, seguimos con otra.',
    en: 'I’ll ask some questions to protect your money. If you don’t remember one, we’ll try another.',
  },
  passed: {
    es: 'Ya vi que es usted. Su correo registrado es {correo}. Se lo digo una sola vez.',
    en: 'I’ve confirmed it’s you. Your registered e-mail is {correo}. I can say it only once.',
  },
  notPassed: {
    es: 'Hoy no pude comprobar que es usted. No es un castigo: así nadie entra por usted. Puede intentarlo mañana o ir al consulado.',
    en: 'I couldn’t confirm it’s you today. It isn’t a penalty: it keeps others out. You can try tomorrow or visit a consulate.',
  },
  phone: {
    es: 'Le mando un código de seis números a su celular. Léamelo, por favor. Sirve diez minutos.',
    en: 'I’m sending a six-digit code to your phone. Please read it to me. It works for ten minutes.',
  },
  changeEmail: {
    es: 'Su correo cambia en 2 días. Le avisamos en el anterior y en su celular.',
    en: 'Your e-mail changes in 2 days. We’ll tell you at the old one and on your phone.',
  },
  stopChange: {
    es: 'Detuve el cambio. Su correo sigue siendo el de antes.',
    en: 'I stopped the change. Your e-mail stays as it was.',
  },
  wait: {
    es: 'Quité la espera. Ya puede entrar. Si no recuerda su contraseña, cámbiela en “Olvidé mi contraseña”.',
    en: 'I ended the wait. You can sign in now. If you don’t remember your password, use “I forgot my password”.',
  },
  activation: {
    es: 'Le mandé otra vez el correo. Búsquelo también en “Spam”. El botón sirve 3 días.',
    en: 'I sent the e-mail again. Look in “Spam” too. The button works for 3 days.',
  },
  candado: {
    es: 'Ya puse el candado. Nadie puede pedir un crédito ni mover dinero. Quitarlo tarda 24 horas.',
    en: 'The lock is on. No one can ask for a loan or move money. Removing it takes 24 hours.',
  },
  liftCandado: {
    es: 'El candado se quita en 24 horas. Si no lo pidió usted, llámenos antes.',
    en: 'The lock goes in 24 hours. If you didn’t ask for it, call us before.',
  },
  unfreeze: {
    es: 'Quité la pausa. Cambie su contraseña antes de entrar.',
    en: 'I ended the pause. Reset your password before you sign in.',
  },
  case: {
    es: 'Abrí su caso. Su folio es {folio}. Con él ve cómo va, en el portal o por teléfono.',
    en: 'I opened your case. Your reference is {folio}. Use it to see how it goes, on the site or by phone.',
  },
  callBack: {
    es: 'Le llamamos a su celular a esa hora. Le diremos su palabra. Si no la decimos, cuelgue.',
    en: 'We’ll call your phone at that time. We’ll say your word. If we don’t, hang up.',
  },
  hint: {
    es: 'Su correo empieza y termina así: {correo}. ¿Lo recuerda?',
    en: 'Your e-mail starts and ends like this: {correo}. Do you remember it?',
  },
} satisfies Record<string, Said>
export type ScriptName = keyof typeof scripts
