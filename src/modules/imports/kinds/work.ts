// The files about work: employers, who works where, and what was paid for each two months.
import { amount, type Column, count, day, optional, text } from '../column.ts'
import { fileFormat, type LineCheck } from '../file-format.ts'
import * as identifiers from '../identifier-columns.ts'
import { nameText } from '../name-column.ts'

const domains = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?: [a-z0-9-]+(?:\.[a-z0-9-]+)+)*$/

const mailDomains: Column<string> = {
  ...text(
    'Dominios de su correo de trabajo, en minúsculas y separados por un espacio.',
    200,
    'empresa.example',
  ),
  problem: (value) => (value.length <= 200 && domains.test(value) ? undefined : 'not-a-domain'),
}

export const employerFile = fileFormat({
  kind: 'employers',
  version: 1,
  title: 'Patrones',
  says: 'Un registro patronal por línea. Un archivo posterior corrige lo que dijo uno anterior.',
  columns: {
    employer_number: identifiers.employerNumber(),
    name: text('Nombre o razón social.', 120, 'Muebles del Bajío, S.A. de C.V.'),
    rfc: optional(identifiers.employerRfc()),
    email_domains: optional(mailDomains),
  },
  totals: [],
  naturalKey: ['employer_number'],
})

export const employmentFile = fileFormat({
  kind: 'employment',
  version: 1,
  title: 'Relaciones laborales',
  says: 'Un periodo de trabajo por línea: una persona con un patrón desde un día.',
  columns: {
    curp: identifiers.curp(),
    employer_number: identifiers.employerNumber(),
    started_on: day('Primer día.', '2021-04-12'),
    ended_on: optional(day('Último día; vacío si sigue.', '2024-01-31')),
    daily_wage: amount('Salario base de aportación, por día.', '662.80'),
  },
  totals: [],
  naturalKey: ['curp', 'employer_number', 'started_on'],
  checks: [
    {
      field: 'ended_on',
      code: 'ends-before-it-starts',
      severity: 'problem',
      wrong: (field) => field('ended_on') !== '' && field('ended_on') < field('started_on'),
    },
    {
      field: 'daily_wage',
      code: 'wage-zero',
      severity: 'problem',
      wrong: (field) => field('daily_wage') === '0.00',
    },
  ],
})

const longest = [0, 59, 61, 61, 62, 61, 61]
/** Days of a bimester as its text says: the first has one more in a leap year. */
const daysOf = (bimester: string): number => {
  const year = Number.parseInt(bimester.slice(0, 4), 10)
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return longest[+bimester[6]!]! + (bimester[6] === '1' && leap ? 1 : 0)
}
const firstMonths = ['', '-01', '-03', '-05', '-07', '-09', '-11']
/** Over ten times what the cap of 25 UMA gives for two months: no wage makes it. */
const mostInABimester = 10_000_000
/** A peso: payroll programs round each wage their own way. */
const rounding = 100

/** What no wage and no calendar can give, and what the wage reported does not. Money that came is never refused for the latter. */
const impossible: readonly LineCheck[] = [
  {
    field: 'days',
    code: 'days-beyond-bimester',
    severity: 'problem',
    wrong: (field, units) => units('days') > 58 && units('days') > daysOf(field('bimester')),
  },
  {
    field: 'received_on',
    code: 'received-before-worked',
    severity: 'problem',
    wrong(field) {
      const bimester = field('bimester')
      const first = bimester.slice(0, 4) + firstMonths[+bimester[6]!]!
      return field('received_on').slice(0, 7) < first
    },
  },
  {
    field: 'amount',
    code: 'amount-impossible',
    severity: 'problem',
    wrong: (_field, units) => units('amount') > mostInABimester,
  },
  {
    field: 'amount',
    code: 'amount-above-wage',
    severity: 'warning',
    wrong: (_field, units) =>
      (units('amount') - rounding) * 100 > units('daily_wage') * units('days') * 5,
  },
]

export const contributionFile = fileFormat({
  kind: 'contributions',
  version: 1,
  title: 'Aportaciones',
  says: 'Lo que un patrón pagó por una persona en un bimestre: el 5 % de su salario. La persona se busca por NSS y, si viene, por CURP; si no coincide con nadie o coincide con varias, la aportación queda en aclaración.',
  columns: {
    employer_number: identifiers.employerNumber(),
    nss: identifiers.nssAsPaid(),
    curp: optional(identifiers.curp()),
    name: nameText('Nombre completo como lo tiene el patrón.', 'GÓMEZ DÍAZ EMMA'),
    bimester: identifiers.bimester('Bimestre trabajado.'),
    sequence: count('1; 2 o más si es un pago complementario.', '1', { least: 1, most: 99 }),
    daily_wage: amount('Salario base de aportación, por día.', '662.80'),
    days: count('Días pagados.', '59', { least: 0, most: 62 }),
    amount: amount('Aportación.', '1955.26'),
    paid_on: day('Día en que pagó el patrón.', '2026-11-17'),
    received_on: day('Día en que llegó al fondo.', '2026-11-20'),
    loan_number: optional(
      identifiers.loanNumber('Crédito que la aportación abona; vacío si va al ahorro.'),
    ),
  },
  totals: ['amount'],
  naturalKey: ['employer_number', 'nss', 'name', 'bimester', 'sequence'],
  checks: [
    {
      field: 'received_on',
      code: 'received-before-paid',
      severity: 'problem',
      wrong: (field) => field('received_on') < field('paid_on'),
    },
    ...impossible,
  ],
})
