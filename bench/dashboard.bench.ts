// Inicio of people who are in, against the same statement in a bare loop of the driver with as many at once.
import { homeUseCases } from '../src/modules/home/home.usecases.ts'
import { measurePages } from './pages-with-data.ts'

const asOne = ({ pool, now }: Parameters<Parameters<typeof measurePages>[0][number]['ask']>[0]) => {
  const up = () => false
  const apart = { savings: pool, loans: pool, isDown: { savings: up, loans: up } }
  return homeUseCases({ pool, now, apart })
}

export const run = () =>
  measurePages([
    { name: 'Inicio', path: '/inicio', ask: (deps, memberId) => asOne(deps).of(memberId) },
  ])
