// What axe finds on a page as it stands in the browser.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

export const axe = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)
export const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Rules broken, each with where. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const options = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }
  return page.evaluate<string[]>(`(async () => {
    const { violations } = await axe.run(${JSON.stringify(options)})
    return violations.map((v) => v.id + ' at ' + v.nodes.map((n) => n.target.join(' ')).join(', '))
  })()`)
}
