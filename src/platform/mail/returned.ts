// A mail that came back: what a delivery status notification (RFC 3464) says, and which mail of ours it is about.
import PostalMime, { type Attachment } from 'postal-mime'

/** What the other side says of one recipient; `status` is of RFC 3463, `5.1.1`. */
export type Report = {
  readonly action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded'
  readonly status: string
}
export type Returned = {
  /** What stands between plus sign and @ of the address it came back to. */
  readonly returnKey: string | undefined
  /** `Message-ID` of the mail, when the report carries its headers. */
  readonly messageId: string | undefined
  readonly report: Report
}

const limits = { maxNestingDepth: 8, maxHeadersSize: 64_000 }
const keyForm = /\+([0-9a-f-]{32,36})@/i

const textOf = ({ content }: Attachment): string =>
  typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString('latin1')

/** `Field: value` of one block, long lines unfolded. */
const fieldIn = (block: string, name: string): string | undefined =>
  new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(block.replace(/\r?\n[ \t]+/g, ' '))?.[1]?.trim()

/** The first recipient that something is said of: our mails have one. */
function reportIn(text: string): Report | undefined {
  for (const block of text.split(/\r?\n[ \t]*\r?\n/)) {
    const action = fieldIn(block, 'Action')?.toLowerCase()
    const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(fieldIn(block, 'Status') ?? '')?.[0]
    if (status && action && isAction(action)) return { action, status }
  }
  return undefined
}
const isAction = (text: string): text is Report['action'] =>
  ['failed', 'delayed', 'delivered', 'relayed', 'expanded'].includes(text)

/** Reads what a mail server brings; undefined: not a report of delivery. `to`: where it came back to. */
export async function readReturned(message: string, to = ''): Promise<Returned | undefined> {
  const mail = await PostalMime.parse(message, { ...limits, forceRfc822Attachments: true }).catch(
    () => undefined, // not a mail at all, or one made to hurt
  )
  if (!mail) return undefined
  const part = (...types: string[]) => mail.attachments.find((one) => types.includes(one.mimeType))
  const status = part('message/delivery-status', 'message/global-delivery-status')
  const report = status && reportIn(textOf(status))
  if (!report) return undefined
  const original = part('message/rfc822', 'text/rfc822-headers', 'message/global')
  const headers = original ? textOf(original).slice(0, limits.maxHeadersSize) : ''
  const addressed = [to, mail.deliveredTo ?? '', ...(mail.to ?? []).map((one) => one.address ?? '')]
  const keys = addressed.map((address) => keyForm.exec(address)?.[1])
  return {
    returnKey: keys.find(Boolean)?.toLowerCase(),
    messageId: /<[^<>\s]{1,200}>/.exec(fieldIn(headers, 'Message-ID') ?? '')?.[0],
    report,
  }
}
