// What a dollar is worth in the demo, where no central bank is asked: one figure for the last bank day, said to be a
// sample wherever it is shown.
import { ok } from '../../foundation/result.ts'
import { type Clock, type Day, dayOf } from '../../foundation/time.ts'
import { bankCalendar } from '../../foundation/working-days.ts'
import type { RateSource } from '../../platform/exchange-rates.ts'

const opens = bankCalendar()
function lastBankDay(today: Day): Day {
  let day = today
  while (!opens(day)) day = day.subtract({ days: 1 })
  return day
}
const series = [
  { idSerie: 'SF43718', dato: '18.5270' },
  { idSerie: 'SF60632', dato: '13.2145' },
]

/** Answers as the central bank would. */
export const sampleRates = (now: Clock): RateSource => ({
  name: 'Ejemplo, de ningún banco',
  mark: 'assumed',
  read: async () => {
    const { year, month, day } = lastBankDay(dayOf(now()))
    const two = (n: number) => `${n}`.padStart(2, '0')
    const fecha = `${two(day)}/${two(month)}/${year}`
    return ok({
      bmx: { series: series.map(({ idSerie, dato }) => ({ idSerie, datos: [{ fecha, dato }] })) },
    })
  },
})
