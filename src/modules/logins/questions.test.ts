import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { deviceLabel, deviceToken } from './devices.ts'
import { codePhone, firstChannel, namedBy } from './login.ts'
import { type CannotAnswerSo, judgedAnswer, normalAnswer, problemsOf } from './questions.ts'
import { answerWords, questionWords } from './questions.words.ts'

const own = ['Rosa María', 'Luna', 'rosa.luna@correo.example', '43856709175']
const judged = (answer: string) => {
  const result = judgedAnswer(answer, own)
  return result.ok ? 'kept' : result.code
}

test('accents, capitals, spaces and signs make no other answer', () => {
  const noise = fc.constantFrom(' ', '-', '.', ',', '  ', "'")
  fc.assert(
    fc.property(fc.array(noise, { maxLength: 5 }), (signs) => {
      const dressed = `${signs.join('')}Doña ${signs.join('')}PÉrez${signs.join('')}`
      assert.equal(normalAnswer(dressed), 'donaperez')
    }),
  )
  assert.equal(normalAnswer('  ¡¿?!  '), '')
})

test('each refusal of an answer, in order', () => {
  const told: Record<string, CannotAnswerSo | 'kept'> = {
    '  ': 'answer-missing',
    Ia: 'answer-short',
    'rosa maria': 'answer-own-data',
    LUNA: 'answer-own-data',
    '4385 6709 175': 'answer-own-data',
    Firulais: 'answer-common',
    'no sé': 'answer-common',
    aaaa: 'answer-common',
    '12345': 'answer-common',
    'Doña Chole': 'kept',
  }
  for (const [answer, code] of Object.entries(told)) assert.equal(judged(answer), code, answer)
})

test('two questions, two answers, both from the list', () => {
  const pair = (q1: string, a1: string, q2: string, a2: string) =>
    problemsOf(
      [
        { question: q1, answer: a1 },
        { question: q2, answer: a2 },
      ],
      own,
    )
  const none = { question: undefined, answer: undefined }
  assert.deepEqual(pair('first-pet', 'Chispas', 'first-street', 'Pino Suárez'), [none, none])
  assert.deepEqual(pair('first-pet', 'Chispas', 'first-pet', 'Pino Suárez')[1], {
    question: 'questions-equal',
    answer: undefined,
  })
  assert.equal(pair('first-pet', 'Chispas', 'first-street', 'CHÍSPAS')[1]?.answer, 'answers-equal')
  assert.equal(pair('my-own', 'Chispas', 'first-street', 'Pino')[0]?.question, 'question-missing')
  assert.equal(pair('__proto__', 'Chispas', 'x', 'Pino')[0]?.question, 'question-missing')
})

test('every question and every refusal has its words', () => {
  assert.equal(Object.keys(questionWords).length, 12)
  for (const { es, en } of [...Object.values(questionWords), ...Object.values(answerWords)])
    assert.ok(es && en)
})

test('a name is an e-mail or the digits of an NSS, and anything else is looked up like them', () => {
  assert.deepEqual(namedBy(' 43 85-67 0917 5 '), { by: 'nss', key: '43856709175' })
  assert.deepEqual(namedBy('Rosa@Correo.Example '), { by: 'email', key: 'rosa@correo.example' })
  fc.assert(fc.property(fc.string(), (typed) => namedBy(typed).key.length <= 254 * 3))
})

test('codes go to the bound phone that was chosen, and first by mail abroad', () => {
  const phone = (e164: string, bound: boolean, getsCodes = false) =>
    ({ e164, kind: 'mobile', bound, getsCodes }) as const
  const both = { phones: [phone('+525550001111', true), phone('+13125550199', true, true)] }
  assert.equal(codePhone(both)?.e164, '+13125550199')
  assert.equal(firstChannel(both), 'mail')
  assert.equal(firstChannel({ phones: [phone('+525550001111', true)] }), 'sms')
  assert.equal(firstChannel({ phones: [phone('+525550001111', false)] }), 'mail')
  assert.equal(firstChannel({ phones: [] }), 'mail')
})

test('a browser is shown by its two names, and never fails to be', () => {
  const chrome =
    'Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36'
  assert.equal(deviceLabel(chrome), 'Chrome (Android)')
  assert.equal(
    deviceLabel('Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17 Safari/604.1'),
    'Safari (iPhone)',
  )
  assert.equal(
    deviceLabel('Mozilla/5.0 (Windows NT 10.0; rv:110) Gecko/20100101 Firefox/110.0'),
    'Firefox (Windows)',
  )
  assert.equal(deviceLabel(`${chrome} Edg/120`), 'Edge (Android)')
  fc.assert(fc.property(fc.string({ maxLength: 2000 }), (text) => deviceLabel(text).length < 40))
  assert.equal(deviceToken('x'), undefined)
  assert.equal(deviceToken('a'.repeat(43)), 'a'.repeat(43))
})
