// What a partner's machine can do wrong, each with a switch of its own.
export const troubles = [
  'delay',
  'duplicate',
  'reorder',
  'lost-answer',
  'lost-callback',
  'wrong-signature',
  'wrong-amount',
] as const
export type Trouble = (typeof troubles)[number]
export type Switches = Readonly<Record<Trouble, boolean>>

export const noTrouble: Switches = {
  delay: false,
  duplicate: false,
  reorder: false,
  'lost-answer': false,
  'lost-callback': false,
  'wrong-signature': false,
  'wrong-amount': false,
}
