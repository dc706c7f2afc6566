// The environment, read once and checked at start: a wrong value stops us with a sentence that says what to do.
import { z } from 'zod'
import type { IdentityConfig } from './open-id.ts'
import type { TracesConfig } from './traces.ts'

const flag = z.enum(['0', '1']).transform((v) => v === '1')
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
const loopback = new Set(['localhost', '127.0.0.1', '::1', '[::1]'])

const environment = z.object({
  PORT: whole(0, 65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_ORIGIN: z.url().optional(),
  DATABASE_URL: z.string().min(1).optional(),
  DATABASE_OWNER_URL: z.string().min(1).optional(),
  DATABASE_READ_URL: z.string().min(1).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DEMO: flag.optional(),
  SMTP_URL: z.string().min(1).optional(),
  SMS_URL: z.string().min(1).optional(),
  SMS_SECRET: z.string().min(16).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  MAIL_RETURN: z.email().max(60).optional(),
  MAIL_SECRET: z.string().min(16).optional(),
  INSTITUTION: z.string().min(1).optional(),
  PARTNER_CALLBACKS: z.string().default(''),
  PARTNERS: z.string().min(1).optional(),
  RATES_URL: z.string().min(1).optional(),
  RATES_TOKEN: z.string().min(1).optional(),
  SCREENING: z.string().min(1).optional(),
  MALWARE_SCANNER: z.url({ protocol: /^clamd$/ }).optional(),
  UPLOAD_MOST_BYTES: whole(100_000, 25_000_000).default(10_000_000),
  UPLOADS_PER_DAY: whole(1, 1_000).default(40),
  METRICS_PORT: whole(0, 65_535).default(9464),
  TRUSTED_PROXIES: z.string().default(''),
  SECRETS_FILE: z.string().min(1).optional(),
  WORKERS: whole(1, 64).default(1),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(0.01),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_NAME: z.string().min(1).max(40).default('Llave MX'),
  OIDC_CURP_CLAIM: z.string().min(1).default('curp'),
  OIDC_SCOPE: z.string().min(1).default('openid'),
  HASH_LIMIT: whole(1, 64).optional(),
  DOOR_CAPACITY: whole(1, 10_000_000).optional(),
  IMPORT_MB: whole(1, 200).default(20),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

export type Config = Readonly<{
  port: number
  host: string
  publicOrigin: string
  databaseUrl?: string
  databaseOwnerUrl?: string
  databaseReadUrl?: string
  dataDir: string
  demo: boolean
  smtpUrl?: string
  smsUrl?: string
  /** With which SMS gateways bring texts over HTTP; without it they cannot. */
  smsSecret?: string
  mailFrom?: string
  /** Mailbox that mails come back to; each under a variant of it with a plus sign. */
  mailReturn?: string
  /** With which a mail server brings what came back over HTTP; without it it cannot. */
  mailSecret?: string
  institutionFile?: string
  /** Where partners hear of their transfers: `partner=https://…`, separated by commas. */
  partnerCallbacks: string
  /** Who takes payments abroad, with dates; left out: the list that ships. */
  partnersFile?: string
  /** Where rates come from: an address or a file. Without one there are none, and pages say so. */
  ratesUrl?: string
  ratesToken?: string
  /** A file of names that may not pay from abroad, one a line. */
  screeningFile?: string
  /** Who looks for malware in what people send: `clamd://host:port`; left out: nobody, and operators are told. */
  malwareScanner?: string
  /** Of one file that somebody sends, and how many of them a member may send in a day. */
  uploads: Readonly<{ mostBytes: number; perDay: number }>
  /** Of a file that an operator brings by the console; larger ones come by the batch job. */
  importBytes: number
  metricsPort: number
  trustedProxies: readonly string[]
  secretsFile?: string
  /** Processes that serve people; above one the first keeps only what there must be one of. */
  workers: number
  hashLimit?: number
  /** People inside at a time; left out, as many as are served without strain. */
  doorCapacity?: number
  logLevel: string
  /** Who else proves people's identities; left out: nobody, and the door shows no button. */
  identity?: IdentityConfig
  /** Where traces go, and which part of them; left out: there are none. */
  traces?: TracesConfig
}>

/** Why the environment cannot be used: one sentence per variable. */
export class CannotConfigure extends Error {}

const given = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }

const isSafe = (url: URL): boolean => url.protocol === 'https:' || loopback.has(url.hostname)

function origin(env: z.infer<typeof environment>): string {
  const url = new URL(env.PUBLIC_ORIGIN ?? `http://localhost:${env.PORT}`)
  if (!isSafe(url))
    throw new CannotConfigure('PUBLIC_ORIGIN must be https, or http on this machine (localhost)')
  return url.origin
}

function refusals(env: z.infer<typeof environment>, demo: boolean): string[] {
  const told: string[] = []
  if (demo && !loopback.has(env.HOST))
    told.push('DEMO=1 serves a loopback HOST only: use 127.0.0.1')
  if (env.DATABASE_URL && !env.DATABASE_OWNER_URL)
    told.push('DATABASE_OWNER_URL is missing: the role that migrates the schema')
  if (!demo && !env.SMTP_URL) told.push('SMTP_URL is missing: smtp://host:port, or set DEMO=1')
  if (!demo && !env.SMS_URL)
    told.push('SMS_URL is missing: smpp://user:password@host:port, or set DEMO=1')
  if (!demo && !env.SECRETS_FILE)
    told.push('SECRETS_FILE is missing: a file with 32 random bytes in base64')
  if (env.OIDC_ISSUER && !isSafe(new URL(env.OIDC_ISSUER)))
    told.push('OIDC_ISSUER must be https, or http on this machine (localhost)')
  if (env.OIDC_ISSUER && !(env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET))
    told.push('OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are missing: who we are to OIDC_ISSUER')
  return told
}

function identityOf(env: z.infer<typeof environment>): { identity: IdentityConfig | undefined } {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env
  if (!issuer || !clientId || !clientSecret) return { identity: undefined }
  const { OIDC_NAME: name, OIDC_CURP_CLAIM: curpClaim, OIDC_SCOPE: scope } = env
  return { identity: { issuer, clientId, clientSecret, name, curpClaim, scope } }
}

const fromAbroad = (env: z.infer<typeof environment>) => ({
  partnersFile: env.PARTNERS,
  ratesUrl: env.RATES_URL,
  ratesToken: env.RATES_TOKEN,
  screeningFile: env.SCREENING,
})

const uploading = (env: z.infer<typeof environment>) => ({
  uploads: { mostBytes: env.UPLOAD_MOST_BYTES, perDay: env.UPLOADS_PER_DAY },
  importBytes: env.IMPORT_MB * 1_000_000,
})

/** By the names that OpenTelemetry gives them. */
function tracing(env: z.infer<typeof environment>): { traces: TracesConfig | undefined } {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER_ARG: ratio } = env
  return { traces: endpoint === undefined ? undefined : { endpoint, ratio } }
}

/** What an installation may do without. */
const besides = (env: z.infer<typeof environment>) => ({
  ...fromAbroad(env),
  ...tracing(env),
  ...identityOf(env),
  malwareScanner: env.MALWARE_SCANNER,
})

/** Reads the environment. Throws CannotConfigure with a sentence for every variable that is wrong. */
export function readConfig(variables: NodeJS.ProcessEnv): Config {
  const read = environment.safeParse(variables)
  if (!read.success) {
    const told = read.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`)
    throw new CannotConfigure(told.join('\n'))
  }
  const env = read.data
  const demo = env.DEMO ?? env.DATABASE_URL === undefined
  const told = refusals(env, demo)
  if (told.length > 0) throw new CannotConfigure(told.join('\n'))
  return {
    port: env.PORT,
    host: env.HOST,
    publicOrigin: origin(env),
    dataDir: env.DATA_DIR,
    demo,
    metricsPort: env.METRICS_PORT,
    workers: env.WORKERS,
    partnerCallbacks: env.PARTNER_CALLBACKS,
    trustedProxies: env.TRUSTED_PROXIES.split(',')
      .map((p) => p.trim())
      .filter(Boolean),
    logLevel: env.LOG_LEVEL,
    ...uploading(env),
    ...given(besides(env)),
    ...given({
      databaseUrl: env.DATABASE_URL,
      databaseOwnerUrl: env.DATABASE_OWNER_URL,
      databaseReadUrl: env.DATABASE_READ_URL,
      smtpUrl: env.SMTP_URL,
      smsUrl: env.SMS_URL,
      smsSecret: env.SMS_SECRET,
      mailFrom: env.MAIL_FROM,
      mailReturn: env.MAIL_RETURN,
      mailSecret: env.MAIL_SECRET,
      institutionFile: env.INSTITUTION,
      secretsFile: env.SECRETS_FILE,
      hashLimit: env.HASH_LIMIT,
      doorCapacity: env.DOOR_CAPACITY,
    }),
  }
}
