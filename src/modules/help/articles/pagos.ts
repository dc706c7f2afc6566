// Paying: how, when it shows, and what to do when it does not.
import { article } from '../article.ts'

export const pagos = [
  article('como-pago-mi-credito', 'pagos', {
    keys: 'pagar credito banco transferencia spei referencia tienda pay loan reference clabe',
    also: ['pagar-desde-estados-unidos', 'pagar-mas-de-lo-que-toca', 'no-veo-mi-pago'],
    go: ['/mi-credito/saldos-y-movimientos/opciones-de-pago'],
    es: `
¿Cómo pago mi crédito si ya no me descuentan?

Paga tú cada mes, antes del último día.

1. Abre “Opciones de pago”, elige cuánto y mira qué pasa.
2. Toca “Pagar esto”: ahí están tu referencia y dónde se paga.
3. Paga y guarda tu recibo.

También puedes hacer un enlace para que pague otra persona.

Nunca pagues a la cuenta de una persona. Ningún gestor puede cobrar por nosotros.`,
    en: `
How do I pay my loan if it's no longer taken from my pay?

Pay it yourself each month, before the last day.

1. Open “Ways to pay”, choose how much and see what it does.
2. Tap “Pay this”: there are your reference and where to pay.
3. Pay and keep your receipt.

You can also make a link so that someone else pays.

Never pay into a person's own bank account. No go-between can collect for us.`,
  }),
  article('no-veo-mi-pago', 'pagos', {
    keys: 'pago no aparece no se refleja tarda perdido payment not showing missing lost',
    also: ['donde-veo-mis-pagos', 'hacer-una-aclaracion', 'patron-desconto-y-no-aparece'],
    go: ['/mi-credito/encuentra-mi-pago', '/mi-credito/saldos-y-movimientos/movimientos'],
    es: `
Pagué y no veo mi pago. ¿Qué hago?

Espera unos días y no pagues otra vez.

Un pago tarda en llegar desde el banco o desde tu patrón. Mira la fecha que dice hasta cuándo están los datos.

Si ya pasaron 2 días hábiles, abre “Encuentra mi pago” y escribe lo que dice tu recibo. Si no aparece, queda un folio.`,
    en: `
I paid and don't see my payment. What do I do?

Wait some days and don't pay again.

A payment takes time to come from the bank or your employer. Look at the date that says how current the figures are.

If 2 business days have passed, open “Find my payment” and enter what your slip says. If it can't be found, you get a reference.`,
  }),
  article('patron-desconto-y-no-aparece', 'pagos', {
    keys: 'descontaron nomina no llego patron no entrego deducted payroll not paid employer kept',
    also: ['no-veo-mi-pago', 'cada-cuanto-deposita-mi-patron', 'hacer-una-aclaracion'],
    go: ['/mi-credito/saldos-y-movimientos/movimientos'],
    es: `
Mi patrón ya me descontó y no aparece. ¿Por qué?

Tu patrón entrega el descuento cada dos meses.

Tiene hasta el día 17 del mes siguiente a esos dos meses. Después lo registramos y lo ves aquí.

Si ya pasó la fecha, guarda tus recibos de nómina. Con ellos llama a {linea}: {telefono}.`,
    en: `
My employer took the payment and it doesn't show. Why?

Your employer hands the payments over every two months.

The limit is the 17th of the month after those two months. Then we record it and you see it here.

If the date has passed, keep your pay slips. Call {linea} with them: {telefonoExterior}.`,
  }),
  article('pagar-mas-de-lo-que-toca', 'pagos', {
    keys: 'pago extra adelantar abono capital anticipado extra payment early principal',
    also: ['como-se-reparte-mi-pago', 'cuanto-para-liquidar'],
    go: ['/mi-credito/saldos-y-movimientos/opciones-de-pago'],
    es: `
¿Me conviene pagar más de lo que toca?

Sí, si vas al corriente: lo extra baja tu deuda.

Al bajar la deuda pagas menos intereses y terminas antes. Si tienes atraso, el dinero cubre primero lo atrasado.

Junta primero un poco para emergencias.`,
    en: `
Is it worth paying more than what's due?

Yes, if you are up to date: the extra lowers your debt.

With a lower debt you pay less interest and finish earlier. If you are behind, the money first covers what is overdue.

Set a little aside for emergencies first.`,
  }),
  article('cuanto-para-liquidar', 'pagos', {
    keys: 'liquidar terminar pagar todo saldo total payoff settle full amount descuento',
    also: ['pagar-mas-de-lo-que-toca', 'termine-de-pagar', 'aun-no-lo-sabemos'],
    go: ['/mi-credito/saldos-y-movimientos/opciones-de-pago'],
    es: `
¿Cuánto necesito para liquidar mi crédito?

Lo ves en “Opciones de pago”, con su fecha.

Esa cantidad cambia cada día por los intereses. Si dice “aún no lo sabemos”, llama a {linea}: {telefono}.

Pregunta también si hay descuento por pagar todo de una vez.`,
    en: `
How much do I need to pay off my loan?

You see it in “Ways to pay”, with its date.

That amount changes every day because of interest. If it says “we don't know yet”, call {linea}: {telefonoExterior}.

Also ask if there is a discount for paying it all at once.`,
  }),
  article('patron-sigue-descontando', 'pagos', {
    keys: 'siguen descontando de mas exceso ya pague devolucion overpaid refund still deducting',
    also: ['termine-de-pagar', 'hacer-una-aclaracion'],
    go: [
      '/mis-tramites/nuevo/devolucion-de-pagos-de-mas',
      '/mi-credito/saldos-y-movimientos/movimientos',
    ],
    es: `
Ya pagué todo y mi patrón sigue descontando. ¿Qué hago?

Pide el aviso de suspensión y dáselo a tu patrón.

Lo que se cobró de más es tuyo y se te devuelve. Si lo vemos, lo abrimos solos; si no, pídelo aquí.

Guarda los recibos donde sale el descuento.`,
    en: `
I paid it all and my employer still takes payments. What do I do?

Ask for the notice to stop them and give it to your employer.

Whatever was taken in excess is yours and is paid back. If we see it, we open it ourselves; if not, ask for it here.

Keep the pay slips that show it.`,
  }),
  article('pague-dos-veces', 'pagos', {
    keys: 'doble pago duplicado repetido paid twice double duplicate',
    also: ['no-veo-mi-pago', 'pagar-mas-de-lo-que-toca'],
    go: ['/mi-credito/saldos-y-movimientos/movimientos'],
    es: `
Pagué dos veces. ¿Pierdo ese dinero?

No. El segundo pago también cuenta para tu crédito.

Búscalo en tus movimientos: primero cubre lo que debas y el resto baja tu deuda. Si querías otra cosa, llama a {linea}: {telefono}.`,
    en: `
I paid twice. Do I lose that money?

No. The second payment also counts toward your loan.

Find it in your activity: it first covers what is due and the rest lowers your debt. If you wanted something else, call {linea}: {telefonoExterior}.`,
  }),
]
