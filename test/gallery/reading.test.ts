// Every page reads easily, whole, in both languages; and an English page has no Spanish left in it.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { readingOf, sentencesOf, wordsOf } from '../../src/foundation/reading-ease.ts'
import type { Lang } from '../../src/foundation/words.ts'
import { drawings } from '../harness/gallery-view.ts'
import { linesOf, proseOf } from '../harness/prose.ts'

/** Of the design guide: easy for nearly everybody, and a sentence that one holds in the head. */
const leastEase = 65
const mostOnAverage = 12
const longest = { es: 18, en: 24 } as const
/** Fewer words than these measure nothing: such pages are read together. */
const fewWords = 25

const drawn = { es: [...drawings(['es'])], en: [...drawings(['en'])] }

/** What a page says over all its states, each line once. */
function proseByPath(lang: Lang): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>()
  for (const { path, markup } of drawn[lang]) {
    const prose = pages.get(path) ?? new Set<string>()
    for (const line of proseOf(markup)) prose.add(line)
    pages.set(path, prose)
  }
  return pages
}

for (const lang of ['es', 'en'] as const)
  test(`every page reads easily, ${lang}`, (t) => {
    const told: string[] = []
    const short: string[] = []
    let [pages, hardest] = [0, 100]
    for (const [path, prose] of proseByPath(lang)) {
      const lines = [...prose]
      const tooLong = lines
        .flatMap(sentencesOf)
        .filter((sentence) => wordsOf(sentence).length > longest[lang])
      told.push(...tooLong.map((sentence) => `${path}: «${sentence.trim()}» is long`))
      if (lines.flatMap(wordsOf).length < fewWords) {
        short.push(...lines)
        continue
      }
      const { ease, average } = readingOf(lines, lang)
      pages += 1
      hardest = Math.min(hardest, ease)
      if (ease < leastEase) told.push(`${path} reads at ${ease.toFixed(1)}`)
      if (average >= mostOnAverage) told.push(`${path}: ${average.toFixed(1)} words a sentence`)
    }
    const { ease } = readingOf(short, lang)
    if (ease < leastEase) told.push(`the short ones read at ${ease.toFixed(1)} together`)
    t.diagnostic(
      `${pages} pages, the hardest at ${hardest.toFixed(1)}; short ones ${ease.toFixed(1)}`,
    )
    assert.deepEqual(told, [])
  })

/** Every text without blanks to fill in that is another one in English. */
async function spanishTexts(): Promise<Set<string>> {
  const [spanish, english] = [new Set<string>(), new Set<string>()]
  const collect = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return
    const { es, en } = value as { es?: unknown; en?: unknown }
    if (typeof es === 'string' && typeof en === 'string') {
      english.add(en)
      if (es !== en && !/[{<]/.test(es)) spanish.add(es)
    } else Object.values(value).forEach(collect)
  }
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }))
    if (/words?\.ts$/.test(file) && file !== join('foundation', 'words.ts'))
      collect(await import(resolve('src', file)))
  return spanish.difference(english)
}

/** Names of people, firms and devices, what people wrote to us, and mails in the demo's drawer: as they are. */
const asItIs =
  /del Bajío|del Norte$|^Banco del|^Farmacias del|^https:|^María del Carmen|llavero$|^(?:Tu|El) RFC (?:quedó|de tu)|^Sí, manda|^La foto de tu ident/
const drawer = /^\/demo\/buzon/
/** What no English sentence has. */
const spanishWord =
  /(?<!\p{L})(?:el|los|las|que|tu|tus|para|con|por|una|del|más|también|sí)(?!\p{L})/iu

test('an English page says nothing in Spanish', async () => {
  const spanish = await spanishTexts()
  assert.ok(spanish.size > 1000)
  const inSight = new Set(drawn.es.flatMap(({ markup }) => linesOf(markup)))
  const found = spanish.intersection(inSight).size
  assert.ok(found > 500, `${found} are found where they belong`)
  const told = new Set<string>()
  for (const [i, { name, path, markup }] of drawn.en.entries()) {
    if (drawer.test(path)) continue
    const inSpanish = new Set(linesOf(drawn.es[i]!.markup))
    for (const line of linesOf(markup))
      if (
        spanish.has(line) ||
        (inSpanish.has(line) && spanishWord.test(line) && !asItIs.test(line))
      )
        told.add(`${name}: «${line}»`)
  }
  assert.deepEqual([...told], [])
})

test('what a browser reads out or names is said in the language of the page', async () => {
  const spanish = await spanishTexts()
  const told = new Set<string>()
  for (const { name, markup } of drawn.en) {
    const named = markup.matchAll(/ (?:aria-label|alt|title|content)="([^"]+)"/g)
    for (const [, text] of named) if (spanish.has(text!)) told.add(`${name}: «${text}»`)
    assert.match(markup, /^<!doctype html>\n<html lang="en-US">/, name)
  }
  assert.deepEqual([...told], [])
})
