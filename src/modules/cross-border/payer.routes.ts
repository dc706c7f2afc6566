// For whoever has the link of a code: the token leaves the address at once, and what is shown names nobody.
import { days24 } from '../../foundation/time.ts'
import {
  type Answer,
  download,
  get,
  go,
  missing,
  post,
  type Route,
  show,
  type Visit,
  withCookies,
} from '../../platform/web.ts'
import { goneLinkPage, payerPage, payerPath } from './code.pages.ts'
import type { AbroadRooms } from './cross-border.routes.ts'

type Rooms = Pick<AbroadRooms, 'codes' | 'receipts'>

const cookie = 'remesa'
const here = `${payerPath}/codigo`
const tokenForm = /^[\w-]{43}$/

async function found({ codes }: Rooms, v: Visit) {
  const token = v.cookie(cookie) ?? ''
  return tokenForm.test(token) ? codes.byLink(token) : undefined
}

async function seen(x: Rooms, v: Visit): Promise<Answer> {
  const code = await found(x, v)
  if (!code) return show(goneLinkPage(v.view), 404)
  const { memberId, transferId } = code
  const receipts = await x.receipts.foliosOf({ memberId, transferId, lang: v.view.lang })
  return show(payerPage(v.view, { code, receipts }))
}

async function receipt(x: Rooms, v: Visit): Promise<Answer> {
  const code = await found(x, v)
  if (!code) return missing
  const { memberId, transferId } = code
  const folio = v.params.folio ?? ''
  const bytes = await x.receipts.paperOf({ memberId, transferId, lang: v.view.lang, folio })
  return bytes ? download(`${folio}.pdf`, 'application/pdf', bytes) : missing
}

export const payerRoutes = (x: Rooms): readonly Route[] => [
  get(here, (v) => seen(x, v)),
  post(`${here}/precios`, async (v) => {
    const token = v.cookie(cookie) ?? ''
    if (tokenForm.test(token)) await x.codes.renew({ token })
    return go(here)
  }),
  get(`${here}/recibo/:folio`, (v) => receipt(x, v)),
  get(`${payerPath}/:enlace`, (v) =>
    tokenForm.test(v.params.enlace ?? '')
      ? withCookies(go(here), { name: cookie, value: v.params.enlace!, life: days24(1) })
      : show(goneLinkPage(v.view), 404),
  ),
]
