// The offer to stay signed in: shown in time, taken by one tap, and what was being typed is untouched.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stepUpPage } from '../../src/modules/logins/second-step.pages.ts'
import { assetAt } from '../../src/platform/assets.ts'
import { viewWith } from '../../src/platform/pages/view.ts'
import { galleryView } from '../harness/gallery-view.ts'
import { openChromium } from './chromium.ts'

test('shown before the end, gone after one tap, and a dead session leads to the goodbye', async (t) => {
  const browser = await openChromium()
  t.after(() => browser.close())
  const page = await browser.newPage()
  const member = { givenName: 'Rosa', lookOnly: false, offerAfterSeconds: 600 }
  const view = viewWith(galleryView('es', '/confirma-que-eres-tu'), { member })
  const ways = { passkeys: 0, authenticator: false }
  const markup = stepUpPage(view, { back: '/mi-perfil', ways }).toString()
  const sent: string[] = []
  let alive = true
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url())
    const asset = assetAt(pathname)
    if (asset) return route.fulfill({ contentType: asset.type, body: asset.body })
    if (pathname !== '/sesion/seguir')
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: markup })
    sent.push(route.request().postData() ?? '')
    return alive ? route.fulfill({ json: { after: 600 } }) : route.fulfill({ body: 'adiós' })
  })
  await page.clock.install()
  await page.goto('http://portal.localhost/confirma-que-eres-tu')
  const offer = page.locator('#seguir')
  assert.equal(await offer.isVisible(), false)
  await page.locator('#clave').fill('a medias')
  await page.clock.fastForward('10:01')
  await offer.waitFor({ state: 'visible' })
  await offer.getByRole('button', { name: 'Seguir aquí' }).click()
  await offer.waitFor({ state: 'hidden' })
  assert.equal(await page.locator('#clave').inputValue(), 'a medias')
  assert.match(sent[0]!, /_csrf=token-of-the-gallery.*quieto=si/)
  await page.clock.fastForward('10:01')
  await offer.waitFor({ state: 'visible' })
  alive = false
  await offer.getByRole('button', { name: 'Seguir aquí' }).click()
  await page.waitForURL('**/sesion/seguir')
})
