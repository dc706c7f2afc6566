// Creating the account: the five steps, and every place where people get stuck.
import { article } from '../article.ts'

export const registro = [
  article('que-necesito-para-registrarme', 'registro', {
    keys: 'requisitos crear cuenta documentos papeles registro register sign up need cuesta gratis',
    also: ['como-me-registro', 'donde-encuentro-mi-nss', 'que-correo-debo-usar'],
    go: ['/registro'],
    es: `
¿Qué necesito para crear mi cuenta?

Tu NSS, tu CURP, tu RFC, un correo y un celular tuyos.

Ten cerca un recibo de nómina o tu contrato. Te haremos una pregunta que se contesta con esos papeles.

Tardas unos 5 minutos y cuesta $0. Hazlo tú: no le pagues a nadie ni le des tus datos.`,
    en: `
What do I need to create my account?

Your NSS, your CURP, your RFC, and an e-mail and a mobile phone of your own.

Keep a Mexican pay slip or your contract at hand. We'll ask one question that those papers answer.

It takes about 5 minutes and costs $0. Do it yourself: don't pay anyone or share your details.`,
  }),
  article('como-me-registro', 'registro', {
    keys: 'registrarme alta cuenta pasos registro crear inscribirme sign up register steps',
    also: [
      'que-necesito-para-registrarme',
      'pregunta-del-registro',
      'no-llega-correo-de-activacion',
    ],
    go: ['/registro'],
    es: `
¿Cómo creo mi cuenta paso a paso?

Toca “Crear mi cuenta” y sigue 5 pasos.

1. Identifícate con tu NSS, tu CURP y tu RFC. Contesta la pregunta de seguridad.
2. Verifica tu nombre. Escríbelo como en tu CURP.
3. Escribe tus datos de contacto: tu correo, tu celular y tu dirección.
4. Confirma tu registro. Aquí todavía puedes cambiar todo o decir que no.
5. Activa tu cuenta con el correo que te mandamos.

Si el correo no aparece, busca en “Spam” o “No deseado”.`,
    en: `
How do I create my account, step by step?

Tap “Create my account” and follow 5 steps.

1. Identify yourself with your NSS, CURP and RFC. Answer the security question.
2. Verify your name. Write it as on your CURP.
3. Enter your contact details: your e-mail, phone and address.
4. Confirm your registration. Here you can still change everything or say no.
5. Activate your account with the e-mail we send you.

If you don't see the e-mail, look in “Spam” or “Junk”.`,
  }),
  article('donde-encuentro-mi-nss', 'registro', {
    keys: 'nss imss seguro social numero afiliacion social security number find',
    also: ['que-son-curp-y-rfc', 'como-me-registro'],
    go: ['/registro'],
    es: `
¿Dónde encuentro mi NSS?

Está en tu recibo de nómina: son 11 números.

También viene en tu tarjeta del seguro social y en los papeles de tu Afore. Tu NSS no cambia, aunque cambies de trabajo.

No lo mandes a desconocidos. Nosotros nunca lo pedimos por redes sociales.`,
    en: `
Where do I find my NSS?

It's on your Mexican pay slip: 11 digits.

It's also on your social security card and on papers from your Afore (retirement fund). Your NSS stays the same for life, even if you change jobs.

Don't send it to strangers. We never ask for it on social media.`,
  }),
  article('que-son-curp-y-rfc', 'registro', {
    keys: 'curp rfc homoclave clave poblacion sat contribuyente population id tax',
    also: ['donde-encuentro-mi-nss', 'curp-desde-el-extranjero', 'corregir-mis-datos'],
    es: `
¿Qué son la CURP y el RFC?

La CURP es tu clave de población y el RFC es tu clave de impuestos.

La CURP tiene 18 letras y números. El RFC tiene 13 y casi siempre empieza igual. Sus 3 últimas letras o números se llaman homoclave.

Los dos vienen en tu recibo de nómina. Si el RFC parece raro, te avisamos, pero puedes seguir.`,
    en: `
What are the CURP and the RFC?

The CURP is your Mexican population ID and the RFC is your tax ID.

The CURP has 18 letters and numbers. The RFC has 13 and usually starts the same way. Its last 3 characters are called the homoclave.

Both are on your Mexican pay slip. If the RFC looks odd we tell you, but you can go on.`,
  }),
  article('pregunta-del-registro', 'registro', {
    keys: 'pregunta seguridad paso 1 dato no me acuerdo patron aportacion security question',
    also: ['mis-datos-no-coinciden', 'donde-veo-mi-numero-de-credito', 'cantidades-tapadas'],
    go: ['/registro'],
    es: `
¿Qué es la pregunta de seguridad del registro?

Es un dato que está en tus recibos o en tu contrato.

Puede ser un patrón que tuviste, el mes de tu último depósito o tu número de crédito. Así cuidamos que nadie se registre por ti.

¿No te acuerdas? Pide otra: hay hasta tres. Si ninguna te sirve, usa un código o llama con el folio que te damos. Puedes probar tres veces al día.`,
    en: `
What is the security question when I register?

It's a fact that is on your pay slips or your contract.

It may be an employer you had, the month of your last deposit or your loan number. This keeps others from registering in your place.

Don't remember? Ask for another: there are up to three. If none helps, use a code, or call with the reference we give you. You can try three times a day.`,
  }),
  article('mis-datos-no-coinciden', 'registro', {
    keys: 'seguimos por mensaje no me encuentra datos distintos letra error mismatch not found',
    also: ['corregir-mis-datos', 'alguien-me-registro', 'pregunta-del-registro'],
    go: ['/registro', '/registro/seguimos'],
    es: `
¿Por qué dice que seguimos por mensaje?

Tus datos no bastaron para seguir en la página.

Hay tres causas comunes. Una letra es distinta en otro registro. La respuesta no coincidió. O ya hay una cuenta con esos datos.

1. Revisa tu NSS, tu CURP y tu RFC.
2. Busca un mensaje nuestro en tu correo y en tu celular.
3. Si no llega nada, llama a {linea}: {telefono}. Di el folio de la página.`,
    en: `
Why does it say you'll go on by message?

Your details weren't enough to go on in the page.

There are three common causes. One letter differs in another record. The answer didn't match. Or there is already an account with those details.

1. Check your NSS, CURP and RFC.
2. Look for our message in your e-mail and on your phone.
3. If nothing arrives, call {linea}: {telefonoExterior}. Give the reference on the page.`,
  }),
  article('mi-nombre-no-coincide', 'registro', {
    keys: 'apellido nombre distinto mal escrito acento surname name mismatch spelling',
    also: ['corregir-mis-datos', 'mis-datos-no-coinciden'],
    es: `
¿Cómo escribo mi nombre para que coincida?

Escríbelo como en tu CURP, con tus dos apellidos si los tienes.

No importan los acentos, las mayúsculas ni el orden. Con un solo apellido también puedes seguir.

Si tu CURP está bien y aún no coincide, la página te deja pedir la corrección. Te damos un folio.`,
    en: `
How do I write my name so that it matches?

Write it as on your CURP, with both last names if you have them.

Accents, capitals and order don't matter. You can also go on with one last name.

If your CURP is right and it still doesn't match, the page lets you ask for a correction. We give you a reference.`,
  }),
  article('que-correo-debo-usar', 'registro', {
    keys: 'correo personal trabajo gmail hotmail email real propio work address own',
    also: ['use-el-correo-del-trabajo', 'prestar-mi-correo', 'cambiar-mi-correo'],
    es: `
¿Qué correo debo usar?

Uno que sea solo tuyo y que abras seguido.

No uses el del trabajo: si cambias de empleo, ya no podrás abrirlo. No uses el de un familiar ni el de un gestor.

Cada correo sirve para una sola persona. ¿No tienes? Crea uno gratis antes de empezar.`,
    en: `
Which e-mail should I use?

One that is only yours and that you open often.

Don't use your work e-mail: if you change jobs, you can't open it anymore. Don't use one that belongs to a relative or to someone who “helps”.

Each e-mail works for one person only. Don't have one? Create a free one before you start.`,
  }),
]
