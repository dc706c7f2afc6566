// Every page of the door in every state.
import { later, minutes } from '../../foundation/time.ts'
import { say } from '../../foundation/words.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import type { View } from '../../platform/pages/view.ts'
import { codeWords } from '../codes/codes.usecases.ts'
import { codePage, stepUpPage } from './proofs.pages.ts'
import {
  closedPage,
  doorPage,
  frozenPage,
  networkPage,
  recoverPage,
  waitPage,
} from './sign-in.pages.ts'
import { signInWords, stepUpWords } from './sign-in.words.ts'

const sms = { channel: 'sms', to: '47', otherChannel: 'mail' } as const
const mail = { channel: 'mail', to: 'r••••@c••••.example', otherChannel: undefined } as const
const action = '/entrar/codigo'
const soon = (view: View, n: number) => later(view.now, minutes(n))
const problem = (view: View, code: 'code-wrong' | 'code-expired' | 'code-void') => ({
  codigo: say(codeWords[code], view.lang),
})

export const gallery: Gallery = {
  '/': {
    'primera vez': (view) => doorPage(view, {}),
    'el portal está lento': (view) => doorPage(view, { slow: true }),
    'camino a otra página': (view) => doorPage(view, { back: '/mi-ahorro' }),
  },
  '/entrar': {
    'no coincide': (view) => doorPage(view, { name: 'rosa@correo.example', wrong: {} }),
    'queda un intento': (view) =>
      doorPage(view, { name: 'rosa@correo.example', wrong: { nextCosts: 1 } }),
    vacío: (view) =>
      doorPage(view, {
        problems: {
          usuario: view.t(signInWords.nameMissing),
          clave: view.t(signInWords.passwordMissing),
        },
      }),
  },
  '/entrar/codigo': {
    'al celular': (view) => codePage(view, { owed: sms, action }),
    'al correo': (view) => codePage(view, { owed: mail, action }),
    'otra vez': (view) => codePage(view, { owed: sms, action, resent: true }),
    'no coincide': (view) =>
      codePage(view, { owed: sms, action, problems: problem(view, 'code-wrong') }),
    'ya venció': (view) =>
      codePage(view, { owed: sms, action, problems: problem(view, 'code-expired') }),
    'ya no sirve': (view) =>
      codePage(view, { owed: mail, action, problems: problem(view, 'code-void') }),
  },
  '/espera-un-momento': {
    'un minuto': (view) => waitPage(view, soon(view, 1)),
    'quince minutos': (view) => waitPage(view, soon(view, 15)),
    'la red': (view) => networkPage(view, soon(view, 1)),
    'solo con contraseña nueva': (view) => recoverPage(view),
    'cuenta en pausa': (view) => frozenPage(view),
  },
  '/sesion-cerrada': {
    'por tiempo': (view) => closedPage(view, { because: 'idle', back: '/mi-ahorro', kept: true }),
    'doce horas': (view) => closedPage(view, { because: 'whole-day' }),
    'por la persona': (view) => closedPage(view, { because: 'person' }),
    'desde otro aparato': (view) => closedPage(view, { because: 'elsewhere' }),
    'contraseña nueva': (view) => closedPage(view, { because: 'password' }),
    'no fui yo': (view) => closedPage(view, { because: 'stopped' }),
  },
  '/confirma-que-eres-tu': {
    'primera vez': (view) => stepUpPage(inside(view), { back: '/mi-perfil/contacto' }),
    'no es': (view) =>
      stepUpPage(inside(view), {
        back: '/mi-perfil/contacto',
        problems: { clave: view.t(stepUpWords.wrong) },
      }),
  },
  '/confirma-que-eres-tu/codigo': {
    'al celular': (view) =>
      codePage(inside(view), { owed: sms, action: '/confirma-que-eres-tu/codigo' }),
  },
}
