// From a message and what it tells to the words that go out: a letter in one language, or a text.
// The same code draws the copy a member reads later, when the secrets are gone.
import type { Bimester } from '../../foundation/bimester.ts'
import { type Day, day, dayOf, type Instant } from '../../foundation/time.ts'
import { type Args, type Lang, say } from '../../foundation/words.ts'
import { type Institution, tokensOf } from '../../platform/institution.ts'
import type { Letter } from '../../platform/mail/letter.ts'
import { clockTime, dayMonth, monthName, twoMonths } from '../../platform/pages/dates.ts'
import { pathIn } from '../../platform/pages/view.ts'
import type { Alert } from '../desk/patterns.ts'
import type { TramiteState } from '../tramites/tramites.ts'
import { checkWords } from './contact-mail.words.ts'
import { hourOf, instant, stopHours } from './dates.letters.ts'
import { deedWords, requestStates } from './desk.words.ts'
import { type DetailFacts, detailsIn } from './details.letters.ts'
import { factorDetails } from './factor.words.ts'
import {
  letterWords,
  type MailKind,
  mailWords,
  missingWords,
  partWords,
  whenWords,
} from './mail.words.ts'
import type {
  ArgsOf,
  Channel,
  ContactPart,
  Deed,
  KindName,
  SecretOf,
  StaffMove,
  StaffProof,
} from './notices.ts'
import { smsWords } from './sms.words.ts'
import { deskSigns, staffProofWords } from './staff-mail.words.ts'

/** A message of any kind, as one value: which kind, what it tells, and its secrets while they last. */
export type Telling = {
  [K in KindName]: {
    readonly kind: K
    readonly args: ArgsOf<K>
    readonly secret?: SecretOf<K> | undefined
  }
}[KindName]

/** Who writes, from where, and when: links start with `origin`, never with what a browser said. */
export type Sheet = {
  readonly institution: Institution
  readonly origin: string
  readonly lang: Lang
  /** The reader lives outside Mexico's time zones: hours say whose they are. */
  readonly abroad: boolean
  readonly now: Instant
}

/** All that any kind tells, as kept: instants come back from the store as text and are read again here. */
type Facts = Partial<{
  at: Instant
  takesEffectAt: Instant
  part: ContactPart
  missing: keyof typeof missingWords
  why: keyof typeof checkWords
  givenName: string
  nssEnding: string
  device: string
  place: string
  reference: string
  deed: Deed
  factor: ArgsOf<'second-factor'>['factor']
  proof: StaffProof | StaffMove
  state: TramiteState
  person: string
  count: string
  sign: Alert
  bimester: string
  period: string
  kb: string
  answerOn: string
  expiresOn: string
  line: string
  path: string
  text: string
  startsAt: Instant
  endsAt: Instant
}> &
  DetailFacts
type Secrets = Partial<Record<'link' | 'code' | 'stop', string>>

/** Where the code stood, in a copy made after it was wiped. */
const wiped = '••••••'
/** «7:42 p. m.» at the end of a sentence brings its own full stop. */
const oneStop = (text: string) => text.replace(/(?<=[ap]\.\sm\.)\./g, '')
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function whenOf(at: Instant, sheet: Sheet): string {
  const sameDay = dayOf(at).equals(dayOf(sheet.now))
  const said = sameDay ? whenWords.today : whenWords.earlier
  const dia = dayMonth(sheet.lang, dayOf(at))
  return say(said, sheet.lang, { hora: hourOf(at, sheet), dia })
}

/** The day that a text names, if it names one. */
function dayIn({ takesEffectAt, startsAt, answerOn, expiresOn }: Facts): Day | undefined {
  const at = takesEffectAt ?? startsAt
  if (at) return dayOf(instant(at))
  const on = answerOn ?? expiresOn
  return on === undefined ? undefined : day(on)
}

/** «septiembre y octubre», «octubre». */
const periodIn = (lang: Lang, period: string): string =>
  period.includes('B') ? twoMonths(lang, period as Bimester) : monthName(lang, +period.slice(5))

const phoneFor = ({ institution: { linea }, abroad, lang }: Sheet): string =>
  abroad || lang === 'en' ? linea.telefonoExterior : linea.telefono

/** How a request stands, with whom to call where somebody has to. */
function requestStanding({ state }: Facts, sheet: Sheet): Args {
  if (!state) return { estado: '', estadoSms: '' }
  const { lang, institution } = sheet
  const whom = { ...tokensOf(institution, lang), telefonos: phoneFor(sheet) }
  const { mail, sms } = requestStates[state]
  return { estado: say(mail, lang, whom), estadoSms: say(sms, lang, whom) }
}

