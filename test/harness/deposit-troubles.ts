// Files of deposits with something wrong in each, as employers and carriers have sent them.

export const juan = 'BAFJ701213HTSRRN07'
export const emma = 'GODE561231MDFMZM01'
export const wera = 'BOXW310820HNERXN09'
export const [one, two] = ['Y5412345103', 'A0100000101']
/** A detail of 5 % of 400.00 a day for two months, unless said otherwise. */
export const line = (
  over: Partial<
    Record<
      'employer' | 'nss' | 'curp' | 'name' | 'bimester' | 'n' | 'days' | 'amount' | 'on',
      string
    >
  >,
) => {
  const d = {
    employer: one,
    nss: '72118800423',
    curp: juan,
    name: 'BARRIOS FERNÁNDEZ JUAN',
    bimester: '2026-B2',
    n: '1',
    days: '61',
    amount: '1220.00',
    on: '2026-05-18',
    ...over,
  }
  return `D|${d.employer}|${d.nss}|${d.curp}|${d.name}|${d.bimester}|${d.n}|400.00|${d.days}|${d.amount}|${d.on}|${d.on}|`
}
export type File = readonly [title: string, asOf: string, lines: readonly string[], total: string]

/** What may go wrong with deposits, file after file, in the order in which they came. */
export const files: readonly File[] = [
  [
    'dos patrones a la vez',
    '2026-05-20',
    [line({}), line({ employer: two, amount: '610.00', days: '31' })],
    '1830.00',
  ],
  ['el mismo archivo con otros bytes', '2026-05-21', [line({})], '1220.00'],
  ['lo mismo con otro monto', '2026-05-22', [line({ amount: '1219.00' })], '1219.00'],
  [
    'dos veces en un archivo',
    '2026-05-23',
    [line({ n: '7', amount: '1.00' }), line({ n: '7', amount: '2.00' })],
    '3.00',
  ],
  [
    'un NSS que nadie tiene',
    '2026-05-24',
    [line({ nss: '33199507774', curp: '', name: 'NADIE NUNCA' })],
    '1220.00',
  ],
  [
    'dos personas con un NSS, sin CURP',
    '2026-05-25',
    [line({ nss: '48907512346', curp: '', name: 'GÓMEZ DÍAZ EMMA' })],
    '1220.00',
  ],
  [
    'dos personas con un NSS, con CURP',
    '2026-05-26',
    [line({ nss: '48907512346', curp: wera, name: 'BOX WERA' })],
    '1220.00',
  ],
  [
    'la CURP de otra persona',
    '2026-05-27',
    [line({ n: '2', curp: emma, amount: '305.00' })],
    '305.00',
  ],
  ['totales que no cuadran', '2026-05-28', [line({ n: '3' })], '1220.01'],
  ['un monto negativo', '2026-05-29', [line({ n: '3', amount: '-1220.00' })], '-1220.00'],
  ['más que cualquier salario', '2026-05-30', [line({ n: '3', amount: '122000.00' })], '122000.00'],
  [
    'un bimestre de antes, después',
    '2026-05-31',
    [line({ bimester: '2025-B6', on: '2026-05-29' })],
    '1220.00',
  ],
  [
    'un bimestre antes de empezar',
    '2026-06-01',
    [line({ bimester: '2026-B4', on: '2026-05-29', days: '62' })],
    '1220.00',
  ],
  [
    'un pago complementario, tarde',
    '2026-06-02',
    [line({ n: '4', amount: '10.00', days: '0', on: '2026-06-02' })],
    '10.00',
  ],
  ['un patrón que nadie conoce', '2026-06-03', [line({ employer: 'Z9999999999' })], '1220.00'],
]
