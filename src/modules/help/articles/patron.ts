// Employer deposits: when they come, how much, and what to do when one is missing.
import { article } from '../article.ts'

export const patron = [
  article('cada-cuanto-deposita-mi-patron', 'patron', {
    keys: 'bimestre fecha aportacion deposito cuando empresa employer deposit due bimonthly',
    also: ['cuanto-deposita-mi-patron', 'falta-un-deposito'],
    go: ['/mi-ahorro/depositos-de-mi-patron'],
    es: `
¿Cada cuánto deposita mi patrón?

Cada dos meses, a más tardar el día 17 del mes siguiente.

Por mayo y junio, por ejemplo, tiene hasta el 17 de julio. Si ese día es viernes o no es hábil, se recorre al siguiente día hábil.

Después tardamos un poco en recibirlo. Por eso lo ves unas semanas más tarde.`,
    en: `
How often does my employer make a deposit?

Every two months, by the 17th of the following month at the latest.

For May and June, for example, the limit is July 17. If that day is a Friday or not a working day, it moves to the next working day.

Then it takes a while to reach us. That is why you see it some weeks later.`,
  }),
  article('cuanto-deposita-mi-patron', 'patron', {
    keys: '5 por ciento porcentaje sueldo cuanto aportacion percent wage amount employer',
    also: ['cada-cuanto-deposita-mi-patron', 'deposito-menor'],
    go: ['/mi-ahorro/depositos-de-mi-patron'],
    es: `
¿Cuánto debe depositar mi patrón?

El 5 % de tu sueldo registrado ante el seguro social.

Lo paga tu patrón, aparte de tu sueldo. No te lo puede descontar.

Si tienes crédito, el descuento de tu pago es otra cosa y sí sale de tu nómina.`,
    en: `
How much must my employer deposit?

5% of the wage registered for you with social security.

Your employer pays it on top of your wage. It can't be taken from your pay.

If you have a loan, the payment discount is something else and does come out of your pay.`,
  }),
  article('falta-un-deposito', 'patron', {
    keys: 'no deposita falta deposito aportacion empresa no paga denunciar missing deposit employer',
    also: ['deposito-en-aclaracion', 'cada-cuanto-deposita-mi-patron', 'hacer-una-aclaracion'],
    go: ['/aclaraciones/nueva', '/mi-ahorro/depositos-de-mi-patron'],
    es: `
Falta un depósito de mi patrón. ¿Qué hago?

Mira primero si ya pasó su fecha límite.

1. Abre “Depósitos de mi patrón” y busca esos dos meses.
2. Si aún no llega la fecha, espera.
3. Si ya pasó, pregunta en tu empresa y guarda tus recibos.
4. Si no lo arreglan, toca “Avisar que falta”. Ya va llena, y te damos un folio.

No depende de ti ni te cuesta: pagar es obligación de tu patrón.`,
    en: `
A deposit from my employer is missing. What do I do?

First see if its deadline has passed.

1. Open “Employer deposits” and find those two months.
2. If the date hasn't come, wait.
3. If it has, ask at your company and keep your pay slips.
4. If it isn't fixed, tap “Report it”. It comes filled in, and you get a reference.

It isn't your fault and costs you nothing: paying is your employer's duty.`,
  }),
  article('deposito-en-aclaracion', 'patron', {
    keys: 'en aclaracion proceso aclaratorio no asignado clarification unmatched pending',
    also: ['falta-un-deposito', 'corregir-mis-datos'],
    go: ['/mi-ahorro/depositos-de-mi-patron'],
    es: `
¿Qué significa que un depósito está en aclaración?

El dinero llegó, pero aún no sabemos con certeza de quién es.

Pasa cuando el nombre y el NSS no coinciden, o cuando dos personas aparecen con esos datos. El dinero no se pierde.

Revisa que tu nombre, tu CURP y tu NSS estén bien. Si tienes el recibo de ese periodo, guárdalo y llama a {linea}.`,
    en: `
What does it mean that a deposit is being clarified?

The money arrived, but we aren't sure yet whose it is.

It happens when the name and the NSS don't match, or when two people show those details. The money isn't lost.

Check that your name, CURP and NSS are right. If you have the pay slip for that period, keep it and call {linea}.`,
  }),
  article('deposito-menor', 'patron', {
    keys: 'deposito menos cantidad incorrecta sueldo menor faltas less amount wrong lower',
    also: ['cuanto-deposita-mi-patron', 'falta-un-deposito'],
    go: ['/mi-ahorro/depositos-de-mi-patron'],
    es: `
¿Por qué mi depósito es menor de lo que esperaba?

Quizá trabajaste menos días o tu sueldo registrado es otro.

El depósito se calcula con tu sueldo registrado, no con lo que recibes en mano. Las faltas y las fechas de alta o baja también cuentan.

Compara con tus recibos de esos dos meses. Si no cuadra, habla con tu empresa y llama a {linea}.`,
    en: `
Why is my deposit less than I expected?

Maybe you worked fewer days or your registered wage is different.

The deposit is figured on your registered wage, not on your take-home pay. Absences and the dates you started or left count too.

Compare with your pay slips for those two months. If it doesn't add up, talk to your company and call {linea}.`,
  }),
  article('tengo-dos-patrones', 'patron', {
    keys: 'dos trabajos varios patrones empleos anteriores two jobs several employers',
    also: ['cambie-de-trabajo', 'cada-cuanto-deposita-mi-patron'],
    go: ['/mi-ahorro/depositos-de-mi-patron'],
    es: `
Tengo o tuve varios patrones. ¿Dónde los veo?

Todos están en “Depósitos de mi patrón”, uno por uno.

Cada patrón deposita por su lado. Lo que depositaron los anteriores sigue siendo tuyo.`,
    en: `
I have or had several employers. Where do I see them?

They are all in “Employer deposits”, one by one.

Each employer makes its own deposits. What earlier ones deposited is still yours.`,
  }),
]
