// Every version there was of the privacy notice and of the rules, newest first: from when, with which text, and what
// it changed in a few lines. Adding one here is all it takes: it is shown once to whoever had an account before.
import { day, type Instant, startOf } from '../../foundation/time.ts'
import type { Said } from '../../foundation/words.ts'
import type { Paper } from './article.ts'
import { privacy, terms, versions } from './legal.words.ts'
import { privacy20261101, terms20261101 } from './legal-past.words.ts'

export type LegalPaper = 'privacy' | 'terms'
export type LegalVersion = {
  readonly paper: LegalPaper
  readonly version: string
  /** In force from the first minute of that day in Mexico City. */
  readonly since: Instant
  readonly text: Paper
  readonly changes: readonly Said[]
}
const from = (date: string): Instant => startOf(day(date))

export const published: readonly LegalVersion[] = [
  {
    paper: 'privacy',
    version: versions.privacy,
    since: from('2026-11-22'),
    text: privacy,
    changes: [
      {
        es: 'Puedes bajar un archivo con todos tus datos.',
        en: 'You can download a file with all your data.',
      },
      {
        es: 'Puedes ver y bajar quién vio o cambió tus datos, con su motivo.',
        en: 'You can see and download who saw or changed your details, with their reason.',
      },
      {
        es: 'Si cierras tu cuenta web, borramos tu correo, tus teléfonos y tus respuestas.',
        en: 'If you close your web account, we delete your e-mail, phones and answers.',
      },
    ],
  },
  {
    paper: 'terms',
    version: versions.terms,
    since: from('2026-11-22'),
    text: terms,
    changes: [
      {
        es: 'Si te ayuda un familiar, hay un modo con ayuda que cuida lo tuyo.',
        en: 'If a relative helps you, there is a mode with help that protects what is yours.',
      },
      {
        es: 'Puedes cerrar tu cuenta web cuando quieras.',
        en: 'You can close your web account anytime.',
      },
    ],
  },
  {
    paper: 'privacy',
    version: 'privacidad-2026-11-01',
    since: from('2026-11-01'),
    text: privacy20261101,
    changes: [],
  },
  {
    paper: 'terms',
    version: 'reglas-2026-11-01',
    since: from('2026-11-01'),
    text: terms20261101,
    changes: [],
  },
]

export const versionsOf = (paper: LegalPaper): readonly LegalVersion[] =>
  published.filter((one) => one.paper === paper)

/** One that was or is in force, by its own name. */
export const versionAt = (paper: LegalPaper, version: string): LegalVersion | undefined =>
  versionsOf(paper).find((one) => one.version === version)
