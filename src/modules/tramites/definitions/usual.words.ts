// Papers and questions that many kinds ask for, in the same words everywhere.
import { both } from '../kind-words.ts'

const photo = both('Puede ser una foto clara', 'A clear photo will do')

export const papers = {
  identity: {
    label: both('Identificación oficial', 'Official ID'),
    hint: both('Por los dos lados. Puede ser una foto', 'Both sides. A photo will do'),
  },
  birthRecord: { label: both('Acta de nacimiento', 'Birth certificate') },
  bankStatement: {
    label: both('Estado de cuenta de tu banco', 'Bank statement'),
    hint: both(
      'De los últimos dos meses, con tu nombre y tu CLABE',
      'Of the last two months, with your name and CLABE',
    ),
  },
  receipt: { label: both('Tu comprobante de pago', 'Your proof of payment'), hint: photo },
  paySlip: { label: both('Tus recibos de nómina', 'Your pay slips'), hint: photo },
  other: { label: both('Otro papel que ayude', 'Another paper that helps'), hint: photo },
}

export const asks = {
  loan: { label: both('¿Qué crédito?', 'Which loan?') },
  note: { label: both('¿Algo más que debamos saber?', 'Anything else we should know?') },
  clabe: {
    label: both('CLABE de tu cuenta', 'CLABE of your account'),
    hint: both('18 números. La cuenta debe estar a tu nombre', '18 digits. In your own name'),
  },
  jobEndedOn: {
    label: both('¿Cuándo fue tu último día de trabajo?', 'When was your last day at work?'),
  },
}
