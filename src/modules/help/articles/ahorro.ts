// Savings: what they are, how much there is, and what they are for.
import { article } from '../article.ts'

export const ahorro = [
  article('cuanto-ahorro-tengo', 'ahorro', {
    keys: 'saldo ahorro puntos dinero consultar subcuenta balance savings how much checar',
    also: ['que-es-mi-ahorro-para-vivienda', 'periodos-del-ahorro', 'hasta-que-fecha'],
    go: ['/mi-ahorro', '/mi-ahorro/movimientos'],
    es: `
¿Cuánto ahorro tengo?

Entra y abre “Mi ahorro”: ahí está el total.

Abajo ves de qué periodo viene cada parte y hasta qué fecha está contado. En “Movimientos” ves cada depósito.

Consultar no cuesta nada y puedes hacerlo desde cualquier país.`,
    en: `
How much have I saved?

Sign in and open “My savings”: the total is there.

Below it you see which period each part comes from, and up to which date it's counted. “Activity” shows each deposit.

Looking costs nothing, and you can do it from any country.`,
  }),
  article('que-es-mi-ahorro-para-vivienda', 'ahorro', {
    keys: 'subcuenta vivienda que es significa aportaciones housing subaccount meaning',
    also: ['cuanto-deposita-mi-patron', 'cuando-puedo-usar-mi-ahorro'],
    go: ['/mi-ahorro'],
    es: `
¿Qué es mi ahorro para vivienda?

Es el dinero que tus patrones depositan a tu nombre (Subcuenta de Vivienda).

Es tuyo aunque cambies de trabajo o de país. Sirve para un crédito de vivienda o para tu retiro.

No sale de tu sueldo: lo paga tu patrón aparte.`,
    en: `
What are my housing savings?

It's the money your employers deposit in your name (Subcuenta de Vivienda).

It's yours even if you change jobs or countries. It serves for a home loan or for your retirement.

It doesn't come out of your wages: your employer pays it on top.`,
  }),
  article('periodos-del-ahorro', 'ahorro', {
    keys: '1972 1992 1997 fondo ahorro sar 92 97 periodos componentes periods components',
    also: ['cuanto-ahorro-tengo', 'rendimiento-de-mi-ahorro'],
    go: ['/mi-ahorro'],
    es: `
¿Por qué mi ahorro está en tres partes?

Porque la ley cambió en 1992 y en 1997.

Cada parte guarda lo que se depositó en su tiempo. La primera va de 1972 a 1992, la segunda hasta 1997 y la tercera hasta hoy. Si empezaste después de 1997, solo tienes la última.

La parte de 1972 a 1992 no gana rendimiento. Las otras dos sí.`,
    en: `
Why are my savings in three parts?

Because the law changed in 1992 and in 1997.

Each part keeps what was deposited in its time: 1972 to 1992, 1992 to 1997, and since 1997. If you started after 1997, you have only the last one.

The 1972 to 1992 part earns no yield. The other two do.`,
  }),
  article('rendimiento-de-mi-ahorro', 'ahorro', {
    keys: 'interes rendimiento ganancia tasa crece yield interest growth earn',
    also: ['periodos-del-ahorro', 'cuanto-ahorro-tengo'],
    go: ['/mi-ahorro/movimientos'],
    es: `
¿Mi ahorro gana algo?

Sí. Gana rendimiento, y lo ves en su propia línea.

Está en “Movimientos”, aparte de los depósitos. La tasa puede cambiar cada año, así que no la prometemos.`,
    en: `
Do my savings earn anything?

Yes. They earn a yield, and you see it on its own line.

It's in “Activity”, apart from the deposits. The rate may change every year, so we don't promise it.`,
  }),
  article('por-que-mi-ahorro-esta-en-cero', 'ahorro', {
    keys: 'cero vacio no tengo ahorro bajo desaparecio zero empty gone savings',
    also: ['falta-un-deposito', 'deposito-en-aclaracion', 'aun-no-lo-sabemos'],
    go: ['/mi-ahorro', '/mi-ahorro/depositos-de-mi-patron'],
    es: `
¿Por qué mi ahorro está en cero o no sube?

Si tienes crédito, tus depósitos bajan tu deuda.

Al recibir el crédito, tu ahorro se usó para tu casa. Búscalo en “Mi crédito”.

¿No tienes crédito? Mira si faltan depósitos o si están en aclaración. Si es tu primer trabajo, el primero tarda unas semanas.`,
    en: `
Why are my savings zero, or not growing?

If you have a loan, your deposits lower your debt.

When you got the loan, your savings went into your home. Look in “My loan”.

No loan? See if deposits are missing or being sorted out. If it's your first job, the first one takes some weeks.`,
  }),
  article('cuando-puedo-usar-mi-ahorro', 'ahorro', {
    keys: 'retirar sacar devolucion dinero pension jubilacion withdraw cash out retirement refund',
    also: ['me-ofrecen-sacar-mi-ahorro', 'que-es-mi-ahorro-para-vivienda'],
    go: ['/mis-tramites/nuevo/devolucion-de-mi-ahorro', '/mi-ahorro/devolucion', '/mi-ahorro'],
    es: `
¿Cuándo puedo usar o retirar mi ahorro?

Cuando pides un crédito de vivienda o cuando te pensionas.

Al pensionarte, según tu ley, se te devuelve o se suma a tu pensión. Si falleces, es de tu familia.

Pídelo aquí: antes de enviar ves cuánto te toca. No debes tener un crédito vivo. Es gratis: nadie debe cobrarte una parte.`,
    en: `
When can I use or withdraw my savings?

When you ask for a home loan, or when you retire with a pension.

When you retire, depending on your law, it's paid back to you or added to your pension. If you die, it belongs to your family.

Ask for it here: you see how much is yours before you send. You can't have an open loan. It's free: nobody should take a share.`,
  }),
  article('me-alcanza-para-mi-retiro', 'ahorro', {
    keys: 'retiro jubilacion pension calculadora futuro alcanza retirement estimate enough calculator',
    also: ['cuando-puedo-usar-mi-ahorro', 'cuanto-ahorro-tengo'],
    service: 'retirement',
    go: ['/mi-ahorro/retiro'],
    es: `
¿Me alcanza para mi retiro?

Abre “¿Me alcanza para mi retiro?” y escribe cuánto quieres al mes.

La página te dice para cuántos años alcanza, o cuánto falta. Es un cálculo, no una promesa.`,
    en: `
Will it be enough when I retire?

Open “Will it be enough?” and enter how much you want each month.

The page says how many years it covers, or how much is missing. It's an estimate, not a promise.`,
  }),
  article('bajar-mis-movimientos', 'ahorro', {
    keys: 'descargar csv excel archivo historial download export file movimientos',
    also: ['cuanto-ahorro-tengo', 'donde-veo-mis-pagos'],
    go: ['/mi-ahorro/movimientos', '/mi-credito/saldos-y-movimientos/movimientos'],
    es: `
¿Puedo bajar mis movimientos?

Sí. En cada lista hay un enlace para bajarla en CSV.

Ese archivo se abre con cualquier hoja de cálculo. También puedes imprimir la página: sale sin menús ni botones.`,
    en: `
Can I download my activity?

Yes. Each list has a link to download it as CSV.

Any spreadsheet opens that file. You can also print the page: it comes out without menus or buttons.`,
  }),
]
