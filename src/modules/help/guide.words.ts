// The portal guide: each job of the product, step by step, with a picture of the page it happens on.
import { type Paper, paper } from './article.ts'

export type GuidePart = {
  /** Name of the picture in `public/guia/`, without language and ending. */
  readonly picture: string
  readonly paper: Paper
}

export const guide: readonly GuidePart[] = [
  {
    picture: 'registro',
    paper: paper(
      `
Crea tu cuenta

1. En la primera página toca “Crear mi cuenta”.
2. Escribe tu NSS, tu CURP y tu RFC. Contesta la pregunta.
3. Verifica tu nombre, como en tu CURP.
4. Escribe tus datos de contacto y elige tu contraseña.
5. Revisa todo y toca “Crear mi cuenta”.
6. Abre el correo que te mandamos y activa tu cuenta. Busca también en “Spam” o “No deseado”.`,
      `
Create your account

1. On the first page, tap “Create my account”.
2. Enter your NSS, CURP and RFC. Answer the question.
3. Verify your name, as on your CURP.
4. Enter your contact details and choose your password.
5. Check everything and tap “Create my account”.
6. Open the e-mail we send you and activate your account. Look in “Spam” or “Junk” too.`,
    ),
  },
  {
    picture: 'entrar',
    paper: paper(
      `
Entra

1. Escribe tu correo o tu NSS.
2. Escribe tu contraseña y toca “Entrar”.
3. En un aparato nuevo, escribe el código que te mandamos.`,
      `
Sign in

1. Enter your e-mail or your NSS.
2. Enter your password and tap “Sign in”.
3. On a new device, enter the code we send you.`,
    ),
  },
  {
    picture: 'inicio',
    paper: paper(
      `
Mira lo importante en Inicio

Ahí ves tu ahorro, lo que debes y tu próximo pago. Abajo sale lo que cambió desde tu última visita.

En el menú están Mi ahorro, Mi crédito, Mis trámites, Mi perfil y Mi ayuda.`,
      `
See what matters on Home

There you see your savings, what you owe and your next payment. Below is what changed since your
last visit.

The menu has My savings, My loan, My requests, My profile and My help.`,
    ),
  },
  {
    picture: 'ahorro',
    paper: paper(
      `
Consulta tu ahorro

1. Abre “Mi ahorro”.
2. Mira el total y de qué periodo viene cada parte.
3. Toca “Movimientos” para ver cada depósito.
4. Toca “Depósitos de mi patrón” para ver si falta alguno.`,
      `
Check your savings

1. Open “My savings”.
2. See the total and which period each part comes from.
3. Tap “Activity” to see each deposit.
4. Tap “Employer deposits” to see if one is missing.`,
    ),
  },
  {
    picture: 'movimientos',
    paper: paper(
      `
Consulta el saldo de tu crédito

1. Abre “Mi crédito” en el menú.
2. Toca “Saldos y movimientos”.
3. Elige la pestaña “Mis movimientos y estado de cuenta”.
4. Si tienes dos créditos, elige cuál arriba.
5. Toca un pago para ver cómo se repartió.`,
      `
Check your loan balance

1. Open “My loan” in the menu.
2. Tap “Balances and activity”.
3. Choose the tab “My activity and statement”.
4. If you have two loans, choose one at the top.
5. Tap a payment to see how it was split.`,
    ),
  },
  {
    picture: 'recuperar',
    paper: paper(
      `
Recupera tu contraseña

1. En la primera página toca “Olvidé mi contraseña”.
2. Escribe tu correo y tu NSS.
3. Contesta tus dos preguntas de seguridad.
4. Abre el correo y toca “Cambiar mi contraseña”. Si no lo ves, busca en “Spam” o “No deseado”.
5. Escribe tu contraseña nueva y guárdala.
6. Te llega un correo que lo confirma.`,
      `
Get your password back

1. On the first page, tap “I forgot my password”.
2. Enter your e-mail and your NSS.
3. Answer your two security questions.
4. Open the e-mail and tap “Reset my password”. If you don't see it, look in “Spam” or “Junk”.
5. Enter your new password and save it.
6. You get an e-mail that confirms it.`,
    ),
  },
  {
    picture: 'contrasena',
    paper: paper(
      `
Cambia tu contraseña desde dentro

1. Abre “Mi perfil”.
2. Toca “Cambiar contraseña”.
3. Escribe la de hoy y la nueva. Guárdala.`,
      `
Change your password from inside

1. Open “My profile”.
2. Tap “Change password”.
3. Enter today's and the new one. Save it.`,
    ),
  },
  {
    picture: 'contacto',
    paper: paper(
      `
Ten tu correo y tu celular al día

1. Abre “Mi perfil” y toca “Contacto”.
2. Toca “Cambiar” junto al dato.
3. Escribe el nuevo y el código que te mandamos.

El cambio queda listo en 48 horas. Puedes cancelarlo antes.`,
      `
Keep your e-mail and phone current

1. Open “My profile” and tap “Contact”.
2. Tap “Change” next to the detail.
3. Enter the new one and the code we send you.

The change takes effect in 48 hours. You can cancel it before.`,
    ),
  },
  {
    picture: 'ayuda',
    paper: paper(
      `
Busca ayuda cuando quieras

1. Abre “Mi ayuda”: no necesitas entrar.
2. Escribe tu duda con tus palabras.
3. Si no la encuentras, ahí están los teléfonos y el horario.`,
      `
Find help anytime

1. Open “My help”: you don't need to sign in.
2. Type your question in your own words.
3. If you don't find it, the phones and hours are there.`,
    ),
  },
]

/** Where each picture is taken: the first state of that page in the gallery. */
export const guidePages: Readonly<Record<string, string>> = {
  registro: '/registro/identificate',
  entrar: '/',
  inicio: '/inicio',
  ahorro: '/mi-ahorro',
  movimientos: '/mi-credito/saldos-y-movimientos/movimientos',
  recuperar: '/recuperar',
  contrasena: '/mi-perfil/contrasena',
  contacto: '/mi-perfil/contacto',
  ayuda: '/ayuda',
}

export const guideWords = {
  h1: { es: 'Guía de uso del portal', en: 'Portal guide' },
  intro: {
    es: 'Aquí está cada tarea, paso a paso. Puedes imprimir esta página.',
    en: 'Here is each task, step by step. You can print this page.',
  },
  contents: { es: 'En esta guía', en: 'In this guide' },
  pictureOf: { es: 'La página: {titulo}', en: 'The page: {titulo}' },
} as const
