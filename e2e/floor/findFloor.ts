import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

/** The newest published package that carries a Chromium 86; it is only unpacked, never installed or run by itself. */
const PACKAGE = 'chrome-aws-lambda@5.3.1'
const INTEGRITY = 'sha512-KklZTy2p2U/86cCh1hKL3PGDqoirQCAg7uejvNIn0rDBkWj4Su4GOjYMRVB3kthLwmnWhh3x63RDBTCAaQ9Q3Q=='
const ARCHIVES = ['aws.tar', 'swiftshader.tar']
const FOLDER = resolve(import.meta.dirname, '../../node_modules/.floor')

/** A Chromium 86 ready to start. */
export interface FloorBrowser {
  executablePath: string
  env: Record<string, string>
}

/** Unpacks it once; a sentence that says why when it cannot be had here. */
export function findFloor(): FloorBrowser | string {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'Chromium 86 exists for Linux on x64 only'
  const executablePath = join(FOLDER, 'chromium')
  try {
    if (!existsSync(executablePath)) unpack(executablePath)
  } catch (error) {
    rmSync(FOLDER, { recursive: true, force: true })
    return `${PACKAGE} cannot be had: ${error instanceof Error ? error.message : String(error)}`
  }
  return { executablePath, env: { LD_LIBRARY_PATH: join(FOLDER, 'lib') } }
}

function unpack(executablePath: string): void {
  mkdirSync(FOLDER, { recursive: true })
  const packed = execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', FOLDER], { encoding: 'utf8' })
  const archive = join(FOLDER, packed.trim())
  const hash = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
  if (hash !== INTEGRITY) throw new Error(`its hash is ${hash}`)
  untar(archive)
  for (const name of ARCHIVES) untar(inflate(name))
  renameSync(inflate('chromium'), `${executablePath}.tmp`)
  chmodSync(`${executablePath}.tmp`, 0o755)
  renameSync(`${executablePath}.tmp`, executablePath)
}

function inflate(name: string): string {
  const path = join(FOLDER, `${name}.raw`)
  writeFileSync(path, brotliDecompressSync(readFileSync(join(FOLDER, 'package/bin', `${name}.br`))))
  return path
}

function untar(path: string): void {
  execFileSync('tar', ['-xf', path, '-C', FOLDER])
}
