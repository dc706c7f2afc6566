// Browsers we have seen: a name to recognise them by in a list, and for how long one is trusted.
// What a browser calls itself is shown and never believed.
import { days24 } from '../../foundation/time.ts'

/** How long a browser counts as known once it was remembered. */
export const trustLife = days24(90)

const browsers: readonly [RegExp, string][] = [
  [/\bEdg(?:A|iOS)?\//, 'Edge'],
  [/\b(?:OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const systems: readonly [RegExp, string][] = [
  [/\bAndroid\b/, 'Android'],
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'Chromebook'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
]
const named = (list: readonly [RegExp, string][], text: string) =>
  list.find(([pattern]) => pattern.test(text))?.[1]

/** «Chrome (Android)»: browser and machine, or as much of them as is known; empty when nothing is. */
export function deviceLabel(userAgent: string): string {
  const text = userAgent.slice(0, 300)
  const [browser, system] = [named(browsers, text), named(systems, text)]
  if (browser && system) return `${browser} (${system})`
  return browser ?? system ?? ''
}

/** A token in the cookie of a browser, as we make them; anything else is as good as none. */
export const deviceToken = (cookie: string | undefined): string | undefined =>
  cookie && /^[\w-]{43}$/.test(cookie) ? cookie : undefined
