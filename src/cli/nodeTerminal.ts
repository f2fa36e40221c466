import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FileTrouble, Terminal } from './terminal.ts'

const STDIN = 0
const TROUBLES: Readonly<Record<string, FileTrouble>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOSPC: 'full',
}
/** npm runs a script in the folder of its package; what was typed is meant from where it was typed. */
const HERE = (process.env['npm_lifecycle_event'] === 'reports' ? process.env['INIT_CWD'] : undefined) ?? process.cwd()

/** This machine. */
export const nodeTerminal: Terminal = {
  out: (line) => writeLine(1, line),
  err: (line) => writeLine(2, line),
  readFile: (path) => {
    try {
      return new Uint8Array(readFileSync(path === '-' ? STDIN : resolve(HERE, path)))
    } catch (error) {
      return troubleOf(error)
    }
  },
  writeFile: (path, text) => {
    try {
      writeFileSync(resolve(HERE, path), text)
      return null
    } catch (error) {
      return troubleOf(error)
    }
  },
  listFolder: (path) => {
    try {
      return readdirSync(resolve(HERE, path), { recursive: true, encoding: 'utf8' }).map(withSlashes).toSorted()
    } catch {
      return null
    }
  },
  isSameFile: (one, other) => resolve(HERE, one) === resolve(HERE, other),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
}

/** Who reads may stop early, as `head` does: then the rest is not wanted. */
function writeLine(stream: 1 | 2, line: string): void {
  const bytes = Buffer.from(`${escapeControls(line)}\n`)
  try {
    for (let done = 0; done < bytes.length;) done += writeSome(stream, bytes.subarray(done))
  } catch (error) {
    if (codeOf(error) !== 'EPIPE') throw error
  }
}

/** A pipe that is full takes nothing for a moment. */
function writeSome(stream: 1 | 2, bytes: Uint8Array): number {
  try {
    return writeSync(stream, bytes)
  } catch (error) {
    if (codeOf(error) !== 'EAGAIN') throw error
    return 0
  }
}

function troubleOf(error: unknown): FileTrouble {
  return TROUBLES[codeOf(error)] ?? 'other'
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** As addresses are written, on Windows too. */
function withSlashes(path: string): string {
  return path.replaceAll('\\', '/')
}

/**
 * Text that can be shown in a terminal: a hostile document must not move its cursor, recolour it or turn its lines
 * round. Written as JSON and scripts write such signs, so that a document on the output stays what it is.
 */
export function escapeControls(text: string): string {
  return text.replace(
    // The signs that are looked for are exactly these.
    // oxlint-disable-next-line no-control-regex
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
