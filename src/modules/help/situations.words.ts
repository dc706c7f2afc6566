// Every way back in, by what happened: the page for who cannot get in.
import { paper } from './article.ts'

/** What happened, in people's words, each with its next door. The order is that of the page. */
export const situations = paper(
  `
¿Qué te pasó?

Elige lo que se parece a tu caso. Todo es gratis y no tienes que ir a una oficina.

## Olvidé mi contraseña

Cámbiala con tu correo y tu NSS. Tardas unos minutos. [Cambiar mi contraseña](/recuperar)

## Ya no tengo ese correo o no sé cuál era

Puedes entrar con tu NSS y tu contraseña. Si no, confirma tu celular y te mostramos parte de tu
correo. [Entrar sin mi correo](/recuperar/sin-correo)

¿Tampoco tienes ese celular? [Llama con un folio](/recuperar/por-telefono).

## Cambié o perdí mi celular

Cuando te pida el código, toca “Mándalo a mi correo”. Ya dentro, cambia tu número. [Qué más
hacer](/ayuda/cambie-de-celular)

## No me llega el correo o el SMS

Busca en “Spam” o “No deseado” y espera 5 minutos. Después pide otro: solo sirve el último. [Qué
más revisar](/ayuda/no-me-llega-el-correo)

## Me pide esperar

Hubo varias contraseñas equivocadas. La página dice a qué hora termina la espera. Si no quieres
esperar, [cambia tu contraseña](/recuperar) y entra ya.

## Alguien más me registró

No estás en problemas. [Pide que la cuenta vuelva a ti](/registro/me-registraron). Es gratis. [Cómo
es](/ayuda/alguien-me-registro)

## Vivo en Estados Unidos o Canadá

Sirven tu celular con +1 y tu dirección de allá. Llama a {telefonoExterior}. [Ayuda desde el
extranjero](/ayuda/desde-el-extranjero)

## Dice que no está disponible o que hay mantenimiento

Hay mucha gente o estamos cambiando algo. Vuelve en unos minutos. [Ver cómo va el portal](/estado)

## Solo tengo mi número de crédito

El portal no se abre con el número de crédito. Mándalo por SMS al {corto} o llama a {linea}. [Por
qué](/ayuda/entrar-con-mi-numero-de-credito)`,
  `
What happened?

Choose what looks like your case. Everything is free and you don't have to visit an office.

## I forgot my password

Reset it with your e-mail and your NSS. It takes a few minutes. [Reset my password](/recuperar)

## I lost that e-mail or don't know which one it was

You can sign in with your NSS and password. If not, confirm your phone and we show part of your
e-mail. [Get in without my e-mail](/recuperar/sin-correo)

Don't have that phone either? [Call with a reference](/recuperar/por-telefono).

## I changed or lost my phone

When it asks for the code, tap “Send it to my e-mail”. Once inside, change your number. [What else
to do](/ayuda/cambie-de-celular)

## The e-mail or text doesn't arrive

Look in “Spam” or “Junk” and wait 5 minutes. Then ask for another: only the newest works. [What else
to check](/ayuda/no-me-llega-el-correo)

## It tells me to wait

There were several wrong passwords. The page says when the wait ends. If you don't want to wait,
[reset your password](/recuperar) and sign in now.

## Someone else registered me

You aren't in trouble. [Ask for the account to come back to you](/registro/me-registraron). It's
free. [How it works](/ayuda/alguien-me-registro)

## I live in the US or Canada

Your +1 phone and your address there both work. Call {telefonoExterior}. [Help from
abroad](/ayuda/desde-el-extranjero)

## It says it is not available or under maintenance

It's very busy, or we are changing something. Come back in a few minutes. [See how the site is
doing](/estado)

## I only have my loan number

The site doesn't open with the loan number. Text it to {corto} or call {linea}.
[Why](/ayuda/entrar-con-mi-numero-de-credito)`,
)
