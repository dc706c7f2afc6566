// A phone that texts the short code, through the demo's operator and the real line.
import assert from 'node:assert/strict'
import type { App } from './app.ts'
import { until } from './outbox.ts'

/** Sends a text and gives back the answers that came since, once everything that waits is done. */
export async function ask(app: App, number: string, text: string): Promise<readonly string[]> {
  const before = answersTo(app, number).length
  assert.ok(await app.saySms(number, text), 'the text was taken')
  await app.runJobs()
  return answersTo(app, number).slice(before)
}

export const answersTo = (app: App, number: string): readonly string[] =>
  app
    .smsTo(number)
    .filter(({ mine }) => !mine)
    .map(({ text }) => text)

export const lineIsUp = (app: App) => until(async () => app.base.sms.state().link === 'bound')
