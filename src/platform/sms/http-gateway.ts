// SMS over HTTP: one POST per message with a shared secret, for aggregators that speak no SMPP.
import type { Delivery } from '../delivery.ts'
import type { SmsGateway } from '../sms-gateway.ts'

/** `url`: `https://:secret@host/path` (plain http on loopback only); the secret travels as a bearer token. */
export function openHttpGateway({ url, from }: { url: string; from: string }): SmsGateway {
  const target = new URL(url)
  const secret = decodeURIComponent(target.password)
  target.username = ''
  target.password = ''
  const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(target.hostname)
  if (target.protocol !== 'https:' && !loopback)
    throw new RangeError('SMS over HTTP needs https, or a loopback address')
  return {
    send: async ({ to, text }) => {
      try {
        const response = await fetch(target, {
          method: 'POST',
          headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
          body: JSON.stringify({ from, to, text }),
          redirect: 'error',
          signal: AbortSignal.timeout(10_000),
        })
        return await outcomeOf(response)
      } catch (error) {
        const timedOut = (error as Error).name === 'TimeoutError'
        return { outcome: 'temporary', reply: timedOut ? 'no-answer' : 'line-lost' }
      }
    },
    state: () => ({ link: 'bound' }), // there is no standing line to lose
    close: async () => {},
  }
}

/** 400, 404 and 422 speak of this message or number; anything else that is not a success may pass. */
async function outcomeOf(response: Response): Promise<Delivery> {
  const reply = `http-${response.status}`
  if (!response.ok) {
    await response.body?.cancel()
    const final = [400, 404, 422].includes(response.status)
    return { outcome: final ? 'permanent' : 'temporary', reply }
  }
  const answer: unknown = await response.json().catch(() => undefined)
  const id = (answer as { id?: unknown } | undefined)?.id
  return { outcome: 'sent', reply, ids: typeof id === 'string' ? [id] : [] }
}
