// Privacy and terms: what we do, first in a few lines, then whole.
// A change of meaning gets a new version: the text before goes to legal-past.words.ts, its line to legal-versions.words.ts.
import { paper } from './article.ts'

/** The versions in force. The day is that of their last change. */
export const versions = {
  privacy: 'privacidad-2026-11-22',
  terms: 'reglas-2026-11-22',
} as const

export const privacy = paper(
  `
Privacidad

## En pocas palabras

- Usamos tus datos para mostrarte tu ahorro y tu crédito, y para cuidarlos.
- No los vendemos ni los usamos para anuncios.
- Puedes verlos, corregirlos y decir que no.

## Quién cuida tus datos

{institucion} responde por tus datos en este portal. Si tienes dudas, llama a {linea}: {telefono}.

## Qué datos usamos

- Para saber quién eres: nombre, NSS, CURP y RFC.
- Para hablarte: correo, celular, teléfono de casa, dirección y dos referencias.
- De tu trabajo: patrones, sueldo registrado y depósitos.
- De tu dinero: ahorro, crédito y movimientos.
- Para cuidar tu entrada: contraseña y respuestas, que nadie puede leer.
- De tus visitas: hora, dirección de internet y tipo de aparato.

No pedimos huellas, fotos de tu cara ni datos de salud.

## Para qué los usamos

Son necesarios para abrir tu cuenta, mostrar tu dinero, avisarte de cambios y atender lo que pidas.
También para notar si alguien intenta entrar por ti.

No los usamos para nada más. Los avisos que no son de seguridad los eliges tú.

## Quién más los ve

Tu patrón, el seguro social, las Afores y el SAT nos dan datos. También reciben los que la ley pide.
Un correo pasa por tu proveedor de correo y un SMS por tu compañía. Por eso no llevan tu saldo.

El personal de {linea} solo los ve si te está atendiendo. Cada vez queda escrito, con su motivo. Lo
puedes ver y bajar en [Quién vio o cambió mis datos](/mi-perfil/seguridad/actividad).

Si un familiar te ayuda, ve lo que tú le enseñes. También queda escrito.

## Cuánto los guardamos

- Un registro sin terminar: 7 días, cifrado, y luego se borra.
- Un registro sin activar: 3 días para activarlo.
- El archivo con tus datos, si lo pides: 7 días, cifrado.
- Una cuenta web que cierras: borramos tu correo, tus teléfonos y tus respuestas.
- Tu ahorro y tu crédito: mientras sean tuyos y lo que la ley pida después.
- Lo demás: [cada dato y su plazo](/privacidad/plazos).

## Tus derechos

Puedes pedir ver tus datos, corregirlos, borrarlos u oponerte a un uso. La ley los llama derechos
ARCO. Es gratis.

Muchos los cambias tú en [Contacto](/mi-perfil/contacto). En [Mis
derechos](/mi-perfil/mis-derechos) bajas todos tus datos o cierras tu cuenta web. Para lo demás,
llama a {linea}. Te damos un folio y te contestamos en el plazo de la ley.

Si no quedas conforme, puedes ir a la Secretaría Anticorrupción y Buen Gobierno.

## Si cambia este aviso

Te lo decimos al entrar, con lo que cambió. Guardamos qué versión aceptaste y cuándo.`,
  `
Privacy

## In short

- We use your details to show you your savings and your loan, and to protect them.
- We don't sell them or use them for ads.
- You can see them, correct them and say no.

## Who looks after your details

{institucion} answers for your details on this site. If you have doubts, call {linea}:
{telefonoExterior}.

## Which details we use

- To know who you are: name, NSS, CURP and RFC.
- To reach you: e-mail, mobile, home phone, address and two references.
- From your work: employers, registered wage and deposits.
- About your money: savings, loan and activity.
- To protect your sign-in: password and answers, which nobody can read.
- About your visits: time, internet address and type of device.

We don't ask for fingerprints, photos of your face or health details.

## What we use them for

They are needed to open your account, show your money, tell you of changes and attend to what you
ask. Also to notice if someone tries to get in as you.

We use them for nothing else. You choose the notices that aren't about security.

## Who else sees them

Your employer, social security, the Afores (retirement funds) and the SAT (tax authority) give us
details. They also get those that the law asks for. An e-mail passes through your mail provider and
a text through your carrier. That is why they never carry your balance.

The staff of {linea} only see them while helping you. Each time is written down, with its reason.
You can see it and download it in [Who saw or changed my
details](/mi-perfil/seguridad/actividad).

If a relative helps you, they see what you show them. That is written down too.

## How long we keep them

- A registration you didn't finish: 7 days, encrypted, and then it's deleted.
- A registration you didn't activate: 3 days to activate it.
- The file with your data, if you ask for it: 7 days, encrypted.
- A web account that you close: we delete your e-mail, your phones and your answers.
- Your savings and loan: while they are yours, and what the law asks for afterwards.
- Everything else: [each detail and its time](/privacidad/plazos).

## Your rights

You can ask to see your details, correct them, delete them or object to a use. Mexican law calls
these ARCO rights. It's free.

You can change many yourself in [Contact](/mi-perfil/contacto). In [My
rights](/mi-perfil/mis-derechos) you download all your data or close your web account. For the rest,
call {linea}. We give you a reference and answer within the time the law sets.

If you aren't satisfied, you can go to the Secretaría Anticorrupción y Buen Gobierno (Mexico's
anti-corruption and good government ministry).

## If this notice changes

We tell you when you sign in, with what changed. We keep which version you accepted and when.`,
)

