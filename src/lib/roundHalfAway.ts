/** From here on numbers have no digits after the point, and shifting them could overflow. */
const NO_FRACTION = 1e15

/**
 * Rounds half away from zero, on the decimal digits a person sees, as the offices' spreadsheets do.
 * Shifting the decimal text avoids the binary surprises of `toFixed` (1.005 → 1.01, 0.285 → 0.29).
 */
export function roundHalfAway(value: number, decimals: number): number {
  if (!Number.isFinite(value) || Math.abs(value) >= NO_FRACTION) return value
  const shifted = Math.round(shiftDecimal(Math.abs(value), decimals))
  const rounded = shiftDecimal(shifted, -decimals)
  return value < 0 && rounded !== 0 ? -rounded : rounded
}

function shiftDecimal(value: number, places: number): number {
  const [mantissa, exponent = '0'] = String(value).split('e')
  return Number(`${mantissa}e${Number(exponent) + places}`)
}

/** Lower bound for display: never above the value, so that "at least" stays true. */
export function roundDown(value: number, decimals: number): number {
  const rounded = roundHalfAway(value, decimals)
  return rounded > value ? roundHalfAway(rounded - shiftDecimal(1, -decimals), decimals) : rounded
}

/** Upper bound for display: never below the value. */
export function roundUp(value: number, decimals: number): number {
  return -roundDown(-value, decimals) || 0
}
