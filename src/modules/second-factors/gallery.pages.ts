import { hours, later } from '../../foundation/time.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import type { View } from '../../platform/pages/view.ts'
import { appPage, codesPage, readAppPage, shownCodesPage } from './codes.pages.ts'
import { appPath, codesPath, keysPath } from './frame.pages.ts'
import { keysPage, makeKeyPage } from './keys.pages.ts'
import { codeRefusals, keyRefusals } from './second-factors.words.ts'

const keys = (view: View) => [
  {
    keyId: 'a',
    name: 'mi celular',
    backedUp: true,
    addedAt: later(view.now, hours(-700)),
    usedAt: view.now,
  },
  {
    keyId: 'b',
    name: 'la llave que llevo colgada en el llavero',
    backedUp: false,
    addedAt: view.now,
    usedAt: null,
  },
]
const none = { keys: [], possible: true, alone: true }
const offered = {
  secret: 'MRSW23ZAMFTWK3TUMEQGCZDSNFQW4YJB',
  link: 'otpauth://totp/Cimiento:r%C2%B7%C2%B7?secret=MRSW23ZAMFTWK3TUMEQGCZDSNFQW4YJB&issuer=Cimiento',
  sealed: 'ejemplo',
}
const held = (view: View) =>
  ({
    ok: false,
    code: 'held-by-after-recovery',
    until: later(view.now, hours(20)),
    held: true,
  }) as const
const codes = Array.from({ length: 10 }, (_, i) => `1f0c${i}-ab34${9 - i}`)

export const gallery: Gallery = {
  [keysPath]: {
    ninguna: (view) => keysPage(inside(view), none),
    'dos llaves': (view) =>
      keysPage(inside(view), { ...none, keys: keys(view), news: 'key-added', needsCodes: true }),
    'la única': (view) => keysPage(inside(view), { ...none, keys: keys(view).slice(0, 1) }),
    'sin nombre': (view) =>
      keysPage(inside(view), {
        ...none,
        problems: { nombre: view.t(keyRefusals['name-missing']) },
      }),
    detenido: (view) => keysPage(inside(view), { ...none, held: held(view) }),
    'aquí no hay llaves': (view) => keysPage(inside(view), { ...none, possible: false }),
  },
  [`${keysPath}/nueva`]: {
    'crear la llave': (view) => makeKeyPage(inside(view), { options: '{}', name: 'mi celular' }),
  },
  [appPath]: {
    'sin poner': (view) => appPage(inside(view), { app: undefined, alone: true }),
    puesta: (view) =>
      appPage(inside(view), {
        app: { addedAt: view.now, usedAt: null },
        alone: true,
        news: 'app-added',
        needsCodes: true,
      }),
  },
  [`${appPath}/nueva`]: {
    'leer el cuadro': (view) => readAppPage(inside(view), { offered }),
    'no coincide': (view) =>
      readAppPage(inside(view), {
        offered,
        problems: { codigo: view.t(codeRefusals['code-wrong']) },
      }),
  },
  [codesPath]: {
    'sin hacer': (view) => codesPage(inside(view), { left: 0, madeAt: undefined }),
    'quedan nueve': (view) => codesPage(inside(view), { left: 9, madeAt: view.now }),
  },
  [`${codesPath}/nuevos`]: {
    'esta vez': (view) => shownCodesPage(inside(view), { codes }),
  },
}
