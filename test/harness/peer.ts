// An SMPP operator by other hands, in a process of its own (test/peers/smsc.pl).
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { until } from './outbox.ts'

export type PeerText = { readonly number: string; readonly coding: string; readonly text: string }

export async function startPeer() {
  const script = join(import.meta.dirname, '../peers/smsc.pl')
  const child = spawn('perl', [script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const said: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => said.push(line))
  const port = () => said.find((line) => line.startsWith('port '))?.slice(5)
  await until(async () => port() !== undefined)
  const sent = (): readonly PeerText[] =>
    said.flatMap((line) => {
      const [kind, number = '', coding = '', text = ''] = line.split('\t')
      return kind === 'sent' ? { number, coding, text } : []
    })
  return {
    url: `smpp://peer:secreto@127.0.0.1:${port()}`,
    bound: () => said.includes('bound'),
    /** A phone of its network texts us; `gsm`: in the alphabet of phones, else in UCS-2. */
    text: (number: string, text: string, gsm = true) =>
      child.stdin.write(`${gsm ? 'gsm\t' : ''}${number}\t${text}\n`),
    statuses: () => said.filter((line) => line.startsWith('status ')).map((line) => line.slice(7)),
    sentTo: (number: string) => sent().filter((one) => one.number === number),
    stop: async () => {
      if (child.exitCode !== null) return
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}
