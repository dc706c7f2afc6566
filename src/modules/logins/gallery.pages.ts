// Every page of the door in every state.
import { later, minutes } from '../../foundation/time.ts'
import { say } from '../../foundation/words.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import type { View } from '../../platform/pages/view.ts'
import { codeWords } from '../codes/codes.usecases.ts'
import { codeRefusals, keyRefusals } from '../second-factors/second-factors.usecases.ts'
import { codePage } from './proofs.pages.ts'
import { keyPage, secondStepPage, stepUpPage } from './second-step.pages.ts'
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
const door = '/entrar'
const toContact = { back: '/mi-perfil/contacto' } as const
const sampleOffer = '{"challenge":"AZq_0g","rpId":"mi.example","userVerification":"required"}'
const both = { passkeys: 1, authenticator: true, recoveryCodes: 9 }
const none = { passkeys: 0, authenticator: false, recoveryCodes: 0 }
const soon = (view: View, n: number) => later(view.now, minutes(n))
const problem = (view: View, code: 'code-wrong' | 'code-expired' | 'code-void') => ({
  codigo: say(codeWords[code], view.lang),
})

export const gallery: Gallery = {
  '/': {
    'primera vez': (view) => doorPage(view, { offer: sampleOffer }),
    'el portal está lento': (view) => doorPage(view, { slow: true }),
    'con otra identidad': (view) => doorPage(view, { otherDoor: 'Llave MX' }),
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
  '/entrar/segundo': {
    'app y llave': (view) => secondStepPage(view, { ways: both, door, back: '/inicio' }),
    'solo llave, no coincide': (view) =>
      secondStepPage(view, {
        ways: { ...both, authenticator: false },
        door,
        back: '/inicio',
        problems: { codigo: view.t(codeRefusals['code-wrong']) },
      }),
  },
  '/entrar/llave': {
    'usar la llave': (view) => keyPage(view, { options: '{}', door }),
    'no sirvió': (view) =>
      doorPage(view, { problems: { 'con-llave': view.t(keyRefusals['key-refused']) } }),
  },
  '/confirma-que-eres-tu': {
    'con contraseña': (view) => stepUpPage(inside(view), { ...toContact, ways: none }),
    'de tres formas': (view) => stepUpPage(inside(view), { ...toContact, ways: both }),
    'no es': (view) =>
      stepUpPage(inside(view), {
        ...toContact,
        ways: none,
        problems: { clave: view.t(stepUpWords.wrong) },
      }),
    'la llave no sirvió': (view) =>
      stepUpPage(inside(view), {
        ...toContact,
        ways: both,
        problems: { 'con-llave': view.t(keyRefusals['key-refused']) },
      }),
  },
  '/confirma-que-eres-tu/llave': {
    'usar la llave': (view) =>
      keyPage(inside(view), { options: '{}', door: '/confirma-que-eres-tu', ...toContact }),
  },
  '/confirma-que-eres-tu/segundo': {
    'app y llave': (view) =>
      secondStepPage(inside(view), { ways: both, door: '/confirma-que-eres-tu', ...toContact }),
  },
  '/confirma-que-eres-tu/codigo': {
    'al celular': (view) =>
      codePage(inside(view), { owed: sms, action: '/confirma-que-eres-tu/codigo' }),
  },
}
