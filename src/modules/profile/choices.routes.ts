import { go, memberGet, memberPost, type Route, refuse, show } from '../../platform/web.ts'
import { choicesPage } from './choices.pages.ts'
import { hourProblems } from './choices.words.ts'
import { readNoticeForm } from './notice-form.ts'
import type { Rooms } from './steps.routes.ts'

const at = '/mi-perfil/avisos'

export const choicesRoutes = ({ choices }: Rooms): readonly Route[] => [
  memberGet(at, async ({ view, member, query }) =>
    show(choicesPage(view, { shown: await choices.shown(member), saved: query.listo === 'si' })),
  ),
  memberPost(at, async ({ view, member, form }) => {
    const shown = await choices.shown(member)
    const read = readNoticeForm(form, shown.phone !== undefined)
    if (read.ok) {
      await choices.save(member, read.choices)
      return go(`${at}?listo=si`)
    }
    const told = Object.entries(read.problems).map(([field, code]) => [
      field,
      view.t(hourProblems[code!]),
    ])
    return refuse(choicesPage(view, { shown, typed: form, problems: Object.fromEntries(told) }))
  }),
]