export const terms = paper(
  `
Reglas de uso

## En pocas palabras

- El portal es gratis.
- Tu cuenta es solo tuya: no la prestes.
- Lo que ves tiene fecha. Si algo no cuadra, pide que se revise.

## Tu cuenta

Crea una sola cuenta, con tus datos, tu correo y tu celular. No registres a otra persona con ellos.
Tampoco uses los de alguien más.

No des tu contraseña ni tus códigos. Si crees que alguien los tiene, cámbialos y llama a {linea}:
{telefono}.

¿Te ayuda un familiar? Toca antes [Alguien me está ayudando](/mi-perfil/con-ayuda). Así no ve ni
cambia lo que es solo tuyo.

La puedes cerrar cuando quieras. Tu ahorro sigue siendo tuyo.

## Lo que ves aquí

Los datos llegan de tu patrón, de los bancos y de otros registros. Cada cantidad dice su fecha. Un
dato que falta se dice; no se inventa.

Los cálculos son eso, cálculos. No son una promesa.

## Lo que cuidamos

Los cambios de correo y celular tardan 48 horas y los puedes cancelar. Si vemos algo raro, podemos
poner una pausa. La pausa protege tu dinero y no te quita nada.

## Lo que no se vale

No se vale probar contraseñas de otros, usar programas para sacar datos ni cobrar por ayudar a
entrar. Si pasa, cerramos el paso y lo avisamos.

## Si el portal no abre

Hacemos lo posible por tenerlo abierto día y noche. A veces hay que cerrarlo unas horas. Lo avisamos
antes y puedes llamar a {linea}.

## Si cambian estas reglas

Te decimos qué cambió en tres líneas, la siguiente vez que entres.`,
  `
Terms of use

## In short

- The site is free.
- Your account is yours alone: don't lend it.
- What you see has a date. If something doesn't add up, ask for a review.

## Your account

Create one account only, with your details, your e-mail and your phone. Don't register anyone else
with them. Don't use somebody else's either.

Don't give away your password or your codes. If you think someone has them, change them and call
{linea}: {telefonoExterior}.

Is a relative helping you? First tap [Someone is helping me](/mi-perfil/con-ayuda). Then they don't
see or change what is yours alone.

You can close it anytime. Your savings stay yours.

## What you see here

The figures come from your employer, the banks and other records. Each amount says its date. When a
figure is missing we say so; we don't make it up.

Estimates are just that, estimates. They aren't a promise.

## What we protect

Changes of e-mail and phone take 48 hours and you can cancel them. If we see something odd, we may
put on a pause. The pause protects your money and takes nothing from you.

## What isn't allowed

You may not try other people's passwords, use programs to collect details, or charge for helping
someone get in. If it happens, we block it and report it.

## If the site doesn't open

We do what we can to keep it open day and night. Sometimes it has to close for a few hours. We tell
you before, and you can call {linea}.

## If these terms change

We tell you what changed in three lines, the next time you sign in.`,
)
