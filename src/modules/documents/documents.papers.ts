// Around what a paper says: who gives it, when, its folio, and how anybody checks it.
import type { Instant } from '../../foundation/time.ts'
import { dayOf } from '../../foundation/time.ts'
import { type Lang, say } from '../../foundation/words.ts'
import { type Institution, tokensOf } from '../../platform/institution.ts'
import { longDay } from '../../platform/pages/dates.ts'
import { pathIn } from '../../platform/pages/view.ts'
import type { Block, Paper } from '../../platform/pdf/paper.ts'
import { paperWords as words } from './documents.words.ts'

export type Stamp = {
  readonly folio: string
  readonly code: string
  readonly issuedAt: Instant
  readonly origin: string
  readonly institution: Institution
  readonly demo: boolean
}
export type Said = {
  readonly lang: Lang
  readonly title: string
  readonly subtitle: string
  /** What stands above the title in place of the institution's name: a programme of it. */
  readonly line?: string | undefined
  readonly blocks: readonly Block[]
}

/** The address that the square opens: the page of the check, with folio and code. */
export const checkUrl = ({ origin, folio, code }: Stamp, lang: Lang): string =>
  `${origin}${pathIn(lang, `/verifica/${folio}`)}?codigo=${code}`

export function paperOf(said: Said, stamp: Stamp): Paper {
  const { lang } = said
  const tokens = tokensOf(stamp.institution, lang)
  const t = (key: keyof typeof words, args = {}) => say(words[key], lang, { ...tokens, ...args })
  const sitio = `${new URL(stamp.origin).host}${pathIn(lang, '/verifica')}`
  const issued = t('issued', { fecha: longDay(lang, dayOf(stamp.issuedAt)) })
  return {
    lang,
    institution: said.line ?? stamp.institution.institucion,
    title: said.title,
    subtitle: [said.subtitle, issued].filter(Boolean).join(' · '),
    ...(stamp.demo && { strip: t('demo') }),
    madeAt: stamp.issuedAt,
    blocks: said.blocks,
    check: {
      heading: t('checkIt'),
      url: checkUrl(stamp, lang),
      alt: t('square'),
      text: t('howToCheck', { sitio }),
      rows: [
        [t('folio'), stamp.folio],
        [t('code'), stamp.code],
      ],
    },
    foot: `${stamp.institution.institucion} · ${t('folio')} ${stamp.folio}`,
    pageOf: (page, pages) => t('page', { page, pages }),
  }
}
