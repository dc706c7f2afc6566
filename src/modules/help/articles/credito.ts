// The loan: what is owed, where each figure is, and why it moves.
import { article } from '../article.ts'

export const credito = [
  article('checar-mi-saldo', 'credito', {
    keys: 'saldo deuda cuanto debo credito consultar ver balance owe loan hipoteca casa',
    also: ['donde-veo-mis-pagos', 'segundo-credito', 'aun-no-lo-sabemos'],
    go: ['/mi-credito/saldos-y-movimientos/mensualidades'],
    es: `
¿Cómo checo cuánto debo de mi crédito?

Lo ves al entrar, en “Lo que debes de tu crédito”.

1. Para el detalle, abre “Mi crédito” en el menú.
2. Toca “Saldos y movimientos”.
3. Elige la pestaña “Mis movimientos y estado de cuenta”.

Cada cantidad dice de qué fecha es.`,
    en: `
How do I check what I owe on my loan?

You see it when you sign in, under “What you owe on your loan”.

1. For the detail, open “My loan” in the menu.
2. Tap “Balances and activity”.
3. Choose the tab “My activity and statement”.

Each amount says which date it's from.`,
  }),
  article('donde-veo-mis-pagos', 'credito', {
    keys: 'pagos historial movimientos estado de cuenta descuento payments history statement',
    also: ['como-se-reparte-mi-pago', 'no-veo-mi-pago', 'bajar-mis-movimientos'],
    go: ['/mi-credito/saldos-y-movimientos/movimientos'],
    es: `
¿Dónde veo mis pagos?

En “Mis movimientos y estado de cuenta”, por mes.

Toca un pago y ves cómo se repartió y cuánto debías después. Puedes bajar la lista en CSV.`,
    en: `
Where do I see my payments?

In “My activity and statement”, by month.

Tap a payment to see how it was split and what you owed after it. You can download the list as CSV.`,
  }),
  article('segundo-credito', 'credito', {
    keys: 'dos creditos segundo otro anterior second loan two loans past',
    also: ['checar-mi-saldo', 'donde-veo-mi-numero-de-credito'],
    go: ['/mi-credito'],
    es: `
Tengo dos créditos. ¿Cómo veo el segundo?

Elige el crédito arriba, en “Saldos y movimientos”.

Ahí están todos: el primero, el segundo y los ya pagados. Cada uno tiene su número y sus pagos.`,
    en: `
I have two loans. How do I see the second one?

Choose the loan at the top of “Balances and activity”.

They are all there: the first, the second and the ones you paid off. Each has its own number and payments.`,
  }),
  article('donde-veo-mi-numero-de-credito', 'credito', {
    keys: 'numero de credito 10 digitos contrato loan number find where',
    also: ['entrar-con-mi-numero-de-credito', 'checar-mi-saldo'],
    go: ['/mi-credito/saldos-y-movimientos/datos'],
    es: `
¿Dónde veo mi número de crédito?

En “Datos de mi crédito” y en tu contrato: son 10 números.

También viene en los avisos que recibe tu patrón. Para dejar que alguien pague por ti basta ese número. Nunca des tu contraseña.`,
    en: `
Where do I see my loan number?

In “Loan details” and in your contract: 10 digits.

It's also on the notices your employer gets. That number is enough for someone to pay for you. Never give your password.`,
  }),
  article('como-se-reparte-mi-pago', 'credito', {
    keys: 'capital intereses seguro moratorios reparte split principal interest insurance late',
    also: ['por-que-mi-deuda-no-baja', 'donde-veo-mis-pagos'],
    go: ['/mi-credito/saldos-y-movimientos/movimientos'],
    es: `
¿Cómo se reparte cada pago?

Una parte baja tu deuda y lo demás cubre intereses y seguro.

Toca un movimiento para ver sus partes. Siempre suman el pago, al centavo. Si pagaste tarde, ahí sale también el interés por atraso.`,
    en: `
How is each payment split?

One part lowers your debt; the rest covers interest and insurance.

Tap an entry to see its parts. They always add up to the payment, to the cent. If you paid late, the late interest shows there too.`,
  }),
  article('por-que-mi-deuda-no-baja', 'credito', {
    keys: 'no baja deuda sube saldo intereses aumenta debt not going down increase why',
    also: ['como-se-reparte-mi-pago', 'falta-un-deposito', 'pagar-mas-de-lo-que-toca'],
    go: ['/mi-credito/saldos-y-movimientos/movimientos'],
    es: `
¿Por qué mi deuda baja tan poco?

Al principio, casi todo el pago cubre intereses.

Con el tiempo esa parte se hace chica y baja más tu deuda. Los pagos que faltan también cuentan: ese mes la deuda no baja.

En los créditos en salarios, la deuda cambia cuando cambia esa unidad. Abre un movimiento y mira cuánto fue a cada parte.`,
    en: `
Why does my debt go down so little?

At first, almost all of the payment covers interest.

Over time that part shrinks and more goes to your debt. Missed payments count too: that month the debt doesn't go down.

For loans set in minimum wages, the debt changes when that unit changes. Open an entry and see how much went to each part.`,
  }),
  article('mi-patron-paga-mi-credito', 'credito', {
    keys: 'nomina descuento retencion roa regimen ordinario patron descuenta payroll discount',
    also: ['cambie-de-trabajo', 'no-veo-mi-pago'],
    go: ['/mi-credito/saldos-y-movimientos/mensualidades'],
    es: `
¿Tengo que pagar yo o paga mi patrón?

Si tienes trabajo, tu patrón descuenta el pago de tu nómina y lo entrega.

Cuando es así, la página dice: “Tu patrón lo descuenta de tu nómina”. Si no tienes patrón, te toca pagar a ti cada mes.

El descuento sale de tu sueldo. El depósito para tu ahorro lo pone tu patrón.`,
    en: `
Do I have to pay, or does my employer?

If you have a job, your employer takes the payment from your pay and hands it over.

When that's so, the page says: “Your employer takes it from your pay”. If you have no employer, you make the payment each month.

The payment comes out of your wages. The savings deposit is paid by your employer.`,
  }),
  article('cambie-de-trabajo', 'credito', {
    keys: 'perdi empleo desempleo sin trabajo renuncie despido prorroga lost job unemployed',
    also: ['mi-patron-paga-mi-credito', 'no-puedo-pagar', 'como-pago-mi-credito'],
    go: [
      '/mi-credito/cambie-de-trabajo',
      '/mis-tramites/nuevo/aclarar-mis-trabajos',
      '/mi-credito/saldos-y-movimientos/mensualidades',
    ],
    es: `
Cambié o perdí mi trabajo. ¿Qué pasa con mi crédito?

Si ya no tienes patrón, te toca hacer el pago a ti.

Si entras a otro trabajo, avisa a tu patrón nuevo que tienes crédito. Revisa en tus recibos que empiece a descontar.

¿No te alcanza? Hay pausas y apoyos. En “Cambié de trabajo” ves los tuyos con sus fechas, y los pides ahí.`,
    en: `
I changed or lost my job. What happens to my loan?

If you no longer have an employer, you make the payment yourself.

If you start another job, tell your new employer you have a loan. Check your pay slips to see that the payments start.

Money is short? There are pauses and support. “I changed jobs” shows yours with their dates, and you ask for them there.`,
  }),
  article('no-puedo-pagar', 'credito', {
    keys: 'atraso adeudo no alcanza prorroga apoyo seguro desempleo behind late help mora',
    also: ['cambie-de-trabajo', 'como-pago-mi-credito', 'me-cobran-por-ayudarme'],
    go: [
      '/mis-tramites/nuevo/prorroga',
      '/mis-tramites/nuevo/fondo-de-proteccion-de-pagos',
      '/mi-credito/saldos-y-movimientos/opciones-de-pago',
    ],
    es: `
No puedo pagar este mes. ¿Qué hago?

Pide ayuda antes de atrasarte: aquí abajo o en {linea}, {telefono}.

Tu crédito puede tener una pausa (prórroga) o un pago más bajo. También puede tener protección por desempleo. Cada trámite te dice si lo cumples.

Estos apoyos son gratis. No le pagues a nadie por conseguirlos.`,
    en: `
I can't pay this month. What do I do?

Ask for help before you fall behind: below, or on {linea}, {telefonoExterior}.

Your loan may have a pause (prórroga) or a lower payment. It may also have unemployment protection. Each request tells you if you meet it.

This help is free. Don't pay anyone to get it.`,
  }),
  article('termine-de-pagar', 'credito', {
    keys: 'liquidar liquidado escrituras cancelar hipoteca paid off deed mortgage cancel',
    also: ['patron-sigue-descontando', 'cuanto-para-liquidar'],
    go: ['/mis-tramites/nuevo/cancelar-la-hipoteca', '/mi-credito'],
    es: `
Terminé de pagar mi crédito. ¿Qué sigue?

Sigue cancelar la hipoteca para tener tus escrituras libres.

1. Revisa que tu crédito diga que está pagado.
2. Mira que tu patrón ya no te descuente.
3. Pide aquí la carta para cancelar la hipoteca.

Guarda todos tus recibos.`,
    en: `
I finished paying my loan. What's next?

Next comes canceling the mortgage so that your deed is clear.

1. Check that your loan says it's paid.
2. See that your employer no longer takes payments.
3. Ask here for the letter to cancel the mortgage.

Keep all your receipts.`,
  }),
  article('aun-no-lo-sabemos', 'credito', {
    keys: 'dato falta desconocido no aparece vacio unknown figure missing not yet',
    also: ['hasta-que-fecha', 'checar-mi-saldo'],
    es: `
¿Por qué dice “aún no lo sabemos”?

Ese dato no ha llegado y preferimos no inventarlo.

Nunca ponemos un cero donde falta una cantidad. Cuando el dato llega, aparece con su fecha.

Si te urge, llama a {linea}: {telefono}.`,
    en: `
Why does it say “we don't know yet”?

That figure hasn't arrived, and we'd rather not make it up.

We never show a zero where an amount is missing. When the figure arrives, it appears with its date.

If you need it now, call {linea}: {telefonoExterior}.`,
  }),
]
