// The mobile phone and the codes sent to it.
import { article } from '../article.ts'

export const celular = [
  article('confirmar-mi-celular', 'celular', {
    keys: 'verificar telefono movil numero registrar celular confirm phone mobile bind',
    also: ['no-me-llega-el-codigo', 'celular-de-estados-unidos', 'cantidades-tapadas'],
    go: ['/mi-perfil/contacto'],
    es: `
¿Cómo confirmo mi celular?

Pide un código en “Mi perfil”, “Contacto”, y escríbelo ahí.

1. Escribe tu número. En México son 10 números.
2. Toca el botón para recibir el código por SMS.
3. Escribe los 6 números antes de 10 minutos.

Cada celular sirve para una sola persona. Con el tuyo confirmado ves tus cantidades y te avisamos si algo cambia.`,
    en: `
How do I confirm my phone?

Ask for a code in “My profile”, “Contact”, and type it there.

1. Enter your number. In Mexico it has 10 digits.
2. Tap the button to get the code by text.
3. Type the 6 digits within 10 minutes.

Each phone works for one person only. With yours confirmed you see your amounts, and we tell you if something changes.`,
  }),
  article('no-me-llega-el-codigo', 'celular', {
    keys: 'codigo sms no llega mensaje verificacion token code not arriving text',
    also: ['codigo-vencido', 'celular-de-estados-unidos', 'cambie-de-celular'],
    go: ['/no-puedo-entrar'],
    es: `
No me llega el código por SMS. ¿Qué hago?

Espera unos segundos y toca “Mándalo a mi correo”.

1. Revisa que el número de la página sea el tuyo.
2. Mira si tienes señal y espacio para mensajes.
3. Toca “Mándame otro código” cuando la página te deje.

Puedes pedir otro a los 30 segundos, luego al minuto y a los dos minutos. El máximo es de 5 por hora.`,
    en: `
The code doesn't arrive by text. What do I do?

Wait a few seconds and tap “Send it to my e-mail”.

1. Check that the number on the page is yours.
2. See if you have signal and room for messages.
3. Tap “Send me another code” when the page lets you.

You can ask for another after 30 seconds, then one minute, then two. The most is 5 an hour.`,
  }),
  article('codigo-vencido', 'celular', {
    keys: 'codigo no coincide vencido equivocado 10 minutos expired wrong code navegador',
    also: ['no-me-llega-el-codigo', 'el-enlace-ya-vencio'],
    es: `
¿Por qué no sirve mi código?

Ya venció, pediste otro después o es otro navegador.

Un código dura 10 minutos. Solo vale el más nuevo y solo en el navegador donde lo pediste. Tienes 5 intentos.

Toca “Mándame otro código” y escríbelo en esa página.`,
    en: `
Why doesn't my code work?

It expired, you asked for another later, or it's a different browser.

A code lasts 10 minutes. Only the newest works, and only in the browser where you asked for it. You have 5 tries.

Tap “Send me another code” and type it on that page.`,
  }),
  article('cambie-de-celular', 'celular', {
    keys: 'numero nuevo cambiar celular telefono linea change phone number new',
    also: ['perdi-mi-celular', 'confirmar-mi-celular', 'no-pedi-ese-cambio'],
    go: ['/mi-perfil/contacto'],
    es: `
Cambié de número. ¿Cómo lo actualizo?

Entra a “Mi perfil”, abre “Contacto” y cambia el celular.

Te pedimos tu contraseña y un código que mandamos al número nuevo. Avisamos también a tu correo.

El cambio queda listo en 48 horas y puedes cancelarlo. Si te pide un código del número viejo, toca “Mándalo a mi correo”.`,
    en: `
I have a new number. How do I update it?

Go to “My profile”, open “Contact” and change the phone.

We ask for your password and a code sent to the new number. We also tell your e-mail.

The change takes effect in 48 hours and you can cancel it. If it asks for a code from the old number, tap “Send it to my e-mail”.`,
  }),
  article('perdi-mi-celular', 'celular', {
    keys: 'robaron robo perdido celular telefono stolen lost phone bloquear',
    also: ['cambie-de-celular', 'quien-entro-a-mi-cuenta', 'olvide-mi-correo'],
    go: ['/mi-perfil/seguridad', '/mi-perfil/contrasena'],
    es: `
Perdí mi celular o me lo robaron. ¿Qué hago?

Cambia tu contraseña desde otro aparato: eso cierra tu cuenta en el perdido.

1. Pide a tu compañía que bloquee la línea.
2. Cambia también la contraseña de tu correo.
3. Si recuperas tu número, todo sigue igual.
4. Si tienes uno nuevo, cámbialo en “Contacto”.

¿Tampoco puedes entrar? Llama a {linea}: {telefono}.`,
    en: `
I lost my phone or it was stolen. What do I do?

Reset your password from another device: that signs the lost one out.

1. Ask your carrier to block the line.
2. Change your e-mail password too.
3. If you get your number back, nothing changes.
4. If you have a new one, change it in “Contact”.

Can't get in either? Call {linea}: {telefonoExterior}.`,
  }),
  article('celular-de-estados-unidos', 'celular', {
    keys: '+1 celular estadounidense canada americano us phone canadian number extranjero',
    also: ['no-me-llega-el-codigo', 'registrarme-desde-el-extranjero', 'dos-celulares'],
    go: ['/mi-perfil/contacto'],
    es: `
¿Sirve mi celular de Estados Unidos o Canadá?

Sí. Escríbelo con +1 y sus 10 números.

Los SMS a otro país a veces no llegan. Por eso te ofrecemos primero el código por correo.

Un código por correo te deja seguir. Para que el celular quede confirmado hace falta el código por SMS.`,
    en: `
Does my US or Canadian phone work?

Yes. Type it with +1 and its 10 digits.

Texts to another country sometimes don't arrive. That is why we offer the code by e-mail first.

A code by e-mail lets you go on. To have the phone confirmed, you need the code by text.`,
  }),
  article('dos-celulares', 'celular', {
    keys: 'segundo telefono dos numeros mexico casa second phone two numbers',
    also: ['confirmar-mi-celular', 'celular-de-estados-unidos'],
    go: ['/mi-perfil/contacto'],
    es: `
¿Puedo tener dos teléfonos en mi cuenta?

Sí: tu celular y el de tu casa, de México o de fuera.

En “Contacto” ves los dos. Los códigos llegan al celular confirmado.`,
    en: `
Can I have two phones in my account?

Yes: your mobile and your home phone, Mexican or foreign.

You see both in “Contact”. Codes go to the confirmed mobile.`,
  }),
]
