import type { Words } from '../../foundation/words.ts'

/** Words that stand on several pages of the registration, and its first page. */
export const words = {
  section: { es: 'Crear mi cuenta', en: 'Create my account' },
  step: { es: 'Crear mi cuenta · Paso {n} de 5', en: 'Create my account · Step {n} of 5' },
  advice: { es: 'Consejo', en: 'Advice' },
  next: { es: 'Continuar', en: 'Continue' },
  yourselfTitle: { es: 'Hazlo tú: es gratis', en: 'Do it yourself: it’s free' },
  yourself: {
    es: 'No le des tus datos a gestores ni coyotes. Podrían usar tu dinero.',
    en: 'Don’t give your details to middlemen. They could use your money.',
  },
  haveOne: {
    es: '¿Ya tienes cuenta? <a>Entra aquí</a>',
    en: 'Have an account? <a>Sign in here</a>',
  },
  spam: {
    es: 'Si no lo ves, busca en “Spam” o “No deseado”.',
    en: 'If you don’t see it, look in “Spam” or “Junk”.',
  },
  h1: { es: 'Crea tu cuenta', en: 'Create your account' },
  lead: {
    es: 'Son 5 pasos y tardas unos 5 minutos. Es gratis.',
    en: 'It’s 5 steps and about 5 minutes. It’s free.',
  },
  fraud: {
    es: 'Hazlo tú. No le pagues a nadie ni le des tus datos.',
    en: 'Do it yourself. Don’t pay anyone or share your details.',
  },
  pause: {
    es: 'Si paras, guardamos tu avance 7 días en este navegador.',
    en: 'If you stop, we keep your progress for 7 days in this browser.',
  },
  needH2: { es: 'Ten a la mano', en: 'Have these handy' },
  needNss: {
    es: 'Tu Número de Seguridad Social (NSS)',
    en: 'Your NSS (Mexican social security number)',
  },
  needCurp: { es: 'Tu CURP', en: 'Your CURP (Mexican population ID)' },
  needRfc: { es: 'Tu RFC con homoclave', en: 'Your RFC (Mexican tax ID)' },
  needMail: {
    es: 'Un correo solo tuyo, no el del trabajo',
    en: 'An e-mail of your own, not your work one',
  },
  needMobile: {
    es: 'Tu celular, también de EE. UU. o Canadá',
    en: 'Your mobile phone, also from the US or Canada',
  },
  needSlip: {
    es: 'Tu último recibo de nómina o el contrato de tu crédito',
    en: 'Your last pay slip or your loan contract',
  },
  stepsH2: { es: 'Los 5 pasos', en: 'The 5 steps' },
  title1: { es: 'Para comenzar, identifícate', en: 'To begin, identify yourself' },
  title2: { es: 'Verifica tu nombre', en: 'Verify your name' },
  title3: { es: 'Escribe tus datos de contacto', en: 'Enter your contact details' },
  title4: { es: 'Confirma tu registro', en: 'Confirm your registration' },
  title5: { es: 'Activa tu cuenta', en: 'Activate your account' },
  begin: { es: 'Empezar', en: 'Start' },
  resume: { es: 'Seguir donde me quedé', en: 'Continue where I left off' },
  resumeTitle: { es: 'Guardamos tu avance', en: 'We kept your progress' },
  restart: { es: 'Borrar todo y empezar otra vez', en: 'Delete it all and start again' },
  abroadH2: { es: '¿Vives fuera de México?', en: 'Do you live outside Mexico?' },
  abroad: {
    es: 'Puedes pedir tu CURP en el consulado. Sirve un celular de EE. UU. o Canadá y no necesitas domicilio en México.',
    en: 'You can get your CURP at a consulate. A US or Canadian phone works, and you don’t need an address in Mexico.',
  },
} satisfies Words
