// Names as Mexican papers carry them: the frequent ones often, with particles, ñ, compounds and one surname.
import type { Random } from './random.ts'

/** Drawn so that the first of a list comes far more often than the last, as in the real registry. */
function frequent(list: readonly string[], random: Random): string {
  const u = random.unit()
  return list[Math.trunc(list.length * u * u)]!
}

const surnames = (
  'HERNÁNDEZ GARCÍA MARTÍNEZ LÓPEZ GONZÁLEZ RODRÍGUEZ PÉREZ SÁNCHEZ RAMÍREZ CRUZ FLORES GÓMEZ MORALES ' +
  'VÁZQUEZ REYES JIMÉNEZ TORRES DÍAZ GUTIÉRREZ RUIZ MENDOZA AGUILAR ORTIZ MORENO CASTILLO ROMERO ' +
  'ÁLVAREZ MÉNDEZ CHÁVEZ RIVERA JUÁREZ RAMOS DOMÍNGUEZ HERRERA MEDINA CASTRO VARGAS GUZMÁN VELÁZQUEZ ' +
  'MUÑOZ ROJAS CONTRERAS SALAZAR LUNA DE~LA~CRUZ ORTEGA GUERRERO SANTIAGO ESTRADA BAUTISTA CORTÉS SOTO ' +
  'ALVARADO ESPINOZA LARA ÁVILA RÍOS CERVANTES SILVA DELGADO VEGA MÁRQUEZ SANDOVAL FERNÁNDEZ LEÓN ' +
  'CARRILLO MEJÍA SOLÍS NÚÑEZ ROSAS VALDEZ PEÑA CAMPOS SANTOS IBARRA CAMACHO PADILLA MALDONADO NAVARRO ' +
  'ACOSTA ROBLES VALENCIA CÁRDENAS MIRANDA ROSALES PACHECO DE~LA~ROSA SALINAS CABRERA ESPINOSA FUENTES ' +
  'TREJO DEL~ÁNGEL ROBLEDO MOLINA VILLEGAS OSORIO FRANCO PERALTA MONTES CISNEROS OCHOA ZAMORA ' +
  'QUINTERO PATIÑO ORDÓÑEZ ZÚÑIGA BAÑUELOS IBÁÑEZ CASTAÑEDA MAGAÑA TREVIÑO AVIÑA CEDEÑO DE~LA~TORRE ' +
  "DE~LA~PEÑA DEL~CASTILLO DE~LEÓN MONTES~DE~OCA DE~LOS~SANTOS PONCE~DE~LEÓN YÁÑEZ O'FARRILL UC XOOL " +
  'PECH CHAN KU MAY XIU ZEPEDA ÑONTHE QUIROZ WONG'
)
  .split(' ')
  .map((name) => name.replaceAll('~', ' '))

const women = (
  'MARÍA~GUADALUPE MARÍA JUANA MARGARITA VERÓNICA ALEJANDRA ELIZABETH LETICIA ROSA YOLANDA PATRICIA ' +
  'MARTHA GABRIELA ADRIANA CLAUDIA SILVIA ANA~MARÍA ROSA~MARÍA MARÍA~ELENA TERESA MARÍA~DEL~CARMEN ' +
  'ARACELI LAURA ANDREA DANIELA FERNANDA KARLA LUCÍA SOFÍA XIMENA VALERIA MARIANA NORMA IRMA GLORIA ' +
  'ALICIA ANGÉLICA BEATRIZ BERENICE BLANCA CARMEN CECILIA DIANA DOLORES EDITH ELVIRA ESPERANZA ESTELA ' +
  'MARÍA~JOSÉ MARÍA~DE~LOS~ÁNGELES MA.~DOLORES MARÍA~FERNANDA INÉS JOSEFINA JUDITH LILIA LOURDES LUZ ' +
  'MARISOL MIRIAM MÓNICA NANCY NOEMÍ OLIVIA PAOLA REBECA REYNA ROCÍO SANDRA SARA SUSANA BEGOÑA XÓCHITL'
)
  .split(' ')
  .map((name) => name.replaceAll('~', ' '))

