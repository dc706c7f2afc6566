// The wizard, walked at random: no order of answers and returns leads past a step or keeps what was undone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Contact } from './contact.ts'
import { readContact } from './contact.ts'
import { readIds } from './identification.ts'
import {
  asked,
  type Draft,
  furthest,
  furthestPage,
  type Ids,
  isComplete,
  linkProblem,
  mayMove,
  mayOpen,
  missingProofs,
  moves,
  type Question,
  type RegistrationState,
  type StepPage,
  steps,
  withAccess,
  withContact,
  withDisagreement,
  withFact,
  withForgotten,
  withIds,
  withMobile,
  withName,
  withRegistration,
} from './registration.ts'

const idsOf = (nss: string, curp: string, rfc: string): Ids => {
  const read = readIds({ nss, curp, rfc })
  assert.ok('ids' in read)
  return read.ids
}
const anas = idsOf('12345678903', 'GODE561231MDFMZM01', 'GODE561231GR8')
const luis = idsOf('33199507774', 'BAFJ701213HTSRRN07', 'BAFJ701213SBA')
const question: Question = {
  offers: ['last-amount', 'employer', 'employer-picked'],
  forgotten: 0,
  choices: [],
}
const contactWith = (celular: string, correo = 'ana@correo.example'): Contact => {
  const read = readContact({
    correo,
    celular,
    pais: 'MX',
    cp: '06700',
    calle: 'Colima 12',
    colonia: 'Roma Norte',
    ciudad: 'Cuauhtémoc',
    estado: 'Ciudad de México',
    ref1_nombre: 'Lucía Peña',
    ref1_telefono: '55 1234 5678',
    ref2_nombre: 'Hugo Ruiz',
    ref2_telefono: '55 8765 4321',
    idioma: 'es',
  })
  assert.ok('contact' in read)
  return read.contact
}
const access = { passwordHash: 'hash', questions: [] }

/** What a person may do on a page that is open to them, and on none that is not. */
const deeds: Record<string, { page: StepPage; does: (d: Draft) => Draft }> = {
  'own ids': { page: '/registro/identificate', does: (d) => withIds(d, anas, question) },
  'other ids': { page: '/registro/identificate', does: (d) => withIds(d, luis, question) },
  'odd ids': { page: '/registro/identificate', does: (d) => withDisagreement(d, luis) },
  forget: {
    page: '/registro/pregunta',
    does: (d) => (d.question ? withForgotten(d, d.question) : d),
  },
  fact: {
    page: '/registro/pregunta',
    does: (d) => withFact(d, { proof: 'typed', memberId: d.ids?.nss ?? '' }),
  },
  name: {
    page: '/registro/nombre',
    does: (d) => withName(d, { givenNames: d.ids?.nss ?? '', firstSurname: 'Gómez' }),
  },
  contact: {
    page: '/registro/contacto',
    does: (d) => withContact(d, contactWith('55 2345 6789')),
  },
  'other mobile': {
    page: '/registro/contacto',
    does: (d) => withContact(d, contactWith('33 2345 6789')),
  },
  'other mail': {
    page: '/registro/contacto',
    does: (d) => withContact(d, contactWith('55 2345 6789', 'otra@correo.example')),
  },
  mobile: { page: '/registro/celular', does: (d) => withMobile(d, { proof: 'code' }) },
  access: { page: '/registro/acceso', does: (d) => withAccess(d, access) },
  confirm: { page: '/registro/confirma', does: (d) => withRegistration(d, 'r1') },
}
const walks = fc.array(fc.constantFrom(...Object.keys(deeds)), { maxLength: 40 })

function step(draft: Draft, name: string): Draft {
  const { page, does } = deeds[name]!
  return mayOpen(draft, page) ? does(draft) : draft
}

