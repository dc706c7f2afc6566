// From the United States and Canada: registering, looking, paying, calling.
import { article } from '../article.ts'

export const extranjero = [
  article('registrarme-desde-el-extranjero', 'extranjero', {
    keys: 'estados unidos canada vivo fuera abroad register from us migrante eu usa registro',
    also: ['celular-de-estados-unidos', 'curp-desde-el-extranjero', 'llamar-desde-el-extranjero'],
    go: ['/registro', '/ayuda/desde-el-extranjero'],
    es: `
¿Puedo crear mi cuenta desde Estados Unidos o Canadá?

Sí. Todo es en línea, gratis y sin ir a una oficina.

Sirven tu celular con +1, tu dirección de allá y tu correo de siempre. Necesitas tu NSS, tu CURP y tu RFC.

Si el SMS no llega, pide el código por correo. No pagues a nadie por registrarte.`,
    en: `
Can I create my account from the United States or Canada?

Yes. Everything is online, free, and needs no office visit.

Your +1 phone, your address there and your usual e-mail all work. You need your NSS, CURP and RFC.

If the text doesn't arrive, ask for the code by e-mail. Don't pay anyone to register you.`,
  }),
  article('pagar-desde-estados-unidos', 'extranjero', {
    keys: '{programa} dolares remesa pagar estados unidos pay dollars remittance us programa',
    also: ['pagar-desde-canada', 'mi-familia-puede-pagar', 'como-pago-mi-credito'],
    service: 'payments',
    go: ['/mi-credito/pagar-desde-el-extranjero'],
    es: `
¿Cómo pago mi crédito desde Estados Unidos?

Con {institucion} {programa}: pagas en dólares y llegan pesos a tu crédito.

1. Abre “Pagar desde el extranjero” en “Mi crédito”.
2. Compara quién envía el dinero y a qué precio.
3. Crea tu código de pago y paga con él.

Nosotros no cobramos. Quien envía el dinero sí puede cobrarte. El código no lleva tus datos.`,
    en: `
How do I pay my loan from the United States?

With {institucion} {programa}: you pay in dollars and pesos reach your loan.

1. Open “Pay from abroad” in “My loan”.
2. Compare who sends the money and at what rate.
3. Create your payment code and pay with it.

We charge nothing. Whoever sends the money may charge you. The code carries none of your details.`,
  }),
  article('pagar-desde-canada', 'extranjero', {
    keys: 'canada pagar dolares canadienses canadian pay loan',
    also: ['pagar-desde-estados-unidos', 'mi-familia-puede-pagar'],
    es: `
¿Puedo pagar mi crédito desde Canadá?

{institucion} {programa} recibe pagos desde Estados Unidos, no desde Canadá.

Desde Canadá puedes ver tu ahorro y tu crédito gratis. Para pagar, pide a tu familia en México que lo haga, o usa tu banco mexicano.

Llama a {linea} para pedir los datos de pago: {telefonoExterior}.`,
    en: `
Can I pay my loan from Canada?

{institucion} {programa} takes payments from the United States, not from Canada.

From Canada you can see your savings and loan for free. To pay, ask your family in Mexico to do it, or use your Mexican bank.

Call {linea} to get the payment details: {telefonoExterior}.`,
  }),
  article('mi-familia-puede-pagar', 'extranjero', {
    keys: 'familiar otra persona pagar por mi hermano esposa relative someone else pay',
    also: ['pagar-desde-estados-unidos', 'donde-veo-mi-numero-de-credito'],
    es: `
¿Puede pagar mi crédito otra persona?

Sí. Cualquiera puede pagar con tu número de crédito.

Dale solo ese número. No le des tu contraseña, tus códigos ni tu correo.

Pide siempre el recibo y busca el pago en tus movimientos.`,
    en: `
Can somebody else pay my loan?

Yes. Anyone can pay with your loan number.

Give them that number only. Don't give your password, your codes or your e-mail.

Always ask for the receipt and look for the payment in your activity.`,
  }),
  article('llamar-desde-el-extranjero', 'extranjero', {
    keys: '{linea} telefono llamar larga distancia numero call phone from abroad +52 horario hours',
    also: ['registrarme-desde-el-extranjero', 'a-que-hora-conviene-entrar'],
    go: ['/ayuda/telefonos'],
    es: `
¿A qué número llamo desde Estados Unidos o Canadá?

Marca {telefonoExterior}: es {linea}.

El 800 solo funciona dentro de México. Tu compañía puede cobrarte la llamada. Pregunta si tu plan incluye México.

En “Mi ayuda” ves el horario también en la hora de tu ciudad.`,
    en: `
Which number do I call from the United States or Canada?

Dial {telefonoExterior}: that's {linea}.

The 800 number only works inside Mexico. Your carrier may charge for the call. Ask if your plan includes Mexico.

“My help” shows the hours in your city's time too.`,
  }),
  article('curp-desde-el-extranjero', 'extranjero', {
    keys: 'curp consulado sin papeles acta nacimiento consulate documents abroad get curp',
    also: ['que-son-curp-y-rfc', 'corregir-mis-datos'],
    es: `
Vivo fuera y no tengo mi CURP. ¿Cómo la consigo?

Pídela en un consulado de México.

Lleva tu acta de nacimiento y una identificación. Si ya la tienes y hay un error, ahí también te orientan.

Tu NSS y tu RFC vienen en recibos de nómina viejos.`,
    en: `
I live abroad and don't have my CURP. How do I get it?

Ask for it at a Mexican consulate.

Take your birth certificate and an ID. If you have one with a mistake, they can guide you there too.

Your NSS and RFC are on old Mexican pay slips.`,
  }),
  article('ver-mi-ahorro-desde-fuera', 'extranjero', {
    keys: 'ahorro extranjero sigue siendo mio deje mexico savings abroad left mexico still mine',
    also: ['cuanto-ahorro-tengo', 'cuando-puedo-usar-mi-ahorro'],
    go: ['/mi-ahorro'],
    es: `
Me fui de México. ¿Mi ahorro sigue siendo mío?

Sí. Sigue a tu nombre aunque vivas en otro país.

Entra cuando quieras y velo en “Mi ahorro”. No recibe depósitos mientras no tengas un patrón en México.

Úsalo para tu casa o pídelo al pensionarte.`,
    en: `
I left Mexico. Are my savings still mine?

Yes. They stay in your name even if you live in another country.

Sign in anytime and see them in “My savings”. They get no deposits while you have no employer in Mexico.

Use them for your home or ask for them when you retire.`,
  }),
  article('usar-el-portal-en-ingles', 'extranjero', {
    keys: 'idioma ingles english espanol lenguaje language switch',
    also: ['registrarme-desde-el-extranjero', 'a-que-hora-conviene-entrar'],
    es: `
¿Puedo usar el portal en inglés?

Sí. Toca “English” arriba, en cualquier página.

Te quedas en la página donde estabas. Para volver, toca “Español”. En “Mi perfil” eliges el idioma de tus avisos.`,
    en: `
Can I use the site in English?

Yes. Tap “English” at the top of any page.

You stay on the page you were on. To go back, tap “Español”. In “My profile” you choose the language of your notices.`,
  }),
]
