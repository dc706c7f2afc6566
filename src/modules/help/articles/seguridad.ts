// Fraud and safety: what is never asked, how to tell what is real, what to do at once.
import { article } from '../article.ts'

export const seguridad = [
  article('me-cobran-por-ayudarme', 'seguridad', {
    keys: 'coyote gestor cobra fraude tramite gratis pagar intermediario fraud fee scam helper',
    also: ['ya-di-mis-datos', 'me-ofrecen-sacar-mi-ahorro', 'que-nunca-pedimos'],
    go: ['/ayuda/fraudes'],
    es: `
Alguien me cobra por registrarme o ayudarme. ¿Es normal?

No. Todo aquí cuesta $0 y lo haces tú.

Quien te cobra no trabaja con nosotros. Si le das tus datos, puede usar tu nombre.

No pagues y no entregues papeles. Cuéntalo en {linea}: {telefono}.`,
    en: `
Someone charges me to register or help me. Is that normal?

No. Everything here costs $0 and you do it yourself.

Whoever charges you doesn't work with us. If you give them your details, they can use your name.

Don't pay and don't hand over papers. Report it to {linea}: {telefonoExterior}.`,
  }),
  article('que-nunca-pedimos', 'seguridad', {
    keys: 'nunca piden contrasena codigo datos seguridad never ask password code',
    also: ['correo-nuestro-o-falso', 'me-llaman-y-piden-datos'],
    go: ['/ayuda/fraudes'],
    es: `
¿Qué cosas nunca me van a pedir?

Nunca pedimos tu contraseña, tus códigos ni dinero.

Tampoco pedimos fotos de tu tarjeta, depósitos por adelantado ni que instales programas. No lo hacemos por teléfono, ni por correo, ni en redes sociales.

Si alguien lo pide en nuestro nombre, cuelga.`,
    en: `
What will you never ask me for?

We never ask for your password, your codes or money.

We also never ask for photos of your card, deposits in advance, or that you install programs. Not by phone, not by e-mail, not on social media.

If someone asks in our name, hang up.`,
  }),
  article('correo-nuestro-o-falso', 'seguridad', {
    keys: 'phishing correo falso sospechoso real enlace estafa fake email suspicious link',
    also: ['que-nunca-pedimos', 'no-pedi-ese-cambio', 'ya-di-mis-datos'],
    go: ['/ayuda/fraudes'],
    es: `
¿Cómo sé si un correo es de ustedes?

Viene de avisos@{dominio} y nunca pide tu contraseña.

Si trae tu NSS, solo son los 4 últimos números. No lleva archivos ni tu saldo.

¿Tienes duda? No toques nada en el correo. Escribe {dominio} en tu navegador y entra por ahí.`,
    en: `
How do I know if an e-mail is from you?

It comes from avisos@{dominio} and never asks for your password.

If it has your NSS, it's only the last 4 digits. It carries no files and no balance.

In doubt? Don't tap anything in the e-mail. Type {dominio} in your browser and sign in there.`,
  }),
  article('me-llaman-y-piden-datos', 'seguridad', {
    keys: 'llamada telefono me llaman piden codigo nip sms phone call asks code',
    also: ['que-nunca-pedimos', 'ya-di-mis-datos'],
    es: `
Me llaman y me piden un código. ¿Se lo doy?

No. Los códigos son solo para escribirlos tú en el portal.

No los des a nadie, tampoco a quien diga que es de {institucion}. Cuelga y llama tú a {linea}: {telefono}.`,
    en: `
Someone calls and asks me for a code. Do I give it?

No. Codes are only for you to type on the site.

Don't give them to anyone, even if they say they're from {institucion}. Hang up and call {linea} yourself: {telefonoExterior}.`,
  }),
  article('no-pedi-ese-cambio', 'seguridad', {
    keys: 'no fui yo cambio aviso desconocido alerta it was not me alert change',
    also: ['cuenta-en-pausa', 'quien-entro-a-mi-cuenta', 'correo-nuestro-o-falso'],
    es: `
Me avisan de un cambio que no pedí. ¿Qué hago?

Toca “No fui yo” en ese correo: sirve 10 días.

Se abre una página con lo que se pidió. Toca “Detener y proteger mi cuenta”. No necesitas tu contraseña.

Cerramos todas las sesiones y nadie puede cambiar nada. Después cambia tu contraseña.`,
    en: `
I was told of a change I didn't ask for. What do I do?

Tap “It wasn't me” in that e-mail: it works for 10 days.

A page opens with what was asked. Tap the button to stop it and protect your account. You don't need your password.

We end every session and nobody can change anything. Then reset your password.`,
  }),
  article('cuenta-en-pausa', 'seguridad', {
    keys: 'congelada pausa bloqueada detenida no fui yo freeze frozen paused unlock',
    also: ['no-pedi-ese-cambio', 'olvide-mi-contrasena'],
    go: ['/recuperar'],
    es: `
Mi cuenta está en pausa. ¿Cómo la abro?

Cambia tu contraseña con “Olvidé mi contraseña”.

Después de 24 horas confirma un código en otro medio tuyo, por ejemplo tu celular. Con eso se quita la pausa.

Si no puedes, llama a {linea}: {telefono}. Tu dinero sigue a salvo.`,
    en: `
My account is paused. How do I open it?

Reset your password with “I forgot my password”.

After 24 hours, confirm a code on another contact of yours, such as your phone. That lifts the pause.

If you can't, call {linea}: {telefonoExterior}. Your money is still safe.`,
  }),
  article('quien-entro-a-mi-cuenta', 'seguridad', {
    keys: 'actividad dispositivos sesiones entraron hackearon activity devices sessions hacked who',
    also: ['no-pedi-ese-cambio', 'cambiar-mi-contrasena', 'computadora-prestada'],
    go: ['/mi-perfil/seguridad'],
    es: `
¿Cómo veo quién entró a mi cuenta?

Abre “Mi perfil”, “Seguridad”.

Ahí están tus aparatos y qué se vio o se cambió. También lo que hizo alguien de {linea}.

¿Ves algo raro? Toca “Cerrar todo” y cambia tu contraseña.`,
    en: `
How do I see who got into my account?

Open “My profile”, “Security”.

It shows your devices and what was seen or changed. Also what someone at {linea} did.

See anything odd? Close every session and change your password.`,
  }),
  article('ya-di-mis-datos', 'seguridad', {
    keys: 'di mis datos caí fraude robo identidad estafa gave details identity theft scammed',
    also: ['cambiar-mi-contrasena', 'quien-entro-a-mi-cuenta', 'alguien-me-registro'],
    go: ['/mi-perfil/contrasena', '/ayuda/fraudes'],
    es: `
Ya di mis datos a alguien. ¿Qué hago?

Cambia hoy tu contraseña y la de tu correo.

1. Entra y cambia tu contraseña.
2. Revisa tu correo y tu celular en “Contacto”.
3. Mira tus aparatos en “Seguridad” y toca “Cerrar todo”.
4. Llama a {linea}, {telefono}, y cuenta lo que pasó.

No es tu culpa. Mientras antes avises, mejor.`,
    en: `
I already gave my details to someone. What do I do?

Change your password today, and your e-mail's too.

1. Sign in and change your password.
2. Check your e-mail and phone in “Contact”.
3. Look at your devices in “Security” and close every session.
4. Call {linea}, {telefonoExterior}, and tell them what happened.

It isn't your fault. The sooner you tell us, the better.`,
  }),
  article('alguien-me-registro', 'seguridad', {
    keys: 'registraron sin permiso otro correo gestor cuenta ya existe registered without permission',
    also: ['ya-di-mis-datos', 'mis-datos-no-coinciden', 'olvide-mi-correo'],
    go: ['/registro/me-registraron'],
    es: `
Alguien más me registró. ¿Cómo recupero mi cuenta?

Pide tu folio en “Otra persona me registró” y llama. Es gratis y la cuenta vuelve a ti.

1. Pide tu folio con tu NSS, tu CURP y tu RFC.
2. Si te llegó un aviso nuestro, toca “No fui yo”: la cuenta se detiene.
3. Llama a {linea} con tu folio: {telefono}. Te preguntan cosas de tu trabajo.
4. Si no las recuerdas, ve a una oficina con tu identificación.

Dos personas lo revisan. La cuenta queda detenida 48 horas y se avisa a todos. Después te llega un correo para poner tu contraseña.

La cuenta de la otra persona se cierra. En tu actividad ves qué hizo.`,
    en: `
Somebody else registered me. How do I get my account back?

Ask for your reference in “Someone else registered me” and call. It's free and the account comes back to you.

1. Ask for your reference with your NSS, CURP and RFC.
2. If you got our notice, tap “It wasn't me”: the account stops.
3. Call {linea} with your reference: {telefonoExterior}. They ask things about your work.
4. If you don't remember them, visit an office with your ID.

Two people check it. The account stays on hold for 48 hours and everybody is told. Then you get an e-mail to set your password.

The other person's account is closed. In your activity you see what they did.`,
  }),
  article('me-ofrecen-sacar-mi-ahorro', 'seguridad', {
    keys: 'sacar ahorro efectivo comision adelanto prestamo facebook cash savings offer scam',
    also: ['cuando-puedo-usar-mi-ahorro', 'me-cobran-por-ayudarme'],
    go: ['/ayuda/fraudes'],
    es: `
Me ofrecen sacar mi ahorro en efectivo. ¿Es verdad?

No. Es un fraude: nadie puede adelantarte ese dinero.

Te piden una parte o tus papeles, y se quedan con todo. Tu ahorro solo sale para tu casa o al pensionarte.

Cuéntalo en {linea}: {telefono}.`,
    en: `
They offer to get my savings out in cash. Is it true?

No. It's a fraud: nobody can advance you that money.

They ask for a share or for your papers, and keep it all. Your savings only come out for your home or when you retire.

Report it to {linea}: {telefonoExterior}.`,
  }),
  article('prestar-mi-correo', 'seguridad', {
    keys: 'prestar correo celular familiar otra persona share email phone relative register',
    also: ['que-correo-debo-usar', 'confirmar-mi-celular'],
    es: `
¿Puedo prestar mi correo o mi celular para registrar a otra persona?

No. Cada correo y cada celular sirven para una sola persona.

Si los prestas, los avisos de su dinero te llegan a ti. Tú también puedes perder tu entrada.

Ayúdale a crear un correo gratis.`,
    en: `
Can I lend my e-mail or phone to register someone else?

No. Each e-mail and each phone works for one person only.

If you lend them, notices about their money come to you. You may also lose your own way in.

Help them create a free e-mail.`,
  }),
]
