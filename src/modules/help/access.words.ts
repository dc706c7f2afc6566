// How the site is made usable by everybody, and the few cookies it sets.
import { paper } from './article.ts'

export const accessibility = paper(
  `
Accesibilidad

## En pocas palabras

- Todo se puede leer, oír, agrandar y usar con el teclado.
- Funciona en celulares viejos y con internet lento.
- Si algo te estorba, dinos y lo arreglamos.

## Lo que cuidamos

- Letra grande y con buen contraste, de día y en modo oscuro.
- Botones grandes y con nombre claro.
- Errores dichos con palabras, junto a su campo.
- Nada depende de un color, de un sonido ni de un dibujo.
- Nada se mueve solo ni te apura.
- Frases cortas, en español y en inglés.

## Qué norma seguimos

Buscamos cumplir la norma WCAG 2.2, nivel AA. Lo medimos nosotros; nadie de fuera lo ha revisado aún.

- En cada cambio, un programa busca fallas en todas las páginas y sus estados.
- Lo hace en pantallas de 320 a 1280 puntos, de día y en modo oscuro.
- También probamos recorridos enteros solo con el teclado.
- Medimos que las frases sean fáciles, en los dos idiomas.

## Lo que aún falta

- No lo hemos probado con personas que usan lector de pantalla.
- Los PDF llevan títulos y orden de lectura, pero nadie los ha certificado.
- Los SMS no llevan á, í, ó ni ú, porque así caben en uno.
- No hay videos en lengua de señas.
- Algunos nombres de oficinas y documentos solo están en español.

Todo lo de los PDF y los SMS también está en páginas del portal.

## Consejos

1. Para agrandar la letra, usa los ajustes de tu teléfono o navegador.
2. Con teclado, la primera tecla Tab te ofrece “Ir al contenido”.
3. Para el modo oscuro, ponlo en tu aparato.
4. Tu teléfono puede guardar tu contraseña: es seguro si solo lo usas tú.

## Si algo no te deja

1. Llama a {linea}: {telefono}. Cuéntanos qué no pudiste usar y con qué aparato.
2. Por teléfono te ayudamos a entrar y a empezar lo que necesites.
3. También puedes mandar un SMS al {corto} para ver tu saldo.
4. ¿Te ayuda alguien? Entra y usa [el modo con ayuda](/mi-perfil/con-ayuda).
5. Si no te resolvimos, [manda una queja](/sin-cuenta/queja). No necesitas cuenta.

Escribimos esto el 22 de noviembre de 2026. Lo revisamos en cada versión.`,
  `
Accessibility

## In short

- Everything can be read, heard, enlarged and used with the keyboard.
- It works on old phones and slow internet.
- If something gets in your way, tell us and we fix it.

## What we take care of

- Large text with good contrast, by day and in dark mode.
- Big buttons with clear names.
- Errors said in words, next to their field.
- Nothing depends on a color, a sound or a picture.
- Nothing moves by itself or rushes you.
- Short sentences, in Spanish and in English.

## Which standard we follow

We aim to meet WCAG 2.2, level AA. We measure it ourselves; nobody from outside has reviewed it yet.

- With every change, a program looks for faults in all pages and their states.
- It does so on screens from 320 to 1280 points wide, by day and in dark mode.
- We also try whole paths with the keyboard alone.
- We measure that sentences are easy, in both languages.

## What is still missing

- We haven't tried it with people who use a screen reader.
- PDFs carry headings and a reading order, but nobody has certified them.
- Spanish texts leave out á, í, ó and ú, so that each fits in one.
- There are no videos in sign language.
- Some names of offices and documents are in Spanish only.

Everything in the PDFs and texts is also on pages of the site.

## Tips

1. To enlarge the text, use the settings of your phone or browser.
2. With a keyboard, the first Tab key offers “Skip to content”.
3. For dark mode, set it on your device.
4. Your phone can keep your password: it's safe if only you use it.

## If something stops you

1. Call {linea}: {telefonoExterior}. Tell us what you couldn't use and on which device.
2. By phone we help you get in and start what you need.
3. You can also text {corto} to see your balance.
4. Does someone help you? Sign in and use [the mode with help](/mi-perfil/con-ayuda).
5. If we didn't solve it, [send a complaint](/sin-cuenta/queja). You need no account.

We wrote this on November 22, 2026. We review it with every version.`,
)

export const cookies = paper(
  `
Cookies

## En pocas palabras

- Solo usamos las que hacen falta para que entres y no pierdas lo que escribes.
- No hay anuncios ni nadie que te siga.
- Por eso no te mostramos una ventana para aceptarlas.

## Las que usamos

- De sesión: sabe que ya entraste. Se va al salir o al pasar el tiempo.
- De aparato: recuerda el tuyo 90 días para no pedirte código cada vez.
- De registro: guarda tu avance 7 días en este navegador.
- De recuperación: sabe en qué paso vas al cambiar tu contraseña.
- De lo escrito: guarda lo que ibas a mandar si tu sesión se cerró.
- De código y de enlace: unen el código o el enlace con este navegador.
- De la fila: guarda tu lugar y cuánto esperaste.
- De tu pago: dice qué día vence, para que ese día pases antes. No lleva tus datos.
- De tus últimos datos: los guarda cifrados 30 días. Se va al salir.

Todas son de este portal. Ninguna la puede leer otro sitio.

## Si las borras

No pierdes nada de tu cuenta. Solo tendrás que entrar otra vez y quizá escribir un código.`,
  `
Cookies

## In short

- We only use those needed for you to sign in and not lose what you type.
- There are no ads and nobody follows you.
- That is why we don't show you a window to accept them.

## Those we use

- Session: knows you are in. It goes when you sign out or time runs out.
- Device: remembers yours for 90 days so we don't ask for a code every time.
- Registration: keeps your progress for 7 days in this browser.
- Recovery: knows which step you are on when you reset your password.
- What you typed: keeps what you were sending if your session closed.
- Code and link: tie the code or the link to this browser.
- The line: keeps your place and how long you waited.
- Your payment: says on which day it is due, so that you go ahead that day. It holds no details of yours.
- Your last figures: keeps them encrypted for 30 days. It goes when you sign out.

They all belong to this site. No other site can read them.

## If you delete them

You lose nothing in your account. You just sign in again, and maybe type a code.`,
)
