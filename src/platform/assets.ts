// The browser's files: read once, named by their content, compressed when first asked for, served from memory for a
// year.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const folder = join(import.meta.dirname, '../../public')
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.txt': 'text/plain; charset=utf-8',
}
const squeezes = new Set(['.css', '.js', '.svg', '.txt'])

const encoders = {
  br: (body: Buffer) => brotliCompressSync(body),
  gzip: (body: Buffer) => gzipSync(body),
}

export type Asset = {
  readonly url: string
  readonly type: string
  readonly body: Buffer
  /** Made at the first call; nothing for what is compressed already, as pictures are. */
  squeezed(encoding: keyof typeof encoders): Buffer | undefined
}

const byName = new Map<string, Asset>()
const byUrl = new Map<string, Asset>()

function keep(name: string, body: Buffer): void {
  const ending = extname(name)
  const mark = createHash('sha256').update(body).digest('base64url').slice(0, 10)
  const url = `/estatico/${name.slice(0, -ending.length)}.${mark}${ending}`
  const type = types[ending] ?? 'application/octet-stream'
  const made = new Map<string, Buffer>()
  const squeezed: Asset['squeezed'] = (encoding) => {
    if (!squeezes.has(ending)) return undefined
    if (!made.has(encoding)) made.set(encoding, encoders[encoding](body))
    return made.get(encoding)
  }
  const asset = { url, type, body, squeezed }
  byName.set(name, asset)
  byUrl.set(url, asset)
}

/** Comments and indentation are for us; browsers get neither. Strings in our styles hold no such runs. */
const lean = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: (?=[^;{}]*[;}])/g, ':')

function load(): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (n) => types[extname(n)],
  )
  for (const name of names.filter((n) => !n.endsWith('.css')))
    keep(name, readFileSync(join(folder, name)))
  for (const name of names.filter((n) => n.endsWith('.css'))) {
    const text = lean(readFileSync(join(folder, name), 'utf8'))
    const linked = text.replace(/url\("([\w.-]+)"\)/g, (all, file) => {
      const asset = byName.get(file)
      return asset ? `url("${asset.url}")` : all
    })
    keep(name, Buffer.from(linked))
    keep(
      name.replace('.css', '-sin-letra.css'),
      Buffer.from(linked.replace(/@font-face\{[^}]*\}/g, '')),
    )
  }
}
load()

/** The address of a file of `public/`, with its content in its name. Throws for a file that is not there. */
export function assetUrl(name: string): string {
  const asset = byName.get(name)
  if (!asset) throw new Error(`no such file in public/: ${name}`)
  return asset.url
}

export const assetAt = (url: string): Asset | undefined => byUrl.get(url)

/** Compresses everything now, so that nobody waits for it later. */
export function squeezeAssets(): void {
  for (const asset of byUrl.values())
    for (const encoding of ['br', 'gzip'] as const) asset.squeezed(encoding)
}
