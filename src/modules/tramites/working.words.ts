import type { Said } from '../../foundation/words.ts'
import type { CannotWork } from './working.ts'

/** What an operator reads when something is refused. */
export const cannotWorkWords: Readonly<Record<CannotWork, Said>> = {
  'no-such-folio': { es: 'No hay un trámite con ese folio.', en: 'No request has that reference.' },
  'room-decides': {
    es: 'Este trámite se decide en su propia página.',
    en: 'This request is decided on its own page.',
  },
  taken: {
    es: 'Otra persona lo tiene. Puedes tomarlo con una razón.',
    en: 'Somebody else has it. You can take it over with a reason.',
  },
  'nothing-said': { es: 'Escribe algo.', en: 'Write something.' },
  'too-long': {
    es: 'Es muy largo: 1,000 letras o menos.',
    en: 'It is too long: 1,000 characters at most.',
  },
  'nothing-proposed': {
    es: 'Nadie ha propuesto una respuesta.',
    en: 'Nobody has proposed an answer.',
  },
  'same-person': {
    es: 'Tú lo propusiste: lo decide otra persona.',
    en: 'You proposed it: somebody else decides.',
  },
  'needs-person': {
    es: 'Aquí decide una persona, no un sistema.',
    en: 'A person decides this, not a system.',
  },
  'appeal-same-person': {
    es: 'Participaste en la primera respuesta: esta revisión es de otra persona.',
    en: 'You had a part in the first answer: somebody else does this review.',
  },
  held: {
    es: 'La persona tiene candado o una pausa. Espera a que termine.',
    en: 'The person has a lock or a hold. Wait until it ends.',
  },
  'partner-missing': {
    es: 'Falta que la otra persona acepte, desde su propia cuenta.',
    en: 'The other person has yet to accept, from their own account.',
  },
  'extended-already': {
    es: 'Ya se tomaron los días de más.',
    en: 'The further days were taken already.',
  },
  'no-extension': {
    es: 'Este trámite no permite más días.',
    en: 'This request allows no further days.',
  },
  'no-such-loan': {
    es: 'Ese crédito ya no está a nombre de la persona. Revisa su número.',
    en: 'That loan is not the person’s any more. Check its number.',
  },
  'no-figure': {
    es: 'Ningún archivo trae el saldo de ese crédito. Espera al próximo.',
    en: 'No file brought the balance of that loan. Wait for the next one.',
  },
  'no-excess': {
    es: 'En los libros no hay dinero de más de ese crédito. Corrígelos primero.',
    en: 'The books hold no money paid in excess on that loan. Put them right first.',
  },
  'loan-lives': {
    es: 'Tiene un crédito sin pagar. Mientras tanto su ahorro no sale',
    en: 'There is a loan to be paid. Until then the savings stay',
  },
  'law-unknown': {
    es: 'Falta la ley de su pensión. Que lo pida de nuevo con la de su resolución',
    en: 'The law of the pension is missing. It must be asked for again with that of the resolution',
  },
  'no-savings': {
    es: 'Las partes que se pagan ya no tienen dinero',
    en: 'The parts that are paid hold no money any more',
  },
  'being-paid': {
    es: 'Su ahorro ya se está pagando en otra devolución',
    en: 'These savings are being paid in another refund already',
  },
  'bad-value': {
    es: 'Lo que pidió no se puede escribir en el registro. Revísalo con la persona.',
    en: 'What was asked cannot be written in the registry. Check it with the person.',
  },
  'no-reference': {
    es: 'Escribe el número que te dieron allá.',
    en: 'Write the number that you were given there.',
  },
  'reference-shape': {
    es: 'Escribe solo el número o folio: 60 letras o menos.',
    en: 'Write only the number or reference: 60 characters at most.',
  },
  'no-such-move': {
    es: 'Eso ya no se puede: el trámite avanzó.',
    en: 'That is not possible any more: the request moved.',
  },
  'needs-two': { es: 'Esto lo deciden dos personas.', en: 'Two people decide this.' },
}
