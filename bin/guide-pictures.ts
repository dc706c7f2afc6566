// Makes the pictures of the portal guide from the gallery, on a phone's screen, in both languages:
//   node bin/guide-pictures.ts
// Needs Chromium (CHROMIUM names it). Pages come from memory: no server and no database.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gallery } from '../src/app/galleries.ts'
import { guidePages } from '../src/modules/help/guide.words.ts'
import { pictureName, pictureSize } from '../src/modules/help/papers.pages.ts'
import { assetAt } from '../src/platform/assets.ts'
import { openChromium } from '../test/browser/chromium.ts'
import { galleryView } from '../test/harness/gallery-view.ts'

const folder = join(import.meta.dirname, '../public')
/** Of all the pictures of one language: what one reader downloads. */
const mostBytes = 300 * 1024

const browser = await openChromium()
const context = await browser.newContext({
  viewport: { ...pictureSize },
  deviceScaleFactor: 1.5,
  colorScheme: 'light',
})
const page = await context.newPage()
const lens = await context.newCDPSession(page)
let markup = ''
await page.route('**/*', (route) => {
  const asset = assetAt(new URL(route.request().url()).pathname)
  if (asset?.type.startsWith('text/css')) {
    // A reader's first visit may go without the font; a picture waits for it.
    const body = asset.body.toString().replaceAll('font-display:optional', 'font-display:block')
    return route.fulfill({ contentType: asset.type, body })
  }
  if (asset) return route.fulfill({ contentType: asset.type, body: asset.body })
  return route.fulfill({ contentType: 'text/html; charset=utf-8', body: markup })
})

async function pictureOf(drawn: string): Promise<Buffer> {
  markup = drawn
  await page.goto('http://guia.localhost/')
  await page.waitForLoadState('networkidle')
  await page.evaluate('document.fonts.ready')
  const clip = { x: 0, y: 0, ...pictureSize, scale: 1 }
  const { data } = await lens.send('Page.captureScreenshot', { format: 'webp', quality: 60, clip })
  return Buffer.from(data, 'base64')
}

await mkdir(join(folder, 'guia'), { recursive: true })
try {
  for (const lang of ['es', 'en'] as const) {
    let bytes = 0
    for (const [picture, path] of Object.entries(guidePages)) {
      const draw = Object.values(gallery[path] ?? {})[0]
      if (!draw) {
        console.log(`${path} is not in the gallery: no picture of ${picture}`)
        continue
      }
      const made = await pictureOf(draw(galleryView(lang, path)).toString())
      await writeFile(join(folder, pictureName(picture, lang)), made)
      bytes += made.length
    }
    console.log(`${lang}: ${Math.ceil(bytes / 1024)} KB`)
    if (bytes > mostBytes) process.exitCode = 1
  }
} finally {
  await browser.close()
}
