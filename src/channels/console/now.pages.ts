// What is true now: who is inside, what waits to go out, what stands out among those who register.

import type { Check } from '../../modules/audit/audit.usecases.ts'
import type { DoorNow } from '../../modules/door/control.usecases.ts'
import { type Comparison, differenceText } from '../../modules/ledger/reconcile.usecases.ts'
import type { NoticesUseCases } from '../../modules/notices/notices.usecases.ts'
import type { RegistrationUseCases } from '../../modules/registration/registration.usecases.ts'
import type { RoleOf } from '../../modules/staff/people.ts'
import type { PartState } from '../../platform/breaker.ts'
import type { Depth } from '../../platform/jobs.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { frame, type Staff, table } from './console.pages.ts'
import { consoleWords as words } from './console.words.ts'
import { doorFacts } from './door.pages.ts'
import { doorConsoleWords } from './door.words.ts'
import {
  channelWords,
  flagWords,
  lineWords,
  nowWords,
  partNames,
  partStates,
  registrationStates,
} from './now.words.ts'
import { processesPath } from './processes.pages.ts'
import { processWords } from './processes.words.ts'
import { type Pulse, pulseOf, waitOf } from './pulse.pages.ts'
import { pulseWords } from './pulse.words.ts'
import { overdueNotice } from './staff.pages.ts'
import { lastCheck } from './trail.pages.ts'

export type NowProps = {
  readonly inside: number
  readonly door: DoorNow
  readonly outbox: Awaited<ReturnType<NoticesUseCases['outboxState']>>
  readonly outcomes: Awaited<ReturnType<NoticesUseCases['outcomesOfDay']>>
  /** Mailboxes of members that take no mail. */
  readonly deadMailboxes: number
  readonly line: keyof typeof lineWords
  readonly jobs: readonly Depth[]
  readonly newcomers: Awaited<ReturnType<RegistrationUseCases['watch']>>
  readonly compared: Comparison | undefined
  /** How each part that fails apart stands, in the process that answers. */
  readonly parts: Readonly<Record<keyof typeof partNames, PartState>>
  readonly pulse: Pulse
  /** The last look at the chain of the record. */
  readonly check: Check | undefined
  readonly overdue: readonly RoleOf[]
}

function partsOf(view: View, { parts }: NowProps): Html {
  const columns = [
    { label: view.t(nowWords.part) },
    { label: view.t(words.state) },
    { label: view.t(nowWords.since) },
    number(view.t(nowWords.usual)),
  ]
  const rows = Object.entries(partNames).map(([part, said]) => {
    const { state, since, usualMs } = parts[part as keyof typeof partNames]
    const usual = usualMs === undefined ? view.t(words.none) : `${Math.ceil(usualMs)} ms`
    return [view.t(said), view.t(partStates[state]), dayAndTime(view.lang, since), usual]
  })
  return table(view.t(nowWords.parts), columns, rows)
}

const number = (label: string) => ({ label, number: true })

function outboxOf(view: View, { outbox }: NowProps): Html {
  if (outbox.length === 0) return html`<p>${view.t(words.outboxEmpty)}</p>`
  const columns = [
    { label: view.t(words.channel) },
    number(view.t(words.waiting)),
    { label: view.t(words.oldest) },
    number(view.t(words.lost)),
  ]
  return table(
    view.t(words.outbox),
    columns,
    outbox.map((d) => [
      view.t(channelWords[d.channel]),
      d.queued,
      d.oldestAt ? dayAndTime(view.lang, d.oldestAt) : view.t(words.none),
      d.lost,
    ]),
  )
}

/** Of the messages of a day: how many went out, arrived, came back or never left. */
function outcomesOf(view: View, { outcomes }: NowProps): Html {
  if (outcomes.length === 0) return html`<p>${view.t(nowWords.noneOfDay)}</p>`
  const states = ['sent', 'delivered', 'bounced', 'failed', 'dropped'] as const
  return table(
    view.t(nowWords.outcomes),
    [{ label: view.t(words.channel) }, ...states.map((state) => number(view.t(nowWords[state])))],
    outcomes.map((one) => [
      view.t(channelWords[one.channel]),
      ...states.map((state) => one[state]),
    ]),
  )
}

function jobsOf(view: View, { jobs }: NowProps): Html {
  const columns = [
    { label: view.t(words.queue) },
    number(view.t(words.waiting)),
    number(view.t(words.active)),
    number(view.t(words.failed)),
  ]
  return table(
    view.t(words.jobs),
    columns,
    jobs.map((d) => [html`<span class="code">${d.queue}</span>`, d.waiting, d.active, d.failed]),
  )
}

/** Registrations from a place that registers many: nobody is refused for it, somebody looks. */
function newcomersOf(view: View, { newcomers }: NowProps): Html {
  if (newcomers.flagged.length === 0) return html`<p>${view.t(nowWords.nothingStandsOut)}</p>`
  const columns = [nowWords.confirmed, words.state, nowWords.standsOut].map((said) => ({
    label: view.t(said),
  }))
  return table(
    view.t(nowWords.registrations),
    columns,
    newcomers.flagged.map((one) => [
      dayAndTime(view.lang, one.confirmedAt),
      view.t(registrationStates[one.state]),
      one.flags.map((flag) => view.t(flagWords[flag])).join(', '),
    ]),
  )
}

/** Last night's comparison of the ledger with itself, in one sentence; a difference stands out. */
function ledgerOf(view: View, { compared }: NowProps): Html {
  if (!compared) return html`<p>${view.t(nowWords.neverCompared)}</p>`
  const when = dayAndTime(view.lang, compared.finishedAt)
  const said = { cuando: when, polizas: compared.journals, asientos: compared.entries }
  if (!compared.difference) return html`<p>${view.t(nowWords.ledgerWhole, said)}</p>`
  const first = view.t(differenceText(compared.difference))
  return notice('error', view.t(nowWords.ledgerDiffers, { cuando: when }), first)
}

export function nowPage(view: View, staff: Staff, props: NowProps): Html {
  const facts = [
    [words.inside, props.inside],
    [pulseWords.expected, waitOf(view, props.door)],
    [words.line, view.t(lineWords[props.line])],
    [nowWords.deadMailboxes, props.deadMailboxes],
    [nowWords.sweeps, props.newcomers.sweepsToday],
  ] as const
  return frame(
    view,
    staff,
    { title: view.t(words.title), path: '/operacion' },
    html`${props.check?.wrong ? lastCheck(view, props.check) : nothing}
${overdueNotice(view, props.overdue, true)}
<dl class="facts">${facts.map(([said, value]) => html`<div><dt>${view.t(said)}</dt><dd>${value}</dd></div>`)}</dl>
<h2>${view.t(doorConsoleWords.title)}</h2>
${doorFacts(view, props.door)}
<p><a href="${view.to('/operacion/puerta')}">${view.t(doorConsoleWords.change)}</a></p>
${pulseOf(view, props.pulse)}
${ledgerOf(view, props)}
${partsOf(view, props)}
<p><a href="${view.to(processesPath)}">${view.t(processWords.see)}</a></p>
${outboxOf(view, props)}
${outcomesOf(view, props)}
${jobsOf(view, props)}
${newcomersOf(view, props)}`,
  )
}
