// Password and e-mail: getting them back, changing them, choosing them well.
import { article } from '../article.ts'

export const contrasena = [
  article('olvide-mi-contrasena', 'contrasena', {
    keys: 'clave nip password recuperar restablecer cambiar olvido forgot reset olvidaste',
    also: ['no-me-llega-el-correo', 'no-recuerdo-mis-respuestas', 'buena-contrasena'],
    go: ['/recuperar'],
    es: `
¿Qué hago si olvidé mi contraseña?

Cámbiala tú, gratis: toca “Olvidé mi contraseña” en la entrada.

1. Escribe tu correo y tu NSS.
2. Contesta tus dos preguntas de seguridad.
3. Busca nuestro correo, también en “Spam” o “No deseado”.
4. Ábrelo y toca “Cambiar mi contraseña”.
5. Escribe tu contraseña nueva y guárdala.
6. Te llega otro correo que lo confirma.

El botón sirve una vez y dura 30 minutos. El código del correo dura 10.`,
    en: `
What do I do if I forgot my password?

Reset it yourself, for free: tap “I forgot my password” on the first page.

1. Enter your e-mail and your NSS.
2. Answer your two security questions.
3. Look for our e-mail, also in “Spam” or “Junk”.
4. Open it and tap “Reset my password”.
5. Enter your new password and save it.
6. Another e-mail arrives to confirm it.

The button works once and lasts 30 minutes. The code in the e-mail lasts 10.`,
  }),
  article('no-me-llega-el-correo', 'contrasena', {
    keys: 'spam no deseado correo tarda mensaje email junk not arriving missing llega',
    also: ['olvide-mi-contrasena', 'no-llega-correo-de-activacion', 'correo-nuestro-o-falso'],
    go: ['/recuperar', '/no-puedo-entrar'],
    es: `
No me llega el correo. ¿Dónde lo busco?

Busca en “Spam” o “No deseado”: lo manda avisos@{dominio}.

Puede tardar hasta 5 minutos. Si no está, revisa el correo que escribiste. Puedes pedir 5 mensajes por hora.

Para cambiar la contraseña solo lo mandamos si tus datos y respuestas coinciden. Por seguridad, la página no dice cuál falló.`,
    en: `
The e-mail doesn't arrive. Where do I look?

Look in “Spam” or “Junk”: it comes from avisos@{dominio}.

It can take up to 5 minutes. If it isn't there, check the e-mail you typed. You can ask for 5 messages an hour.

To reset a password, we send it only if your details and answers match. For your safety, the page doesn't say which one failed.`,
  }),
  article('el-enlace-ya-vencio', 'contrasena', {
    keys: 'link caduco vencido no sirve boton 30 minutos usado expired used',
    also: ['olvide-mi-contrasena', 'codigo-vencido'],
    go: ['/recuperar'],
    es: `
¿Por qué dice que el enlace ya venció?

El botón para cambiar la contraseña dura 30 minutos y sirve una vez.

Tampoco sirve si pediste otro después: solo vale el más nuevo. Abrir el correo no lo gasta.

Pide otro y úsalo en seguida.`,
    en: `
Why does it say the link has expired?

The button to reset your password lasts 30 minutes and works once.

It also stops working if you asked for another one later: only the newest works. Opening the e-mail doesn't use it up.

Ask for another and use it right away.`,
  }),
  article('no-recuerdo-mis-respuestas', 'contrasena', {
    keys: 'preguntas seguridad secreta respuesta olvide no me acuerdo security questions answers',
    also: ['olvide-mi-contrasena', 'olvide-mi-correo'],
    go: ['/recuperar/sin-correo', '/mi-perfil/preguntas'],
    es: `
No recuerdo las respuestas de mis preguntas. ¿Qué hago?

Toca “No me acuerdo. Usar mi celular”.

No importan los acentos ni las mayúsculas. Después de 5 respuestas equivocadas en un día, esa puerta descansa hasta mañana. Puedes seguir entrando con tu contraseña.

Si tampoco tienes tu celular, llama a {linea}: {telefono}. Ya dentro, elige otras preguntas en “Mi perfil”.`,
    en: `
I don't remember the answers to my questions. What do I do?

Tap “I don't remember. Use my phone”.

Accents and capitals don't matter. After 5 wrong answers in a day, that door rests until tomorrow. You can still sign in with your password.

If you don't have your phone either, call {linea}: {telefonoExterior}. Once inside, choose other questions in “My profile”.`,
  }),
  article('olvide-mi-correo', 'contrasena', {
    keys: 'perdi correo no recuerdo email cual era ya no tengo correo lost forgot recuperar',
    also: ['cambiar-mi-correo', 'use-el-correo-del-trabajo', 'perdi-mi-celular'],
    go: ['/recuperar/sin-correo', '/recuperar/por-telefono'],
    es: `
Olvidé o perdí mi correo. ¿Cómo entro?

Abre “Entra sin tu correo” y confirma tu celular.

Te mandamos un código por SMS. Con él te mostramos una parte de tu correo, por ejemplo r••••@c••••.mx. Así quizá lo recuerdes. También puedes entrar con tu NSS.

¿No tienes ese celular? Llama a {linea}: {telefono}. Te harán unas preguntas y, si eres tú, te dirán tu correo registrado.`,
    en: `
I forgot or lost my e-mail. How do I get in?

Open “Get in without your e-mail” and confirm your phone.

We text you a code. With it we show part of your e-mail, for example r••••@c••••.mx. That may help you remember. You can also sign in with your NSS.

Don't have that phone? Call {linea}: {telefonoExterior}. They ask some questions and, if it's you, tell you your registered e-mail.`,
  }),
  article('buena-contrasena', 'contrasena', {
    keys: 'contrasena segura facil recordar consejos frase historia letras numeros strong password',
    also: ['no-acepta-mi-contrasena', 'cambiar-mi-contrasena'],
    es: `
¿Cómo hago una contraseña fácil de recordar?

Piensa en una historia corta y usa esa frase.

Por ejemplo: “Mi tía vende 3 tamales en Puebla”. No uses ese ejemplo: inventa la tuya. Puede llevar espacios, letras y números.

De 8 a 12 letras y números ya sirve, pero una frase larga es mejor. No pongas tu nombre, tu NSS ni tu fecha de nacimiento.`,
    en: `
How do I make a password that's easy to remember?

Think of a short story and use that phrase.

For example: “My aunt sells 3 tamales in Puebla”. Don't use that one: make up your own. It can have spaces, letters and numbers.

8 to 12 letters and numbers already work, but a long phrase is better. Leave out your name, your NSS and your birth date.`,
  }),
  article('no-acepta-mi-contrasena', 'contrasena', {
    keys: 'contrasena rechazada corta facil comun no acepta password rejected weak',
    also: ['buena-contrasena', 'cambiar-mi-contrasena'],
    es: `
¿Por qué no acepta mi contraseña nueva?

Es corta, muy común o se parece a tus datos.

Debe tener 8 letras o números, o más. No aceptamos las que ya se robaron en otros sitios. Tampoco tu nombre, tu correo, tu celular ni tu NSS.

Un año o un número dentro de una frase sí se puede. Prueba con una frase tuya.`,
    en: `
Why won't it take my new password?

It's short, very common, or too much like your own details.

It needs 8 letters or numbers, or more. We refuse passwords already stolen from other sites. Also your name, e-mail, phone or NSS.

A year or a number inside a phrase is fine. Try a phrase of your own.`,
  }),
  article('cambiar-mi-contrasena', 'contrasena', {
    keys: 'cambiar clave nip actualizar contrasena perfil change password new',
    also: ['buena-contrasena', 'olvide-mi-contrasena', 'quien-entro-a-mi-cuenta'],
    go: ['/mi-perfil/contrasena'],
    es: `
¿Cómo cambio mi contraseña si ya estoy dentro?

Entra a “Mi perfil” y toca “Cambiar contraseña”.

1. Escribe la contraseña que usas hoy.
2. Escribe la nueva y guárdala.

Cerramos tu cuenta en los demás aparatos. Te mandamos un correo que lo confirma; si no lo ves, busca en “Spam”. Puedes cambiarla cuando quieras.`,
    en: `
How do I change my password once I'm in?

Go to “My profile” and tap “Change password”.

1. Enter the password you use today.
2. Enter the new one and save it.

We sign you out on your other devices. We send an e-mail to confirm it; if you don't see it, look in “Spam”. You can change it anytime.`,
  }),
  article('cambiar-mi-correo', 'contrasena', {
    keys: 'cambiar correo email actualizar contacto 48 horas dos dias change address update',
    also: ['olvide-mi-correo', 'que-correo-debo-usar', 'no-pedi-ese-cambio'],
    go: ['/mi-perfil/contacto'],
    es: `
¿Cómo cambio mi correo?

Entra a “Mi perfil”, abre “Contacto” y toca “Cambiar”.

1. Escribe tu correo nuevo.
2. Abre ese correo y copia el código.
3. Escríbelo en la página antes de 10 minutos.

El cambio queda listo en 48 horas. Mientras, avisamos al correo anterior y puedes cancelarlo. Así, si alguien más lo pidió, lo detienes a tiempo.`,
    en: `
How do I change my e-mail?

Go to “My profile”, open “Contact” and tap “Change”.

1. Enter your new e-mail.
2. Open that mailbox and copy the code.
3. Type it on the page within 10 minutes.

The change takes effect in 48 hours. Meanwhile we tell the old e-mail, and you can cancel it. If somebody else asked for it, you can stop it in time.`,
  }),
  article('use-el-correo-del-trabajo', 'contrasena', {
    keys: 'correo empresa laboral oficina cambie empleo perdi acceso work email company',
    also: ['cambiar-mi-correo', 'olvide-mi-correo', 'que-correo-debo-usar'],
    go: ['/mi-perfil/contacto', '/recuperar/sin-correo'],
    es: `
Me registré con el correo del trabajo. ¿Qué hago?

Cámbialo ya por uno tuyo, en “Mi perfil”, “Contacto”.

Hazlo mientras aún puedes abrir el del trabajo. Tu cuenta, tu ahorro y tu crédito siguen igual.

¿Ya no puedes abrirlo? Entra con tu NSS y tu contraseña, o abre “Entra sin tu correo”.`,
    en: `
I registered with my work e-mail. What do I do?

Change it now for one of your own, in “My profile”, “Contact”.

Do it while you can still open the work one. Your account, your savings and your loan stay the same.

Can't open it anymore? Sign in with your NSS and password, or open “Get in without your e-mail”.`,
  }),
]
