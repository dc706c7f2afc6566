// What exists and how it is joined. Rooms are built once, lower ones first; nothing is looked up later.

import { consoleRoutes } from '../channels/console/console.routes.ts'
import { maintenanceRoutes } from '../channels/console/maintenance.routes.ts'
import { parameterRoutes } from '../channels/console/parameters.routes.ts'
import { deskRoutes } from '../channels/desk/desk.routes.ts'
import { returnedRoutes } from '../channels/mail/returned.routes.ts'
import type { Doorkeeper } from '../channels/web/server.ts'
import { auditUseCases } from '../modules/audit/audit.usecases.ts'
import { callWordsUseCases } from '../modules/call-words/call-words.usecases.ts'
import { clustersUseCases } from '../modules/clusters/clusters.usecases.ts'
import { codesUseCases } from '../modules/codes/codes.usecases.ts'
import { deskUseCases } from '../modules/desk/desk.usecases.ts'
import { documentsRoutes } from '../modules/documents/documents.routes.ts'
import { helpRoutes } from '../modules/help/help.routes.ts'
import { helpUseCases, legalInForce } from '../modules/help/help.usecases.ts'
import { holdsUseCases } from '../modules/holds/holds.usecases.ts'
import { importsUseCases } from '../modules/imports/imports.usecases.ts'
import { loginsUseCases } from '../modules/logins/logins.usecases.ts'
import { signInRoutes } from '../modules/logins/sign-in.routes.ts'
import { signInUseCases } from '../modules/logins/sign-in.usecases.ts'
import { stepUpRoutes } from '../modules/logins/step-up.routes.ts'
import { viewedStop } from '../modules/maintenance/maintenance.pages.ts'
import { maintenanceUseCases } from '../modules/maintenance/maintenance.usecases.ts'
import { membersUseCases } from '../modules/members/members.usecases.ts'
import { deliveryUseCases } from '../modules/notices/delivery.usecases.ts'
import { noticesRoutes } from '../modules/notices/notices.routes.ts'
import { noticesUseCases } from '../modules/notices/notices.usecases.ts'
import { parametersUseCases } from '../modules/parameters/parameters.usecases.ts'
import { payingUseCases } from '../modules/paying/paying.usecases.ts'
import { profileRoutes } from '../modules/profile/profile.routes.ts'
import { profileUseCases } from '../modules/profile/profile.usecases.ts'
import { waysBackRoutes } from '../modules/recovery/ways-back.routes.ts'
import { waysBackUseCases } from '../modules/recovery/ways-back.usecases.ts'
import { registrationRoutes } from '../modules/registration/registration.routes.ts'
import { registrationUseCases } from '../modules/registration/registration.usecases.ts'
import { secondFactorRoutes } from '../modules/second-factors/second-factors.routes.ts'
import { secondFactorsUseCases } from '../modules/second-factors/second-factors.usecases.ts'
import { silentSince } from '../modules/sms-dialogue/silence.usecases.ts'
import { snapshotsUseCases } from '../modules/snapshots/snapshots.usecases.ts'
import { staffRoutes } from '../modules/staff/staff.routes.ts'
import { staffUseCases } from '../modules/staff/staff.usecases.ts'
import { tramitesUseCases } from '../modules/tramites/tramites.usecases.ts'
import type { Route } from '../platform/web.ts'
import { alone, aloneBut, withHelpAt } from '../platform/web-helped.ts'
import { siteOf } from '../platform/webauthn.ts'
import type { Base } from './base.ts'
import type { DemoCarriers } from './carriers.ts'
import { openCases } from './cases.ts'
import { noteChecks, openCoyotes } from './coyotes.ts'
import { decisionsOf, handlersOf } from './decisions.ts'
import { openDemoPages } from './demo-pages.ts'
import { deskFigures } from './desk-figures.ts'
import { openErrands } from './errands.ts'
import { openFrontDoor } from './front-door.ts'
import { housekeeping } from './housekeeping.ts'
import { openIdentities } from './identities.ts'
import { openIncome } from './income.ts'
import { openInstitute } from './institute.ts'
import { openLocks } from './locks.ts'
import { metersOf } from './meters.ts'
import { openMoney } from './money.ts'
import { openOperations } from './operations.ts'
import { openDocuments, openPapers } from './papers.ts'
import { openPartnerEvents } from './partner-events.ts'
import { openPartners } from './partners.ts'
import { openParts } from './parts.ts'
import { openPaying } from './paying.ts'
import { requestPlaces } from './request-places.ts'
import { openTexts } from './texts.ts'
import { openUploads } from './uploads.ts'

