import type { Said } from '../../foundation/words.ts'

type Problem = { readonly status: number; readonly says: Said }
const of = (status: number, es: string, en: string): Problem => ({ status, says: { es, en } })

/** Every way in which a partner's request can end badly: the status, and one plain sentence. Codes never change. */
export const problems = {
  // Who asks
  'signature-missing': of(
    401,
    'Faltan los datos de la firma, o no tienen la forma que pedimos.',
    'The signature headers are missing, or not written as we ask.',
  ),
  'timestamp-wrong': of(
    401,
    'La hora de la solicitud está a más de cinco minutos de la nuestra.',
    'The time of the request is more than five minutes away from ours.',
  ),
  'signature-wrong': of(
    401,
    'La firma no es de esta solicitud o la llave no existe.',
    'The signature is not of this request, or there is no such key.',
  ),
  'key-ended': of(
    401,
    'Esta llave ya no sirve. Firma con la nueva.',
    'This key no longer counts. Sign with the new one.',
  ),
  'request-replayed': of(
    401,
    'Esta misma solicitud ya llegó. Firma otra con un número nuevo.',
    'This very request came before. Sign another with a new nonce.',
  ),
  'scope-missing': of(
    403,
    'Esta llave no tiene permiso para hacer esto.',
    'This key may not do this.',
  ),
  'too-many': of(
    429,
    'Son demasiadas solicitudes. Espera y vuelve a intentar.',
    'Too many requests. Wait and try again.',
  ),
  'reason-missing': of(
    400,
    'Falta Request-Reason, o no tiene de 5 a 200 letras: di para qué lo pides.',
    'Request-Reason is missing, or not 5 to 200 letters: say why you ask.',
  ),
  // What was sent
  'body-unreadable': of(400, 'El cuerpo no es un objeto JSON.', 'The body is not a JSON object.'),
  'body-too-large': of(413, 'El cuerpo es demasiado grande.', 'The body is too large.'),
  'body-type': of(
    415,
    'Manda el cuerpo como application/json.',
    'Send the body as application/json.',
  ),
  'fields-wrong': of(
    422,
    'Algún dato no se puede leer. Revisa la lista.',
    'Some field cannot be read. Check the list.',
  ),
  'idempotency-key-missing': of(
    400,
    'Falta Idempotency-Key, o no tiene de 8 a 128 letras y números.',
    'Idempotency-Key is missing, or not 8 to 128 letters and digits.',
  ),
  'idempotency-key-reused': of(
    422,
    'Esa Idempotency-Key ya es de otra solicitud.',
    'That Idempotency-Key already belongs to another request.',
  ),
  'in-work': of(
    409,
    'Otra solicitud con esa Idempotency-Key sigue en curso. Pregunta otra vez en un segundo.',
    'Another request with that Idempotency-Key is still being done. Ask again in a second.',
  ),
  'no-such-address': of(404, 'Esa dirección no existe.', 'There is no such address.'),
  'wrong-method': of(
    405,
    'Esa dirección no acepta este método.',
    'That address does not take this method.',
  ),
  // What may happen to a code and to a transfer
  'code-unknown': of(404, 'Ese código de pago no existe.', 'There is no such pay code.'),
  'code-used': of(409, 'Con ese código ya se pagó.', 'That code was paid with already.'),
  'code-expired': of(409, 'Ese código ya venció.', 'That code is past its day.'),
  'code-cancelled': of(409, 'Ese código se canceló.', 'That code was cancelled.'),
  'already-authorised': of(
    409,
    'Alguien está pagando con ese código en este momento.',
    'Somebody is paying with that code at this moment.',
  ),
  'partner-suspended': of(
    403,
    'Por ahora no podemos recibir pagos de ustedes. Llamen a su contacto.',
    'We cannot take payments from you now. Call your contact.',
  ),
  'quote-expired': of(
    409,
    'La cotización ya venció. Pide otra y no cobres con esta.',
    'The quote is over. Ask for another and take no money on this one.',
  ),
  'amount-differs': of(
    422,
    'Los dólares no son los de la cotización.',
    'The dollars are not those of the quote.',
  ),
  'rate-stale': of(
    503,
    'No tenemos un tipo de cambio de hoy. Intenta más tarde.',
    'We have no exchange rate of today. Try later.',
  ),
  'over-limit': of(
    422,
    'La cantidad pasa el límite de este crédito.',
    'The amount is over the limit of this loan.',
  ),
  'screening-refused': of(
    403,
    'No podemos recibir este pago. No cobres.',
    'We cannot take this payment. Take no money.',
  ),
  'loan-closed': of(409, 'Ese crédito ya no recibe pagos.', 'That loan takes no more payments.'),
  'transfer-unknown': of(404, 'No hay un pago con ese número.', 'There is no such transfer.'),
  'not-at-this-step': of(
    409,
    'El pago no está en un paso que permita esto.',
    'The transfer is not at a step that allows this.',
  ),
  'same-ref-different-content': of(
    409,
    'Esa referencia ya es de otro pago.',
    'That reference already belongs to another transfer.',
  ),
  // The day's file
  'day-unknown': of(404, 'Ese día no existe o no ha llegado.', 'There is no such day yet.'),
  'file-wrong': of(
    422,
    'El archivo no se puede leer en la línea que decimos.',
    'The file cannot be read at the line we name.',
  ),
  // What the institute's systems look for and do
  'member-unknown': of(404, 'No hay nadie con esos datos.', 'There is nobody with these details.'),
  'member-several': of(
    409,
    'Dos personas tienen ese NSS. Manda también la CURP.',
    'Two people have this NSS. Send the CURP too.',
  ),
  'case-unknown': of(404, 'No hay un trámite con ese folio.', 'No request has that reference.'),
  'case-taken': of(409, 'Alguien más trabaja en él.', 'Somebody else is working on it.'),
  'case-not-now': of(
    409,
    'El trámite no está en un paso que permita esto.',
    'The request is not at a step that allows this.',
  ),
  'case-needs-person': of(
    403,
    'Esto lo decide una persona, y no quien lo propuso.',
    'A person decides this, and not who proposed it.',
  ),
  'document-unknown': of(404, 'No hay un documento con ese folio.', 'There is no such document.'),
  'cursor-wrong': of(
    422,
    'Ese cursor no es nuestro. Empieza la lista otra vez.',
    'That cursor is not ours. Begin the list again.',
  ),
  // We ourselves
  stopped: of(
    503,
    'Estamos en mantenimiento. Intenta a la hora que decimos.',
    'We are under maintenance. Try at the time we name.',
  ),
  busy: of(
    503,
    'Hay demasiado trabajo en este momento. Intenta en unos segundos.',
    'There is too much work right now. Try in a few seconds.',
  ),
  away: of(
    503,
    'Algo nuestro no responde. Intenta en unos segundos.',
    'Something of ours does not answer. Try in a few seconds.',
  ),
  fault: of(
    500,
    'Fue una falla nuestra. Intenta otra vez con la misma Idempotency-Key.',
    'That was our fault. Try again with the same Idempotency-Key.',
  ),
} as const satisfies Readonly<Record<string, Problem>>

