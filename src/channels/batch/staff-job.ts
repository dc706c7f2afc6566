import { auditUseCases } from '../../modules/audit/audit.usecases.ts'
import { inviteFromServer } from '../../modules/staff/inviting.usecases.ts'
import { isRole } from '../../modules/staff/people.ts'
import { staffRoles } from '../../modules/staff/staff.ts'
import { openDb, openPool } from '../../platform/db.ts'
import type { ExitCode, Job, JobContext } from './jobs.ts'

const usage = 'invite-staff <correo> <nombre> <permiso>[,<permiso>] <razón>'

async function run(args: readonly string[], context: JobContext): Promise<ExitCode> {
  const [email = '', name = '', named = '', reason = '', ...more] = args
  const roles = named.split(',').filter(isRole)
  if (reason === '' || more.length > 0 || roles.length !== named.split(',').length) {
    context.complain(`Uso: npm run job -- ${usage}`)
    context.complain(`Permisos: ${staffRoles.join(', ')}`)
    return 2
  }
  const { url } = await context.database()
  const db = openDb(openPool({ url, max: 2 }))
  const { now, config } = context
  try {
    const audit = auditUseCases({ db, now })
    const invited = await inviteFromServer({ db, now, audit }, { email, name, roles, reason })
    if (!invited.ok) {
      context.complain(`No se invitó: ${invited.code}`)
      return 1
    }
    context.say('Entrega este enlace a esa persona: abre una vez, 3 días.')
    context.say(`${config.publicOrigin}${invited.value}`)
    return 0
  } finally {
    await db.destroy()
  }
}

export const staffJob: Job = {
  usage,
  says: 'invita a alguien a trabajar desde el servidor, sin segunda persona: para las primeras de todas',
  run,
}
