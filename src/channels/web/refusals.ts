// Refusals are bytes that were drawn before: a page is rendered once for each state it can tell, with gaps for what
// differs between two people in that state. Filling the gaps costs microseconds, whatever the load.
import type { ServerResponse } from 'node:http'
import type { Instant } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import type { Institution } from '../../platform/institution.ts'
import type { Html } from '../../platform/pages/html.ts'
import { type View, viewOf } from '../../platform/pages/view.ts'
import { headersOfRefusals } from './policy.ts'
import { gzipOf, type Pressed, pressed } from './pressed.ts'

/** Private-use characters: no page of ours holds them, and escaping leaves them alone. */
const [opens, closes] = ['\uE000', '\uE001']
/** A gap in a page, to be filled by name. */
export const gap = (name: string): string => `${opens}${name}${closes}`

type Pieces = readonly (Pressed & { readonly gap: string | undefined })[]
export type Gaps = Readonly<Record<string, string>>

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => escapes[c]!)

function piecesOf(markup: string): Pieces {
  return markup.split(closes).map((part) => {
    const [text = '', name] = part.split(opens)
    return { ...pressed(Buffer.from(text)), gap: name }
  })
}

/** The page with its gaps filled; what is filled in is escaped. Nothing that was drawn before is encoded again. */
function filled(pieces: Pieces, gaps: Gaps, drawn: Gaps = {}): readonly (Pressed | Buffer)[] {
  const parts: (Pressed | Buffer)[] = []
  for (const piece of pieces) {
    const { gap: name } = piece
    parts.push(piece)
    if (name) parts.push(Buffer.from(drawn[name] ?? escaped(gaps[name] ?? '')))
  }
  return parts
}
const plain = (parts: readonly (Pressed | Buffer)[]): Buffer =>
  Buffer.concat(parts.map((part) => (Buffer.isBuffer(part) ? part : part.bytes)))

/** What a browser asked for, as far as a refusal depends on it. */
export type Asked = {
  readonly lang: Lang
  /** Without its language, with its query. */
  readonly path: string
  readonly saveData: boolean
  /** Whether the browser takes gzip. */
  readonly gzip: boolean
}
export type Refusal = {
  /** Names the state that the page tells: the same name is the same page but for its gaps. */
  readonly state: string
  readonly draw: (view: View) => Html
  readonly gaps?: Gaps
  /** Gaps that are filled with markup of ours. */
  readonly markup?: Gaps
  readonly retryAfterSeconds: number
  /** For what a page tells of the present: part of `state`, where it does. */
  readonly now?: Instant
  /** Asks again by itself, scripts or none. */
  readonly refreshSeconds?: number
  readonly cookies?: readonly string[]
}

const mostKept = 400

/** Draws and keeps the pages of the door. */
export function openRefusals(deps: { institution: Institution; demo: boolean; https: boolean }) {
  const headers = headersOfRefusals(deps.https)
  const kept = new Map<string, Pieces>()

  const piecesFor = ({ lang, saveData }: Asked, { state, draw, now }: Refusal): Pieces => {
    const key = `${lang} ${saveData ? 'lean' : 'full'} ${state}`
    const known = kept.get(key)
    if (known) return known
    const view = viewOf({
      lang,
      saveData,
      path: gap('path'),
      now: now ?? Temporal.Instant.fromEpochMilliseconds(0),
      institution: deps.institution,
      demo: deps.demo,
      csrf: '',
    })
    const pieces = piecesOf(draw(view).toString())
    if (kept.size >= mostKept) kept.clear()
    kept.set(key, pieces)
    return pieces
  }

  /** 503 at the same address, in the language that was asked for. */
  return (response: ServerResponse, asked: Asked, refusal: Refusal): void => {
    const gaps = { path: asked.path, ...refusal.gaps }
    const parts = filled(piecesFor(asked, refusal), gaps, refusal.markup)
    const body = asked.gzip ? gzipOf(parts) : plain(parts)
    response.writeHead(503, {
      ...headers,
      'retry-after': `${refusal.retryAfterSeconds}`,
      'content-length': `${body.length}`,
      ...(asked.gzip && { 'content-encoding': 'gzip' }),
      ...(refusal.refreshSeconds && { refresh: `${refusal.refreshSeconds}` }),
      ...(refusal.cookies && { 'set-cookie': [...refusal.cookies] }),
    })
    response.end(body)
  }
}
export type Refusals = ReturnType<typeof openRefusals>
