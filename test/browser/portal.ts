// The whole portal behind a real browser: a free port of loopback, a phone-sized window, scripts on or off.
import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { type App, type AppOptions, openApp } from '../harness/app.ts'
import { freePort } from '../harness/free-port.ts'
import { openChromium } from './chromium.ts'

type TestContext = { after(hook: () => Promise<void>): void }

/** How long something may take to appear: a page of ours takes far less on a busy machine. */
const patienceMs = 60_000

export class Person {
  readonly page: Page
  readonly app: App
  readonly #origin: string

  constructor(page: Page, app: App, origin: string) {
    this.page = page
    this.app = app
    this.#origin = origin
  }

  /** Types an address of the portal into the browser. */
  async goes(path: string): Promise<void> {
    await this.page.goto(this.#origin + path)
  }

  /** Types into the fields with these labels, as they are read on the page. */
  async writes(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, text] of Object.entries(fields)) {
      const field = this.page.getByLabel(label, { exact: true }).first()
      if ((await field.evaluate((element) => element.tagName)) === 'SELECT')
        await field.selectOption({ label: text })
      else {
        await field.focus() // as people do: what is filled in on leaving the field before comes first
        await field.fill(text)
      }
    }
  }

  async presses(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).first().click()
  }

  async follows(link: string): Promise<void> {
    await this.page.getByRole('link', { name: link, exact: true }).first().click()
  }

  /** The page one stands on has this heading, or gets there soon. */
  async reads(h1: string): Promise<void> {
    await this.#soon('h1', (text) => text === h1, `the heading «${h1}»`)
  }

  async sees(text: string | RegExp): Promise<void> {
    const there = (whole: string) =>
      typeof text === 'string' ? whole.includes(text) : text.test(whole)
    await this.#soon('main', there, `«${text}»`)
  }

  /** A press is answered by a page that takes its time: looks again until it is there. */
  async #soon(selector: string, fits: (text: string) => boolean, what: string): Promise<void> {
    let text = ''
    for (const end = performance.now() + patienceMs; performance.now() < end; await pause(50)) {
      text = await this.page
        .locator(selector)
        .first()
        .innerText()
        .catch(() => '')
      text = text.replace(/\s+/g, ' ').trim()
      if (fits(text)) return
    }
    assert.fail(`${what} is not at ${this.path}, but: ${text}`)
  }

  get path(): string {
    return new URL(this.page.url()).pathname
  }

  /** The newest mail for an address, once the queues have done their work. */
  async newestMail(address: string) {
    await this.app.runJobs()
    const [mail] = await this.app.mailTo(address)
    assert.ok(mail, `a mail for ${address}`)
    return mail
  }

  /** The newest text for a number, once the queues have done their work. */
  async newestText(number: string): Promise<string> {
    await this.app.runJobs()
    const text = this.app.smsTo(number).at(-1)
    assert.ok(text, `a text for ${number}`)
    return text.text
  }
}

export type Portal = {
  app: App
  /** Somebody else with a browser of their own; `origin`: a portal of the test's own. */
  person(options?: { javaScript?: boolean; width?: number; origin?: string }): Promise<Person>
}

/** Opens the portal and a Chromium for one test; everything closes with it. */
export async function openPortal(
  t: TestContext,
  options: Pick<AppOptions, 'environment' | 'copy'> = {},
): Promise<Portal> {
  const port = await freePort()
  const app = await openApp(t, { ...options, port })
  const browser: Browser = await openChromium()
  t.after(() => browser.close())
  return {
    app,
    person: async ({
      javaScript = false,
      width = 360,
      origin = app.base.config.publicOrigin,
    } = {}) => {
      const context = await browser.newContext({
        javaScriptEnabled: javaScript,
        viewport: { width, height: 780 },
        locale: 'es-MX',
      })
      context.setDefaultTimeout(patienceMs)
      return new Person(await context.newPage(), app, origin)
    },
  }
}
