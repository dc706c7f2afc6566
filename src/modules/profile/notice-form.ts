// The form of /mi-perfil/avisos: read into choices, what is wrong said field by field. Decides nothing else.
import { zones } from '../help/line-hours.ts'
import type { Choices, ChosenTopic, Hours } from '../notices/choices.ts'

/** Names of the boxes, as they stand in the form. */
export const topicNames: Readonly<Record<ChosenTopic, string>> = {
  deposits: 'depositos',
  loan: 'credito',
  papers: 'papeles',
  requests: 'tramites',
}
const topics = Object.keys(topicNames) as ChosenTopic[]

export type HourProblem = 'hour-missing' | 'hours-same' | 'zone-missing'
export type FormRead =
  | { readonly ok: true; readonly choices: Choices }
  | { readonly ok: false; readonly problems: Readonly<Partial<Record<string, HourProblem>>> }

type Typed = Readonly<Record<string, string | undefined>>

const hourIn = (text: string | undefined): number | undefined =>
  /^(?:1?\d|2[0-3])$/.test(text ?? '') ? Number.parseInt(text!, 10) : undefined

function readHours(typed: Typed): Hours | { problems: Record<string, HourProblem> } {
  const [from, to] = [hourIn(typed.desde), hourIn(typed.hasta)]
  const zone = zones.find((one) => one.zone === typed.zona)?.zone
  const problems: Record<string, HourProblem> = {}
  if (from === undefined) problems.desde = 'hour-missing'
  if (to === undefined) problems.hasta = 'hour-missing'
  else if (from === to) problems.hasta = 'hours-same'
  if (!zone) problems.zona = 'zone-missing'
  if (from === undefined || to === undefined || from === to || !zone) return { problems }
  return { from, to, zone }
}

/** `hasPhone`: a proven one; without it the boxes of texts are not in the form, and count for nothing. */
export function readNoticeForm(typed: Typed, hasPhone: boolean): FormRead {
  const ticked = (topic: ChosenTopic, way: string) => typed[`${topicNames[topic]}_${way}`] === 'si'
  const hours = typed.horas === 'elegidas' ? readHours(typed) : undefined
  if (hours && 'problems' in hours) return { ok: false, problems: hours.problems }
  return {
    ok: true,
    choices: {
      mailOff: topics.filter((topic) => !ticked(topic, 'correo')),
      smsOn: topics.filter((topic) => hasPhone && ticked(topic, 'sms')),
      hours,
    },
  }
}

/** The form filled in with what was chosen before. `zone`: where hours are proposed. */
export function noticeFormOf({ mailOff, smsOn, hours }: Choices, zone: string): Typed {
  const boxes = topics.flatMap((topic) => [
    [`${topicNames[topic]}_correo`, mailOff.includes(topic) ? undefined : 'si'],
    [`${topicNames[topic]}_sms`, smsOn.includes(topic) ? 'si' : undefined],
  ])
  return {
    ...Object.fromEntries(boxes),
    horas: hours ? 'elegidas' : 'todas',
    desde: `${hours?.from ?? 8}`,
    hasta: `${hours?.to ?? 21}`,
    zona: hours?.zone ?? zone,
  }
}
