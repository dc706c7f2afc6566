// Our papers, as other programs read them: tags, tables, accents, fonts, QR; and the same paper twice.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  aboutOf,
  checkSound,
  fontsOf,
  qrTextsOf,
  structureOf,
  textOf,
} from '../../../test/harness/pdf-tools.ts'
import type { Paper } from './paper.ts'
import { printed } from './print.ts'

const figures = ['$4,182.50', '$1,456.20', '$406,385.57']
const row = (n: number) => [`${n} de mayo`, 'Pago por nómina', ...figures]
const url = 'https://mi.fondo.example/verifica/EDO-2026-00000042-K?codigo=ABCD-EFGH-JKLM'

const paper = (rows: number): Paper => ({
  lang: 'es',
  institution: 'Fondo de prueba',
  title: 'Estado de cuenta de tu crédito',
  subtitle: 'Mayo y junio de 2026',
  strip: 'Datos de ejemplo: esta persona no existe.',
  madeAt: Temporal.Instant.from('2026-08-04T18:00:00Z'),
  blocks: [
    { kind: 'amount', label: 'Lo que debes', amount: '$406,385.57', note: '¿Dudas? Pregúntanos.' },
    { kind: 'facts', rows: [['Nombre', 'Ñandú Güemes Ibáñez']] },
    { kind: 'heading', text: 'Lo que pasó' },
    { kind: 'text', text: 'Cada pago dice cuánto bajó tu deuda.' },
    {
      kind: 'table',
      caption: 'Movimientos',
      columns: [
        { label: 'Fecha', share: 2 },
        { label: 'Qué fue', share: 3 },
        { label: 'Cantidad', share: 2, align: 'end' },
        { label: 'Intereses', share: 2, align: 'end' },
        { label: 'Debías después', share: 2, align: 'end' },
      ],
      rows: Array.from({ length: rows }, (_, i) => row(i + 1)),
      foot: [['Suma', '', ...figures]],
    },
    { kind: 'list', items: ['Guárdalo.', 'Compruébalo.'] },
  ],
  check: {
    heading: 'Comprueba este documento',
    url,
    alt: 'Código QR que abre la página donde se comprueba',
    text: 'Lee el código con tu celular.',
    rows: [['Folio', 'EDO-2026-00000042-K']],
  },
  foot: 'Folio EDO-2026-00000042-K',
  pageOf: (page, pages) => `Página ${page} de ${pages}`,
})

const small = await printed(paper(6))
const long = await printed(paper(120))

test('the same paper is the same bytes, another one is not', async () => {
  assert.ok((await printed(paper(6))).equals(small))
  assert.ok(!(await printed(paper(7))).equals(small))
})

test('a paper is light, even with many rows', () => {
  assert.ok(small.length < 25_000, `${small.length} bytes`)
  assert.ok(long.length < 60_000, `${long.length} bytes`)
})

test('it is tagged, whole and in its language, with its fonts inside', () => {
  for (const pdf of [small, long]) {
    assert.match(checkSound(pdf), /No syntax or stream encoding errors found/)
    const about = aboutOf(pdf)
    assert.match(about, /Tagged: +yes/)
    assert.match(about, /Title: +Estado de cuenta de tu crédito/)
    const fonts = fontsOf(pdf).split('\n').slice(2).filter(Boolean)
    assert.equal(fonts.length, 2)
    for (const font of fonts) assert.match(font, /CID TrueType.+ yes yes yes/, 'embedded, subset')
  }
  assert.match(aboutOf(long), /Pages: +5/)
})

test('who listens hears headings, pairs and cells with their headings, each once', () => {
  const heard = structureOf(long)
  assert.match(heard, /H1 \(block\)\n +"Estado de cuenta de tu crédito"/)
  assert.match(heard, /H2 \(block\)\n +"Lo que pasó"/)
  assert.match(heard, /Lbl \(block\)\n +"Nombre"\n +LBody \(block\)\n +"Ñandú Güemes Ibáñez"/)
  assert.equal(heard.match(/Scope \/Column/g)?.length, 5, 'a heading again on a sheet is not said')
  assert.equal(heard.match(/Scope \/Row/g)?.length, 121)
  assert.equal(heard.match(/^ +TR$/gm)?.length, 122)
  assert.doesNotMatch(heard, /Página \d/, 'the foot of a sheet is not said')
})

test('accents are copied right, and every sheet says which it is', () => {
  const text = textOf(long)
  for (const words of [
    'Ñandú Güemes Ibáñez',
    '¿Dudas? Pregúntanos.',
    'Debías después',
    '$406,385.57',
  ])
    assert.ok(text.includes(words), words)
  for (const page of [1, 2, 3, 4, 5]) assert.ok(text.includes(`Página ${page} de 5`))
})

test('a phone reads the square', () => {
  assert.deepEqual(qrTextsOf(small), [url])
})
