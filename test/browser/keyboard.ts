// Somebody who works without a mouse: Tab until the thing has the focus, Enter, letters and arrows. Where the
// focus is must be seen at every stop.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

const mostStops = 150

type Stop = {
  readonly tag: string
  /** As it is read: the label of a field, the words of a button. */
  readonly name: string
  readonly seen: boolean
}

/** Runs in the page: what has the focus now. */
const stopNow = `(() => {
  const e = document.activeElement
  if (!e || e === document.body) return { tag: 'BODY', name: '', seen: true }
  const said = e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(e)
  const { top, bottom, width } = e.getBoundingClientRect()
  const marked = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
  const inside = bottom > 0 && top < innerHeight && width > 0
  return { tag: e.tagName, name: said.replace(/\\s+/g, ' ').trim(), seen: marked && inside }
})()`

export class Hands {
  readonly #page: Page
  /** How many keys moved the focus so far. */
  tabs = 0

  constructor(page: Page) {
    this.#page = page
  }

  /** Tabs on to the thing of that kind whose name begins so. */
  async reaches(tags: readonly string[], name: string): Promise<void> {
    const passed: string[] = []
    for (let stops = 0; stops < mostStops; stops++) {
      const stop = await this.#page.evaluate<Stop>(stopNow)
      assert.ok(stop.seen, `the focus on «${stop.name}» (${stop.tag}) is in sight`)
      if (tags.includes(stop.tag) && stop.name.startsWith(name)) return
      passed.push(`${stop.tag} ${stop.name.slice(0, 30)}`)
      await this.#page.keyboard.press('Tab')
      this.tabs += 1
    }
    assert.fail(`Tab never came to «${name}», but to: ${[...new Set(passed)].join(' · ')}`)
  }

  async types(label: string, text: string): Promise<void> {
    await this.reaches(['INPUT', 'TEXTAREA'], label)
    await this.#page.keyboard.press('Control+A')
    await this.#page.keyboard.type(text)
  }

  /** Down the list to that choice. */
  async chooses(label: string, choice: string): Promise<void> {
    await this.reaches(['SELECT'], label)
    const chosen = 'document.activeElement.selectedOptions[0].textContent.trim()'
    await this.#page.keyboard.press('Home')
    for (let n = 0; n < 40; n++) {
      if ((await this.#page.evaluate<string>(chosen)) === choice) return
      await this.#page.keyboard.press('ArrowDown')
    }
    assert.fail(`«${choice}» is not among the choices of «${label}»`)
  }

  /** Opens what is folded. */
  async opens(summary: string): Promise<void> {
    await this.reaches(['SUMMARY'], summary)
    await this.#page.keyboard.press('Enter')
  }

  /** Enter on a button or a link, and the page that comes of it. */
  async presses(name: string): Promise<void> {
    await this.reaches(['BUTTON', 'A'], name)
    await this.sends()
  }

  /** Enter where the focus is. */
  async sends(): Promise<void> {
    await Promise.all([this.#page.waitForEvent('load'), this.#page.keyboard.press('Enter')])
  }
}
