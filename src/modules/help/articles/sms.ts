// The short code: asking by text message.
import { article } from '../article.ts'

export const sms = [
  article('consultar-por-sms', 'sms', {
    keys: 'sms mensaje texto saldo consultar sin internet text message balance',
    also: ['palabras-del-sms', 'sms-no-me-da-cantidades', 'sms-desde-fuera'],
    service: 'sms',
    es: `
¿Cómo consulto mi saldo por SMS?

Manda un SMS al {corto} con la palabra SALDO y tu NSS.

Hazlo desde tu celular confirmado. Por ejemplo: SALDO, un espacio y tus 11 números.

Si mandas solo tu NSS o tu número de crédito, te llega un menú.`,
    en: `
How do I check my balance by text?

Text {corto} with the word SALDO and your NSS.

Do it from your confirmed phone. For example: SALDO, a space and your 11 digits.

If you send only your NSS or loan number, you get a menu.`,
  }),
  article('palabras-del-sms', 'sms', {
    keys: 'palabras menu ahorro credito saldo pago sms keywords words text',
    also: ['consultar-por-sms', 'sms-no-me-da-cantidades'],
    service: 'sms',
    es: `
¿Qué palabras puedo mandar por SMS?

AHORRO, CREDITO, SALDO o PAGO, con tu NSS o tu número de crédito.

No importan los acentos, las mayúsculas ni el orden. Con AYUDA te llega la lista. Si tienes dos créditos, te llegan los dos.`,
    en: `
Which words can I text?

AHORRO (savings), CREDITO (loan), SALDO (balance) or PAGO (payment), with your NSS or loan number.

Accents, capitals and order don't matter. Text AYUDA (help) for the list. If you have two loans, you get both.`,
  }),
  article('sms-no-me-da-cantidades', 'sms', {
    keys: 'sms no contesta no da saldo celular no registrado text no amount not confirmed',
    also: ['confirmar-mi-celular', 'consultar-por-sms'],
    service: 'sms',
    go: ['/mi-perfil/contacto'],
    es: `
¿Por qué el SMS no me da cantidades?

Ese celular no está confirmado en tu cuenta.

Muchas personas pueden saber tu NSS. Por eso solo damos cantidades al celular que confirmaste.

Entra, abre “Contacto” y confirma el tuyo.`,
    en: `
Why doesn't the text give me amounts?

That phone isn't confirmed in your account.

Many people may know your NSS. That is why we only give amounts to the phone you confirmed.

Sign in, open “Contact” and confirm yours.`,
  }),
  article('sms-desde-fuera', 'sms', {
    keys: 'sms extranjero estados unidos no sale text abroad short code us',
    also: ['llamar-desde-el-extranjero', 'consultar-por-sms'],
    es: `
¿Puedo mandar SMS al {corto} desde Estados Unidos?

No. El {corto} es un número corto de México.

Desde fuera entra al portal o llama a {telefonoExterior}. Los códigos que mandamos nosotros sí pueden llegar a tu celular con +1.`,
    en: `
Can I text {corto} from the United States?

No. {corto} is a Mexican short code.

From abroad, use the site or call {telefonoExterior}. The codes we send can reach your +1 phone.`,
  }),
  article('cuanto-cuesta-el-sms', 'sms', {
    keys: 'costo precio sms cobran mensaje saldo credito celular cost price text charge',
    also: ['consultar-por-sms', 'me-cobran-por-ayudarme'],
    es: `
¿Cuánto cuesta usar los SMS?

Nosotros no cobramos nada.

Recibir un código es gratis. Si tú mandas un SMS al {corto}, tu compañía puede cobrarte ese mensaje. Pregúntale su precio.`,
    en: `
How much does texting cost?

We charge nothing.

Getting a code is free. If you text {corto}, your carrier may charge for that message. Ask them for the price.`,
  }),
  article('dejar-de-recibir-sms', 'sms', {
    keys: 'alto baja parar no quiero sms mensajes alta otra vez stop texts unsubscribe start again',
    also: ['consultar-por-sms', 'escoger-mis-avisos'],
    go: ['/mi-perfil/avisos'],
    es: `
¿Cómo dejo de recibir SMS?

Manda ALTO al {corto} desde tu celular.

Los códigos y lo de tu seguridad te siguen llegando. Para recibir todo otra vez, manda ALTA.`,
    en: `
How do I stop getting texts?

Text ALTO to {corto} from your phone.

Codes and security notices still come. To get everything again, text ALTA.`,
  }),
]
