// Whoever moves money, changes a contact or starts a loan asks the holds first: a new one cannot forget it.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { definitions } from '../../src/modules/tramites/definitions.ts'

/** What is sensitive, as it stands in the code, and the question that the same file has to ask. */
const acts: readonly { readonly act: RegExp; readonly asks: RegExp; readonly what: string }[] = [
  {
    what: 'changes a contact',
    act: /\.(changeEmail|bindPhone|addPhone|removePhone|sendCodesTo|setAddress|setReferences|placeChange|setSecondMailbox)\(\s*tx/,
    asks: /mayChangeContact\(|heldBy\(/,
  },
  {
    what: 'sends money out, or says where to',
    act: /ledgerAccount: 'refunds-paid'|sealedClabe: deps\.secrets\.seal/,
    asks: /mayMoveMoney\(/,
  },
  {
    what: 'says whether a loan may be started',
    act: /\bcreditHeld:(?! boolean)/,
    asks: /mayStartLoan\(/,
  },
]

/** These do it without asking, each for its reason. */
const exempt: Readonly<Record<string, string>> = {
  'modules/logins/phones.usecases.ts': 'the change itself, which its callers ask about',
  'modules/deposits/queue.usecases.ts': 'what belongs to nobody goes back where it came from',
  'modules/logins/opening.usecases.ts': 'a login that is being opened holds nothing yet',
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (f) => f.endsWith('.ts') && !f.includes('.test.'),
)

test('whoever moves money, changes a contact or starts a loan asks the holds', () => {
  for (const file of files) {
    const text = readFileSync(join('src', file), 'utf8')
    for (const { act, asks, what } of acts)
      if (act.test(text) && !(file in exempt))
        assert.match(text, asks, `${file} ${what} and never asks the holds`)
  }
})

test('a request for a loan is neither sent nor carried out past a candado on credit', () => {
  for (const kind of ['loan-application', 'joint-nss'] as const)
    assert.equal(definitions[kind].heldBy, 'credit', kind)
})

test('nothing is exempt that is not there any more', () => {
  for (const file of Object.keys(exempt)) assert.ok(files.includes(file), file)
})
