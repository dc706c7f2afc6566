// Every page in every state, room by room; the gallery test draws them all.

import { abroadGallery } from '../channels/console/abroad.gallery.ts'
import { casesGallery } from '../channels/console/cases.gallery.ts'
import { clustersGallery } from '../channels/console/clusters.gallery.ts'
import { gallery as operations } from '../channels/console/console.gallery.ts'
import { doorGallery } from '../channels/console/door.pages.ts'
import { filesGallery } from '../channels/console/files.gallery.ts'
import { maintenanceGallery } from '../channels/console/maintenance.gallery.ts'
import { messagesGallery } from '../channels/console/messages.gallery.ts'
import { parametersGallery } from '../channels/console/parameters.gallery.ts'
import { partnerKeysGallery } from '../channels/console/partner-keys.gallery.ts'
import { paymentsGallery } from '../channels/console/payments.gallery.ts'
import { processesGallery } from '../channels/console/processes.pages.ts'
import { refundsGallery } from '../channels/console/refunds.pages.ts'
import { retentionGallery } from '../channels/console/retention.pages.ts'
import { staffGallery } from '../channels/console/staff.gallery.ts'
import { systemsGallery } from '../channels/console/systems.pages.ts'
import { trailGallery } from '../channels/console/trail.gallery.ts'
import { demoGallery as demo } from '../channels/demo/demo.pages.ts'
import { inboxGallery as inbox } from '../channels/demo/inbox.pages.ts'
import { phoneGallery as phone } from '../channels/demo/phone.pages.ts'
import { tellerGallery as teller } from '../channels/demo/teller.gallery.ts'
import { gallery as desk } from '../channels/desk/desk.gallery.ts'
import { gallery as errors } from '../channels/web/errors.pages.ts'
import { gallery as consents } from '../modules/consents/consents.pages.ts'
import { gallery as contributions } from '../modules/contributions/gallery.pages.ts'
import { gallery as crossBorder } from '../modules/cross-border/gallery.pages.ts'
import { gallery as discountNotices } from '../modules/discount-notices/discount-notices.pages.ts'
import { gallery as disputes } from '../modules/disputes/disputes.pages.ts'
import { gallery as documents } from '../modules/documents/documents.pages.ts'
import { tellGallery as tell } from '../modules/door/call-back.pages.ts'
import { gallery as door } from '../modules/door/door.pages.ts'
import { lineGallery as line } from '../modules/door/line.pages.ts'
import { quietGallery as quiet } from '../modules/door/reminders.pages.ts'
import { gallery as externalLogin } from '../modules/external-login/external-login.pages.ts'
import { gallery as help } from '../modules/help/gallery.pages.ts'
import { gallery as home } from '../modules/home/gallery.pages.ts'
import { gallery as loans } from '../modules/loans/gallery.pages.ts'
import { gallery as locks } from '../modules/locks/candado.pages.ts'
import { helpingGallery as helping } from '../modules/locks/helping.pages.ts'
import { gallery as logins } from '../modules/logins/gallery.pages.ts'
import { gallery as maintenance } from '../modules/maintenance/maintenance.pages.ts'
import { noticesGallery as notices } from '../modules/notices/notices.pages.ts'
import { gallery as paying } from '../modules/paying/gallery.pages.ts'
import { gallery as payoff } from '../modules/payoff/payoff.pages.ts'
import { gallery as planning } from '../modules/planning/gallery.pages.ts'
import { gallery as profile } from '../modules/profile/gallery.pages.ts'
import { gallery as recovery } from '../modules/recovery/gallery.pages.ts'
import { gallery as refunds } from '../modules/refunds/gallery.pages.ts'
import { gallery as registration } from '../modules/registration/gallery.pages.ts'
import { gallery as registries } from '../modules/registries/registries.pages.ts'
import { gallery as retention } from '../modules/retention/retention.pages.ts'
import { gallery as rights } from '../modules/rights/rights.pages.ts'
import { gallery as savings } from '../modules/savings/gallery.pages.ts'
import { gallery as secondFactors } from '../modules/second-factors/gallery.pages.ts'
import { gallery as snapshots } from '../modules/snapshots/snapshots.pages.ts'
import { gallery as staff } from '../modules/staff/staff.pages.ts'
import { gallery as statements } from '../modules/statements/gallery.pages.ts'
import { gallery as anybody } from '../modules/tramites/anybody.pages.ts'
import { gallery as tramites } from '../modules/tramites/gallery.pages.ts'
import { gallery as joining } from '../modules/tramites/joining.pages.ts'
import { gallery as ways } from '../modules/tramites/ways.pages.ts'
import type { Gallery } from '../platform/pages/gallery.ts'

export const gallery: Gallery = {
  ...clustersGallery,
  ...disputes,
  ...demo,
  ...desk,
  ...errors,
  ...home,
  ...contributions,
  ...crossBorder,
  ...discountNotices,
  ...documents,
  ...door,
  ...line,
  ...tell,
  ...quiet,
  ...help,
  ...inbox,
  ...locks,
  ...helping,
  ...rights,
  ...consents,
  ...logins,
  ...externalLogin,
  ...notices,
  ...phone,
  ...planning,
  ...paying,
  ...refunds,
  ...payoff,
  ...profile,
  ...loans,
  ...recovery,
  ...registration,
  ...registries,
  ...operations,
  ...abroadGallery,
  ...casesGallery,
  ...doorGallery,
  ...parametersGallery,
  ...partnerKeysGallery,
  ...processesGallery,
  ...refundsGallery,
  ...trailGallery,
  ...filesGallery,
  ...messagesGallery,
  ...retention,
  ...retentionGallery,
  ...staffGallery,
  ...systemsGallery,
  ...paymentsGallery,
  ...maintenanceGallery,
  ...maintenance,
  ...staff,
  ...savings,
  ...secondFactors,
  ...snapshots,
  ...statements,
  ...teller,
  ...anybody,
  ...ways,
  ...joining,
  ...tramites,
}
