import { both, type FamilyWords } from '../kind-words.ts'
import type { borrowing } from './borrowing.ts'
import { asks, papers } from './usual.words.ts'

const marriage = { label: both('Acta de matrimonio, si hay', 'Marriage certificate, if any') }

export const borrowingWords = {
  'loan-application': {
    label: both('Empezar la solicitud de un crédito', 'Start a loan application'),
    intro: both(
      'Todo se hace aquí, menos firmar la hipoteca. Cuesta $0: nadie consigue un crédito por dinero.',
      'Everything is done here except signing the mortgage. It costs $0: nobody can buy you a loan.',
    ),
    next: [
      both('Revisamos tus puntos y tus papeles.', 'We check your points and papers.'),
      both(
        'Vienen el avalúo y el notario que elijas.',
        'Then the appraisal, and the notary you choose.',
      ),
      both(
        'Firmas la hipoteca y pagamos la casa.',
        'You sign the mortgage and we pay for the home.',
      ),
    ],
    fields: {
      purpose: {
        label: both('¿Para qué es?', 'What is it for?'),
        choices: {
          new: both('Comprar casa nueva', 'Buy a new home'),
          used: both('Comprar casa usada', 'Buy a used home'),
          build: both('Construir', 'Build'),
          improve: both('Mejorar mi casa', 'Improve my home'),
          mortgage: both('Pagar una hipoteca', 'Pay off a mortgage'),
          land: both('Comprar un terreno', 'Buy land'),
        },
      },
      together: {
        label: both('¿Con quién?', 'With whom?'),
        choices: {
          alone: both('Yo', 'Just me'),
          spouse: both('Con mi esposa o esposo', 'With my spouse'),
          two: both('Con otra persona', 'With another person'),
        },
      },
      state: { label: both('¿En qué estado está la casa?', 'In which state is the home?') },
      amount: {
        label: both('¿Cuánto necesitas?', 'How much do you need?'),
        hint: both('En pesos', 'In pesos'),
      },
      years: {
        label: both('¿En cuántos años?', 'Over how many years?'),
        hint: both('De 1 a 30', '1 to 30'),
      },
      course: {
        label: both(
          'Tomé el curso “Saber más para decidir mejor”, o lo tomo antes de firmar.',
          'I took the course “Saber más para decidir mejor”, or will before signing.',
        ),
      },
      otherNss: {
        label: both('NSS de la otra persona', 'The other person’s NSS'),
        hint: both('11 números', '11 digits'),
      },
    },
    papers: {
      identity: papers.identity,
      birthRecord: papers.birthRecord,
      address: { label: both('Comprobante de domicilio', 'Proof of address') },
      bankStatement: papers.bankStatement,
      marriage,
    },
    done: both(
      'Tu solicitud está aprobada. Falta la firma.',
      'Your application is approved. Signing is left.',
    ),
    visit: both(
      'La ley pide firmar la hipoteca ante notario. Si vives fuera, firma quien tenga tu poder, hecho en un consulado.',
      'The law wants the mortgage signed before a notary. If you live abroad, whoever holds your power of attorney, made at a consulate, signs.',
    ),
  },
  'joint-nss': {
    label: both(
      'Pedir un crédito con otra persona (asociar su NSS)',
      'Borrow with another person (join their NSS)',
    ),
    intro: both(
      'Dos personas pueden comprar una casa juntas. Cada una conserva su cuenta y su crédito.',
      'Two people can buy a home together. Each keeps their own account and loan.',
    ),
    next: [
      both(
        'La otra persona acepta desde su cuenta.',
        'The other person accepts from their account.',
      ),
      both('Juntamos los dos NSS en una solicitud.', 'We join both NSS in one application.'),
    ],
    fields: {
      relation: {
        label: both('¿Qué es de ti?', 'Who are they to you?'),
        choices: {
          spouse: both('Mi esposa o esposo', 'My spouse'),
          partner: both('Mi pareja', 'My partner'),
          relative: both('Mi familia', 'A relative'),
          friend: both('Una amistad', 'A friend'),
        },
      },
      otherNss: { label: both('Su NSS', 'Their NSS'), hint: both('11 números', '11 digits') },
      otherCurp: {
        label: both('Su CURP', 'Their CURP'),
        hint: both('18 letras y números', '18 letters and numbers'),
      },
      consent: {
        label: both('Esa persona sabe que lo pido.', 'That person knows that I ask for this.'),
      },
      note: asks.note,
    },
    papers: { marriage },
    done: both('Ya pueden pedir el crédito juntos.', 'You can ask for the loan together.'),
  },
} satisfies FamilyWords<typeof borrowing>
