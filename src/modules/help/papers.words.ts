// Pages of Mi ayuda that are read from top to bottom: from abroad, and fraud.
import { paper } from './article.ts'

export const fromAbroad = paper(
  `
Desde el extranjero

¿Vives en Estados Unidos o Canadá? Aquí haces todo en línea y cuesta $0.

## Crea tu cuenta

- Sirven tu celular con +1, tu dirección de allá y tu correo de siempre.
- Si no tienes CURP, pídela en un consulado de México.
- Escribe tu nombre como en tu CURP, no como en tus papeles de allá.
- Si el SMS no llega, pide el código por correo.

[Crear mi cuenta](/registro)

## Vuelve a entrar

¿Olvidaste tu contraseña? [Cámbiala aquí](/recuperar). ¿Perdiste tu correo? [Entra con tu
celular](/recuperar/sin-correo). Para lo demás, mira [No puedo entrar](/no-puedo-entrar).

## Mira tu ahorro y tu crédito

Tu ahorro sigue siendo tuyo. Entra cuando quieras para ver cuánto tienes y cuánto debes.

## Paga desde Estados Unidos: {institucion} {programa}

Con {institucion} {programa} pagas en dólares y llegan pesos a tu crédito. Este programa es solo
desde Estados Unidos. [Cómo pagar](/ayuda/pagar-desde-estados-unidos).

Desde Canadá puede pagar por ti tu familia en México. [Cómo hacerlo](/ayuda/pagar-desde-canada).

## Llama

Marca {telefonoExterior}. El 800 no funciona fuera de México. Mira [el horario en tu
ciudad](/ayuda/telefonos).

## Cuídate

No le pagues a nadie por registrarte. Si das tus datos, pueden usar tu nombre. [Más sobre
fraudes](/ayuda/fraudes).`,
  `
From abroad

Do you live in the United States or Canada? You can do everything online here, and it costs $0.

## Create your account

- Your +1 phone, your address there and your usual e-mail all work.
- If you have no CURP (Mexican population ID), ask for it at a Mexican consulate.
- Write your name as on your CURP, not as on your papers over there.
- If the text doesn't arrive, ask for the code by e-mail.

[Create my account](/registro)

## Get back in

Forgot your password? [Reset it here](/recuperar). Lost your e-mail? [Get in with your
phone](/recuperar/sin-correo). For anything else, see [I can't get in](/no-puedo-entrar).

## See your savings and your loan

Your savings are still yours. Sign in anytime to see what you have and what you owe.

## Pay from the United States: {institucion} {programa}

With {institucion} {programa} you pay in dollars and pesos reach your loan. This program works from
the United States only. [How to pay](/ayuda/pagar-desde-estados-unidos).

From Canada, your family in Mexico can pay for you. [How to do it](/ayuda/pagar-desde-canada).

## Call

Dial {telefonoExterior}. The 800 number doesn't work outside Mexico. See [the hours in your
city](/ayuda/telefonos).

## Stay safe

Don't pay anyone to register you. If you share your details, they can use your name. [More about
fraud](/ayuda/fraudes).`,
)

export const fraud = paper(
  `
Fraudes: cómo cuidarte

Todo aquí cuesta $0 y lo haces tú. Quien te cobra no trabaja con nosotros.

## Nunca te pedimos

- Tu contraseña.
- Los códigos que te llegan por SMS o correo.
- Dinero por registrarte, por un trámite o por un apoyo.
- Fotos de tu tarjeta o de tu identificación por redes sociales.

## Así somos de verdad

- Correo: avisos@{dominio}. Solo trae los 4 últimos números de tu NSS.
- Portal: {dominio}. Escríbelo tú en el navegador.
- Teléfono: {linea}, {telefono}. Desde fuera de México: {telefonoExterior}.
- SMS: {corto}. No trae tu nombre ni tu dirección.

## Señales de un fraude

- Te prometen tu ahorro en efectivo.
- Te apuran: “solo hoy”, “ya te van a quitar la casa”.
- Ofrecen usar su correo o su celular para registrarte.
- Piden que firmes o entregues papeles sin explicarte.

## Si alguien te cobró o usó tus datos

1. Llama a {linea} y cuenta lo que pasó: {telefono}.
2. Di quién, cuándo y cómo te buscó. No tienes que dar tu nombre.
3. Guarda los mensajes y los recibos.

## Si ya diste tus datos

1. [Cambia tu contraseña](/recuperar), y también la de tu correo.
2. Entra y revisa tu correo y tu celular en [Contacto](/mi-perfil/contacto).
3. Cierra los aparatos que no conozcas en [Seguridad](/mi-perfil/seguridad).
4. Si te avisamos de un cambio que no pediste, toca “No fui yo” en ese correo.

No es tu culpa. Mientras antes avises, mejor.

## ¿Te dieron un documento?

Revisa su folio en [Verifica](/verifica). No necesitas cuenta.`,
  `
Fraud: how to stay safe

Everything here costs $0 and you do it yourself. Whoever charges you doesn't work with us.

## We never ask for

- Your password.
- The codes you get by text or e-mail.
- Money to register, for a request or for support.
- Photos of your card or your ID on social media.

## This is really us

- E-mail: avisos@{dominio}. It only has the last 4 digits of your NSS.
- Site: {dominio}. Type it in the browser yourself.
- Phone: {linea}, {telefono}. From outside Mexico: {telefonoExterior}.
- Text: {corto}. It never has your name or address.

## Signs of a fraud

- They promise your savings in cash.
- They rush you: “only today”, “you are about to lose the house”.
- They offer their own e-mail or phone to register you.
- They ask you to sign or hand over papers without explaining.

## If someone charged you or used your details

1. Call {linea} and tell what happened: {telefonoExterior}.
2. Say who, when and how they approached you. You don't have to give your name.
3. Keep the messages and receipts.

## If you already shared your details

1. [Reset your password](/recuperar), and your e-mail's too.
2. Sign in and check your e-mail and phone in [Contact](/mi-perfil/contacto).
3. Close devices you don't know in [Security](/mi-perfil/seguridad).
4. If we told you of a change you didn't ask for, tap “It wasn't me” in that e-mail.

It isn't your fault. The sooner you tell us, the better.

## Were you given a document?

Check its reference at [Check a reference](/verifica). You don't need an account.`,
)
