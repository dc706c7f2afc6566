// Every page in every state, in a real browser: no accessibility violation, nothing wider than the screen.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { assetAt } from '../../src/platform/assets.ts'
import { type Drawn, drawings } from '../harness/gallery-view.ts'
import { axe, tags } from './axe.ts'
import { openChromium } from './chromium.ts'

const origin = 'http://galeria.localhost'
const narrow = 320
const phone = 360
const wide = 1280

/** What a colour scheme can break. */
const colourRules = ['color-contrast', 'link-in-text-block']
/** What a width can break; everything else axe reads off the document, which has none. */
const lookRules = [...colourRules, 'target-size', 'scrollable-region-focusable']

type Rules = { readonly runOnly: object; readonly rules?: object }
const only = (values: readonly string[]): Rules => ({ runOnly: { type: 'rule', values } })
const every: Rules = {
  runOnly: { type: 'tag', values: tags },
  rules: { 'target-size': { enabled: true } },
}
const everyButColours: Rules = {
  ...every,
  rules: {
    'target-size': { enabled: true },
    ...Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])),
  },
}

/** One page for all drawings: the look comes from memory, with no server and no port, and axe is read once. */
async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  await page.route('**/*', (route) => {
    const asset = assetAt(new URL(route.request().url()).pathname)
    if (asset) return route.fulfill({ contentType: asset.type, body: asset.body })
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html>' })
  })
  await page.goto(`${origin}/`)
  await page.evaluate(axe)
  return page
}

/** Runs in the page: another document in the same window, whole with its look and its letters. */
const draw = (markup: string) => `(async () => {
  document.open()
  const { promise, resolve } = Promise.withResolvers()
  window.addEventListener('load', resolve, { once: true })
  document.write(${JSON.stringify(markup)})
  document.close()
  await promise
  await document.fonts.ready
})()`

/** Runs in the page: rules broken, and how wide it came out. */
const probe = (rules: Rules | undefined) => `(async () => {
  const rules = ${JSON.stringify(rules ?? null)}
  const found = rules ? await axe.run({ ...rules, resultTypes: ['violations'] }) : { violations: [] }
  const broken = found.violations.map((v) => v.id + ' at ' + v.nodes.map((n) => n.target.join(' ')).join(', '))
  return { broken, wide: document.documentElement.scrollWidth }
})()`

type Told = (trouble: string) => void

/** Looks at what is drawn at one width, with the rules asked or for its width alone. */
async function lookAt(page: Page, width: number, rules: Rules | undefined, told: Told) {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 900 })
  const seen = await page.evaluate<{ broken: string[]; wide: number }>(probe(rules))
  for (const broken of seen.broken) told(`at ${width}: ${broken}`)
  if (seen.wide > width) told(`at ${width}: ${seen.wide} px wide`)
}

/** Another colour scheme changes colours alone. */
async function lookInTheDark(page: Page, width: number, told: Told) {
  await page.emulateMedia({ colorScheme: 'dark' })
  await lookAt(page, width, only(colourRules), (trouble) => told(`dark, ${trouble}`))
  await page.emulateMedia({ colorScheme: 'light' })
}

/**
 * Spanish: all rules where lines are shortest, in every state; on a wide screen all rules for the first state of a page
 * and those that a width can break for the others. The look breaks nowhere between 320 and 360 px but for the letters of
 * the menu, the same in every state; in the dark what stands around a wide page is too.
 */
async function inSpanish(page: Page, drawn: Drawn, isFirst: boolean, told: Told) {
  await page.evaluate(draw(drawn.markup))
  await lookAt(page, narrow, every, told)
  await lookInTheDark(page, narrow, told)
  if (isFirst) await lookAt(page, phone, undefined, told)
  await lookAt(page, wide, isFirst ? every : only(lookRules), told)
  if (isFirst) await lookInTheDark(page, wide, told)
}

/** Tags, classes and which attributes are there: all that axe judges but the words, their width and their colours. */
const skeletonOf = ({ markup }: Drawn): string =>
  markup
    .replaceAll(/>[^<]+</g, (text) => (text.trim() === '><' ? '><' : '>…<'))
    .replaceAll(/="[^"]+"/g, '="…"')
    .replaceAll(/\s+/g, ' ')

/** English changes words: where the document is the same but for them, only widths are left to see. */
async function inEnglish(page: Page, drawn: Drawn, spanish: Drawn, isFirst: boolean, told: Told) {
  await page.evaluate(draw(drawn.markup))
  const same = !isFirst && skeletonOf(drawn) === skeletonOf(spanish)
  await lookAt(page, narrow, same ? undefined : everyButColours, told)
  if (isFirst) await lookAt(page, wide, undefined, told)
}

/** Draws every page of one part of the gallery, in every state and both languages, and collects what is wrong. */
export function galleryPart(part: number, parts: number): void {
  let browser: Browser
  before(async () => {
    browser = await openChromium()
  })
  after(() => browser.close())

  test(`no accessibility violation and no sideways scroll, part ${part + 1} of ${parts}`, async () => {
    const page = await openPage(browser)
    const told: string[] = []
    const english = drawings(['en'])
    const seen = new Set<string>()
    for (const drawn of drawings(['es'])) {
      const translated = english.next().value!
      const isFirst = !seen.has(drawn.path)
      seen.add(drawn.path)
      if (seen.size % parts !== part) continue
      const tell =
        ({ name }: Drawn): Told =>
        (trouble) =>
          told.push(`${name}, ${trouble}`)
      await inSpanish(page, drawn, isFirst, tell(drawn))
      await inEnglish(page, translated, drawn, isFirst, tell(translated))
    }
    assert.deepEqual(told, [])
  })
}
