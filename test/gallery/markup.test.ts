// Every page in every state is valid, labelled, light, and says everything in its own language.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { drawings } from '../harness/gallery-view.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'long-title': 'off', // titles carry the question of the page in full
    'attribute-boolean-style': 'off',
    'no-implicit-button-type': 'off', // the one button of a form submits it
    'tel-non-breaking': 'off', // numbers keep plain spaces, so that searching the page finds them
    'prefer-native-element': ['error', { exclude: ['region', 'alert'] }],
    'meta-refresh': 'off', // the line moves on by itself where no script does it
    'no-redundant-aria-label': 'off',
    'no-redundant-role': 'off', // a table drawn as cards keeps its roles only when they are said
  },
})

const htmlLimit = 14 * 1024 // gzipped: the first round trips

const pages = [...drawings()]

test('every page is valid HTML', async () => {
  const told: string[] = []
  for (const { name, markup } of pages) {
    const report = await validator.validateString(markup)
    for (const result of report.results)
      for (const m of result.messages)
        told.push(`${name}: ${m.ruleId} at ${m.line}:${m.column}: ${m.message}`)
  }
  assert.deepEqual(told, [])
})

test('every page has one h1, which its title begins with, and one main', () => {
  for (const { name, markup } of pages) {
    assert.equal(markup.match(/<h1[ >]/g)?.length, 1, `${name}: one h1`)
    assert.equal(markup.match(/<main /g)?.length, 1, `${name}: one main`)
    const plain = (text: string | undefined) =>
      text
        ?.replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    const h1 = plain(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(markup)?.[1])
    const title = plain(/<title>([\s\S]*?)<\/title>/.exec(markup)?.[1])
    const said = title?.replace(/^(Error|Mantenimiento|Maintenance): (?=.)/, '').toLowerCase()
    assert.ok(
      [title?.toLowerCase(), said].some((one) => one?.startsWith(h1?.toLowerCase() ?? '?')),
      `${name}: «${title}» begins with «${h1}»`,
    )
  }
})

test('a refusal is said in the summary, beside its field, and in the title', () => {
  for (const { name, markup } of pages) {
    const invalid = [
      ...markup.matchAll(/<(?:input|select)[^>]* id="([^"]+)"[^>]*aria-invalid="true"/g),
    ]
    const summary = /<div class="summary-error[\s\S]*?<\/div>/.exec(markup)?.[0] ?? ''
    for (const [, id] of invalid) {
      assert.ok(summary.includes(`href="#${id}"`), `${name}: the summary links to ${id}`)
      assert.ok(markup.includes(`id="${id}-error"`), `${name}: ${id} has its words beside it`)
    }
    if (invalid.length > 0) assert.match(markup, /<title>Error: /, `${name}: the title says so`)
  }
})

test('every page fits the first round trips', () => {
  for (const { name, markup } of pages) {
    const size = gzipSync(markup).length
    assert.ok(size <= htmlLimit, `${name}: ${size} bytes gzipped`)
  }
})

test('no page carries a placeholder, a style of its own or a script of its own', () => {
  for (const { name, markup } of pages) {
    assert.doesNotMatch(markup, /placeholder=|style="|<style|<script(?! src=)| on[a-z]+="/, name)
    assert.doesNotMatch(
      markup,
      /undefined|\[object |\{[a-z][A-Za-z0-9]*\}/,
      `${name}: every word is filled in`,
    )
  }
})
