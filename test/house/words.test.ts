// What members read: both languages, paired signs, our own vocabulary, and the institution only through its profile.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'

type Found = { readonly where: string; readonly es: string; readonly en: string }

function* textsIn(value: unknown, where: string): Generator<Found> {
  if (value === null || typeof value !== 'object') return
  const { es, en } = value as { es?: unknown; en?: unknown }
  if (typeof es === 'string' || typeof en === 'string')
    yield { where, es: String(es), en: String(en) }
  else for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, `${where}.${key}`)
}

const wordFiles = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((f) =>
  /words?\.ts$|\/articles\/.*\.ts$/.test(f),
)
const texts: Found[] = []
for (const file of wordFiles.filter((f) => f !== join('foundation', 'words.ts')))
  for (const [name, value] of Object.entries(await import(resolve('src', file))))
    texts.push(...textsIn(value, `${file} ${name}`))

const count = (text: string, sign: string) => text.split(sign).length - 1
const complain = (wrong: (text: Found) => boolean) =>
  texts.filter(wrong).map((t) => `${t.where}: ${t.es} | ${t.en}`)

test('every text is said in both languages', () => {
  assert.ok(texts.length > 50)
  assert.deepEqual(
    complain(
      ({ es, en }) =>
        es.trim() === '' || en.trim() === '' || es === 'undefined' || en === 'undefined',
    ),
    [],
  )
})

test('signs come in pairs and spaces stand single', () => {
  assert.deepEqual(
    complain(({ es }) => count(es, '¿') !== count(es, '?') || count(es, '¡') !== count(es, '!')),
    [],
  )
  assert.deepEqual(
    complain(({ es, en }) => [es, en].some((t) => /^\s|\s$| {2}|\s[,.;:](\s|$)/.test(t))),
    [],
  )
  assert.deepEqual(
    complain(({ es, en }) =>
      [es, en].some((t) => count(t, '“') !== count(t, '”') || count(t, '«') !== count(t, '»')),
    ),
    [],
  )
})

test('both languages take the same arguments and tags', () => {
  const marks = (text: string) =>
    [
      ...new Set(
        [...text.matchAll(/\{(\w+)|<(\w+)>/g)].map((m) => m[1]?.toLowerCase() ?? `<${m[2]}>`),
      ),
    ]
      .filter((m) => !['uno', 'one', 'other'].includes(m) && !/^telefono(exterior)?$/.test(m))
      .sort()
  assert.deepEqual(
    complain(({ es, en }) => marks(es).join() !== marks(en).join()),
    [],
  )
})

test('the voice is ours: tú, plain words, no office talk', () => {
  const banned =
    /\b(usuarios?|ingres(a|ar|e|es)|captur(a|ar|e)|válid[oa]s?|inválid[oa]s?|dich[oa]s?|proceder|estimad[oa]s?|bienvenid[oa]|campo obligatorio|expirad[oa]|expiró)\b/i
  const allowed =
    /Correo electrónico o usuario incorrecto|Te damos la bienvenida|líneas? de captura|\{captura\}/gi
  assert.deepEqual(
    complain(({ es }) => banned.test(es.replace(allowed, ''))),
    [],
  )
})

test('the institution is named through its profile alone', () => {
  assert.deepEqual(
    complain(({ es, en }) =>
      /Infonatel|Infonavit|\bCimiento\b|9171|800 008|\b30900\b/i.test(es + en),
    ),
    [],
  )
})
