// A visitor's requests over the network, to a portal in a process of its own.
import type { LightMyRequestResponse } from 'fastify'
import type { Wire } from './visitor.ts'

type Cookie = LightMyRequestResponse['cookies'][number]

function cookieOf(line: string): Cookie {
  const [pair = '', ...attributes] = line.split(';')
  const at = pair.indexOf('=')
  const expires = attributes.find((one) => /^\s*expires=/i.test(one))?.split('=')[1]
  return {
    name: pair.slice(0, at),
    value: decodeURIComponent(pair.slice(at + 1)),
    ...(expires && { expires: new Date(expires) }),
  }
}

/** `origin`: of the portal. Redirects are not followed: the visitor does. */
export const overHttp = (origin: string): Wire => ({
  inject: async ({ method, url, headers, payload }) => {
    const { host: _host, ...sent } = headers
    const response = await fetch(origin + url, {
      method,
      headers: sent,
      redirect: 'manual',
      ...(payload !== undefined && { body: payload }),
    })
    const answer = {
      statusCode: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
      cookies: response.headers.getSetCookie().map(cookieOf),
    }
    return answer as unknown as LightMyRequestResponse // what a visitor reads of an answer
  },
})
