// What is told before sending: each thing that was looked at, with yes, no and why, or not known.
import { day } from '../../foundation/time.ts'
import { longDay } from '../../platform/pages/dates.ts'
import { type Html, html } from '../../platform/pages/html.ts'
import type { View } from '../../platform/pages/view.ts'
import { checkWords, failSaid, outcomeWords } from './checks.words.ts'
import type { Checked } from './definition.ts'

const looks = { holds: 'state state-ok', fails: 'state state-bad', unknown: 'state' } as const

/** Days stand in the arguments as files write them. */
const shownArgs = (view: View, { args = {} }: Checked): Readonly<Record<string, string>> =>
  args.fecha ? { ...args, fecha: longDay(view.lang, day(args.fecha)) } : args

/** Why it does not hold, in the reader's words. */
export const failText = (view: View, one: Checked): string =>
  view.t(failSaid(one), shownArgs(view, one))

/** One row each: the question, the answer, and what to do where it is no. */
export const checkedList = (view: View, checked: readonly Checked[]): Html => html`<ul class="rows">
${checked.map(
  (
    one,
  ) => html`<li><div class="between"><div><strong>${view.t(checkWords[one.name].asks)}</strong>${
    one.outcome === 'fails'
      ? html`<br><span class="small">${failText(view, one)}</span>`
      : one.outcome === 'unknown'
        ? html`<br><span class="muted small">${view.t(outcomeWords.unknown)}</span>`
        : ''
  }</div>
<span class="${looks[one.outcome]}">${one.outcome === 'unknown' ? '?' : view.t(outcomeWords[one.outcome])}</span></div></li>
`,
)}</ul>`
