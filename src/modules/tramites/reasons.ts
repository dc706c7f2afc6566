// Why a request cannot be granted today, where a check has more than one reason: each has its words, and a way on.

export const reasons = [
  'has-a-job',
  'already-paused',
  'no-months-left',
  'too-far-behind',
  'loan-over',
  'loan-before-2009',
  'job-too-short',
  'no-uses-left',
  'too-early',
  'loan-too-young',
  'job-too-new',
  'nothing-overdue',
  'already-in-pesos',
  'cofinanced',
  'goes-to-pension',
  'too-young',
  'job-goes-on',
  'less-than-a-year',
] as const
export type Reason = (typeof reasons)[number]
