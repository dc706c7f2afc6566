// The site itself: full, closed, slow; and ways to use it with every kind of body and phone.
import { article } from '../article.ts'

export const portal = [
  article('portal-no-disponible', 'portal', {
    keys: 'saturado lleno no disponible caido no abre fila espera busy unavailable down full',
    also: ['a-que-hora-conviene-entrar', 'mantenimiento', 'consultar-por-sms'],
    go: ['/estado'],
    es: `
¿Por qué dice “Por el momento no está disponible”?

Hay mucha gente al mismo tiempo y el portal está lleno.

Espera unos minutos y prueba otra vez. No abras muchas ventanas: no te hace entrar antes. Tu dinero y tus datos están bien.

Si te urge, llama a {linea}: {telefono}.`,
    en: `
Why does it say “Not available right now”?

Many people are here at the same time and the site is full.

Wait a few minutes and try again. Don't open many windows: it won't get you in sooner. Your money and details are fine.

If it's urgent, call {linea}: {telefonoExterior}.`,
  }),
  article('mantenimiento', 'portal', {
    keys: 'mantenimiento cerrado actualizando maintenance closed update',
    also: ['portal-no-disponible', 'a-que-hora-conviene-entrar'],
    go: ['/estado'],
    es: `
¿Qué significa “Mantenimiento”?

Estamos mejorando el portal y vuelve en unas horas.

Tus pagos por nómina siguen igual. Vuelve más tarde: no tienes que hacer nada.

Mientras, puedes llamar a {linea}: {telefono}.`,
    en: `
What does “Maintenance” mean?

We are improving the site and it comes back in a few hours.

Your payroll payments go on as usual. Come back later: you don't need to do anything.

Meanwhile you can call {linea}: {telefonoExterior}.`,
  }),
  article('a-que-hora-conviene-entrar', 'portal', {
    keys: 'mejor hora horario rapido menos gente best time quiet hours office',
    also: ['portal-no-disponible', 'llamar-desde-el-extranjero'],
    es: `
¿A qué hora conviene entrar?

Fuera del horario de oficina suele haber menos gente.

El portal abre día y noche, todos los días. Prueba temprano o ya en la noche.`,
    en: `
What is the best time to sign in?

Outside office hours there are usually fewer people.

The site is open day and night, every day. Try early or in the evening.`,
  }),
  article('hasta-que-fecha', 'portal', {
    keys: 'fecha actualizado datos al dia atraso as of date updated current figures',
    also: ['aun-no-lo-sabemos', 'no-veo-mi-pago'],
    es: `
¿Qué tan nuevos son los datos que veo?

Cada cantidad dice de qué fecha es.

Los datos llegan en archivos de tu patrón, de los bancos y de {institucion}. Por eso un movimiento de hoy puede tardar en salir.`,
    en: `
How current are the figures I see?

Each amount says which date it's from.

The figures come in files from your employer, the banks and {institucion}. So an entry from today may take a while to show.`,
  }),
  article('lector-de-pantalla-y-letra-grande', 'portal', {
    keys: 'accesibilidad ciego letra grande lector teclado discapacidad accessibility screen reader',
    also: ['celular-viejo-o-internet-lento', 'no-puedo-entrar-a-mi-cuenta'],
    go: ['/accesibilidad'],
    es: `
¿Puedo usar el portal con lector de pantalla o letra grande?

Sí. Todo se puede leer, agrandar y usar con el teclado.

Agranda la letra desde tu teléfono o navegador: nada se corta. También hay modo oscuro, si tu aparato lo usa.

Si algo te estorba, dilo en {linea}: {telefono}.`,
    en: `
Can I use the site with a screen reader or large text?

Yes. Everything can be read aloud, enlarged and used with the keyboard.

Enlarge the text on your phone or browser: nothing gets cut. There is a dark mode too, if your device uses it.

If something gets in your way, tell {linea}: {telefonoExterior}.`,
  }),
  article('celular-viejo-o-internet-lento', 'portal', {
    keys: 'lento celular viejo datos internet gasta aplicacion app slow old phone data',
    also: ['portal-no-disponible', 'lector-de-pantalla-y-letra-grande'],
    es: `
¿Funciona con un celular viejo o internet lento?

Sí. Las páginas son ligeras y gastan pocos datos.

No tienes que instalar nada. Si el navegador es viejo, se ve más sencillo, pero todo sirve.`,
    en: `
Does it work on an old phone or slow internet?

Yes. The pages are light and use little data.

You don't need to install anything. On an old browser it looks plainer, but everything works.`,
  }),
  article('algo-fallo', 'portal', {
    keys: 'error 500 404 pagina no encontrada fallo numero referencia error page not found',
    also: ['portal-no-disponible', 'hacer-una-aclaracion'],
    go: ['/estado'],
    es: `
Me salió una página de error. ¿Se perdió lo que hice?

La página de error te dice si se guardó o se cobró algo.

Prueba otra vez en unos minutos. Si sigue, anota el número de referencia y llama a {linea}: {telefono}.`,
    en: `
I got an error page. Did I lose what I did?

The error page says whether anything was saved or charged.

Try again in a few minutes. If it goes on, write down the reference number and call {linea}: {telefonoExterior}.`,
  }),
]
