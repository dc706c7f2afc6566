// One message of each kind that is said while it is settled whose an account is.
import type { DisputeKinds } from './dispute-kinds.ts'
import type { Telling } from './notices.letters.ts'

const takesEffectAt = Temporal.Instant.from('2026-11-23T01:42:00Z')
const token = 'R4nD0mT0k3nR4nD0mT0k3nR4nD0mT0k3nR4nD0mT0k3'
const stop = `/no-fui-yo/${token}`

export const disputeExamples: {
  [K in keyof DisputeKinds]: Extract<Telling, { kind: K }>
} = {
  'cluster-found': {
    kind: 'cluster-found',
    args: {
      line: 'Muchas personas con algo en común · Buzones con el mismo nombre · 30',
      path: '/operacion/coyotes/018f0000-0000-7000-8000-00000000000c',
    },
  },
  'account-returning': { kind: 'account-returning', args: { takesEffectAt }, secret: { stop } },
  'account-soon-yours': { kind: 'account-soon-yours', args: { takesEffectAt } },
  'account-yours': {
    kind: 'account-yours',
    args: {},
    secret: { link: `/recuperar/cuenta-devuelta/${token}` },
  },
  'account-not-yours': { kind: 'account-not-yours', args: {} },
  'account-disputed': { kind: 'account-disputed', args: {} },
}
