// Where an SMS gateway brings what phones wrote, over HTTP, with the secret that we share.
import { hashOf, sameBytes } from '../../platform/secrets.ts'
import type { SmsEvents } from '../../platform/sms-gateway.ts'
import { type Answer, fromGateway, missing, plainText, type Route } from '../../platform/web.ts'
import { acknowledgement, receiptIn, textIn } from './gateway-form.ts'

/** `secret` unset: these addresses do not exist. */
type Deps = {
  readonly events: SmsEvents
  readonly secret: string | undefined
  readonly shortCode: string
}

const shut = plainText('', 401)
const unreadable = plainText('', 422)

export const smsRoutes = ({ events, secret, shortCode }: Deps): readonly Route[] => {
  const known = secret === undefined ? undefined : hashOf(secret)
  /** Both sides are hashed first: neither length nor content shows in the time it takes. */
  const refusal = (shown: string | undefined): Answer | undefined => {
    if (!known) return missing
    return sameBytes(hashOf(shown ?? ''), known) ? undefined : shut
  }
  return [
    fromGateway('/sms/entrante', async ({ form, secret: shown }) => {
      const refused = refusal(shown)
      if (refused) return refused
      const text = textIn(form, shortCode)
      if (!text) return unreadable
      await events.onText(text)
      return plainText(acknowledgement(form))
    }),
    fromGateway('/sms/acuse', async ({ form, secret: shown }) => {
      const refused = refusal(shown)
      if (refused) return refused
      const receipt = receiptIn(form)
      if (!receipt) return unreadable
      await events.onReceipt(receipt)
      return plainText(acknowledgement(form))
    }),
  ]
}
