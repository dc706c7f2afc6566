import type { Words } from '../../foundation/words.ts'

export const canadaWords = {
  title: { es: 'Paga desde Canadá', en: 'Pay from Canada' },
  text: {
    es: 'En Canadá ninguna empresa recibe pagos para nosotros. Esto es lo que sí puedes hacer.',
    en: 'No company in Canada takes payments for us. This is what you can do.',
  },
  look: { es: 'Ver tu crédito', en: 'See your loan' },
  lookText: {
    es: 'Consulta lo que debes y tus movimientos, gratis y a cualquier hora.',
    en: 'Check what you owe and your activity, free and at any time.',
  },
  family: { es: 'Tu familia en México', en: 'Your family in Mexico' },
  familyText: {
    es: 'Puede pagar en un banco o una tienda. Mira los datos en <a>Opciones de pago</a>.',
    en: 'They can pay at a bank or a shop. See the details in <a>Ways to pay</a>.',
  },
  wire: { es: 'Transferencia internacional', en: 'International transfer' },
  wireText: {
    es: 'Tu banco manda pesos o dólares a esta cuenta. Pregunta antes cuánto cobra y cuántos días tarda.',
    en: 'Your bank sends pesos or dollars to this bank account. Ask first what it charges and how many days it takes.',
  },
  beneficiary: { es: 'Para', en: 'Pay to' },
  bank: { es: 'Banco', en: 'Bank' },
  clabe: { es: 'CLABE (cuenta en México)', en: 'CLABE (bank number in Mexico)' },
  reference: { es: 'Referencia', en: 'Reference' },
  concept: { es: 'Concepto: tu número de crédito', en: 'Concept: your loan number' },
  swift: {
    es: 'El código SWIFT te lo da tu banco: pide el de {banco} en México.',
    en: 'Your bank gives you the SWIFT code: ask for that of {banco} in Mexico.',
  },
  month: { es: 'Tu mensualidad', en: 'Your monthly payment' },
  backToUs: { es: 'Pagar desde Estados Unidos', en: 'Pay from the United States' },
} satisfies Words