test('whoever stands on a page has answered every page before it', () => {
  fc.assert(
    fc.property(walks, (walk) => {
      let draft: Draft = {}
      for (const name of walk) {
        draft = step(draft, name)
        const here = furthest(draft)
        assert.ok(steps.slice(0, here).every((s) => s.answered(draft)))
        assert.equal(mayOpen(draft, furthestPage(draft)), true)
        if (draft.registrationId) assert.ok(isComplete(draft))
      }
    }),
  )
})

test('a fact and a name are always those of the identifiers typed last', () => {
  fc.assert(
    fc.property(walks, (walk) => {
      let draft: Draft = {}
      for (const name of walk) {
        draft = step(draft, name)
        if (draft.fact) assert.equal(draft.fact.memberId, draft.ids?.nss)
        if (draft.name) assert.equal(draft.name.givenNames, draft.ids?.nss)
        if (draft.disagreeing) assert.equal(draft.ids, undefined)
      }
    }),
  )
})

test('a proven mobile is always the one that stands in the contacts', () => {
  fc.assert(
    fc.property(walks, (walk) => {
      let draft: Draft = {}
      let provenFor: string | undefined
      for (const name of walk) {
        draft = step(draft, name)
        if (name === 'mobile' && draft.mobile) provenFor = draft.contact?.mobile
        if (draft.mobile) assert.equal(draft.contact?.mobile, provenFor)
      }
    }),
  )
})

test('any change after confirming asks to confirm again, and the same answer changes nothing', () => {
  const done = ['own ids', 'fact', 'name', 'contact', 'mobile', 'access', 'confirm'].reduce(
    step,
    {} as Draft,
  )
  assert.equal(furthestPage(done), '/registro/activa')
  for (const name of ['other ids', 'odd ids', 'name', 'other mobile', 'other mail', 'access'])
    assert.equal(step(done, name).registrationId, undefined, name)
  assert.equal(step(done, 'own ids').registrationId, 'r1')
  assert.ok(step(done, 'other ids').contact, 'contacts are kept')
  assert.ok(step(done, 'other mail').mobile, 'another mail does not undo the mobile')
})

test('«No me acuerdo» asks up to three facts, and then only the last ways are left', () => {
  let draft = withIds({}, anas, question)
  const seen: (string | undefined)[] = []
  for (let i = 0; i < 5; i++) {
    seen.push(asked(draft.question!))
    draft = withForgotten(draft, draft.question!)
  }
  assert.deepEqual(seen, ['last-amount', 'employer', 'employer-picked', undefined, undefined])
})

test('what opens an account fully', () => {
  assert.deepEqual(missingProofs('typed', true), [])
  assert.deepEqual(missingProofs('contact-code', true), [])
  assert.deepEqual(missingProofs('picked', true), ['typed-fact'])
  assert.deepEqual(missingProofs('typed', false), ['confirmed-mobile'])
  assert.deepEqual(missingProofs('picked', false), ['confirmed-mobile', 'typed-fact'])
})

test('no registration comes back from its end', () => {
  const states = Object.keys(moves) as RegistrationState[]
  for (const to of states) {
    assert.equal(mayMove('activated', to), false)
    assert.equal(mayMove('withdrawn', to), false)
  }
  assert.ok(mayMove('waiting', 'activated') && mayMove('refused', 'withdrawn'))
})

test('a link works until its hour, the newest alone, and once', () => {
  const now = Temporal.Instant.from('2026-11-03T18:00:00Z')
  const link = { expiresAt: now.add({ hours: 72 }), state: 'waiting' as const }
  assert.equal(linkProblem(undefined, now), 'link-unknown')
  assert.equal(linkProblem({ ...link, state: 'refused' }, now), 'link-unknown')
  assert.equal(linkProblem({ ...link, state: 'activated' }, now), 'already-active')
  assert.equal(linkProblem({ ...link, replacedAt: now }, now), 'link-replaced')
  assert.equal(linkProblem(link, now.add({ hours: 72 })), 'link-expired')
  assert.equal(linkProblem(link, now.add({ hours: 71 })), undefined)
})
