import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** An installation that takes longer has no network. */
const LONGEST = 300_000

/**
 * Where apt-get is and may be used. A failed installation is not the end: the caller looks again for what it needs and
 * says what is missing.
 */
export function installDebians(...packages: string[]): void {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    console.log(`> apt-get ${args.join(' ')}`)
    spawnSync('apt-get', args, { stdio: 'inherit', timeout: LONGEST })
  }
}
