/**
 * What may be a code or an id (`town-report/1`): text without white space, 80 characters at most, and never a name that
 * would reach an object's prototype. Division codes have 6, 9 or 12 digits, others letters, dots and dashes.
 */
export const CODE_PATTERN = /^(?!(?:__proto__|constructor|prototype)$)\S{1,80}$/
