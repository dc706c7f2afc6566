// Which addresses a stop reaches. What helps, what tells of the stop, what the staff works with and what saves an
// account under attack stay open always; a form that only lets somebody in or out waits for no reading.
import type { Maintenance, Part, Standing } from './maintenance.ts'

const under = (path: string, roots: readonly string[]): boolean =>
  roots.some((root) => path === root || path.startsWith(`${root}/`))

const alwaysOpen = [
  '/ayuda',
  '/estado',
  '/no-puedo-entrar',
  '/privacidad',
  '/terminos',
  '/accesibilidad',
  '/cookies',
  '/mantenimiento',
  '/no-fui-yo',
  '/salir',
  '/verifica',
  '/espera',
  '/asi-estaba-mi-cuenta',
  '/operacion',
  '/agente',
  '/sms',
  '/demo',
  '/_galeria',
  '/estatico',
  '/healthz',
  '/readyz',
]
/** Forms that change nothing but who is in, or what of one's own is in sight. */
const formsOfReaders = ['/', '/entrar', '/sesion', '/confirma-que-eres-tu', '/mi-perfil/mostrar']

const reaches: readonly (readonly [Exclude<Part, 'portal'>, RegExp])[] = [
  [
    'payments',
    /^\/api\/v1\/|^\/mi-ahorro\/aportar(\/|$)|\/opciones-de-pago(\/|$)|^\/(mi-credito\/)?(pagar|pagar-desde-el-extranjero|pagadores)(\/|$)/,
  ],
  [
    'documents',
    /^\/documentos(\/|$)|\/(estado-de-cuenta|constancia|avisos-de-descuento|recibo)(\/|$)|\.pdf$/,
  ],
  ['savings', /^\/mi-ahorro(\/|$)/],
  ['loans', /^\/mi-credito(\/|$)/],
  ['profile', /^\/(mi-perfil|registro\/prueba)(\/|$)/],
]

/** What a request asks for; the path without its language. */
export type Asked = { readonly path: string; readonly method: string }

/** Whether an address opens whatever is stopped. */
export const staysOpen = (path: string): boolean => under(path, alwaysOpen)

/** The stop that a request meets, if any. */
export function stopMet(
  state: Maintenance,
  { path, method }: Asked,
): Extract<Standing, { state: 'closed' | 'read-only' }> | undefined {
  if (staysOpen(path)) return undefined
  const asks = method === 'GET' || method === 'HEAD' || under(path, formsOfReaders)
  const touched = reaches.filter(([, form]) => form.test(path)).map(([part]) => part)
  for (const part of ['portal', ...touched] as const) {
    const standing = state[part]
    if (standing.state === 'closed') return standing
    if (standing.state === 'read-only' && !asks) return standing
  }
  return undefined
}
