import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { SourceFile } from './rules.ts'

export const ROOT = resolve(import.meta.dirname, '../..')

const BREAKS_RULES_ON_PURPOSE = /^e2e\/house\/(?:canary\/|rules\.test\.ts$)/

/** Everything the repository holds under these folders, as text, but for the bad examples. */
export function readFiles(folders: readonly string[], extensions: RegExp): SourceFile[] {
  return folders.flatMap(listFiles).flatMap((path) => {
    const isWanted = extensions.test(path) && !BREAKS_RULES_ON_PURPOSE.test(path)
    return isWanted ? [{ path, text: readText(path) }] : []
  })
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** What stands at the top level and is not ignored by git. */
export function topLevelEntries(): string[] {
  const ignored = new Set(
    readText('.gitignore')
      .split('\n')
      .map((line) => line.replace(/^\/|\/$/g, '')),
  )
  return readdirSync(ROOT).filter((entry) => entry !== '.git' && !ignored.has(entry))
}

function listFiles(folder: string): string[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(ROOT.length + 1)
        .split(sep)
        .join('/'),
    )
}
