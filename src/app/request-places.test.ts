import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { articles } from '../modules/help/articles.ts'
import { findableOf, indexOf, search } from '../modules/help/help.ts'
import { places } from '../modules/help/places.ts'
import { kindNamed } from '../modules/tramites/definitions.ts'
import { requestPlaces } from './request-places.ts'

const tokens = { linea: 'La línea', institucion: 'El fondo', dominio: 'x.example', programa: 'P' }
const more = { corto: '1', telefono: '1', telefono800: '1', telefonoExterior: '1', horario: '1' }
const all = { ...tokens, ...more }
const index = indexOf([...places, ...requestPlaces, ...articles.map(findableOf)], {
  es: all,
  en: all,
})

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)
test('every address of a form that other rooms lead to is one', () => {
  const led = files.flatMap((file) =>
    [
      ...readFileSync(join('src', file), 'utf8').matchAll(
        /'\/mis-tramites\/nuevo\/([a-z][a-z-]+)'/g,
      ),
    ].map(([, slug]) => slug!),
  )
  assert.ok(led.length > 8)
  for (const slug of led) assert.ok(kindNamed(slug), `${slug} is no request`)
})

test('the search finds every kind of request by its name, in both languages', () => {
  for (const { path, title } of requestPlaces)
    for (const lang of ['es', 'en'] as const) {
      const found = search(index, title[lang], lang, 3).map((one) => one.path)
      assert.ok(found.includes(path), `${title[lang]} → ${found.join(', ')}`)
    }
})

test('the search finds them by what people say', () => {
  const said = {
    'seguro de desempleo': '/mis-tramites/nuevo/fondo-de-proteccion-de-pagos',
    'murio mi esposo': '/sin-cuenta/seguro-por-fallecimiento',
    'ley 73': '/mis-tramites/nuevo/devolucion-de-mi-ahorro',
    'se inundo mi casa inundacion': '/mis-tramites/nuevo/seguro-de-danos',
    'dos nss': '/mis-tramites/nuevo/unificar-nss',
    'derechos arco': '/mis-tramites/nuevo/derecho-de-acceso',
  }
  for (const [query, path] of Object.entries(said)) {
    const found = search(index, query, 'es', 5).map((one) => one.path)
    assert.ok(found.includes(path), `${query} → ${found.join(', ')}`)
  }
})
