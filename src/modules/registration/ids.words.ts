import type { DisagreementCode } from '../../foundation/agreement.ts'
import type { Said, Words } from '../../foundation/words.ts'

/** What was typed and does not agree with itself. Nothing here comes from the registry. */
export const disagreementWords: Readonly<Record<DisagreementCode, Said>> = {
  'curp-rfc-date': {
    es: 'La fecha dentro de tu CURP no es la de tu RFC.',
    en: 'The date inside your CURP isn’t the one in your RFC.',
  },
  'curp-rfc-letters': {
    es: 'Las primeras letras de tu CURP y de tu RFC no cuadran.',
    en: 'The first letters of your CURP and RFC don’t match.',
  },
  'curp-birth-date': {
    es: 'La fecha dentro de tu CURP no es tu fecha de nacimiento.',
    en: 'The date inside your CURP isn’t your birth date.',
  },
  'rfc-birth-date': {
    es: 'La fecha dentro de tu RFC no es tu fecha de nacimiento.',
    en: 'The date inside your RFC isn’t your birth date.',
  },
  'curp-sex': {
    es: 'La letra 11 de tu CURP no es la que esperamos.',
    en: 'Letter 11 of your CURP isn’t the one we expect.',
  },
  'curp-first-surname': {
    es: 'Tu primer apellido no cuadra con tu CURP.',
    en: 'Your first last name doesn’t match your CURP.',
  },
  'curp-second-surname': {
    es: 'Tu segundo apellido no cuadra con tu CURP.',
    en: 'Your second last name doesn’t match your CURP.',
  },
  'curp-given-names': {
    es: 'Tu nombre no cuadra con tu CURP.',
    en: 'Your first name doesn’t match your CURP.',
  },
  'rfc-name': {
    es: 'Tu nombre no cuadra con las letras de tu RFC.',
    en: 'Your name doesn’t match the letters of your RFC.',
  },
  'nss-birth-year': {
    es: 'El año dentro de tu NSS no es el de tu CURP. A veces pasa y está bien.',
    en: 'The year inside your NSS isn’t the one in your CURP. That can happen and be fine.',
  },
}

/** Beside a field of step 1. `n`: how many are missing or over; `p`: which one, counted from 1. */
export const idsWords = {
  'nss-empty': { es: 'Escribe tu NSS', en: 'Enter your NSS' },
  'nss-not-digits': {
    es: 'El NSS solo lleva números. Revisa el lugar {p}',
    en: 'The NSS has digits only. Check place {p}',
  },
  'nss-too-short': {
    es: 'Al NSS le falta{n, plural, one {} other {n}} {n, plural, one {# número} other {# números}}: debe tener 11',
    en: 'Your NSS is missing {n, plural, one {# digit} other {# digits}}: it must have 11',
  },
  'nss-too-long': {
    es: 'Al NSS le sobra{n, plural, one {} other {n}} {n, plural, one {# número} other {# números}}: debe tener 11',
    en: 'Your NSS has {n, plural, one {# digit} other {# digits}} too many: it must have 11',
  },
  'nss-check-digit': {
    es: 'Un número del NSS no cuadra. Cópialo de tu recibo',
    en: 'One digit of the NSS is off. Copy it from your pay slip',
  },
  'curp-empty': { es: 'Escribe tu CURP', en: 'Enter your CURP' },
  'curp-length': {
    es: 'La CURP debe tener 18 letras y números. Escribiste {n}',
    en: 'The CURP must have 18 letters and numbers. You typed {n}',
  },
  'curp-character': {
    es: 'Revisa el lugar {p} de la CURP: ahí no va “{c}”',
    en: 'Check place {p} of the CURP: “{c}” doesn’t go there',
  },
  'curp-date-impossible': {
    es: 'La fecha de la CURP no existe. Revisa los lugares 5 a 10',
    en: 'The date in the CURP doesn’t exist. Check places 5 to 10',
  },
  'curp-state-unknown': {
    es: 'El estado de la CURP no existe. Revisa los lugares 12 y 13',
    en: 'The state in the CURP doesn’t exist. Check places 12 and 13',
  },
  'curp-check-digit': {
    es: 'Una letra o número de la CURP no cuadra. Revísala',
    en: 'One letter or number of the CURP is off. Check it',
  },
  'rfc-empty': { es: 'Escribe tu RFC', en: 'Enter your RFC' },
  'rfc-missing-homoclave': {
    es: 'Al RFC le falta la homoclave: las 3 últimas letras o números',
    en: 'Your RFC is missing its last 3 characters (homoclave)',
  },
  'rfc-of-company': {
    es: 'Ese RFC es de una empresa. Escribe el tuyo, de 13 letras y números',
    en: 'That RFC is a company’s. Enter yours, with 13 letters and numbers',
  },
  'rfc-length': {
    es: 'El RFC debe tener 13 letras y números. Escribiste {n}',
    en: 'The RFC must have 13 letters and numbers. You typed {n}',
  },
  'rfc-character': {
    es: 'Revisa el lugar {p} del RFC: ahí no va “{c}”',
    en: 'Check place {p} of the RFC: “{c}” doesn’t go there',
  },
  'rfc-date-impossible': {
    es: 'La fecha del RFC no existe. Revisa los lugares 5 a 10',
    en: 'The date in the RFC doesn’t exist. Check places 5 to 10',
  },
} satisfies Words
