// Somebody with a browser, by injection: cookies kept, tokens carried, redirects followed, no port.
import type { LightMyRequestResponse } from 'fastify'

/** Where requests go: the app itself, or a server over the network (`overHttp`). */
export type Wire = { inject(sent: Sent): Promise<LightMyRequestResponse> }
export type Sent = {
  method: 'GET' | 'HEAD' | 'POST'
  url: string
  remoteAddress: string
  headers: Record<string, string>
  payload?: string | Buffer
}

export type Page = {
  readonly status: number
  /** Where one stands after redirects. */
  readonly path: string
  readonly text: string
  readonly h1: string
  readonly headers: Readonly<Record<string, unknown>>
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
}
const decoded = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => entities[name]!)
const plain = (markup: string) =>
  decoded(markup.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim()

export class Visitor {
  readonly cookies = new Map<string, string>()
  #token = ''
  readonly #web: Wire
  readonly #about: { address: string; browser: string }

  constructor(web: Wire, about: { address?: string; browser?: string } = {}) {
    this.#web = web
    this.#about = {
      address: '127.0.0.1',
      browser: 'Mozilla/5.0 (Linux; Android 10) Chrome/120',
      ...about,
    }
  }

  /** Opens a page, following redirects. */
  get(path: string): Promise<Page> {
    return this.#follow('GET', path)
  }

  /** Sends a form of the last page seen (or of the page at `path`), following redirects. */
  async post(path: string, fields: Readonly<Record<string, string>> = {}): Promise<Page> {
    if (!this.#token) await this.get(path)
    return this.#follow('POST', path, { _csrf: this.#token, ...fields })
  }

  /** One request, nothing followed, no token added. */
  async request(
    method: 'GET' | 'HEAD' | 'POST',
    path: string,
    fields?: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
    payload?: Buffer,
  ): Promise<LightMyRequestResponse> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await this.#web.inject({
      method,
      url: path,
      remoteAddress: this.#about.address,
      headers: {
        host: 'localhost:3000',
        'user-agent': this.#about.browser,
        ...(cookie && { cookie }),
        ...(fields && { 'content-type': 'application/x-www-form-urlencoded' }),
        ...headers,
      },
      ...(fields && { payload: new URLSearchParams(fields).toString() }),
      ...(payload && { payload }),
    })
    for (const { name, value, maxAge, expires } of response.cookies) {
      const gone = maxAge === 0 || (expires !== undefined && expires.getTime() <= 0) || value === ''
      if (gone) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return response
  }

  /** Sends a form with a file, with the token of the last page seen. */
  async upload(
    path: string,
    field: string,
    bytes: Buffer,
    name = 'papel.pdf',
    fields: Readonly<Record<string, string>> = {},
  ): Promise<Page> {
    return this.#read(path, await this.sends(path, { field, bytes, name, fields }))
  }

  /** A form with a file, nothing followed. */
  sends(
    path: string,
    form: {
      field: string
      bytes: Buffer
      name?: string
      token?: string
      fields?: Readonly<Record<string, string>>
    },
  ): Promise<LightMyRequestResponse> {
    const { field, bytes, name = 'papel.pdf', token = this.#token, fields = {} } = form
    const mark = 'a-border-between-fields'
    const part = (head: string, body: Buffer | string) =>
      Buffer.concat([
        Buffer.from(`--${mark}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`),
        Buffer.from(body),
        Buffer.from('\r\n'),
      ])
    const payload = Buffer.concat([
      part('name="_csrf"', token),
      ...Object.entries(fields).map(([key, value]) => part(`name="${key}"`, value)),
      part(`name="${field}"; filename="${name}"\r\ncontent-type: application/pdf`, bytes),
      Buffer.from(`--${mark}--\r\n`),
    ])
    const type = { 'content-type': `multipart/form-data; boundary=${mark}` }
    return this.request('POST', path, undefined, type, payload)
  }

  async #follow(
    method: 'GET' | 'POST',
    path: string,
    fields?: Record<string, string>,
  ): Promise<Page> {
    let response = await this.request(method, path, fields)
    let here = path
    for (let hops = 0; response.statusCode === 303; hops++) {
      if (hops === 10) throw new Error(`redirects without end at ${here}`)
      here = String(response.headers.location)
      response = await this.request('GET', here)
    }
    return this.#read(here, response)
  }

  #read(here: string, response: LightMyRequestResponse): Page {
    const token = /name="_csrf" value="([^"]+)"/.exec(response.body)?.[1]
    if (token) this.#token = decoded(token)
    return {
      status: response.statusCode,
      path: here,
      text: response.body,
      h1: plain(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(response.body)?.[1] ?? ''),
      headers: response.headers,
    }
  }
}
