import type { Words } from '../../foundation/words.ts'

/** Step 1 and what surrounds it: identifiers, the question, the neutral page, corrections. */
export const words = {
  welcome: { es: 'Te damos la bienvenida', en: 'Welcome' },
  h1: { es: 'Para comenzar, identifícate', en: 'To begin, identify yourself' },
  lead: {
    es: 'Con estos tres datos encontramos tu ahorro. Solo los usamos para eso.',
    en: 'We use these three numbers to find your savings. We use them only for that.',
  },
  nss: {
    es: 'Número de Seguridad Social (NSS)',
    en: 'Social security number (NSS)',
  },
  nssHint: {
    es: '11 números. Está en tu recibo de nómina',
    en: '11 digits. It’s on your Mexican pay slip',
  },
  curp: { es: 'CURP', en: 'CURP (Mexican population ID)' },
  curpHint: { es: '18 letras y números', en: '18 letters and numbers' },
  rfc: { es: 'RFC con homoclave', en: 'RFC with homoclave (Mexican tax ID)' },
  rfcHint: {
    es: '13 letras y números. Casi siempre empieza igual que tu CURP',
    en: '13 letters and numbers. It usually starts like your CURP',
  },
  dontKnow: { es: 'No sé alguno de estos datos', en: 'I don’t know one of these' },
  dontKnowNss: {
    es: '<b>NSS:</b> búscalo en tu recibo de nómina o pídelo a tu patrón.',
    en: '<b>NSS:</b> look on your pay slip or ask your employer.',
  },
  dontKnowCurp: {
    es: '<b>CURP:</b> está en tu credencial para votar y en tu acta de nacimiento nueva.',
    en: '<b>CURP:</b> it’s on your voter ID and on your new birth certificate.',
  },
  dontKnowRfc: {
    es: '<b>RFC:</b> está en tu recibo de nómina. La homoclave son los 3 últimos.',
    en: '<b>RFC:</b> it’s on your pay slip. The homoclave is its last 3 characters.',
  },
  dontKnowAbroad: {
    es: '¿Vives fuera de México? Puedes pedir tu CURP en el consulado.',
    en: 'Living outside Mexico? You can get your CURP at a consulate.',
  },
  tooMany: {
    es: 'Hubo muchos intentos. Prueba otra vez a las {hora}.',
    en: 'Too many tries. Try again at {hora}.',
  },
  factH1: { es: 'Una pregunta para cuidar tu cuenta', en: 'One question to protect your account' },
  factLead: {
    es: 'La respuesta está en tus recibos o en tu contrato.',
    en: 'The answer is on your pay slips or your contract.',
  },
  forgot: { es: 'No me acuerdo. Hazme otra', en: 'I don’t remember. Ask me another' },
  forgotLast: { es: 'No me acuerdo', en: 'I don’t remember' },
  whyTitle: { es: '¿Por qué preguntamos?', en: 'Why do we ask?' },
  why: {
    es: 'Mucha gente puede saber tu NSS y tu CURP. Esto casi nadie lo sabe.',
    en: 'Many people may know your NSS and CURP. Almost nobody knows this.',
  },
  factEmpty: { es: 'Escribe tu respuesta', en: 'Enter your answer' },
  factPick: { es: 'Elige una respuesta', en: 'Choose an answer' },
  waysH1: { es: 'Hay otra forma de seguir', en: 'There is another way' },
  ways: {
    es: 'No te quedes fuera. Te mandamos un código al celular o correo que ya tengamos, o llámanos con este folio: <c>{folio}</c>.',
    en: 'You can still get in. We’ll send a code to the phone or e-mail we may have, or call us with this reference: <c>{folio}</c>.',
  },
  waysSend: { es: 'Mándame el código', en: 'Send me the code' },
  waysCallTitle: { es: 'Llámanos', en: 'Call us' },
  waysCall: {
    es: '{linea}: <a>{telefono}</a>. Desde EE. UU. y Canadá: <b>{telefonoExterior}</b>. {horario}',
    en: '{linea}: <a>{telefono}</a>. From the US and Canada: <b>{telefonoExterior}</b>. {horario}',
  },
  codeH1: { es: 'Escribe el código que te mandamos', en: 'Enter the code we sent you' },
  codeLead: {
    es: 'Si tenemos un celular o correo tuyo, ya te llegó un código. Sirve 10 minutos.',
    en: 'If we have a phone or e-mail of yours, a code is on its way. It works for 10 minutes.',
  },
  code: { es: 'Escribe el código', en: 'Enter the code' },
  codeHint: { es: '6 números. Vienen en el SMS o correo', en: '6 digits, in the text or e-mail' },
  codeMissing: { es: 'Escribe los 6 números del código', en: 'Enter the 6 digits of the code' },
  notHereTitle: { es: '¿No te llega?', en: 'Didn’t get it?' },
  again: { es: 'Mándame otro código', en: 'Send me another code' },
  callInstead: { es: 'Mejor llamo por teléfono', en: 'I’d rather call' },
  onH1: { es: 'Con esos datos seguimos por mensaje', en: 'We’ll go on by message' },
  on: {
    es: 'Si ya hay una cuenta, escribimos a su correo y celular. Si no, una letra puede ser distinta en otro registro: revisa tus datos o llámanos.',
    en: 'If there is an account, we wrote to its e-mail and phone. If not, a letter may differ in another record: check your details or call us.',
  },
  onTyped: {
    es: 'Escribiste el NSS que termina en <c>{final}</c>; por seguridad no lo escribimos completo.',
    en: 'You typed the NSS ending in <c>{final}</c>; for your safety we don’t write it in full.',
  },
  onReview: { es: 'Revisar mis datos', en: 'Check my details' },
  onWhyH2: { es: 'Por qué pasa', en: 'Why this happens' },
  onWhy1: {
    es: 'Tu nombre o tu CURP cambió y otro registro tiene la letra de antes.',
    en: 'Your name or CURP changed and another record has the earlier letter.',
  },
  onWhy2: {
    es: 'Tu RFC tiene otra homoclave en tu recibo.',
    en: 'Your RFC has another homoclave on your pay slip.',
  },
  onWhy3: {
    es: 'La respuesta a la pregunta no es la que tenemos.',
    en: 'The answer to the question isn’t the one we have.',
  },
  onWhy4: {
    es: 'Alguien te registró antes. Entra o cambia tu contraseña.',
    en: 'Someone registered you before. Sign in or reset your password.',
  },
  onFixTitle: { es: 'Si algo está mal en tus datos', en: 'If something is wrong in your details' },
  onFix: {
    es: '<a>Pide que los corrijamos</a>. Te damos un folio y cuesta $0.',
    en: '<a>Ask us to correct them</a>. You get a reference and it costs $0.',
  },
  onSignIn: {
    es: '<a>Entra aquí</a> o <r>cambia tu contraseña</r>.',
    en: '<a>Sign in here</a> or <r>reset your password</r>.',
  },
  fixH1: { es: 'Corrige tus datos', en: 'Correct your details' },
  fixLead: {
    es: 'Revisa letra por letra. Si ya están bien, abre un trámite y lo vemos contigo.',
    en: 'Check letter by letter. If they are right, open a request and we’ll look into it with you.',
  },
  fixName: {
    es: 'El nombre que escribiste no es el que tenemos.',
    en: 'The name you typed isn’t the one we have.',
  },
  fixHowH2: { es: 'Dónde mirar', en: 'Where to look' },
  fixOpen: { es: 'Abrir trámite', en: 'Open a request' },
  fixReview: { es: 'Revisar mis datos', en: 'Check my details' },
  fixFolioTitle: { es: 'Ya abrimos tu trámite', en: 'Your request is open' },
  fixFolio: {
    es: 'Tu folio es <c>{folio}</c>. Guárdalo. Llámanos con él a {linea}: {telefono}, o desde fuera al {telefonoExterior}.',
    en: 'Your reference is <c>{folio}</c>. Keep it. Call {linea} with it: {telefono}, or from abroad {telefonoExterior}.',
  },
  fixPapers: {
    es: 'Ten a la mano tu acta de nacimiento y tu identificación. Sirve una foto tomada con tu celular.',
    en: 'Have your birth certificate and ID handy. A photo taken with your phone works.',
  },
} satisfies Words
