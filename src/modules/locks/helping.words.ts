import type { Words } from '../../foundation/words.ts'

export const words = {
  section: { es: 'Mi perfil', en: 'My profile' },
  h1: { es: 'Alguien me está ayudando', en: 'Someone is helping me' },
  intro: {
    es: '¿Un familiar te ayuda a usar tu cuenta? Avísanos antes de darle el aparato. Dura 30 minutos y cuesta $0.',
    en: 'Is a relative helping you use your account? Tell us before you hand over the device. It lasts 30 minutes and costs $0.',
  },
  mayH2: { es: 'Qué pueden hacer juntos', en: 'What you can do together' },
  may1: {
    es: 'Ver tu ahorro, tu crédito y tus pagos.',
    en: 'See your savings, your loan and your payments.',
  },
  may2: { es: 'Hacer cuentas y leer la ayuda.', en: 'Work out figures and read the help.' },
  may3: { es: 'Llenar un trámite y guardarlo.', en: 'Fill in a request and save it.' },
  notH2: { es: 'Qué no se puede', en: 'What cannot be done' },
  not1: {
    es: 'Sacar dinero o dar una cuenta de banco.',
    en: 'Take money out or give a bank account.',
  },
  not2: {
    es: 'Ver o cambiar tu contacto, tu contraseña o tu seguridad.',
    en: 'See or change your contact details, password or security.',
  },
  not3: { es: 'Ver completos tu NSS, tu CURP o tu RFC.', en: 'See your full NSS, CURP or RFC.' },
  noted: {
    es: 'Todo queda anotado como “con ayuda”. Te avisamos en tu correo y tus celulares.',
    en: 'Everything is noted as “with help”. We tell you by e-mail and on your phones.',
  },
  never: {
    es: 'Nadie necesita tu contraseña para ayudarte. No la digas.',
    en: 'Nobody needs your password to help you. Don’t tell it.',
  },
  begin: { es: 'Empezar con ayuda', en: 'Begin with help' },
  nowH1: { es: 'Estás usando tu cuenta con ayuda', en: 'You are using your account with help' },
  left: {
    es: 'Tienes {n, plural, one {# minuto} other {# minutos}} más. Después se cierra sola.',
    en: 'You have {n, plural, one {# minute} other {# minutes}} more. Then it closes by itself.',
  },
  endText: {
    es: 'Al terminar se cierra tu sesión. Para seguir a solas, entra otra vez con tu contraseña.',
    en: 'When you finish, you are signed out. To go on alone, sign in again with your password.',
  },
  end: { es: 'Terminar la ayuda', en: 'End the help' },
  aloneH1: { es: 'Esto lo haces tú a solas', en: 'You do this alone' },
  aloneText: {
    es: 'Mientras alguien te ayuda, esta parte está cerrada. Así cuidamos tu dinero y tus datos.',
    en: 'While someone helps you, this part is closed. That is how we protect your money and your details.',
  },
} satisfies Words
