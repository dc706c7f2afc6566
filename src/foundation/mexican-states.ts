// The thirty-two states by the two letters that the CURP gives them (Mexico City stays DF), and NE, born abroad.

export const stateNames = {
  AS: 'Aguascalientes',
  BC: 'Baja California',
  BS: 'Baja California Sur',
  CC: 'Campeche',
  CL: 'Coahuila',
  CM: 'Colima',
  CS: 'Chiapas',
  CH: 'Chihuahua',
  DF: 'Ciudad de México',
  DG: 'Durango',
  GT: 'Guanajuato',
  GR: 'Guerrero',
  HG: 'Hidalgo',
  JC: 'Jalisco',
  MC: 'Estado de México',
  MN: 'Michoacán',
  MS: 'Morelos',
  NT: 'Nayarit',
  NL: 'Nuevo León',
  OC: 'Oaxaca',
  PL: 'Puebla',
  QT: 'Querétaro',
  QR: 'Quintana Roo',
  SP: 'San Luis Potosí',
  SL: 'Sinaloa',
  SR: 'Sonora',
  TC: 'Tabasco',
  TS: 'Tamaulipas',
  TL: 'Tlaxcala',
  VZ: 'Veracruz',
  YN: 'Yucatán',
  ZS: 'Zacatecas',
} as const

export type State = keyof typeof stateNames
/** Where somebody was born, as a CURP says it; `NE` is abroad. */
export type BirthPlace = State | 'NE'

export const states = Object.keys(stateNames) as readonly State[]
export const isState = (text: string): text is State => Object.hasOwn(stateNames, text)
export const isBirthPlace = (text: string): text is BirthPlace => text === 'NE' || isState(text)
