// Signing in: what to type, what the messages mean, and how to leave safely.
import { article } from '../article.ts'

export const entrar = [
  article('como-entro-a-mi-cuenta', 'entrar', {
    keys: 'login acceso acceder iniciar sesion ingresar usuario portal mi cuenta sign log in',
    also: ['olvide-mi-contrasena', 'que-necesito-para-registrarme', 'aparato-nuevo'],
    go: ['/', '/registro'],
    es: `
¿Cómo entro a mi cuenta?

Entra con tu correo o tu NSS, y tu contraseña.

Escribe los dos en la primera página y toca “Entrar”. Puedes escribir el NSS con espacios o sin ellos.

Si es un aparato nuevo, también te pedimos un código. ¿Aún no tienes cuenta? Créala gratis en 5 pasos.`,
    en: `
How do I sign in to my account?

Sign in with your e-mail or your NSS, and your password.

Type both on the first page and tap “Sign in”. You can type the NSS with or without spaces.

On a new device we also ask for a code. No account yet? Create one for free in 5 steps.`,
  }),
  article('no-puedo-entrar-a-mi-cuenta', 'entrar', {
    keys: 'bloqueada bloqueo locked out acceso problema error ayuda cannot get in',
    also: ['correo-o-usuario-incorrecto', 'olvide-mi-correo', 'portal-no-disponible'],
    go: ['/no-puedo-entrar'],
    es: `
No puedo entrar a mi cuenta. ¿Qué hago?

Abre la página “No puedo entrar” y elige lo que te pasó.

Ahí está cada caso con su salida: olvidaste la contraseña, perdiste el correo o cambiaste de celular. También si te pide esperar o si vives fuera de México.

Nunca tienes que pagar ni ir a una oficina para volver a entrar. Si nada te sirve, llama a {linea}: {telefono}.`,
    en: `
I can't get into my account. What do I do?

Open the page “I can't get in” and choose what happened to you.

Each case has its way out: a forgotten password, a lost e-mail, a new phone. Also if it tells you to wait, or if you live outside Mexico.

You never have to pay or visit an office to get back in. If nothing works, call {linea}: {telefonoExterior}.`,
  }),
  article('correo-o-usuario-incorrecto', 'entrar', {
    keys: 'mensaje error wrong password contrasena equivocada no coincide incorrect user',
    also: ['olvide-mi-contrasena', 'olvide-mi-correo', 'por-que-me-pide-esperar'],
    go: ['/recuperar', '/no-puedo-entrar'],
    es: `
¿Por qué dice “Correo electrónico o usuario incorrecto”?

El correo, el NSS o la contraseña no van juntos.

No decimos cuál de los dos falló. Así nadie puede averiguar si tienes cuenta.

1. Revisa el correo letra por letra.
2. Prueba con tu NSS en lugar del correo.
3. Toca “Mostrar” para ver tu contraseña.
4. Si sigue igual, cambia tu contraseña.

¿No sabes qué correo diste? Llama a {linea}: {telefono}.`,
    en: `
Why does it say “Wrong e-mail, user or password”?

The e-mail or NSS and the password don't go together.

We don't say which one failed. That way nobody can find out whether you have an account.

1. Check the e-mail letter by letter.
2. Try your NSS instead of the e-mail.
3. Tap “Show” to see your password.
4. If it's still the same, reset your password.

Don't know which e-mail you gave? Call {linea}: {telefonoExterior}.`,
  }),
  article('por-que-me-pide-esperar', 'entrar', {
    keys: 'bloqueo intentos minutos cuenta bloqueada locked wait tries lockout',
    also: ['olvide-mi-contrasena', 'correo-o-usuario-incorrecto', 'cuenta-en-pausa'],
    go: ['/recuperar'],
    es: `
¿Por qué me pide esperar para entrar?

Hubo 5 contraseñas equivocadas seguidas en ese aparato.

La primera espera es de 1 minuto. Después son 5 y luego 15. La página te dice la hora en que termina.

Si no quieres esperar, cambia tu contraseña y entra ya. Los aparatos que ya conocemos no esperan por lo que haga otra persona. Tu dinero está a salvo.`,
    en: `
Why does it tell me to wait before signing in?

There were 5 wrong passwords in a row on that device.

The first wait is 1 minute. Then it's 5, and then 15. The page tells you the time it ends.

If you don't want to wait, reset your password and sign in now. Devices we already know don't wait because of what somebody else does. Your money is safe.`,
  }),
  article('entrar-con-mi-numero-de-credito', 'entrar', {
    keys: 'solo tengo credito numero sin correo loan number only sms',
    also: ['donde-encuentro-mi-nss', 'consultar-por-sms', 'donde-veo-mi-numero-de-credito'],
    go: ['/registro', '/recuperar'],
    es: `
¿Puedo entrar con mi número de crédito?

No. El portal no se abre con el número de crédito.

Muchas personas pueden conocer ese número. Por eso pedimos tu correo o tu NSS, y tu contraseña.

Si solo tienes ese número, llama a {linea}: {telefono}. También puedes mandarlo por SMS al {corto}.`,
    en: `
Can I sign in with my loan number?

No. The site doesn't open with the loan number.

Many people may know that number. That is why we ask for your e-mail or NSS, and your password.

If it's all you have, call {linea}: {telefonoExterior}. In Mexico you can also text it to {corto}.`,
  }),
  article('aparato-nuevo', 'entrar', {
    keys: 'dispositivo codigo segundo paso verificacion celular nuevo computadora device 90 dias',
    also: ['no-me-llega-el-codigo', 'computadora-prestada', 'buena-contrasena'],
    go: ['/mi-perfil/seguridad'],
    es: `
¿Por qué me piden un código al entrar?

Porque entras desde un aparato que no conocemos.

Te mandamos 6 números a tu celular. También puedes pedirlos a tu correo. Sirven 10 minutos.

Si el aparato es tuyo, marca “Recordar este aparato 90 días”. En ese tiempo ya no te pedimos el código.`,
    en: `
Why do you ask me for a code when I sign in?

Because you are signing in from a device we don't know.

We send 6 digits to your phone. You can also ask for them by e-mail. They work for 10 minutes.

If the device is yours, tick “Remember this device for 90 days”. During that time we don't ask again.`,
  }),
  article('por-que-se-cerro-mi-sesion', 'entrar', {
    keys: 'sesion expirada cerrada tiempo salir session expired timeout signed out 15 minutos',
    also: ['como-entro-a-mi-cuenta', 'computadora-prestada'],
    go: ['/'],
    es: `
¿Por qué se cerró mi sesión?

Pasaron 15 minutos sin que tocaras nada.

Te avisamos dos minutos y medio antes. Con un toque sigues dentro. También cerramos después de 12 horas en total.

Entra otra vez y vuelves a la página donde estabas. Lo que escribías sigue ahí, menos las contraseñas.`,
    en: `
Why was I signed out?

You didn't touch anything for 15 minutes.

We warn you two and a half minutes before. One tap keeps you in. We also sign you out after 12 hours in all.

Sign in again and you return to the page you were on. What you were typing is still there, except passwords.`,
  }),
  article('computadora-prestada', 'entrar', {
    keys: 'ciber cafe publico compartida prestado shared computer salir cerrar todo library',
    also: ['por-que-se-cerro-mi-sesion', 'quien-entro-a-mi-cuenta', 'aparato-nuevo'],
    go: ['/mi-perfil/seguridad'],
    es: `
¿Puedo usar una computadora prestada?

Sí, si al terminar tocas “Salir”.

1. No marques “Recordar este aparato”.
2. No guardes la contraseña en ese navegador.
3. Borra los archivos que bajaste.
4. Toca “Salir” antes de irte.

¿Se te olvidó salir? Entra desde tu celular, abre “Seguridad” y toca “Cerrar todo”.`,
    en: `
Can I use a borrowed computer?

Yes, if you tap “Sign out” when you finish.

1. Don't tick “Remember this device”.
2. Don't save the password in that browser.
3. Delete the files you downloaded.
4. Tap “Sign out” before you leave.

Forgot to sign out? Sign in from your phone, open “Security” and close every session.`,
  }),
]
