// breaks eslint(no-restricted-globals)
export function isQuiet(): boolean {
  return process.env['QUIET'] === '1'
}
