// The second step of signing in: what it is, and what to do without the phone that gives it.
import { article } from '../article.ts'

export const segundoPaso = [
  article('perdi-mi-telefono', 'celular', {
    keys: 'perdi robaron telefono celular app codigos llave respaldo segundo paso lost phone stolen authenticator passkey',
    also: ['cambie-de-celular', 'segundo-paso-para-entrar', 'no-me-llega-el-codigo'],
    go: ['/mi-perfil/seguridad'],
    es: `
Perdí mi teléfono. ¿Cómo entro?

Con un código de respaldo: son los 10 que guardaste en papel, y cada uno sirve una vez.

1. Entra con tu correo y tu contraseña.
2. Cuando pida tu segundo paso, escribe un código de respaldo.
3. En “Seguridad”, quita la app o la llave del teléfono perdido y cierra tus otros aparatos.
4. Pon una app o una llave en tu teléfono nuevo, y haz otros códigos.

Si tu llave tiene copia en tu nube, también sirve en tu aparato nuevo.

## No tengo códigos ni llave

Llama a {linea}: {telefono}. Comprobamos que eres tú, dos personas lo revisan y tu segundo paso se quita en 48 horas. Te avisamos por todos tus medios, y puedes detenerlo.

Cambiar tu contraseña no quita el segundo paso. Así nadie entra solo con tu correo.`,
    en: `
I lost my phone. How do I sign in?

With a recovery code: they are the 10 you kept on paper, and each works once.

1. Sign in with your e-mail and your password.
2. When it asks for your second step, enter a recovery code.
3. In “Security”, remove the app or passkey of the lost phone and sign out your other devices.
4. Set up an app or a passkey on your new phone, and make new codes.

If your passkey has a copy in your cloud, it works on your new device too.

## I have no codes and no passkey

Call {linea}: {telefonoExterior}. We check that it is you, two people look into it and your second step is removed in 48 hours. We tell you in every way we can, and you can stop it.

Resetting your password does not remove the second step. That way no one gets in with your e-mail alone.`,
  }),
  article('segundo-paso-para-entrar', 'seguridad', {
    keys: 'segundo paso llave acceso app codigos autenticador respaldo passkey authenticator two step totp',
    also: ['perdi-mi-telefono', 'que-nunca-pedimos'],
    go: ['/mi-perfil/seguridad'],
    es: `
¿Qué es el segundo paso para entrar?

Es algo que solo tú tienes, además de tu contraseña.

- Una llave de acceso: tu huella, tu cara o el PIN de tu aparato. Con ella entras sin contraseña.
- Una app de códigos en tu teléfono. También sirve sin señal.
- Tus códigos de respaldo, en papel, para cuando no tengas lo demás.

Lo pedimos en cada aparato que no conocemos. Pon más de uno en “Seguridad”: si pierdes uno, entras con otro.`,
    en: `
What is the second step to sign in?

It is something only you have, besides your password.

- A passkey: your fingerprint, your face or your device’s PIN. It signs you in without a password.
- An app for codes on your phone. It works with no signal too.
- Your recovery codes, on paper, for when you don’t have the rest.

We ask for it on every device we don’t know. Set up more than one in “Security”: if you lose one, you sign in with another.`,
  }),
]
