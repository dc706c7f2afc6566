// How long each thing is kept: the page of members, made from the table that the clearing works by.
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import type { View } from '../../platform/pages/view.ts'
import { daysOf, type Rule, type RuleName, ruleNames, rules } from './retention.ts'
import { ruleWords, retentionWords as words } from './retention.words.ts'

export const periodsPath = '/privacidad/plazos'

/** «90 días desde la última vez»; where the thing itself says when it ends, its words alone. */
export function howLong(view: View, name: RuleName): string {
  const desde = view.t(ruleWords[name].from)
  const { keeps }: Rule = rules[name]
  const hours = keeps.total('hours')
  if (hours === 0) return desde
  const days = daysOf(keeps)
  return days ? view.t(words.days, { n: days, desde }) : view.t(words.hours, { n: hours, desde })
}

export const periodsPage = (view: View): Html =>
  page(view, {
    title: view.t(words.memberTitle),
    main: html`<div class="wrap narrow stack">
<p><a class="back" href="${view.to('/privacidad')}">‹ ${view.t(words.back)}</a></p>
<h1>${view.t(words.memberTitle)}</h1>
<p>${view.t(words.memberIntro)}</p>
<dl class="answers">
${ruleNames
  .filter((name) => rules[name].ofMembers)
  .map(
    (name) =>
      html`<div><dt>${view.t(ruleWords[name].what)}</dt><dd>${howLong(view, name)}<br><span class="sub">${view.t(ruleWords[name].why)}</span></dd></div>\n`,
  )}</dl>
<p>${view.t(words.memberKept)}</p>
</div>`,
  })

export const gallery: Gallery = { [periodsPath]: { todos: periodsPage } }
