// A mail that comes back, as mail servers write it: a report (RFC 3464) and the headers of what came back.

export type ReturnedMail = {
  /** The address it comes back to, and whom it did not reach. */
  readonly to: string
  readonly recipient: string
  readonly action: 'failed' | 'delayed' | 'delivered'
  /** Of RFC 3463: `5.1.1`. */
  readonly status: string
  /** `Message-ID` of what came back, when its headers come along. */
  readonly messageId?: string
}

const boundary = '=_informe'
const part = (type: string, body: string) =>
  `--${boundary}\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`

/** The whole mail, from its first header on. */
export function returnedMail({ to, recipient, action, status, messageId }: ReturnedMail): string {
  const says = `Your message to ${recipient}: ${action} (${status}).\r\n`
  const report = [
    'Reporting-MTA: dns; buzon.localhost',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${status}`,
    '',
  ].join('\r\n')
  const headers = messageId && `Message-ID: ${messageId}\r\nSubject: (…)\r\n`
  return [
    'From: MAILER-DAEMON@buzon.localhost\r\n',
    `To: <${to}>\r\n`,
    'Subject: Undelivered Mail Returned to Sender\r\n',
    'Auto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"\r\n\r\n`,
    part('text/plain; charset=us-ascii', says),
    part('message/delivery-status', report),
    headers ? part('text/rfc822-headers', headers) : '',
    `--${boundary}--\r\n`,
  ].join('')
}
