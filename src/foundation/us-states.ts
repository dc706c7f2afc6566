// The states of the US, the District of Columbia and Puerto Rico by the two letters of their post, as they are
// called in both languages.

const names = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  DC: 'Distrito de Columbia|District of Columbia',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawái|Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Luisiana|Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Míchigan|Michigan',
  MN: 'Minnesota',
  MS: 'Misisipi|Mississippi',
  MO: 'Misuri|Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'Nuevo Hampshire|New Hampshire',
  NJ: 'Nueva Jersey|New Jersey',
  NM: 'Nuevo México|New Mexico',
  NY: 'Nueva York|New York',
  NC: 'Carolina del Norte|North Carolina',
  ND: 'Dakota del Norte|North Dakota',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregón|Oregon',
  PA: 'Pensilvania|Pennsylvania',
  PR: 'Puerto Rico',
  RI: 'Rhode Island',
  SC: 'Carolina del Sur|South Carolina',
  SD: 'Dakota del Sur|South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'Virginia Occidental|West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
} as const

export type UsState = keyof typeof names
export const usStates = Object.keys(names) as readonly UsState[]
export const isUsState = (text: string): text is UsState => Object.hasOwn(names, text)

/** «Nueva York» · "New York" */
export function usStateName(state: UsState, lang: 'es' | 'en'): string {
  const [spanish = '', english] = names[state].split('|')
  return lang === 'es' ? spanish : (english ?? spanish)
}
