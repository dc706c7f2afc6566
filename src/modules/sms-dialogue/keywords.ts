// The words that the short code understands, in both languages, and how far a written one may stray from them.
// Pure. A word that is nearly two of them is neither.
import type { Lang } from '../../foundation/words.ts'

export type Keyword =
  | 'savings'
  | 'loan'
  | 'owed'
  | 'payment'
  | 'request'
  | 'verify'
  | 'lock'
  | 'unlock'
  | 'help'
  | 'stop'
  | 'resume'
  | 'english'
  | 'spanish'

type Spellings = { readonly es: string; readonly en: string; readonly alone?: boolean }

/** `alone`: only when nothing else is written, and only as spelt here: it changes something, or is an everyday word. */
const spellings: Readonly<Record<Keyword, Spellings>> = {
  savings: {
    es: 'AHORRO AHORROS AHORRADO AHORRE AORRO AORO AHORO HAORRO HAHORRO SUBCUENTA',
    en: 'SAVINGS SAVING SAVED',
  },
  loan: {
    es: 'CREDITO CREDITOS KREDITO CREDIT PRESTAMO PRESTAMOS HIPOTECA',
    en: 'LOAN LOANS MORTGAGE',
  },
  owed: {
    es: 'SALDO SALDOS DEUDA DEUDAS DEBO DEVO ADEUDO ADEUDOS',
    en: 'BALANCE BALANCES OWE OWED DEBT',
  },
  payment: {
    es: 'PAGO PAGOS PAGAR PAGUE MENSUALIDAD MENSUALIDADES ABONO LETRA',
    en: 'PAYMENT PAYMENTS PAY INSTALMENT INSTALLMENT',
  },
  request: {
    es: 'SOLICITUD SOLICITUDES SOLISITU TRAMITE TRAMITES ACLARACION',
    en: 'REQUEST REQUESTS APPLICATION',
  },
  verify: {
    es: 'VERIFICA VERIFICAR VERIFIQUE VERIFICACION COMPROBAR COMPRUEBA FOLIO',
    en: 'VERIFY CHECK REFERENCE',
  },
  lock: { es: 'BLOQUEA BLOQUEAR BLOQUEO BLOQUEEN BLOQUEE BLOKEA CANDADO', en: 'LOCK BLOCK FREEZE' },
  unlock: {
    es: 'DESBLOQUEA DESBLOQUEAR DESBLOQUEO DESBLOQUEE DESBLOQUEEN BLOQUEADA BLOQUEADO BLOQUEARON',
    en: 'UNLOCK UNLOCKED LOCKED UNFREEZE',
  },
  help: {
    es: 'AYUDA AYUDAME ALLUDA MENU INFO INFORMACION OPCIONES',
    en: 'HELP OPTIONS',
  },
  stop: { es: 'ALTO BAJA PARAR', en: 'STOP UNSUBSCRIBE', alone: true },
  resume: { es: 'ALTA REANUDA', en: 'START RESUME', alone: true },
  english: { es: 'INGLES', en: 'ENGLISH' },
  spanish: { es: 'ESPANOL CASTELLANO', en: 'SPANISH' },
}

export type Known = { readonly keyword: Keyword; readonly lang: Lang }

const known = new Map<string, Known>()
/** Words that a slip of the finger may have changed, by length. Short ones have too many neighbours. */
const forgiven = new Map<number, string[]>()
const leastLetters = 5
const worthIt = new Set(['PAGO'])

for (const [keyword, { es, en, alone }] of Object.entries(spellings))
  for (const [lang, words] of Object.entries({ es, en }))
    for (const word of words.split(' ')) {
      known.set(word, { keyword: keyword as Keyword, lang: lang as Lang })
      if (alone || (word.length < leastLetters && !worthIt.has(word))) continue
      const { length } = word
      forgiven.set(length, [...(forgiven.get(length) ?? []), word])
    }
// In both languages: the language of who writes it is not known from it.
known.set('CREDIT', { keyword: 'loan', lang: 'es' })

/** Everyday words that are one slip from a keyword and mean something else. */
const innocent = new Set(
  'AGO FAVOR LADO CALDO SALTO SALGO VALDO PALO VAGO LAGO HAGO PASO PAGA PAGAN SOLO DEBE DEBES CHECA DATO DATOS DUDA DUDAS PEDI LOCO LOCAL LOAD PLAY GRACIAS CASA CARTA NECESITO OTRO ESTATUS TODO'.split(
    ' ',
  ),
)

/** Whether one letter more, less, changed, or two neighbours swapped lead from one word to the other. */
export function isOneSlipAway(written: string, meant: string): boolean {
  if (Math.abs(written.length - meant.length) > 1) return false
  let start = 0
  while (start < meant.length && written[start] === meant[start]) start++
  const [a, b] = [written.slice(start), meant.slice(start)]
  const swapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
  return (
    swapped ||
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    written === meant
  )
}

const distinctive = ['AHORRO', 'CREDITO', 'SALDO', 'SOLICITUD', 'VERIFICA', 'BALANCE', 'SAVINGS']

function nearly(word: string): Known | undefined {
  if (word.length < 3 || innocent.has(word)) return undefined
  const near = [-1, 0, 1]
    .flatMap((more) => forgiven.get(word.length + more) ?? [])
    .filter((meant) => isOneSlipAway(word, meant))
    .map((meant) => known.get(meant)!)
  const [first] = near
  if (first) return near.every(({ keyword }) => keyword === first.keyword) ? first : undefined
  const glued = distinctive.find((meant) => word.includes(meant))
  return glued ? known.get(glued) : undefined
}

/** What one written word means to us; undefined: it is one of all the others. */
export const meaningOf = (word: string): Known | undefined => known.get(word) ?? nearly(word)

/** Whether the keyword counts only as a text of its own. */
export const isOnlyAlone = (keyword: Keyword): boolean => spellings[keyword].alone ?? false
