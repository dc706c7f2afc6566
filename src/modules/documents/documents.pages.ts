import type { Instant } from '../../foundation/time.ts'
import { clockTime, dayAndTime } from '../../platform/pages/dates.ts'
import {
  errorSummary,
  fileField,
  fileForm,
  noProblems,
  type Problems,
  textField,
} from '../../platform/pages/fields.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Checked } from './documents.ts'
import { fileWords, folioWords, verifyWords as words } from './documents.words.ts'

export type VerifyProps = {
  readonly folio?: string | undefined
  readonly code?: string | undefined
  readonly found?:
    | { readonly by: 'folio'; readonly state: Checked }
    | { readonly by: 'file'; readonly state: Exclude<Checked, 'other'> }
    | { readonly by: 'try'; readonly at: Instant }
  readonly problem?: 'empty' | 'no-file' | { readonly tooManyUntil: Instant }
}

function problemsOf(view: View, problem: VerifyProps['problem']): Problems {
  if (!problem) return noProblems
  if (problem === 'empty') return { folio: view.t(words.empty) }
  if (problem === 'no-file') return { archivo: view.t(words.noFile) }
  return { folio: view.t(words.tooMany, { hora: clockTime(view.lang, problem.tooManyUntil) }) }
}

const look = {
  valid: 'done',
  replaced: 'care',
  revoked: 'care',
  unknown: 'error',
  other: 'error',
} as const satisfies Record<Checked, string>

/** The folio of the line proves when somebody tried to come in, and not who. */
const triedAt = (view: View, at: Instant): Html =>
  html`${notice('done', view.t(words.tryTitle), view.t(words.tryText, { cuando: dayAndTime(view.lang, at) }))}
<p class="muted small">${view.t(words.nothingElse)}</p>`

/** What we say of a paper, and nothing else. */
function answer(view: View, { folio, code, found }: VerifyProps): Html {
  if (!found) return html`<p>${view.t(words.intro)}</p>`
  if (found.by === 'try') return triedAt(view, found.at)
  const said = found.by === 'file' ? fileWords[found.state] : folioWords[found.state]
  const isPaper = found.by === 'folio' && found.state === 'valid' && !folio?.startsWith('TRA')
  const more = isPaper ? ` ${view.t(code ? words.codeMatches : words.askCode)}` : ''
  const name = found.by === 'folio' ? html`<span class="code">${folio ?? ''}</span>. ` : nothing
  return html`${notice(look[found.state], view.t(said.title), html`${name}${view.t(said.text)}${more}`)}
<p class="muted small">${view.t(words.nothingElse)}</p>`
}

const byFolio = (view: View, { folio, code }: VerifyProps, problems: Problems): Html =>
  html`<form class="stack" method="get" action="${view.to('/verifica')}" novalidate>
${textField(
  view,
  {
    name: 'folio',
    label: view.t(words.folio),
    hint: view.t(words.hint),
    value: folio,
    code: true,
    uppercase: true,
    autocomplete: 'off',
    maxlength: 60,
    width: 'w-18',
  },
  problems,
)}
${textField(view, {
  name: 'codigo',
  label: view.t(words.code),
  hint: view.t(words.codeHint),
  value: code,
  optional: true,
  code: true,
  uppercase: true,
  autocomplete: 'off',
  maxlength: 40,
  width: 'w-18',
})}
${button(view.t(words.check))}
</form>`

const byFile = (view: View, problems: Problems): Html =>
  html`<section class="stack" aria-labelledby="el-archivo">
<h2 id="el-archivo">${view.t(words.byFile)}</h2>
<p>${view.t(words.byFileText)}</p>
${fileForm(
  view,
  '/verifica/archivo',
  html`${fileField(view, { name: 'archivo', label: view.t(words.file), hint: view.t(words.fileHint), accept: '.pdf,application/pdf' }, problems)}
${button(view.t(words.checkFile), 'btn btn-2')}`,
)}
</section>`

/** Anybody checks a folio, its printed code, or the file itself. */
export function verifyPage(view: View, props: VerifyProps): Html {
  const title = view.t(words.h1)
  const problems = problemsOf(view, props.problem)
  return page(view, {
    title,
    error: props.problem !== undefined,
    main: html`<div class="wrap cols">
<div class="stack">
${errorSummary(view, problems)}
<h1>${title}</h1>
${answer(view, props)}
${byFolio(view, props, problems)}
</div>
${byFile(view, problems)}
</div>`,
  })
}

const folio = 'EDO-2026-00000042-K'
const code = 'K7QD-M2XR-9HBF'
const byFolioState = (state: Checked) => (view: View) =>
  verifyPage(view, { folio, found: { by: 'folio', state } })

export const gallery: Gallery = {
  '/verifica': {
    vacía: (view) => verifyPage(view, {}),
    'sin folio': (view) => verifyPage(view, { problem: 'empty' }),
    'sin archivo': (view) => verifyPage(view, { problem: 'no-file' }),
    'muchos intentos': (view) =>
      verifyPage(view, {
        folio: 'X',
        problem: { tooManyUntil: Temporal.Instant.from('2026-08-04T18:00:00Z') },
      }),
  },
  '/verifica/{folio}': {
    vale: byFolioState('valid'),
    'vale, con su código': (view) =>
      verifyPage(view, { folio, code, found: { by: 'folio', state: 'valid' } }),
    cambiado: byFolioState('replaced'),
    anulado: byFolioState('revoked'),
    'otro código': (view) =>
      verifyPage(view, { folio, code, found: { by: 'folio', state: 'other' } }),
    desconocido: (view) =>
      verifyPage(view, { folio: '<b>', found: { by: 'folio', state: 'unknown' } }),
  },
  '/verifica/archivo': {
    vale: (view) => verifyPage(view, { found: { by: 'file', state: 'valid' } }),
    cambiado: (view) => verifyPage(view, { found: { by: 'file', state: 'replaced' } }),
    anulado: (view) => verifyPage(view, { found: { by: 'file', state: 'revoked' } }),
    'un intento de entrar': (view) =>
      verifyPage(view, { folio: 'FILA-7K2M9-Q4XRD-H8T3W', found: { by: 'try', at: view.now } }),
    ajeno: (view) => verifyPage(view, { found: { by: 'file', state: 'unknown' } }),
  },
}
