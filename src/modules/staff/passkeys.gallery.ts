import type { Gallery } from '../../platform/pages/gallery.ts'
import type { View } from '../../platform/pages/view.ts'
import { authenticatorPage } from './authenticator.pages.ts'
import { ceremonyPage, ownPath, proofsPage } from './passkeys.pages.ts'

const home = '/agente'
const keys = (view: View) => [
  { keyId: 'a', name: 'mi laptop', addedAt: view.now.subtract({ hours: 700 }), usedAt: view.now },
  {
    keyId: 'b',
    name: 'la llave que llevo colgada en el llavero',
    addedAt: view.now,
    usedAt: null,
  },
]
const offered = {
  secret: 'MRSW23ZAMFTWK3TUMEQGCZDSNFQW4YJB',
  link: 'otpauth://totp/Cimiento:Adriana?secret=MRSW23ZAMFTWK3TUMEQGCZDSNFQW4YJB&issuer=Cimiento',
  sealed: 'ejemplo',
}
const none = { authenticator: true, keys: [], fresh: true, possible: true }

export const keyGallery: Gallery = {
  [ownPath]: {
    'sin llaves': (view) => proofsPage(view, { home, shown: none }),
    'con llaves, pide código': (view) =>
      proofsPage(view, { home, shown: { ...none, keys: keys(view), fresh: false } }),
    'la última no se quita': (view) =>
      proofsPage(view, {
        home,
        shown: { ...none, authenticator: false, keys: keys(view).slice(0, 1) },
        refused: { field: 'cual', code: 'last-proof' },
      }),
    'ya sirve': (view) =>
      proofsPage(view, { home, shown: { ...none, keys: keys(view) }, news: 'added' }),
    'aquí no hay llaves': (view) => proofsPage(view, { home, shown: { ...none, possible: false } }),
  },
  [`${ownPath}/app`]: {
    'leer el cuadro': (view) => authenticatorPage(view, { offered, back: ownPath }),
    'el código no coincide': (view) =>
      authenticatorPage(view, { offered, back: ownPath, wrong: true }),
  },
  [`${ownPath}/nueva`]: {
    'crear la llave': (view) =>
      ceremonyPage(view, { options: '{}', making: 'mi laptop', action: ownPath, back: ownPath }),
  },
  '/agente/entrar/llave': {
    'usar la llave': (view) =>
      ceremonyPage(view, { options: '{}', action: '/agente/entrar', back: '/agente/entrar' }),
  },
}
