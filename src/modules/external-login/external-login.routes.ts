import {
  type Answer,
  get,
  go,
  type MemberVisit,
  memberGet,
  memberPost,
  ownPath,
  post,
  type Route,
  refuse,
  show,
  type Visit,
  withCookies,
} from '../../platform/web.ts'
import { needsProof } from '../logins/sessions.ts'
import type { Arriving, SignedIn } from '../logins/sign-in.usecases.ts'
import { isHeld } from '../second-factors/held.usecases.ts'
import {
  door,
  firstTimePage,
  joinPage,
  joinPath,
  leavePage,
  type OwnProps,
  ownIdentityPage,
  ownPage,
  refusedPage,
} from './external-login.pages.ts'
import type { CannotUseIdentity } from './external-login.ts'
import type { ExternalLoginUseCases, Returned } from './external-login.usecases.ts'
import { cannotUseIdentityWords } from './external-login.words.ts'

/** What the room of logins gives: how one arrives, is turned away, and proves it again. */
export type IdentityRooms = {
  readonly identities: ExternalLoginUseCases
  readonly cameFrom: (v: Visit, back: string) => Arriving
  readonly turnedAway: (v: Visit, result: SignedIn) => Answer | undefined
  readonly withoutSnapshot: (v: Visit, answer: Answer) => Answer
  readonly proofFirst: (v: MemberVisit, page: string) => Answer
}

const isCode = (text: string | undefined): text is CannotUseIdentity =>
  text !== undefined && Object.hasOwn(cannotUseIdentityWords, text)

/** What a way that did not work is answered with: a part that is away says so with its status. */
const refusal = (v: Visit, sitio: string, code: CannotUseIdentity): Answer =>
  code === 'provider-away'
    ? show(refusedPage(v.view, sitio, code), 503)
    : refuse(refusedPage(v.view, sitio, code))

/** The language in which they left: the address of the provider's answer has none. */
const inLang = ({ lang }: Returned, path: string): string => (lang === 'en' ? `/en${path}` : path)

const begin =
  ({ identities }: IdentityRooms) =>
  async (v: Visit): Promise<Answer> => {
    const volver = ownPath(v.form.volver)
    const { lang } = v.view
    const asked = { aim: 'enter', back: volver ?? '/inicio', lang, address: v.address } as const
    const begun = await identities.begin(asked)
    if (!begun.ok) return refusal(v, identities.name, begun.code)
    const { to, cookie } = begun.value
    const html = leavePage(v.view, { sitio: identities.name, to, back: '/' })
    return withCookies(show(html), cookie)
  }

/** The code leaves the address at once, whatever came of it. */
const comeBack = (rooms: IdentityRooms) => async (v: Visit) => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(v.query)) if (value) query.set(name, value)
  const from = rooms.cameFrom(v, '/inicio')
  const came = await rooms.identities.comeBack(v.cookie('identidad'), query, from)
  const answerTo = (): Answer => {
    if (came.went === 'refused') return go(inLang(came, `${door}?motivo=${came.code}`))
    if (came.went === 'first-time') return go(inLang(came, `${door}?motivo=primera-vez`))
    if (came.went === 'to-confirm') return go(inLang(came, joinPath))
    if (came.result.how === 'second-step') return go(inLang(came, '/entrar/segundo'))
    return rooms.turnedAway(v, came.result) ?? rooms.withoutSnapshot(v, go(inLang(came, came.back)))
  }
  return withCookies(answerTo(), ...came.cookies)
}

const own = async ({ identities }: IdentityRooms, v: MemberVisit, more: Partial<OwnProps> = {}) =>
  ownIdentityPage(v.view, {
    sitio: identities.name,
    joined: await identities.joinedOf(v.member.loginId),
    ...more,
  })

const newsIn = ({ query }: Visit): OwnProps['news'] =>
  (['joined', 'parted'] as const).find((news) => news === query.listo)

const beginJoining = (rooms: IdentityRooms) => async (v: MemberVisit) => {
  const { identities } = rooms
  const { loginId } = v.member
  const { lang } = v.view
  const asked = { aim: 'join', loginId, back: ownPage, lang, address: v.address } as const
  const begun = await identities.begin(asked)
  if (!begun.ok) return refuse(await own(rooms, v, { refused: begun.code }))
  const { to, cookie } = begun.value
  return withCookies(show(leavePage(v.view, { sitio: identities.name, to, back: ownPage })), cookie)
}

const join = (rooms: IdentityRooms) => async (v: MemberVisit) => {
  const { loginId } = v.member
  const joined = await rooms.identities.join(v.cookie('identidad'), loginId, v.browser)
  if (isHeld(joined)) return refuse(await own(rooms, v, { held: joined }))
  const spent = { name: 'identidad', value: '', life: 'gone' } as const
  if (joined.ok) return withCookies(go(`${ownPage}?listo=joined`), spent)
  return withCookies(refuse(await own(rooms, v, { refused: joined.code })), spent)
}

const part = (rooms: IdentityRooms) => async (v: MemberVisit) => {
  const parted = await rooms.identities.part(v.member.loginId, v.browser)
  if (isHeld(parted)) return refuse(await own(rooms, v, { held: parted }))
  if (parted.ok) return go(`${ownPage}?listo=parted`)
  return refuse(await own(rooms, v, { refused: parted.code }))
}

/** The way in, for anybody. */
export const identityDoorRoutes = (rooms: IdentityRooms): readonly Route[] => [
  get(door, (v) => {
    const { motivo } = v.query
    const { name } = rooms.identities
    if (motivo === 'primera-vez') return show(firstTimePage(v.view, name))
    return isCode(motivo) ? refusal(v, name, motivo) : go('/')
  }),
  post(door, begin(rooms)),
  get(`${door}/regreso`, comeBack(rooms)),
]

/** The member's own page: each act asks for a proof that is five minutes old at most. */
export const identityRoutes = (rooms: IdentityRooms): readonly Route[] => {
  const fresh = (next: (v: MemberVisit) => Promise<Answer>) => async (v: MemberVisit) =>
    needsProof(v.member, v.now) ? rooms.proofFirst(v, ownPage) : next(v)
  return [
    memberGet(ownPage, async (v) => show(await own(rooms, v, { news: newsIn(v) }))),
    memberGet(`${ownPage}/empezar`, () => go(ownPage)),
    memberPost(`${ownPage}/empezar`, fresh(beginJoining(rooms))),
    memberGet(joinPath, (v) =>
      rooms.identities.waits(v.cookie('identidad'), v.member.loginId)
        ? show(joinPage(v.view, rooms.identities.name))
        : go(ownPage),
    ),
    memberPost(joinPath, async (v) =>
      needsProof(v.member, v.now) ? rooms.proofFirst(v, joinPath) : join(rooms)(v),
    ),
    memberGet(`${ownPage}/quitar`, () => go(ownPage)),
    memberPost(`${ownPage}/quitar`, fresh(part(rooms))),
  ]
}
