// Every page in every state, in a real browser: no accessibility violation, nothing wider than the screen.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { Lang } from '../../src/foundation/words.ts'
import { assetAt } from '../../src/platform/assets.ts'
import { drawings } from '../harness/gallery-view.ts'
import { axe, tags } from './axe.ts'
import { openChromium } from './chromium.ts'

const widths = [320, 360, 1280]
const origin = 'http://galeria.localhost'
const colourRules = ['color-contrast', 'link-in-text-block']

/** One page for all drawings: the look comes from memory, with no server and no port, and axe is read once. */
async function openPage(browser: Browser, colorScheme: Scheme): Promise<Page> {
  const context = await browser.newContext({ colorScheme, bypassCSP: true })
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

type Scheme = 'light' | 'dark'

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

/**
 * What axe looks at, where. The look breaks nowhere between 320 and 360 px but for the letters of the menu. A colour
 * scheme changes colours alone, and on a wide screen what stands around a page, the same in all its states. Another
 * language changes words, and the sizes of targets where lines are short; the rest is seen in Spanish at both widths.
 */
function asked(scheme: Scheme, lang: Lang, width: number, isFirst: boolean): object | undefined {
  if (width === 360) return undefined
  if (scheme === 'dark') {
    const seen = width === 320 || isFirst
    return seen ? { runOnly: { type: 'rule', values: colourRules } } : undefined
  }
  const allRules = {
    runOnly: { type: 'tag', values: tags },
    rules: { 'target-size': { enabled: true } },
  }
  if (lang === 'es') return allRules
  if (width !== 320) return undefined
  const noColours = Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }]))
  return { ...allRules, rules: { ...allRules.rules, ...noColours } }
}

/** Runs in the page: rules broken, and how wide it came out. */
const probe = (options: object | undefined) => `(async () => {
  const options = ${JSON.stringify(options ?? null)}
  const found = options ? await axe.run({ ...options, resultTypes: ['violations'] }) : { violations: [] }
  const broken = found.violations.map((v) => v.id + ' at ' + v.nodes.map((n) => n.target.join(' ')).join(', '))
  return { broken, wide: document.documentElement.scrollWidth }
})()`

/** The whole check for one drawing at one width; what is wrong comes back in words. */
async function troubles(page: Page, width: number, options?: object): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 })
  const { broken, wide } = await page.evaluate<{ broken: string[]; wide: number }>(probe(options))
  return wide > width ? [...broken, `${wide} px wide`] : broken
}

/** Draws every page in the scheme and the language, and collects what is wrong at three widths. */
export function galleryIn(scheme: Scheme, lang: Lang): void {
  let browser: Browser
  before(async () => {
    browser = await openChromium()
  })
  after(() => browser.close())

  test(`no accessibility violation and no sideways scroll, ${scheme}, ${lang}`, async () => {
    const page = await openPage(browser, scheme)
    const told: string[] = []
    let path = ''
    for (const drawing of drawings([lang])) {
      const isFirst = drawing.path !== path
      path = drawing.path
      await page.evaluate(draw(drawing.markup))
      for (const width of widths) {
        const options = asked(scheme, lang, width, isFirst)
        if (scheme === 'dark' && !options) continue // colours make nothing wider
        for (const trouble of await troubles(page, width, options))
          told.push(`${drawing.name} at ${width}: ${trouble}`)
      }
    }
    assert.deepEqual(told, [])
  })
}
