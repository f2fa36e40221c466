import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ROOT } from './sourceFiles.ts'

export interface Diagnostic {
  code: string
  filename: string
  message: string
}

/**
 * Lints the canary and these further files with the project's own configuration. They are copied to a folder of their
 * own first, because the rules depend on where under src/ a file stands.
 */
export function lintCanary(further: Readonly<Record<string, string>>): Diagnostic[] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'zhenjian-canary-')))
  try {
    cpSync(join(ROOT, 'e2e/house/canary'), folder, { recursive: true })
    for (const config of ['.oxlintrc.json', 'tsconfig.json', 'package.json', 'e2e/house/lint']) {
      cpSync(join(ROOT, config), join(folder, config), { recursive: true })
    }
    for (const [path, text] of Object.entries(further)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
    return runOxlint(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function runOxlint(folder: string): Diagnostic[] {
  const oxlint = join(dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin/oxlint')
  const args = [oxlint, '--type-aware', '--format', 'json', 'src', 'mocks']
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (!stdout.startsWith('{')) throw new Error(`oxlint did not run: ${stdout}${stderr}`)
  // The linter's own report format.
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] }
  return diagnostics.map((diagnostic) => ({ ...diagnostic, filename: diagnostic.filename.replaceAll('\\', '/') }))
}
