import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Instant, later, minutes } from '../../foundation/time.ts'
import * as lost from './lost-email.ts'
import {
  answered,
  askedAgain,
  decoyQuestions,
  life,
  moves,
  opened,
  pageOf,
  passwordChanged,
  type Questions,
  type Recovery,
} from './recovery.ts'
import { linkWords, recoveryWords } from './recovery.words.ts'

const noon = Temporal.Instant.from('2026-11-20T18:00:00Z')
const inMinutes = (n: number): Instant => later(noon, minutes(n))
const atQuestions: Questions = {
  stage: 'questions',
  recoveryId: 'r1',
  email: 'rosa@correo.example',
  questions: ['a', 'b'],
  expiresAt: later(noon, life),
}

const events = ['answer', 'ask-again', 'save', 'wait'] as const
type Event = (typeof events)[number]
function step(here: Recovery, event: Event, now: Instant): Recovery {
  if (event === 'answer' && here.stage === 'questions') {
    const there = answered(here, now)
    return there.ok ? there.value : here
  }
  if (event === 'ask-again' && here.stage === 'check-mail') {
    const there = askedAgain(here, now)
    return there.ok ? there.value : here
  }
  return event === 'save' && here.stage === 'check-mail' ? passwordChanged(here, now) : here
}

test('no walk, however long or odd, leaves the map', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events)), (walk) => {
      let here: Recovery = atQuestions
      let now = noon
      for (const event of walk) {
        if (event === 'wait') now = later(now, minutes(11))
        const there = step(here, event, now)
        assert.ok(there === here || (moves[here.stage] as readonly string[]).includes(there.stage))
        assert.ok(pageOf[there.stage].startsWith('/recuperar/'))
        here = there
      }
    }),
  )
})

test('half an hour to answer, and half an hour more for the message', () => {
  assert.equal(answered(atQuestions, inMinutes(29)).ok, true)
  assert.deepEqual(answered(atQuestions, inMinutes(30)), { ok: false, code: 'recovery-expired' })
  const waiting = answered(atQuestions, inMinutes(29))
  assert.ok(waiting.ok)
  assert.equal(askedAgain(waiting.value, inMinutes(58)).ok, true)
  assert.equal(askedAgain(waiting.value, inMinutes(59)).ok, false)
})

test('a link says which it is and why, in this order', () => {
  const fresh = { expiresAt: inMinutes(30) }
  const table = [
    [undefined, 0, 'link-unknown'],
    [{ ...fresh, usedAt: noon, replacedAt: noon }, 60, 'link-used'],
    [{ ...fresh, replacedAt: noon }, 60, 'link-replaced'],
    [fresh, 30, 'link-expired'],
    [fresh, 29, 'open'],
  ] as const
  for (const [link, after, said] of table) {
    const outcome = opened(link, inMinutes(after))
    assert.equal(outcome.ok ? 'open' : outcome.code, said)
  }
  for (const code of ['link-unknown', 'link-used', 'link-replaced', 'link-expired'] as const)
    assert.ok(linkWords[code].es && linkWords[code].en)
  assert.ok(recoveryWords['recovery-expired'].es)
})

const hashOf = (text: string) => createHash('sha256').update(text).digest()
const chosen = [
  { question: 'pet', weight: 70 },
  { question: 'school', weight: 20 },
  { question: 'street', weight: 7 },
  { question: 'teacher', weight: 0 },
]

test('a pair we do not know gets two different questions, always the same', () => {
  fc.assert(
    fc.property(fc.string(), (pair) => {
      const [first, second] = decoyQuestions(hashOf(pair), chosen)
      assert.notEqual(first, second)
      assert.deepEqual(decoyQuestions(hashOf(pair), chosen), [first, second])
    }),
  )
})

test('decoys are drawn as members choose', () => {
  const firsts = Array.from({ length: 4000 }, (_, i) => decoyQuestions(hashOf(`p${i}`), chosen)[0])
  const share = (name: string) => firsts.filter((q) => q === name).length / firsts.length
  assert.ok(Math.abs(share('pet') - 71 / 101) < 0.03)
  assert.ok(Math.abs(share('school') - 21 / 101) < 0.03)
  assert.ok(share('teacher') > 0)
})

const searchEvents = ['text', 'right', 'wait'] as const
test('a search leads nowhere but along its map, and shows nothing before the code', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...searchEvents)), (walk) => {
      let here: lost.Search = {
        stage: 'choosing',
        searchId: 's1',
        ending: '47',
        expiresAt: inMinutes(30),
      }
      let now = noon
      for (const event of walk) {
        if (event === 'wait') now = later(now, minutes(13))
        let there: lost.Search = here
        if (event === 'text' && here.stage !== 'proven') {
          const asked = lost.textAsked(here, now)
          if (asked.ok) there = asked.value
        }
        if (event === 'right' && here.stage === 'code-sent') {
          const right = lost.codeRight(here, 'r••••@c••••.mx', now)
          if (right.ok) there = right.value
        }
        const allowed = lost.moves[here.stage] as readonly string[]
        assert.ok(there === here || allowed.includes(there.stage))
        assert.equal('maskedEmail' in there, there.stage === 'proven')
        here = there
      }
    }),
  )
})

test('a decoy ending is two digits, the same for the same person', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      assert.match(lost.decoyEnding(hashOf(typed)), /^\d\d$/)
      assert.equal(lost.decoyEnding(hashOf(typed)), lost.decoyEnding(hashOf(typed)))
    }),
  )
})
