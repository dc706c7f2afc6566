// Of every kind of message: what it is about, by which ways it goes, for how long it is of use, and how often.
import { type Duration, days24, hours, minutes } from '../../foundation/time.ts'
import type { ChosenTopic, Topic } from './choices.ts'
import type { Channel, ChosenKind, KindName } from './notices.ts'

type Terms<T extends Topic = Topic> = {
  readonly topic: T
  readonly channels: readonly Channel[]
  /** Of no use afterwards. */
  readonly usefulFor: Duration
  /** Against bombing a mailbox: so many of this kind to one address in that time. */
  readonly cap?: { readonly points: number; readonly per: Duration }
}
const asked = { points: 5, per: hours(1) }
const rare = { points: 3, per: days24(1) }
const both = ['mail', 'sms'] as const

/** Notices of something done to the login have no cap: nobody may silence them by causing many. */
export const terms: {
  readonly [K in KindName]: Terms<K extends ChosenKind ? ChosenTopic : Exclude<Topic, ChosenTopic>>
} = {
  activation: { topic: 'asked', channels: ['mail'], usefulFor: days24(1), cap: asked },
  'already-registered': { topic: 'security', channels: both, usefulFor: days24(1), cap: rare },
  welcome: { topic: 'receipts', channels: ['mail'], usefulFor: days24(1), cap: rare },
  'look-only': { topic: 'receipts', channels: ['mail'], usefulFor: days24(1), cap: rare },
  'password-reset': { topic: 'asked', channels: ['mail'], usefulFor: minutes(30), cap: asked },
  'password-changed': { topic: 'security', channels: both, usefulFor: days24(1) },
  'new-device': { topic: 'security', channels: ['mail'], usefulFor: days24(1) },
  'wrong-passwords': {
    topic: 'security',
    channels: both,
    usefulFor: days24(1),
    cap: { points: 1, per: days24(1) },
  },
  'email-change-asked': { topic: 'security', channels: both, usefulFor: days24(1) },
  'email-confirm': { topic: 'asked', channels: ['mail'], usefulFor: minutes(10), cap: asked },
  'email-changed': { topic: 'security', channels: ['mail'], usefulFor: days24(1) },
  'contact-change-asked': { topic: 'security', channels: both, usefulFor: days24(1) },
  'contact-changed': { topic: 'security', channels: both, usefulFor: days24(1) },
  'second-factor': { topic: 'security', channels: both, usefulFor: days24(1) },
  'contact-claimed': { topic: 'security', channels: ['mail'], usefulFor: days24(1), cap: rare },
  code: { topic: 'asked', channels: both, usefulFor: minutes(10), cap: asked },
  'lost-email': { topic: 'security', channels: both, usefulFor: days24(1), cap: rare },
  stopped: { topic: 'security', channels: both, usefulFor: days24(1) },
  'desk-act': { topic: 'security', channels: both, usefulFor: days24(1) },
  'desk-code': { topic: 'asked', channels: ['sms'], usefulFor: minutes(10), cap: asked },
  'call-word': { topic: 'asked', channels: ['sms'], usefulFor: minutes(10), cap: asked },
  'cluster-found': { topic: 'security', channels: ['mail'], usefulFor: days24(1) },
  'account-returning': { topic: 'security', channels: both, usefulFor: days24(1) },
  'account-soon-yours': { topic: 'security', channels: ['mail'], usefulFor: days24(1) },
  'account-yours': { topic: 'asked', channels: ['mail'], usefulFor: days24(3), cap: asked },
  'account-not-yours': { topic: 'security', channels: ['mail'], usefulFor: days24(7) },
  'account-disputed': { topic: 'security', channels: ['mail'], usefulFor: days24(7) },
  'desk-alert': { topic: 'security', channels: ['mail'], usefulFor: days24(1) },
  'staff-proof': { topic: 'security', channels: ['mail'], usefulFor: days24(1) },
  'staff-moved': { topic: 'security', channels: ['mail'], usefulFor: days24(1) },
  'staff-invited': { topic: 'asked', channels: ['mail'], usefulFor: days24(1), cap: asked },
  'trail-sound': { topic: 'security', channels: ['mail'], usefulFor: days24(1) },
  'trail-broken': { topic: 'security', channels: ['mail'], usefulFor: days24(7) },
  'your-turn': {
    topic: 'asked',
    channels: both,
    usefulFor: minutes(25),
    cap: { points: 1, per: days24(1) },
  },
  'quiet-hour': {
    topic: 'asked',
    channels: both,
    usefulFor: minutes(50),
    cap: { points: 1, per: days24(1) },
  },
  locked: { topic: 'security', channels: both, usefulFor: days24(1) },
  'lock-ending': { topic: 'security', channels: both, usefulFor: days24(1) },
  reopened: { topic: 'security', channels: both, usefulFor: days24(1) },
  'closing-asked': { topic: 'security', channels: both, usefulFor: days24(2) },
  'closing-undone': { topic: 'security', channels: both, usefulFor: days24(1) },
  'login-closed': { topic: 'security', channels: both, usefulFor: days24(1) },
  'help-began': { topic: 'security', channels: both, usefulFor: hours(1) },
  'export-ready': { topic: 'security', channels: ['mail'], usefulFor: days24(3) },
  'text-answer': { topic: 'asked', channels: ['sms'], usefulFor: hours(6) }, // how many: the dialogue's own limits
  'mailbox-dead': { topic: 'security', channels: both, usefulFor: days24(1), cap: rare },
  'confirm-contact': { topic: 'security', channels: both, usefulFor: days24(7), cap: rare },
  'deposit-arrived': { topic: 'deposits', channels: both, usefulFor: days24(7) },
  'planned-stop': { topic: 'loan', channels: both, usefulFor: hours(42) },
  'payment-applied': { topic: 'loan', channels: both, usefulFor: days24(7) },
  'payment-returned': { topic: 'loan', channels: both, usefulFor: days24(7) },
  'savings-added': { topic: 'deposits', channels: both, usefulFor: days24(7) },
  'contribution-missing': { topic: 'deposits', channels: both, usefulFor: days24(3) },
  'statement-ready': { topic: 'papers', channels: both, usefulFor: days24(7) },
  'loan-paid-off': { topic: 'loan', channels: both, usefulFor: days24(7) },
  'refund-opened': { topic: 'requests', channels: both, usefulFor: days24(7) },
  'request-moved': { topic: 'requests', channels: both, usefulFor: days24(7) },
  'request-received': { topic: 'receipts', channels: both, usefulFor: days24(1), cap: asked },
  'request-asks': { topic: 'receipts', channels: both, usefulFor: days24(7) },
  'request-lapsing': { topic: 'receipts', channels: both, usefulFor: days24(2) },
  'paper-refused': { topic: 'receipts', channels: ['mail'], usefulFor: days24(7), cap: asked },
  'request-begun': { topic: 'asked', channels: ['mail'], usefulFor: days24(7), cap: asked },
  'request-way': { topic: 'asked', channels: ['mail'], usefulFor: days24(7), cap: asked },
  'request-late': { topic: 'requests', channels: both, usefulFor: days24(7) },
  'request-extended': { topic: 'requests', channels: both, usefulFor: days24(7) },
  'request-message': { topic: 'requests', channels: both, usefulFor: days24(7) },
  'cases-late': { topic: 'security', channels: ['mail'], usefulFor: days24(1) },
  'claim-received': { topic: 'receipts', channels: both, usefulFor: days24(1), cap: asked },
  'pay-code': { topic: 'asked', channels: both, usefulFor: days24(1) }, // how many: the limits of its own room
  'capture-line': { topic: 'receipts', channels: ['mail'], usefulFor: days24(1), cap: asked },
  'pay-numbers': { topic: 'asked', channels: both, usefulFor: days24(1), cap: asked },
  'payer-link-made': { topic: 'security', channels: ['mail'], usefulFor: days24(1) },
  'payer-invited': { topic: 'asked', channels: ['mail'], usefulFor: days24(1), cap: rare },
  'payment-due': { topic: 'loan', channels: both, usefulFor: days24(2) },
  'refund-account-set': { topic: 'security', channels: both, usefulFor: days24(1) },
  'refund-sent': { topic: 'requests', channels: both, usefulFor: days24(7) },
  'refund-not-sent': { topic: 'receipts', channels: both, usefulFor: days24(7) },
  'job-change': { topic: 'receipts', channels: ['mail'], usefulFor: days24(1), cap: rare },
}
