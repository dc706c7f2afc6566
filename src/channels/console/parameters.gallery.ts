import { day } from '../../foundation/time.ts'
import {
  type Parameter,
  type ParameterName,
  parametersFrom,
} from '../../modules/parameters/parameters.ts'
import type { Entry } from '../../modules/parameters/parameters.usecases.ts'
import { refusalWords } from '../../modules/parameters/parameters.words.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { parameterPage, parametersPage, problemsOf } from './parameters.pages.ts'

const staff = { name: 'Ana' }
const at = Temporal.Instant.from('2026-11-22T15:00:00Z')
const one = (
  name: ParameterName,
  from: string,
  value: bigint,
  mark: Parameter['mark'],
): Parameter => ({ name, validFrom: day(from), value, mark, source: 'INEGI, DOF' })
const some = parametersFrom([
  one('uma-day', '2025-02-01', 11_314n, 'official'),
  one('uma-day', '2026-02-01', 11_731n, 'official'),
  one('savings-yield', '2026-01-01', 36_900n, 'assumed'),
  one('minimum-wage-day', '2027-01-01', 33_000n, 'press'),
])
const entry = (over: Partial<Entry>): Entry => ({
  parameterId: 1n,
  name: 'uma-day',
  validFrom: day('2026-02-01'),
  value: 11_731n,
  source: 'INEGI, UMA 2026, DOF',
  mark: 'official',
  reason: null,
  recordedBy: 'import',
  recordedAt: at,
  ...over,
})
const history = [
  entry({ value: null, reason: 'Se publicó otra fecha', recordedBy: 'Ana' }),
  entry({ value: 11_730n, reason: 'Se leyó mal', recordedBy: 'Ana' }),
  entry({}),
]
const name = 'uma-day'

export const parametersGallery: Gallery = {
  '/operacion/parametros': {
    'con valores': (view) => parametersPage(view, staff, some),
    'sin ninguno': (view) => parametersPage(view, staff, parametersFrom([])),
  },
  '/operacion/parametros/{cifra}': {
    'con historia': (view) => parameterPage(view, staff, { name, entries: history, saved: true }),
    'sin historia': (view) => parameterPage(view, staff, { name, entries: [] }),
    'todo mal': (view) =>
      parameterPage(view, staff, {
        name,
        entries: history,
        typed: { validFrom: 'ayer', value: '-3', source: '', mark: '', reason: '' },
        problems: problemsOf(view, {
          validFrom: 'day-wrong',
          value: 'value-shape',
          source: 'source-empty',
          mark: 'mark-empty',
          reason: 'reason-empty',
        }),
      }),
    'nada que retirar': (view) =>
      parameterPage(view, staff, {
        name,
        entries: history,
        withdrawn: { day: '2031-01-01', reason: 'No existe' },
        problems: { dia: view.t(refusalWords['nothing-there']) },
      }),
  },
}
