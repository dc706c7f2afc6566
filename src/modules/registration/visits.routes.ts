// What the routes of the registration share: who visits, whether a page is open to them, how tries end.
import { type Answer, go, type Visit, withCookies } from '../../platform/web.ts'
import { browserOf } from '../codes/codes.usecases.ts'
import { deviceToken } from '../logins/devices.ts'
import type { Wait } from './frame.pages.ts'
import { type Draft, furthestPage, mayOpen, type StepPage } from './registration.ts'
import { draftCookie, type RegistrationUseCases } from './registration.usecases.ts'
import type { Visitor } from './visitor.ts'

/** The browser as the use cases know it, and the cookies it has to keep. */
export function visitorOf(v: Visit): { visitor: Visitor; keep: (answer: Answer) => Answer } {
  const draft = draftCookie(v.cookie('registro'))
  const { browserKey, cookie } = browserOf(v.cookie('codigo'))
  const { address, browser } = v
  const device = deviceToken(v.cookie('aparato'))
  return {
    visitor: { token: draft.value, browserKey, address, browser, device, lang: v.view.lang },
    keep: (answer) => withCookies(answer, draft, ...(cookie ? [cookie] : [])),
  }
}

/** Shows a page of the steps to who has come so far; anybody else is led to where they belong. */
export async function whoMay(
  x: RegistrationUseCases,
  v: Visit,
  page: StepPage,
  show: (draft: Draft) => Answer | Promise<Answer>,
): Promise<Answer> {
  const draft = await x.draftOf(v.cookie('registro'))
  if (!draft) return go('/registro')
  return mayOpen(draft, page) ? show(draft) : go(furthestPage(draft))
}

export const isWait = (outcome: { to: string }): outcome is Wait =>
  outcome.to === 'too-soon' || outcome.to === 'too-many'

/** What was typed into a box, without its spaces at both ends; nothing typed is ''. */
export const typedIn = (v: Visit, name: string): string => (v.form[name] ?? '').trim()
