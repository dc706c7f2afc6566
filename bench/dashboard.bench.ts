// Inicio of people who are in, against the same statement in a bare loop of the driver with as many at once.
import { homeUseCases } from '../src/modules/home/home.usecases.ts'
import { measurePages } from './pages-with-data.ts'

export const run = () =>
  measurePages([
    { name: 'Inicio', path: '/inicio', ask: (deps, memberId) => homeUseCases(deps).of(memberId) },
  ])