/** `demo`: our own mail server, operator and partners, where the environment names no others. */
export function wire(ground: Base, demo: DemoCarriers) {
  const { config } = ground
  const audit = auditUseCases(ground)
  const maintenance = maintenanceUseCases({ ...ground, audit })
  const base = { ...ground, deadlines: maintenance.deadlines }
  const parts = openParts(ground)
  const outbox = { ...base, origin: config.publicOrigin, demo: config.demo, silentSince }
  const notices = noticesUseCases(outbox)
  const delivery = deliveryUseCases(outbox, parts.lines)
  const patient = { ...base, deadlines: maintenance.deadlinesOfVisitor }
  const codes = codesUseCases(patient)
  const holds = holdsUseCases({ ...base, audit })
  const logins = loginsUseCases({ ...base, audit, papers: legalInForce })
  const site = siteOf(config.publicOrigin, base.institution.institucion)
  const factors = secondFactorsUseCases({ ...base, audit, holds, notices, site })
  const entering = { audit, codes, factors, holds, logins, notices }
  const otherDoor = config.identity?.name
  const parameters = parametersUseCases({ ...base, audit })
  const clusters = clustersUseCases({ ...base, parameters })
  const { noteTry } = clusters
  const signIn = signInUseCases({ ...base, ...entering, otherDoor, noteTry })
  const members = membersUseCases(base)
  const partnerEvents = openPartnerEvents(base, { audit, ...demo })
  const callWords = callWordsUseCases(base)
  const tramites = tramitesUseCases(base)
  const { uploads, ...papersIn } = openUploads(base, { audit, logins, notices })
  const lowest = { audit, clusters, codes, factors, holds }
  const rooms = { ...lowest, logins, members, notices, tramites, uploads }
  const waysBack = waysBackUseCases({ ...patient, ...rooms })
  const registration = registrationUseCases({ ...patient, ...rooms })
  const snapshots = snapshotsUseCases({ ...base, audit })
  const { recovery } = waysBack
  const profile = profileUseCases({ ...base, ...rooms, callWords, snapshots, recovery })
  const imports = importsUseCases({ ...base, demo: config.demo })
  const documents = openDocuments({ ...outbox, audit, tramites, printing: parts.printing })
  const money = openMoney(base, parts, { ...rooms, parameters, snapshots })
  const papers = openPapers(base, { ...rooms, ...money.rooms, parameters, documents })
  const below = { ...rooms, ...money.rooms, ...papers.rooms, parameters, documents }
  const wishes = payingUseCases({ ...base, ...rooms })
  const payments = openIncome(base, { ...below, ...wishes, machines: partnerEvents })
  const partners = openPartners(base, partnerEvents, payments.rooms)
  const paying = openPaying(base, { ...below, ...payments.rooms, paying: wishes })
  const short = openTexts(base, parts, { ...rooms, ...money.rooms, maintenance, documents })
  const locks = openLocks(base, rooms)
  const staff = staffUseCases({ ...base, audit, notices, site })
  const cases = openCases(base, { ...below, ...paying.rooms, staff })
  const { keys } = partnerEvents
  const institute = openInstitute(base, { ...rooms, keys, working: cases.rooms.working })
  const coyotes = openCoyotes(base, { ...rooms, parameters, recovery, staff })
  const seen = { callWords, disputes: coyotes.disputes, figures: deskFigures(money) }
  const desk = deskUseCases({ ...base, ...rooms, ...seen, registration, staff })
  const identities = openIdentities(base, { ...rooms, signIn })
  const help = helpUseCases({
    ...base,
    meters: metersOf(base, notices, parts.states, identities.state),
    stops: (now) =>
      maintenance.comingStops(now).flatMap((window) => {
        const until = window.endsAt
        return viewedStop({ state: 'announced', window, until }) ?? []
      }),
    openServices: ['retirement', 'documents', 'sms', 'payments'],
    requests: requestPlaces,
  })
  const front = openFrontDoor(base, parts, { ...rooms, maintenance, snapshots })
  const operations = openOperations(base, { ...rooms, imports, outbox, staff })

  const doorkeeper: Doorkeeper = {
    memberOf: logins.sessionOf,
    staffOf: staff.sessionOf,
    keepForm: logins.keepForm,
    seenWithHelp: locks.helping.seen,
    takeKeptForm: async (kept) => logins.takeKeptForm(kept),
  }

  const slow = async () => ['slow', 'down'].includes((await help.status()).report.entry)

  const routes: readonly Route[] = [
    ...signInRoutes(signIn, logins, { slow }).map(withHelpAt('/salir', '/sesion/seguir')),
    ...stepUpRoutes(signIn).map(alone),
    ...identities.routes,
    ...secondFactorRoutes({ ...base, factors, loginOf: logins.loginIn, ...signIn }).map(alone),
    ...front.routes,
    ...helpRoutes(help),
    ...registrationRoutes(registration),
    ...waysBackRoutes(waysBack),
    ...profileRoutes(profile).map(aloneBut('/mi-perfil', '/mi-perfil/idioma')),
    ...papersIn.routes,
    ...locks.routes,
    ...cases.routes,
    ...documentsRoutes(documents, noteChecks(base, clusters)),
    ...money.routes,
    ...papers.routes,
    ...paying.routes,
    ...partners.routes,
    ...institute.routes,
    ...short.routes,
    ...returnedRoutes({ notices, secret: config.mailSecret }),
    ...staffRoutes(staff),
    ...deskRoutes({ desk, staff }),
    ...consoleRoutes({
      ...base,
      imports,
      notices,
      registration,
      reconcile: money.rooms.reconcile,
      parts,
      peopleInside: () => logins.peopleInside(),
      door: front.control,
      processes: front.processes,
      pulse: operations.pulse,
    }),
    ...operations.routes,
    ...coyotes.routes,
    ...parameterRoutes(parameters),
    ...payments.routes,
    ...maintenanceRoutes(maintenance),
    ...noticesRoutes(notices),
    ...openDemoPages(base, demo, { notices, texts: short.texts }),
  ]

  const others = [payments, locks]
  const decisions = decisionsOf({ signIn, registration, waysBack, profile, others })

  /** What is done every so often, by name, with its cron in Mexico City time. */
  const upkeep: Readonly<Record<string, { cron: string; run: () => Promise<unknown> }>> = {
    'keep-health': { cron: '*/5 * * * *', run: () => help.keepHealth() },
    ...housekeeping({ desk, factors, logins, notices, profile, registration }),
    ...money.upkeep,
    ...openErrands(base, { ...rooms, profile }),
    ...papers.upkeep,
    ...payments.upkeep,
    ...partners.upkeep,
    ...paying.upkeep,
    ...papersIn.upkeep,
    ...cases.upkeep,
    ...front.upkeep,
    ...locks.upkeep,
    ...coyotes.upkeep,
    ...operations.upkeep,
  }

  const { callbacks } = partnerEvents
  const handlers = handlersOf({ deliver: delivery.deliver, decisions, upkeep, callbacks })

  const carrierEvents = {
    ...short.events,
    onReturned: async (message: string, to: string) =>
      void (await notices.noteReturned(message, to)),
  }
  const named = { callWords, desk, documents, help, imports, maintenance, parts, parameters }
  const useCases = {
    ...rooms,
    ...locks.rooms,
    ...papers.rooms,
    ...payments.rooms,
    ...partners.rooms,
    ...institute.rooms,
    ...paying.rooms,
    ...operations.rooms,
    ...named,
    cases: cases.rooms,
    money: money.rooms,
    registration,
    signIn,
    staff,
    waysBack,
    processes: front.processes,
    profile,
    snapshots,
    texts: short.texts,
    pump: short.pump,
  }
  const doors = { door: front.door, doorNow: front.control.figures, doorkeeper }
  return { ...useCases, ...doors, routes, handlers, upkeep, carrierEvents }
}

export type Rooms = ReturnType<typeof wire>
