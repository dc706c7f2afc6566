// Sending a message once more: what did not arrive, by a person, once a day, and never a code or a link.
import type { MessageState } from './delivery.ts'

/** In order of precedence. */
export const cannotResend = [
  'no-such-message',
  'holds-secret',
  'not-lost',
  'wiped',
  'resent-already',
] as const
export type CannotResend = (typeof cannotResend)[number]

/** Why a message may not go again; undefined: it may. */
export function whyNotAgain(
  message: { readonly state: MessageState; readonly address: string } | undefined,
  secret: boolean,
): CannotResend | undefined {
  if (!message) return 'no-such-message'
  if (secret) return 'holds-secret'
  if (message.state !== 'bounced' && message.state !== 'failed') return 'not-lost'
  return message.address === '' ? 'wiped' : undefined
}
