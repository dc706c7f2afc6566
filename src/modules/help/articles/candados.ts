// Closing what is one's own: candado, help, one's data, the web account.
import { article } from '../article.ts'

export const candados = [
  article('poner-candado', 'seguridad', {
    keys: 'candado bloquear cuenta congelar proteger lock freeze account bloquea',
    also: ['no-pedi-ese-cambio', 'ya-di-mis-datos'],
    go: ['/mi-perfil/candado'],
    es: `
¿Cómo le pongo candado a mi cuenta?

Entra a Mi perfil, Candado, y toca “Poner candado”: vale de inmediato.

Hay tres: pedir un crédito, sacar dinero y cambiar tus datos. Pon uno o los tres.

También puedes mandar BLOQUEA al {corto} desde tu celular confirmado, o llamar a {linea}.

Quitarlo tarda 24 horas. Te pedimos tu contraseña y te avisamos en todos tus contactos.`,
    en: `
How do I put a lock on my account?

Go to My profile, Lock, and tap “Lock”: it counts at once.

There are three: asking for a loan, taking money out and changing your details. Put on one or all three.

You can also text BLOQUEA to {corto} from your confirmed phone, or call {linea}.

Removing it takes 24 hours. We ask for your password and tell you on all your contacts.`,
  }),
  article('me-ayuda-un-familiar', 'seguridad', {
    keys: 'ayuda familiar hijo nieto vecino prestar celular con ayuda relative helper help mode',
    also: ['que-nunca-pedimos', 'me-cobran-por-ayudarme'],
    go: ['/mi-perfil/con-ayuda'],
    es: `
Un familiar me ayuda con mi cuenta. ¿Cómo lo hago sin riesgo?

Entra tú y toca “Alguien me está ayudando” antes de darle el aparato.

Durante 30 minutos pueden ver tu ahorro y tu crédito. Nadie puede sacar dinero ni cambiar tus datos.

Todo queda anotado como “con ayuda”. Al terminar se cierra la sesión.

No le digas tu contraseña: no le hace falta.`,
    en: `
A relative helps me with my account. How do I do it safely?

Sign in yourself and tap “Someone is helping me” before you hand over the device.

For 30 minutes you can both see your savings and your loan. Nobody can take money out or change your details.

Everything is noted as “with help”. At the end you are signed out.

Don't tell them your password: they don't need it.`,
  }),
  article('bajar-todos-mis-datos', 'seguridad', {
    keys: 'bajar mis datos derechos arco portabilidad acceso export download my data rights privacy',
    also: ['cerrar-mi-cuenta-web'],
    go: ['/mi-perfil/mis-derechos'],
    es: `
¿Puedo bajar todo lo que guardan de mí?

Sí. Entra a Mi perfil, Mis derechos, y toca “Preparar mis datos”.

Te mandamos un correo cuando el archivo está listo. Lo bajas ahí mismo, durante 7 días.

Trae tus datos, ahorro, crédito, pagos, trámites, avisos y quién los vio. Guárdalo bien.`,
    en: `
Can I download everything you keep about me?

Yes. Go to My profile, My rights, and tap “Prepare my data”.

We e-mail you when the file is ready. You download it right there, for 7 days.

It has your details, savings, loan, payments, requests, notices and who saw them. Keep it safe.`,
  }),
  article('cerrar-mi-cuenta-web', 'seguridad', {
    keys: 'cerrar cuenta borrar eliminar dar de baja portal close delete account',
    also: ['bajar-todos-mis-datos'],
    go: ['/mi-perfil/mis-derechos'],
    es: `
¿Puedo cerrar mi cuenta web?

Sí, y tu ahorro y tu crédito siguen igual: son tuyos.

Entra a Mi perfil, Mis derechos, y toca “Ver cómo se cierra”. Se cierra en 48 horas y hasta entonces la puedes cancelar.

Después tu correo y tu celular quedan libres. Puedes crear otra cuenta cuando quieras.

Si tienes un pago o un trámite en camino, primero tiene que terminar.`,
    en: `
Can I close my web account?

Yes, and your savings and your loan stay as they are: they are yours.

Go to My profile, My rights, and tap “See how it is closed”. It closes in 48 hours and until then you can cancel it.

Then your e-mail and your phone are free again. You can create another account anytime.

If a payment or a request is on its way, it has to finish first.`,
  }),
]
