import type { Words } from '../../foundation/words.ts'

export const words = {
  section: { es: 'Mi perfil', en: 'My profile' },
  h1: { es: 'Mis derechos sobre mis datos', en: 'My rights over my data' },
  intro: {
    es: 'Tus datos son tuyos. Puedes verlos, llevártelos, corregirlos o pedir que ya no los usemos. Cuesta $0.',
    en: 'Your data is yours. You can see it, take it with you, correct it or ask us to stop using it. It costs $0.',
  },
  takeH2: { es: 'Llévate tus datos', en: 'Take your data with you' },
  takeText: {
    es: 'Preparamos un archivo ZIP con todo lo que guardamos de ti. Trae tus datos, ahorro, crédito, pagos, trámites, avisos y actividad.',
    en: 'We prepare a ZIP file with everything we keep about you. It has your details, savings, loan, payments, requests, notices and activity.',
  },
  takeAsk: { es: 'Preparar mis datos', en: 'Prepare my data' },
  takePreparing: {
    es: 'Estamos preparando tu archivo. Te mandamos un correo cuando esté. Si no lo ves, busca en “Spam” o “No deseado”.',
    en: 'We are preparing your file. We e-mail you when it is ready. If you don’t see it, look in “Spam” or “Junk”.',
  },
  takeReady: { es: 'Tu archivo está listo.', en: 'Your file is ready.' },
  takeUntil: {
    es: 'Lo puedes bajar hasta el {cuando}.',
    en: 'You can download it until {cuando}.',
  },
  takeLink: { es: 'Bajar mis datos', en: 'Download my data' },
  takeAgain: { es: 'Preparar uno nuevo', en: 'Prepare a new one' },
  'too-many': {
    es: 'Ya pediste tres archivos hoy. Puedes pedir otro mañana.',
    en: 'You asked for three files today. You can ask for another tomorrow.',
  },
  preparing: {
    es: 'Tu archivo ya viene en camino. Espera a que esté listo.',
    en: 'Your file is already being made. Wait until it is ready.',
  },
  takeCare: {
    es: 'Guárdalo en un aparato tuyo. Quien lo tenga sabe mucho de ti.',
    en: 'Keep it on a device of your own. Whoever has it knows a lot about you.',
  },
  otherH2: { es: 'Corregir, borrar u oponerte', en: 'Correct, delete or object' },
  otherText: {
    es: 'La ley los llama derechos ARCO. Te damos un folio y contestamos en 20 días hábiles.',
    en: 'Mexican law calls these ARCO rights. We give you a reference and answer in 20 business days.',
  },
  fix: { es: 'Ver y corregir mis datos', en: 'See and correct my details' },
  activity: { es: 'Quién vio o cambió mis datos', en: 'Who saw or changed my details' },
  papers: { es: 'Avisos y reglas que acepté', en: 'Notices and terms I accepted' },
  closeH2: { es: 'Cerrar mi cuenta web', en: 'Close my web account' },
  closeText: {
    es: 'Cierras tu entrada a este portal. Tu ahorro y tu crédito siguen igual: son tuyos.',
    en: 'You close your way into this site. Your savings and your loan stay as they are: they are yours.',
  },
  closeLink: { es: 'Ver cómo se cierra', en: 'See how it is closed' },
  closeH1: { es: 'Cerrar mi cuenta web', en: 'Close my web account' },
  closeMeans: { es: 'Qué pasa si la cierras', en: 'What happens if you close it' },
  means1: {
    es: 'Tu ahorro no se toca. Tu crédito tampoco: sigues pagando igual.',
    en: 'Your savings are not touched. Nor is your loan: you keep paying as before.',
  },
  means2: {
    es: 'Se cierra en 48 horas. Hasta entonces la puedes cancelar aquí.',
    en: 'It closes in 48 hours. Until then you can cancel it here.',
  },
  means3: {
    es: 'Te avisamos en tu correo y en tus celulares confirmados.',
    en: 'We tell you by e-mail and on your confirmed phones.',
  },
  means4: {
    es: 'Tu correo y tu celular quedan libres. Puedes crear otra cuenta con ellos.',
    en: 'Your e-mail and your phone are free again. You can create another account with them.',
  },
  means5: {
    es: 'Baja antes tus datos y tus estados de cuenta si los quieres a la mano.',
    en: 'Download your data and your statements first if you want them at hand.',
  },
  closeButton: { es: 'Cerrar mi cuenta en 48 horas', en: 'Close my account in 48 hours' },
  closingTitle: { es: 'Tu cuenta web se va a cerrar', en: 'Your web account is going to close' },
  closingText: {
    es: 'Se cierra el {cuando}. Tu ahorro sigue siendo tuyo.',
    en: 'It closes on {cuando}. Your savings stay yours.',
  },
  undo: { es: 'No cerrarla', en: 'Keep it open' },
  heldTitle: { es: 'Ahora no se puede cerrar', en: 'It cannot be closed now' },
  openText: {
    es: 'Tienes algo en camino. Puedes cerrarla cuando termine:',
    en: 'Something is on its way. You can close it once it is finished:',
  },
  payment: { es: 'Un pago: {folio}', en: 'A payment: {folio}' },
  abroad: { es: 'Un pago desde el extranjero', en: 'A payment from abroad' },
  case: { es: 'Un trámite: {folio}', en: 'A request: {folio}' },
} satisfies Words
