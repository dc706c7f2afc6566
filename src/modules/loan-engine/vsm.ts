// Loans kept in times the minimum wage (VSM): ten-thousandths of a VSM against pesos of a day's value.
// A VSM is worth 30.4 days of the minimum wage, and since 2017 of the UMI (notice of the fund, 2017).
import { divideHalfUp } from '../../foundation/money.ts'

/** Ten-thousandths of a VSM → centavos, `perDay` being the centavos of one day of UMI. */
export const pesosOfVsm = (vsm: bigint, perDay: bigint): bigint =>
  divideHalfUp(vsm * perDay * 304n, 100_000n)

/** Centavos → ten-thousandths of a VSM, half up. */
export const vsmOfPesos = (amount: bigint, perDay: bigint): bigint =>
  divideHalfUp(amount * 100_000n, perDay * 304n)
