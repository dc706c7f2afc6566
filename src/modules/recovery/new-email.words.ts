import type { Words } from '../../foundation/words.ts'

export const newEmailWords = {
  text: {
    es: 'El código de tu celular no basta para cambiar el correo. Así nadie te lo cambia con un celular prestado o robado. Falta una segunda prueba.',
    en: 'The code to your phone is not enough to change your e-mail. That way no one changes it with a borrowed or stolen phone. A second proof is missing.',
  },
  paperTitle: { es: 'Con un código de respaldo', en: 'With a recovery code' },
  paper: { es: 'Código de respaldo', en: 'Recovery code' },
  paperHint: {
    es: '10 letras y números de la hoja que guardaste',
    en: '10 letters and digits from the sheet you kept',
  },
  paperEmpty: { es: 'Escribe tu código de respaldo', en: 'Enter your recovery code' },
  keyTitle: { es: 'Con tu llave de acceso', en: 'With your passkey' },
  useKey: { es: 'Usar mi llave', en: 'Use my passkey' },
  deskTitle: { es: 'Por teléfono', en: 'By phone' },
  desk: {
    es: '¿No tienes nada de eso? Te ayudamos por teléfono: dos personas lo revisan y queda listo en 2 días.',
    en: 'Don’t have any of these? We help you by phone: two people look into it and it’s ready in 2 days.',
  },
  typeH1: { es: 'Escribe tu correo nuevo', en: 'Enter your new e-mail' },
  typeText: {
    es: 'Que sea tuyo y de nadie más, mejor que el de tu trabajo. Te mandaremos un código.',
    en: 'One that is yours alone, better than the one at work. We’ll send you a code.',
  },
  email: { es: 'Correo nuevo', en: 'New e-mail' },
  'email-same': {
    es: 'Escribe un correo distinto del que ya tienes',
    en: 'Enter an e-mail other than the one you have',
  },
  codeH1: { es: 'Escribe el código del correo nuevo', en: 'Enter the code sent to the new e-mail' },
  codeText: {
    es: 'Lo mandamos a {correo}. Vence en 10 minutos. Si no lo ves, busca en “Spam”.',
    en: 'We sent it to {correo}. It expires in 10 minutes. If you don’t see it, look in “Spam”.',
  },
  heldTitle: { es: 'Ahora no se puede cambiar', en: 'It can’t be changed now' },
  doneH1: { es: 'Tu correo cambia el {cuando}', en: 'Your e-mail changes on {cuando}' },
  done: {
    es: 'Avisamos a tu correo de antes y a tus celulares. Mientras, nadie mueve tu dinero ni tus datos. Después, cambia tu contraseña con el correo nuevo.',
    en: 'We told your old e-mail and your phones. Meanwhile no one moves your money or details. Then reset your password with the new e-mail.',
  },
} satisfies Words
