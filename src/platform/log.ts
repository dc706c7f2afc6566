// Structured logs. Only fields on this list are ever written, so personal data has no way in.
import { pino } from 'pino'

const allowed = [
  'requestId',
  'method',
  'route',
  'status',
  'milliseconds',
  'code',
  'queue',
  'task',
  'kind',
  'count',
  'channel',
  'reason',
  'importId',
  'line',
  'attempt',
  'port',
  'origin',
  'version',
  'reference',
  'state',
] as const
export type Fields = Readonly<Partial<Record<(typeof allowed)[number], string | number | boolean>>>

export type Log = {
  debug(says: string, fields?: Fields): void
  info(says: string, fields?: Fields): void
  warn(says: string, fields?: Fields): void
  /** `cause` is written as name, code and stack frames: never its message, which may quote data. */
  error(says: string, fields?: Fields, cause?: unknown): void
}

const listed = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => allowed.includes(name as never)))

const framesOf = (cause: unknown) =>
  cause instanceof Error
    ? {
        error: cause.name,
        errorCode: (cause as { code?: string }).code,
        frames: cause.stack
          ?.split('\n')
          .filter((l) => /^\s+at /.test(l))
          .slice(0, 8),
      }
    : {}

export function openLog(level: string, destination?: { write(text: string): void }): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime }
  const logger = destination ? pino(options, destination) : pino(options)
  return {
    debug: (says, fields = {}) => {
      if (logger.isLevelEnabled('debug')) logger.debug(listed(fields), says)
    },
    info: (says, fields = {}) => logger.info(listed(fields), says),
    warn: (says, fields = {}) => logger.warn(listed(fields), says),
    error: (says, fields = {}, cause) =>
      logger.error({ ...listed(fields), ...framesOf(cause) }, says),
  }
}
