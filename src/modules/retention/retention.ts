// How long what we keep is kept, as one table: the nightly and hourly clearing, the operators' page and the members'
// page are made from it. Never the ledger, the trail or a document: what the law wants kept is not in here.
import { type Duration, days24, hours } from '../../foundation/time.ts'

/**
 * Rows that are let go: those of `table` where `where` holds, `:before` being the instant of the rule and `:now` the
 * present one. `set`: what is personal in them is emptied; without it they are deleted.
 */
export type Clearing = {
  readonly table: string
  readonly where: string
  readonly set?: string
}

export type Rule = {
  /** How long after the event that `retention.words.ts` names. */
  readonly keeps: Duration
  readonly every: 'hour' | 'night'
  /** Whether members read of it: it is about them. */
  readonly ofMembers: boolean
  readonly clears: readonly Clearing[]
}

const gone = (table: string, column: string): Clearing => ({
  table,
  where: `${column} < :before`,
})

export const rules = {
  'registration-drafts': {
    keeps: hours(0), // a draft says itself when its seven days end
    every: 'hour',
    ofMembers: true,
    clears: [{ table: 'registration_drafts', where: 'expires_at <= :before' }],
  },
  registrations: {
    keeps: days24(7),
    every: 'hour',
    ofMembers: true,
    clears: [
      {
        table: 'registrations',
        where: `state = 'waiting' and confirmed_at < :before`,
        set: `state = 'withdrawn', decided_at = :now, sealed = ''`,
      },
      gone('registration_links', 'expires_at'),
    ],
  },
  codes: { keeps: hours(48), every: 'hour', ofMembers: true, clears: [gone('codes', 'issued_at')] },
  sessions: {
    keeps: hours(12),
    every: 'hour',
    ofMembers: true,
    clears: [
      gone('sessions', 'ends_at'),
      gone('sign_in_proofs', 'expires_at'),
      gone('owed_factors', 'expires_at'),
      gone('member_challenges', 'until'),
    ],
  },
  devices: {
    keeps: days24(90),
    every: 'night',
    ofMembers: true,
    clears: [
      {
        table: 'known_devices',
        where: 'last_seen_at < :before and coalesce(trusted_until, last_seen_at) < :now',
      },
    ],
  },
  'wrong-passwords': {
    keeps: days24(90),
    every: 'night',
    ofMembers: true,
    clears: [
      { table: 'sign_in_waits', where: `last_at < :now::timestamptz - interval '2 days'` },
      gone('sign_in_guards', 'last_at'),
    ],
  },
  recoveries: {
    keeps: days24(10),
    every: 'hour',
    ofMembers: true,
    clears: [
      gone('recoveries', 'started_at'),
      gone('email_searches', 'started_at'),
      { table: 'recovery_checks', where: 'day < (:before::timestamptz)::date' },
    ],
  },
  'traces-in-common': {
    keeps: days24(30),
    every: 'hour',
    ofMembers: true,
    clears: [gone('cluster_traces', 'at')],
  },
  clusters: {
    keeps: days24(180),
    every: 'night',
    ofMembers: false,
    clears: [gone('clusters', 'last_at')],
  },
  'unknown-pairs': {
    keeps: days24(365),
    every: 'night',
    ofMembers: false,
    clears: [gone('recovery_decoys', 'seen_at')],
  },
  'stop-links': {
    keeps: days24(30),
    every: 'night',
    ofMembers: true,
    clears: [gone('stop_links', 'asked_at')],
  },
  'case-drafts': {
    keeps: days24(30),
    every: 'night',
    ofMembers: true,
    clears: [], // let go with their files, by a task of their own: sweep-case-drafts
  },
  exports: {
    keeps: days24(7),
    every: 'night',
    ofMembers: true,
    clears: [], // let go with their bytes, by a task of their own: sweep-exports
  },
  'case-links': {
    keeps: hours(0), // a link says itself when its thirty days end
    every: 'night',
    ofMembers: true,
    clears: [gone('tramite_links', 'until')],
  },
  'contact-drafts': {
    keeps: days24(1),
    every: 'hour',
    ofMembers: true,
    clears: [gone('contact_drafts', 'asked_at')],
  },
  texts: {
    keeps: days24(30),
    every: 'night',
    ofMembers: true,
    clears: [
      { table: 'texts', where: `received_at < :before and words <> ''`, set: `words = ''` },
      {
        table: 'text_numbers',
        where: `asked_at < :now::timestamptz - interval '24 hours'`,
        set: 'asked = null, asked_at = null',
      },
      { table: 'texts_seen', where: 'until < :now' },
    ],
  },
  messages: {
    keeps: days24(730),
    every: 'night',
    ofMembers: true,
    clears: [
      {
        table: 'messages',
        where: `address <> '' and state <> 'queued' and created_at < :before`,
        set: `to_member = null, login_id = null, address = '', args = '{}', subject = null,
          provider_ids = '{}', awaiting = '{}', sealed_secret = null`,
      },
    ],
  },
  mailboxes: {
    keeps: days24(365),
    every: 'night',
    ofMembers: true,
    clears: [gone('mailboxes', 'last_bounce_at')],
  },
  line: {
    keeps: hours(36),
    every: 'night',
    ofMembers: true,
    clears: [
      gone('door_call_backs', 'asked_at'),
      gone('door_places', 'left_at'),
      gone('door_calls', 'at'),
      { table: 'door_arrivals', where: 'second < extract(epoch from :before::timestamptz)' },
    ],
  },
  limits: {
    keeps: hours(0), // a count says itself when its window ends
    every: 'hour',
    ofMembers: false,
    clears: [gone('limit_counters', 'window_end')],
  },
  'files-brought': {
    keeps: days24(30),
    every: 'night',
    ofMembers: false,
    clears: [
      {
        table: 'brought_files',
        where: `bytes is not null and brought_at < :before and state <> 'confirmed'`,
        set: `bytes = null, state = case when state in ('waiting', 'checked') then 'dropped' else state end`,
      },
    ],
  },
  'import-reports': {
    keeps: days24(180),
    every: 'night',
    ofMembers: true,
    clears: [
      {
        table: 'import_problems',
        where: 'import_id in (select import_id from imports where started_at < :before)',
      },
    ],
  },
  staff: {
    keeps: hours(1),
    every: 'hour',
    ofMembers: false,
    clears: [
      { table: 'staff_sessions', where: 'idle_until < :before or ends_at < :before' },
      gone('staff_challenges', 'until'),
    ],
  },
  partners: {
    keeps: days24(30),
    every: 'night',
    ofMembers: false,
    clears: [
      gone('partner_requests', 'began_at'),
      { table: 'partner_nonces', where: 'ends_at < :now' },
    ],
  },
  processes: {
    keeps: hours(1),
    every: 'hour',
    ofMembers: false,
    clears: [gone('process_states', 'seen_at')],
  },
} as const satisfies Readonly<Record<string, Rule>>

export type RuleName = keyof typeof rules
export const ruleNames = Object.keys(rules) as RuleName[]

/** Hours of a rule as days where they are whole: how long people read. */
export const daysOf = (keeps: Duration): number | undefined => {
  const whole = keeps.total('hours')
  return whole > 0 && whole % 24 === 0 ? whole / 24 : undefined
}
