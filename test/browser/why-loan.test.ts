// Who pays by payroll asks why her debt fell less than she paid, and gets the rule, the figures and their file.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayFrom } from '../../src/foundation/day-number.ts'
import { centavos, pesos, sum } from '../../src/foundation/money.ts'
import { amountOfLine } from '../../src/modules/loan-engine/loan-state.ts'
import { openStage, signsIn } from './stage.ts'

for (const javaScript of [false, true]) {
  const how = javaScript ? 'with scripts' : 'without scripts'

  test(`Rosa asks why her debt fell less than she paid, ${how}`, async (t) => {
    const stage = await openStage(t)
    const rosa = stage.life('rosa')
    const { lines } = rosa.loans[0]!.loan
    const paidOn = lines.findLast((line) => line.kind === 'payment')!.on
    const month = dayFrom(paidOn).toPlainYearMonth()
    const own = lines.filter((line) => dayFrom(line.on).toPlainYearMonth().equals(month))
    const paid = sum(own.map((line) => centavos(amountOfLine(line))))
    const lowered = sum(own.map((line) => centavos(line.principal)))
    assert.ok(lowered < paid)

    const person = await stage.person({ javaScript })
    const { email, password } = rosa.persona.access
    await signsIn(person, email, password)
    await person.goes('/mi-credito')
    await person.reads('Saldos y movimientos')
    await person.sees('Si conservas este trabajo')
    await person.follows('¿Por qué cambió?')
    await person.reads('¿Por qué cambió lo que debes?')
    await person.sees(`entraron ${pesos(paid)} y tu deuda bajó ${pesos(lowered)}`)
    await person.sees(/9\.20% al año entre 12, sobre \$[\d,.]+ que debías el día 1/)
    await person.sees('cada centavo sale igual que en tu archivo')
    await person.sees(/personas-loan-movements\.txt, línea \d+/)
    await person.sees('¿Por qué pagas')

    await person.follows('Volver a tus pagos')
    await person.follows('Opciones de pago')
    await person.reads('Saldos y movimientos')
    const { year } = stage.today.add({ months: 1 })
    const next = stage.today.add({ months: 1 }).with({ day: 15 })
    await person.writes({ '¿Qué día quieres pagar?': `15/${next.month}/${year}` })
    await person.presses('Ver cuánto sería')
    await person.sees(/Si pagas todo el 15 de/)
    await person.sees('Esta cifra sirve si pagas a más tardar')
  })
}