/** Fills in what the texts name. What a kind does not tell stays empty, and none of its texts asks for it. */
function detailsOf({ args, secret }: Telling, sheet: Sheet): Args {
  const { lang, institution } = sheet
  const facts: Facts = args
  const at = facts.at && instant(facts.at)
  const cuando = at ? whenOf(at, sheet) : ''
  const fecha = dayIn(facts)
  const place = [facts.device, facts.place, at && hourOf(at, sheet)]
  return {
    ...tokensOf(institution, lang),
    telefonos: phoneFor(sheet),
    codigo: (secret as Secrets | undefined)?.code ?? wiped,
    cuando,
    Cuando: capital(cuando),
    hora: at ? clockTime(lang, at) : '',
    fecha: fecha ? dayMonth(lang, fecha) : '',
    meses: facts.bimester ? twoMonths(lang, facts.bimester as Bimester) : '',
    mes: facts.period ? periodIn(lang, facts.period) : '',
    kb: facts.kb ?? '',
    captura: facts.line ?? '',
    parte: facts.part ? say(partWords[facts.part], lang) : '',
    falta: facts.missing ? say(missingWords[facts.missing], lang) : '',
    porque: facts.why ? say(checkWords[facts.why], lang) : '',
    donde: place.filter(Boolean).join(', '),
    nombre: facts.givenName ?? '',
    final: facts.nssEnding ?? '',
    folio: facts.reference ?? '',
    hecho: facts.deed ? say(deedWords[facts.deed].mail, lang) : '',
    hechoSms: facts.deed ? say(deedWords[facts.deed].sms, lang) : '',
    ...requestStanding(facts, sheet),
    persona: facts.person ?? '',
    cuantos: facts.count ?? '',
    senal: facts.sign ? say(deskSigns[facts.sign], lang) : '',
    prueba: facts.proof ? say(staffProofWords[facts.proof], lang) : '',
    texto: facts.text ?? '',
    ...factorDetails(facts.factor, lang),
    ...stopHours(facts, sheet),
    ...detailsIn(facts, lang),
  }
}

/** Where a kind always leads. */
const pathOfKind: Readonly<Partial<Record<KindName, string>>> = {
  'mailbox-dead': '/mi-perfil/contacto/correo/confirmar',
  'confirm-contact': '/mi-perfil/contacto/correo/confirmar',
}

/** The mail of a kind, in one language. */
export function letterOf(telling: Telling, sheet: Sheet): Letter {
  const { lang, origin } = sheet
  const words = mailWords[telling.kind as MailKind] // kinds of text alone are never asked for a letter
  const details = detailsOf(telling, sheet)
  const { link, code, stop }: Secrets = telling.secret ?? {}
  const { path }: Facts = telling.args
  const place = path ?? pathOfKind[telling.kind]
  const to = (path: string | undefined) => (path ? { link: origin + pathIn(lang, path) } : {})
  return {
    lang,
    subject: say(words.subject, lang, details),
    paragraphs: [oneStop(say(words.text, lang, details))],
    ...(code && { code }),
    ...(words.button && {
      button: { label: say(words.button, lang), ...to(link ?? stop ?? place) },
    }),
    ending: {
      text: say(letterWords.neverAsk, lang),
      label: say(stop ? letterWords.stop : letterWords.whatToDo, lang),
      ...to(stop ?? '/ayuda/fraudes'),
    },
  }
}

/** The text of a kind, or undefined when that kind goes by mail alone. */
export function smsOf(telling: Telling, sheet: Sheet): string | undefined {
  const words = smsWords[telling.kind]
  if (!words) return undefined
  const details = detailsOf(telling, sheet)
  const [hora, desde, hasta] = [details.hora, details.desde, details.hasta].map((one) =>
    gsmHour(`${one}`),
  )
  return say(words, sheet.lang, { ...details, hora: hora!, desde: desde!, hasta: hasta! })
}

/** «7:42 p. m.» → «7:42 pm»: the alphabet of phones has no unbreakable space. */
const gsmHour = (hour: string): string =>
  hour
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/ ([ap])\. ?m\./, ' $1m')
    .replace(/ ([AP])M/, (_, half: string) => ` ${half.toLowerCase()}m`)

/** What goes out, or what a copy of it shows: letters of a mail, or the words of a text. */
export type Wording = {
  readonly subject: string | null
  readonly letters: readonly Letter[]
  readonly text: string
}

/** The wording of a message. A mail to somebody abroad is in both languages, theirs first. */
export function wordingOf(
  { channel, lang, bothLangs, ...telling }: WordedMessage,
  sheet: Omit<Sheet, 'lang' | 'abroad'>,
): Wording {
  const told = telling as Telling
  const paper = { ...sheet, abroad: bothLangs }
  if (channel === 'sms')
    return { subject: null, letters: [], text: smsOf(told, { ...paper, lang }) ?? '' }
  const other: Lang = lang === 'es' ? 'en' : 'es'
  const letters = (bothLangs ? [lang, other] : [lang]).map((one) =>
    letterOf(told, { ...paper, lang: one }),
  )
  return { subject: letters.map(({ subject }) => subject).join(' · '), letters, text: '' }
}
type WordedMessage = {
  readonly channel: Channel
  readonly lang: Lang
  readonly bothLangs: boolean
  readonly kind: KindName
  readonly args: Readonly<Record<string, unknown>>
  readonly secret?: unknown
}
