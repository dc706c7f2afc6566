// Requests and documents: where they are, how to correct things, how to check a folio.
import { article } from '../article.ts'

export const tramites = [
  article('donde-veo-mis-tramites', 'tramites', {
    keys: 'tramites seguimiento estado folio solicitud requests status track case',
    also: ['que-es-un-folio', 'hacer-una-aclaracion'],
    go: ['/mis-tramites'],
    es: `
¿Dónde veo lo que he pedido?

En “Mis trámites”, con su folio y en qué va.

Toca uno y ves su historia: qué pasó y cuándo.`,
    en: `
Where do I see what I asked for?

In “My requests”, with its reference and where it stands.

Tap one to see its history: what happened and when.`,
  }),
  article('que-es-un-folio', 'tramites', {
    keys: 'folio numero referencia caso comprobante reference number what is',
    also: ['donde-veo-mis-tramites', 'verificar-un-documento'],
    go: ['/verifica'],
    es: `
¿Qué es un folio y para qué sirve?

Es el número que prueba que pediste algo.

Guárdalo y dilo cuando llames. Su última letra o número sirve para notar si se copió mal.`,
    en: `
What is a reference (folio) and what is it for?

It's the number that proves you asked for something.

Keep it and give it when you call. Its last character helps notice a copying mistake.`,
  }),
  article('corregir-mis-datos', 'tramites', {
    keys: 'corregir nombre curp rfc error letra actualizar correct name fix details wrong',
    also: ['mi-nombre-no-coincide', 'que-son-curp-y-rfc', 'donde-veo-mis-tramites'],
    go: ['/mis-tramites/nuevo/corregir-mis-datos', '/mi-perfil/mis-datos', '/registro/corregir'],
    es: `
Mi nombre, mi CURP o mi RFC están mal. ¿Cómo los corrijo?

Pide la corrección y te damos un folio.

¿Estás creando tu cuenta? Usa la página que te dice qué no coincide. ¿Ya tienes cuenta? Pídela aquí, con tus papeles en foto.

Una letra distinta puede frenar otros trámites. Por eso conviene corregirla pronto.`,
    en: `
My name, CURP or RFC is wrong. How do I correct it?

Ask for the correction and we give you a reference.

Creating your account? Use the page that says what doesn't match. Already have one? Ask here, with photos of your papers.

One different letter can hold up other requests. So it's worth fixing it soon.`,
  }),
  article('hacer-una-aclaracion', 'tramites', {
    keys: 'aclaracion queja reclamo no cuadra error movimiento dispute claim complaint',
    also: ['no-veo-mi-pago', 'falta-un-deposito', 'donde-veo-mis-tramites'],
    go: ['/mis-tramites/nuevo/aclarar-un-pago', '/aclaraciones/nueva', '/mis-tramites'],
    es: `
Algo no cuadra en mi cuenta. ¿Cómo lo aclaro?

Pide una aclaración aquí, o llama a {linea}: {telefono}.

1. Anota la fecha y la cantidad del movimiento.
2. Di qué esperabas ver.
3. Ten a la mano tu recibo o comprobante.
4. Guarda el folio que te den.`,
    en: `
Something doesn't add up in my account. How do I dispute it?

Ask for a review here, or call {linea}: {telefonoExterior}.

1. Write down the date and amount of the entry.
2. Say what you expected to see.
3. Have your pay slip or receipt at hand.
4. Keep the reference they give you.`,
  }),
  article('constancia-de-intereses', 'tramites', {
    keys: 'constancia intereses sat declaracion anual impuestos interest certificate tax',
    also: ['donde-veo-mis-pagos', 'corregir-mis-datos'],
    service: 'documents',
    go: ['/mi-credito/constancia'],
    es: `
¿Cómo obtengo mi constancia de intereses?

Abre “Constancia” en “Mi crédito” y elige el año.

Se baja como PDF. Antes revisa que tu RFC esté bien: es la falla más común.`,
    en: `
How do I get my interest certificate?

Open “Interest certificate” in “My loan” and choose the year.

It downloads as a PDF. First check that your RFC is right: that's the most common problem.`,
  }),
  article('verificar-un-documento', 'tramites', {
    keys: 'verificar documento folio autentico falso validar check verify document genuine',
    also: ['que-es-un-folio', 'correo-nuestro-o-falso'],
    go: ['/verifica'],
    es: `
¿Cómo sé si un folio es de verdad?

Escríbelo en “Verifica un folio”: no necesitas cuenta.

La página dice si vale, si se cambió por otro o si ya no vale. No muestra nombres ni cantidades.`,
    en: `
How do I know if a reference is real?

Type it in “Check a reference”: you don't need an account.

The page says if it's valid, replaced or revoked. It shows no names or amounts.`,
  }),
  article('actualizar-mi-direccion', 'tramites', {
    keys: 'direccion domicilio cambiar codigo postal mudanza referencias address move update zip',
    also: ['cambiar-mi-correo', 'cambie-de-celular'],
    go: ['/mi-perfil/contacto'],
    es: `
Me cambié de casa. ¿Cómo actualizo mi dirección?

Entra a “Mi perfil”, abre “Contacto” y cambia tu dirección.

Escribe tu código postal y te ayudamos con el resto. También sirven direcciones de Estados Unidos y Canadá.`,
    en: `
I moved. How do I update my address?

Go to “My profile”, open “Contact” and change your address.

Enter your postal code and we help with the rest. US and Canadian addresses work too.`,
  }),
  article('que-me-han-avisado', 'tramites', {
    keys: 'avisos notificaciones mensajes correos enviados notices messages sent history',
    also: ['correo-nuestro-o-falso', 'donde-veo-mis-tramites'],
    go: ['/avisos'],
    es: `
¿Dónde veo los avisos que me mandaron?

En “Avisos” está la copia de lo que te mandamos. Ahí dice si llegó.

Ahí puedes comparar: si un correo dice ser nuestro y no está, sospecha.`,
    en: `
Where do I see the notices you sent me?

“Notices” keeps a copy of what we sent you, and says whether it arrived.

Compare there: if an e-mail claims to be ours and isn't listed, be suspicious.`,
  }),
  article('escoger-mis-avisos', 'tramites', {
    keys: 'escoger avisos apagar silenciar horario noche correo sms choose notices switch off quiet hours',
    also: ['que-me-han-avisado', 'dejar-de-recibir-sms'],
    go: ['/mi-perfil/avisos'],
    es: `
¿Cómo escojo qué me avisan y a qué hora?

En “Mi perfil” abre “Avisos”. Por cada tema marca correo, SMS o nada.

También puedes poner tu horario. Lo de tu seguridad y los códigos llegan siempre.`,
    en: `
How do I choose what you tell me and when?

In “My profile”, open “Notices”. For each topic tick e-mail, text or neither.

You can also set your hours. Security notices and codes always come.`,
  }),
]
