import { createHash } from 'node:crypto'
import { runCli } from '../runCli.ts'
import type { Terminal } from '../terminal.ts'

type Disk = Record<string, string | Uint8Array>

/** A terminal whose disk is a list of names and texts. */
function terminalOf(disk: Disk) {
  const files = new Map(Object.entries(disk))
  const out: string[] = []
  const err: string[] = []
  const terminal: Terminal = {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    readFile: (path) => {
      const content = files.get(path)
      if (content === undefined) return path === 'folder' ? 'folder' : 'missing'
      return typeof content === 'string' ? new TextEncoder().encode(content) : content
    },
    writeFile: (path, text) => {
      if (path.startsWith('/readonly')) return 'denied'
      files.set(path, text)
      return null
    },
    listFolder: (path) => {
      const names = [...files.keys()]
        .filter((name) => name.startsWith(`${path}/`))
        .map((name) => name.slice(path.length + 1))
      return names.length > 0 ? names.toSorted() : null
    },
    isSameFile: (one, other) => one === other,
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  }
  return { terminal, files, out, err }
}

/** Runs a command over files in memory; `textOf` is what a file holds afterwards. */
export function runInMemory(command: string, disk: Disk = {}) {
  const at = terminalOf(disk)
  return { code: runCli(command.split(' ').filter(Boolean), at.terminal), ...at, textOf }
  function textOf(path: string): string {
    const content = at.files.get(path)
    return typeof content === 'string' ? content : ''
  }
}
