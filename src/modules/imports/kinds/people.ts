// The files about people: who they are and how to reach them.
import { choice, day, optional, yesNo } from '../column.ts'
import { contactChecks, contactValue, placeOfContact } from '../contact-columns.ts'
import { fileFormat } from '../file-format.ts'
import { birthState, clabe, curp, nss, rfc } from '../identifier-columns.ts'
import { nameText } from '../name-column.ts'

export const memberFile = fileFormat({
  kind: 'members',
  version: 1,
  title: 'Derechohabientes',
  says: 'Una persona por línea. La CURP la identifica: un archivo posterior corrige lo que dijo uno anterior.',
  columns: {
    nss: nss(),
    curp: curp(),
    rfc: rfc(),
    given_names: nameText('Nombre o nombres.', 'MARÍA JOSÉ'),
    first_surname: nameText('Primer apellido, con sus partículas.', 'DE LA PEÑA'),
    second_surname: optional(nameText('Segundo apellido; vacío si no tiene.', 'RAMÍREZ')),
    birth_on: day('Fecha de nacimiento.', '1992-03-05'),
    sex: choice('Sexo, como en la CURP.', ['H', 'M', 'X']),
    birth_state: birthState(),
    pensioner: yesNo('Si ya está pensionada.'),
    clabe: optional(clabe()),
  },
  totals: [],
  naturalKey: ['curp'],
  checks: [
    {
      field: 'birth_on',
      code: 'curp-says-another-day',
      severity: 'warning',
      wrong: (field) =>
        field('birth_on').slice(2).replaceAll('-', '') !== field('curp').slice(4, 10),
    },
    {
      field: 'birth_on',
      code: 'rfc-says-another-day',
      severity: 'warning',
      wrong: (field) =>
        field('birth_on').slice(2).replaceAll('-', '') !== field('rfc').slice(4, 10),
    },
    {
      field: 'sex',
      code: 'curp-says-another-sex',
      severity: 'warning',
      wrong: (field) => field('sex') !== field('curp').charAt(10),
    },
  ],
})

export const contactFile = fileFormat({
  kind: 'contacts',
  version: 1,
  title: 'Contactos registrados',
  says: 'Un dato de contacto por línea. Sirve para avisar; ninguno queda ligado a la persona por estar aquí.',
  columns: {
    curp: curp(),
    kind: choice('Qué es.', ['email', 'mobile', 'home', 'address']),
    value: contactValue(),
    settlement: placeOfContact('Colonia, sólo en un domicilio.', 'Roma Norte'),
    city: placeOfContact('Ciudad o municipio, sólo en un domicilio.', 'Cuauhtémoc'),
    state: placeOfContact('Estado o provincia, sólo en un domicilio.', 'Ciudad de México'),
    postal_code: placeOfContact('Código postal, sólo en un domicilio.', '06700'),
    country: optional(choice('País, sólo en un domicilio.', ['MX', 'US', 'CA'])),
    since: day('Desde cuándo se conoce.', '2019-05-02'),
  },
  totals: [],
  naturalKey: ['curp', 'kind', 'value'],
  checks: contactChecks,
})