export type ProblemCode = keyof typeof problems

/** What is wrong with one field. */
export const fieldProblems = {
  'field-missing': { es: 'Falta este dato.', en: 'This field is missing.' },
  'field-unknown': { es: 'No conocemos este dato.', en: 'We do not know this field.' },
  'field-not-text': { es: 'Escríbelo como texto.', en: 'Write it as text.' },
  'field-shape': { es: 'No tiene la forma que pedimos.', en: 'It is not written as we ask.' },
  'field-too-long': { es: 'Es demasiado largo.', en: 'It is too long.' },
  'amount-not-text': {
    es: 'Escribe la cantidad como texto, con punto y dos decimales: "250.00".',
    en: 'Write the amount as text with a point and two decimals: "250.00".',
  },
  'amount-zero': { es: 'La cantidad es cero.', en: 'The amount is zero.' },
  'amount-negative': { es: 'La cantidad es negativa.', en: 'The amount is negative.' },
  'amount-decimals': {
    es: 'La cantidad lleva dos decimales, ni más ni menos.',
    en: 'The amount has two decimals, no more and no fewer.',
  },
  'amount-too-large': { es: 'La cantidad es demasiado grande.', en: 'The amount is too large.' },
  'amount-shape': {
    es: 'Escribe la cantidad solo con cifras, un punto y dos decimales.',
    en: 'Write the amount with digits, a point and two decimals only.',
  },
} as const satisfies Readonly<Record<string, Said>>
export type FieldProblemCode = keyof typeof fieldProblems
