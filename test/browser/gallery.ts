// Every page in every state, in a real browser: no accessibility violation, nothing wider than the screen.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { Lang } from '../../src/foundation/words.ts'
import { assetAt } from '../../src/platform/assets.ts'
import { drawings } from '../harness/gallery-view.ts'
import { openChromium } from './chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const widths = [320, 360, 1280]
const origin = 'http://galeria.localhost'
const colourRules = ['color-contrast', 'link-in-text-block']
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Pages come from memory: the test needs no server and no port. */
async function openPage(
  browser: Browser,
  colorScheme: Scheme,
  markup: { now: string },
): Promise<Page> {
  const context = await browser.newContext({
    colorScheme,
    viewport: { width: 1280, height: 900 },
    bypassCSP: true,
  })
  const page = await context.newPage()
  await page.route('**/*', (route) => {
    const asset = assetAt(new URL(route.request().url()).pathname)
    if (asset) return route.fulfill({ contentType: asset.type, body: asset.body })
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: markup.now })
  })
  return page
}

type Scheme = 'light' | 'dark'

/**
 * What axe looks at. Colours are the costly part: they know no language and do not change between 320 and 360
 * px, and they are all that a colour scheme changes.
 */
function asked(scheme: Scheme, lang: Lang, width: number): object | undefined {
  const colours = lang === 'es' && width !== 360
  if (scheme === 'dark')
    return colours ? { runOnly: { type: 'rule', values: colourRules } } : undefined
  const rules = Object.fromEntries(colourRules.map((rule) => [rule, { enabled: colours }]))
  return { runOnly: { type: 'tag', values: tags }, rules }
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
    const markup = { now: '' }
    const page = await openPage(browser, scheme, markup)
    const told: string[] = []
    for (const drawing of drawings([lang])) {
      markup.now = drawing.markup
      await page.goto(`${origin}/`)
      await page.evaluate(axe)
      for (const width of widths)
        for (const trouble of await troubles(page, width, asked(scheme, lang, width)))
          told.push(`${drawing.name} at ${width}: ${trouble}`)
    }
    assert.deepEqual(told, [])
  })
}