const men = (
  'JOSÉ~LUIS JUAN JOSÉ FRANCISCO ANTONIO JESÚS MIGUEL~ÁNGEL PEDRO ALEJANDRO MANUEL JUAN~CARLOS ROBERTO ' +
  'FERNANDO DANIEL CARLOS JORGE RICARDO MIGUEL EDUARDO JAVIER RAFAEL MARTÍN RAÚL DAVID JOSEFINO JOSÉ~ANTONIO ' +
  'MARCO~ANTONIO ARTURO LUIS SERGIO ALBERTO VÍCTOR~MANUEL ÁNGEL ALFREDO GERARDO ENRIQUE OSCAR ÓSCAR JUAN~MANUEL ' +
  'JULIO~CÉSAR SALVADOR ARMANDO MARIO GUILLERMO HÉCTOR RUBÉN IVÁN HUGO GUSTAVO ADRIÁN ANDRÉS AGUSTÍN ' +
  'JOSÉ~MARÍA J.~JESÚS JOSÉ~GUADALUPE JOSÉ~MANUEL LEONARDO ERNESTO ISRAEL TOMÁS ULISES GILBERTO FELIPE ' +
  'SAÚL ÍÑIGO DIEGO SANTIAGO EMILIANO MATÍAS LEONEL CUAUHTÉMOC XAVIER WILFRIDO ZENÓN EFRAÍN'
)
  .split(' ')
  .map((name) => name.replaceAll('~', ' '))

export type Given = { givenNames: string; firstSurname: string; secondSurname: string | null }

/** One in a hundred has one surname. */
export const nameOf = (sex: 'H' | 'M', random: Random): Given => ({
  givenNames: frequent(sex === 'M' ? women : men, random),
  firstSurname: frequent(surnames, random),
  secondSurname: random.chance(0.01) ? null : frequent(surnames, random),
})

/** One letter off, as registries carry it: the ending or an inner letter of the first surname. */
export function withOneLetterOff(surname: string): string {
  if (surname.endsWith('Z')) return `${surname.slice(0, -1)}S`
  if (surname.endsWith('S')) return `${surname.slice(0, -1)}Z`
  return surname.length > 4 ? surname.slice(0, -1) : `${surname}S`
}

const towns: readonly [municipality: string, state: string, postalCode: string][] = [
  ['Ecatepec de Morelos', 'Estado de México', '55000'],
  ['Iztapalapa', 'Ciudad de México', '09000'],
  ['Guadalajara', 'Jalisco', '44100'],
  ['Monterrey', 'Nuevo León', '64000'],
  ['Puebla', 'Puebla', '72000'],
  ['Tijuana', 'Baja California', '22000'],
  ['León', 'Guanajuato', '37000'],
  ['Juárez', 'Chihuahua', '32000'],
  ['Mérida', 'Yucatán', '97000'],
  ['Veracruz', 'Veracruz', '91700'],
  ['Culiacán', 'Sinaloa', '80000'],
  ['Hermosillo', 'Sonora', '83000'],
  ['Querétaro', 'Querétaro', '76000'],
  ['Morelia', 'Michoacán', '58000'],
  ['Tuxtla Gutiérrez', 'Chiapas', '29000'],
  ['Oaxaca de Juárez', 'Oaxaca', '68000'],
]
const streets =
  'Juárez Hidalgo Morelos Allende Madero Zaragoza Reforma Insurgentes Independencia'.split(' ')
const settlements = 'Centro,Roma Norte,Las Flores,La Loma,San Pedro,El Mirador,Los Pinos'.split(',')

export type Address = {
  street: string
  settlement: string
  municipality: string
  state: string
  postalCode: string
}

export function addressOf(random: Random): Address {
  const [municipality, state, postalCode] = random.pick(towns)
  const street = `Calle ${random.pick(streets)} ${1 + random.below(900)}`
  return { street, settlement: random.pick(settlements), municipality, state, postalCode }
}

const states: readonly string[] =
  'MC MC MC MC DF DF DF DF JC JC JC VZ VZ VZ PL PL GT GT NL NL CS CS MN MN OC BC CH GR TS CL SL HG SP TC SR QT MS DG YN ZS QR AS TL NT CC CM BS NE'.split(
    ' ',
  )
/** The big states often; `all` once each, to tell namesakes apart in very large populations. */
export const frequentStates = states
export const allStates = [...new Set(states)]
