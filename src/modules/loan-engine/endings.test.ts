// Aim: loans in VSM, and the three ways in which a debt ends otherwise than by being paid whole.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountText, contract, event, monthly, told } from '../../../test/harness/loan-story.ts'
import { mxn } from '../../foundation/money.ts'
import { amountOfLine, effectiveMonths } from './loan-state.ts'
import { pesosOfVsm, vsmOfPesos } from './vsm.ts'

// Vectors A7 and A13. UMI 2024 to 2026: 100.81; UMA 2026: 117.31. Caps: Proceso (2025), La Verdad Noticias (2026).
test('A7 and A13: times the minimum wage, and the caps in UMA, in pesos', () => {
  assert.equal(pesosOfVsm(1_105_000n, mxn('100.81')), mxn('338640.95'))
  assert.equal(vsmOfPesos(mxn('338640.95'), mxn('100.81')), 1_105_000n)
  const caps = [8_230_000n, 474_000n, 39_000n].map((n) => amountText(pesosOfVsm(n, mxn('117.31'))))
  assert.deepEqual(caps, ['2935002.35', '169039.02', '13908.27'])
})

test('a loan in VSM: the VSM stay and the pesos grow with the value of the day', () => {
  const agreed = contract({
    granted: '2022-11-30',
    lent: '307568.35',
    rate: 60_000n,
    months: 360,
    currency: 'vsm',
    originalVsm: 1_105_000n,
  })
  const { lines, state } = told(agreed, [], '2023-01-05')
  const update = lines.at(-1)!
  assert.equal(update.rule, 'vsm-update')
  assert.equal(state.vsm, 1_105_000n)
  assert.equal(amountText(state.principal), '323558.14') // 110.50 × 96.32 × 30.4
  assert.equal(amountText(-update.principal), '15989.79')
})

// Ley del Infonavit, articles 41 and 44: thirty years of effective payments.
test('after 360 effective payments nothing is owed, whatever was left', () => {
  const agreed = contract({ granted: '1996-01-31', lent: '90000.00', rate: 60_000n, months: 360 })
  const start = event({ on: '2024-12-31', kind: 'opening', amount: '30000.00', monthsPaid: 358 })
  const pays = monthly('2024-12-31', '2025-02-28', '547.14')
  const { state, lines } = told(agreed, [start, ...pays], '2025-03-01')
  assert.equal(lines.at(-1)!.rule, 'thirty-years')
  assert.equal(state.principal, 0n)
  assert.equal(effectiveMonths(state), 360)
})

// Vector A6 within the life of a loan.
test('A6: half of what is owed settles when it is asked for, in its days, exactly or over', () => {
  const agreed = contract({ granted: '2022-06-14', lent: '850000.00', rate: 104_500n, months: 240 })
  const start = event({ on: '2026-10-31', kind: 'opening', amount: '200000.00' })
  const tried = (amount: string, day = '2026-11-20', forDiscount = true) => {
    const paid = event({ on: day, kind: 'payment', amount, forDiscount })
    const { lines, state } = told(agreed, [start, paid], '2026-11-30')
    assert.equal(
      lines.filter((l) => l.ref === paid.ref).reduce((sum, l) => sum + amountOfLine(l), 0n),
      mxn(amount),
    )
    return [state.principal, state.forgiven, state.excess].map(amountText).join(' · ')
  }
  assert.equal(tried('100000.00'), '0.00 · 100000.00 · 0.00')
  assert.equal(tried('100500.00'), '0.00 · 99500.00 · 0.00')
  // Short, too early, or not asked for: 1,741.67 of interest and 176.67 of charges first, the rest to principal.
  const lowered = (paid: string) => amountText(mxn('201918.34') - mxn(paid))
  assert.equal(tried('99999.99'), `${lowered('99999.99')} · 0.00 · 0.00`)
  assert.equal(tried('100000.00', '2026-11-09'), `${lowered('100000.00')} · 0.00 · 0.00`)
  assert.equal(tried('100000.00', '2026-11-20', false), `${lowered('100000.00')} · 0.00 · 0.00`)
  // The whole debt without asking: twenty thirtieths of the interest, and no discount.
  assert.equal(tried('201337.78', '2026-11-20', false), '0.00 · 0.00 · 0.00')
})

// Responsabilidad Compartida and «Paga lo Justo»: to pesos, another rate and term, the 5 % to principal.
test('another contract: from VSM to pesos, and nothing follows the UMI any more', () => {
  const agreed = contract({
    granted: '2012-02-14',
    lent: '0.00',
    rate: 60_000n,
    months: 360,
    currency: 'vsm',
    originalVsm: 1_105_000n,
  })
  const { state, lines } = told(
    agreed,
    [
      event({ on: '2022-11-30', kind: 'opening', amount: '307568.35' }),
      event({ on: '2022-12-15', kind: 'restructure', ratePpm: 40_000n, termMonths: 120 }),
      event({ on: '2023-02-20', kind: 'employer-contribution', amount: '1000.00' }),
    ],
    '2023-02-28',
  )
  assert.equal(state.vsm, undefined)
  assert.equal(amountText(state.level), '3114.13') // 10.125 per 1,000
  assert.equal(lines.filter((line) => line.rule === 'vsm-update').length, 0)
  assert.equal(amountText(lines.at(-1)!.principal), '1000.00')
})
