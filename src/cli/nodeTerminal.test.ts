import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** The program as a process: its streams, its folder, its exit code. */
const ROOT = resolve(import.meta.dirname, '../..')
const DEMO = join(ROOT, 'mocks/fixtures/demo-county.json')
let folder = ''

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'zhenjian-cli-')), '依法治县 2025')
  mkdirSync(folder)
})
afterAll(() => rmSync(resolve(folder, '..'), { recursive: true, force: true }))

interface Options {
  input?: string | Buffer
  cwd?: string
  env?: Record<string, string>
}

function run(args: readonly string[], { input = '', cwd = folder, env = {} }: Options = {}) {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
  const { npm_lifecycle_event: _event, INIT_CWD: _cwd, ...own } = process.env
  return spawnSync(process.execPath, [tsx, join(ROOT, 'src/cli/main.ts'), ...args], {
    cwd,
    input,
    env: { ...own, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
}

test('paths start where the command was typed, also when npm runs it elsewhere', () => {
  writeFileSync(join(folder, '县.json'), readFileSync(DEMO))
  expect(run(['check', '县.json']).status).toBe(0)
  const npm = { npm_lifecycle_event: 'reports', INIT_CWD: folder }
  const made = run(['bundle', '县.json'], { cwd: ROOT, env: npm })
  expect(made.stderr).toContain('已写入 data.js')
  expect(readFileSync(join(folder, 'data.js'), 'utf8')).toMatch(/^window\.__TOWN_REPORTS__ = \{/)
})

test('a dash is what is piped in, and what comes out can be piped on', () => {
  const merged = run(['merge', '-'], { input: readFileSync(DEMO) })
  expect(merged.status).toBe(0)
  const checked = run(['diff', DEMO, '-'], { input: merged.stdout })
  expect([checked.status, checked.stdout.trim()]).toEqual([0, '没有不同'])
})

test('a folder, a missing file and a folder that is not there are told apart', () => {
  expect(run(['check', '.']).stderr).toContain('.：打不开：这是文件夹，不是文件')
  expect(run(['check', 'no.json']).stderr).toContain('no.json：打不开：没有这个文件')
  expect(run(['merge', DEMO, '-o', 'no/such.json']).stderr).toContain('写不进去：没有这个文件夹')
})

test.skipIf(process.getuid?.() === 0)('what may not be read or written is told', () => {
  const path = join(folder, 'locked.json')
  writeFileSync(path, '{}')
  chmodSync(path, 0)
  expect(run(['check', 'locked.json']).stderr).toContain('打不开：没有权限')
  expect(run(['merge', DEMO, '-o', 'locked.json']).stderr).toContain('写不进去：没有权限')
})

test.skipIf(process.platform === 'win32')('who reads only the first line gets it, and no complaint', () => {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    [
      '-c',
      `"${process.execPath}" "${join(ROOT, 'node_modules/tsx/dist/cli.mjs')}" src/cli/main.ts merge "${DEMO}" | head -c 20`,
    ],
    { cwd: ROOT, encoding: 'utf8' },
  )
  expect([status, stdout, stderr]).toEqual([0, '{"format":"town-repo', ''])
})
