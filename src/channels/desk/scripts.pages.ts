import { type Html, html } from '../../platform/pages/html.ts'
import type { View } from '../../platform/pages/view.ts'
import { deskWords as words } from './desk.words.ts'
import { type Attending, frame, script } from './frame.pages.ts'
import { type ScriptName, scripts } from './scripts.words.ts'

/** ag-6: every script in one place, in both languages. */
export const scriptsPage = (view: View, who: Attending): Html =>
  frame(
    view,
    who,
    { title: view.t(words.scripts), path: '/agente/guiones' },
    html`${(Object.keys(scripts) as ScriptName[]).map((name) => script(view, name))}`,
  )
