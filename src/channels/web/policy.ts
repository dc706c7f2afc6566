// The headers that every page carries, whether Fastify answers or the door does.

export const contentPolicy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'frame-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
  'frame-ancestors': ["'none'"],
} as const
export const permissions = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'
export const varies = 'Cookie, Accept-Encoding, Save-Data'
const year = 31_536_000
export const transport = { maxAge: year, includeSubDomains: true } as const

/** For a page that the door sends: what helmet sets on the others. */
export const headersOfRefusals = (https: boolean): Readonly<Record<string, string>> => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': Object.entries(contentPolicy)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join(';'),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': permissions,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  vary: varies,
  ...(https && { 'strict-transport-security': `max-age=${year}; includeSubDomains` }),
})
