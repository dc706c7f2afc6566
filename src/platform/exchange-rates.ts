// Where the rates come from: a service that answers JSON over HTTP, or a file that somebody puts in place. What it
// says is read by whoever asked; here it is only fetched, with little patience and no redirects.
import { readFile } from 'node:fs/promises'
import { cannot, ok, type Result } from '../foundation/result.ts'

export type RateSource = {
  /** How pages call it. */
  readonly name: string
  readonly mark: 'official' | 'press' | 'assumed'
  read(): Promise<Result<unknown, 'source-away' | 'answer-unreadable'>>
}

const patienceMs = 5_000
const largestAnswer = 200_000

async function json(text: () => Promise<string>) {
  let answer: string
  try {
    answer = await text()
  } catch {
    return cannot('source-away')
  }
  try {
    if (answer.length > largestAnswer) return cannot('answer-unreadable')
    return ok(JSON.parse(answer) as unknown)
  } catch {
    return cannot('answer-unreadable')
  }
}

async function fetched(url: string, token: string | undefined): Promise<string> {
  const answer = await fetch(url, {
    headers: { accept: 'application/json', ...(token && { 'Bmx-Token': token }) },
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  })
  if (!answer.ok) {
    await answer.body?.cancel()
    throw new Error(`the source answered ${answer.status}`)
  }
  return answer.text()
}

type Named = Pick<RateSource, 'name' | 'mark'>

/** `url`: an address, or the path of a file with the same JSON. `token` goes in the header of the central bank. */
export const openRateSource = (
  { url, token }: { url: string; token?: string | undefined },
  named: Named,
): RateSource => ({
  ...named,
  read: () =>
    json(() => (/^https?:/.test(url) ? fetched(url, token) : readFile(url, { encoding: 'utf8' }))),
})
