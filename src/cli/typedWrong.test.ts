import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { readCatalog } from '../data/datasets/datasetCatalog.ts'
import { escapeControls } from './nodeTerminal.ts'
import { runCli } from './runCli.ts'
import type { FileTrouble, Terminal } from './terminal.ts'

const DEMO = fixture('demo-county.json')
const BROKEN = fixture('broken.json')

function fixture(name: string): Buffer {
  return readFileSync(new URL(`../../mocks/fixtures/${name}`, import.meta.url))
}

/** Runs a command over files in memory; a file may be the trouble it makes. */
function run(command: string, disk: Record<string, Uint8Array | FileTrouble> = {}) {
  const out: string[] = []
  const err: string[] = []
  const written = new Map<string, string>()
  const terminal: Terminal = {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    readFile: (path) => disk[path] ?? 'missing',
    writeFile: (path, text) => {
      if (typeof disk[path] === 'string') return disk[path]
      written.set(path, text)
      return null
    },
    listFolder: (path) => (path === 'd' ? Object.keys(disk).map((name) => name.slice(2)) : null),
    isSameFile: (one, other) => one.replace('./', '') === other.replace('./', ''),
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  }
  const code = runCli(command.split(' '), terminal)
  return { code, out: out.join('\n'), err: err.join('\n'), written }
}

describe('what is typed wrong is said in the language asked for, and nothing is done', () => {
  test.each([
    ['check --frob a.json', '没有 --frob 这个选项'],
    ['check --frob a.json --lang en', 'there is no option --frob'],
    ['check -x a.json', '没有 -x 这个选项'],
    ['merge a.json -o', '-o 后面要写内容'],
    ['merge a.json -o --json', '-o 后面要写内容'],
    ['merge a.json --id=', '--id 后面要写内容'],
    ['check --json=yes a.json', '--json 后面不写内容'],
    ['check --lang fr a.json', '--lang 只能写：zh、en'],
    ['rollup a.json --level planet', '--level 只能写：country、province、prefecture、county'],
    ['chekc a.json --lang en', 'there is no command “chekc”'],
    ['bundle a.json --id other', '没有 id 为“other”的文档；现有：demo-county'],
    ['catalog d --id other', '没有 id 为“other”的文档；现有：demo-county'],
    ['merge a.json -o ./a.json', '正是读入的文件，不覆盖'],
    ['merge a.json -o no/where.json', 'no/where.json：写不进去：没有这个文件夹，请先建好'],
    ['merge a.json -o folder', 'folder：写不进去：这是文件夹，不是文件'],
    ['merge a.json -o full.json', '磁盘已满'],
  ])('%s', (command, words) => {
    const disk = { 'a.json': DEMO, 'd/a.json': DEMO, folder: 'folder', 'full.json': 'full', 'no/where.json': 'missing' }
    const { code, err, written } = run(command, disk as Record<string, Uint8Array | FileTrouble>)
    expect(code).toBe(2)
    expect(err).toContain(words)
    expect([...written.keys()]).toEqual([])
  })

  test('a mistake is followed by a hint, not by the whole help', () => {
    expect(run('check --frob').err.split('\n')).toHaveLength(2)
  })
})

describe('files that cannot be opened are named with the reason', () => {
  test.each([
    ['missing', '没有这个文件，请核对路径'],
    ['folder', '这是文件夹，不是文件'],
    ['denied', '没有权限'],
  ] as const)('%s', (trouble, words) => {
    const { code, err } = run('check x.json', { 'x.json': trouble })
    expect(code).toBe(2)
    expect(err).toBe(`x.json：打不开：${words}`)
  })

  test('the others are checked all the same, and the code says that something could not be done', () => {
    const { code, out, err } = run('check x.json a.json', { 'a.json': DEMO })
    expect(code).toBe(2)
    expect(err).toContain('x.json')
    expect(out).toContain('a.json：读入 1431 条中的 1431 条')
  })

  test('a file named twice is read once', () => {
    const { out } = run('check a.json ./a.json', { 'a.json': DEMO })
    expect(out.match(/读入/g)).toHaveLength(1)
    expect(run('bundle a.json ./a.json', { 'a.json': DEMO }).code).toBe(0)
  })
})

describe('files that are something else say what they are', () => {
  test.each([
    ['nothing at all', new Uint8Array(), '文件是空的'],
    ['UTF-16', Buffer.from(`\uFEFF${DEMO.toString('utf8')}`, 'utf16le'), '文件是 UTF-16'],
    ['a piece of a document', DEMO.subarray(0, 20_000), '不是有效的 JSON，第 1 行第'],
    ['text', Buffer.from('hello'), '这是文字（txt），不是 JSON'],
    ['another format', Buffer.from('{"format":"other/1"}'), '不是 town-report/1 格式'],
    ['a later version', Buffer.from('{"format":"town-report/9"}'), '格式版本是 town-report/9'],
  ])('%s', (_name, bytes, words) => {
    const checked = run('check x.json', { 'x.json': bytes })
    expect(checked.code).toBe(1)
    expect(checked.out).toContain('x.json：不能使用')
    expect(checked.out).toContain(words)
    const merged = run('merge x.json', { 'x.json': bytes })
    expect(merged.code).toBe(2)
    expect(merged.err).toContain('x.json：不能使用')
    expect(merged.err).toContain(words)
    expect(merged.out).toBe('')
  })

  test.each(['merge b.json -o o.json', 'rollup b.json -o o.json', 'bundle b.json -o o.json'])(
    'where rows are left out, what is left is written and the code is 1: %s',
    (command) => {
      const { code, err, written } = run(command, { 'b.json': BROKEN })
      expect(code).toBe(1)
      expect(err).toContain('b.json：数据 第 8 行：value 应为数字')
      expect([...written.keys()]).toEqual(['o.json'])
    },
  )
})

test('bundle turns GB18030 and byte order marks into the UTF-8 whose hash it lists', () => {
  const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), DEMO])
  // 县 as the two bytes of GB18030: enough to be no UTF-8.
  const gb = Buffer.from(
    DEMO.toString('latin1').replaceAll(Buffer.from('示例县（虚构）').toString('latin1'), '\xcf\xd8'),
    'latin1',
  )
  for (const [bytes, words] of [
    [marked, '示例县（虚构）'],
    [Buffer.from(gb.subarray(0)), null],
  ] as const) {
    const { code, written } = run('bundle a.json', { 'a.json': bytes })
    expect(code).toBe(0)
    const window: { __TOWN_REPORTS__?: Record<string, string> } = {}
    runInNewContext(written.get('data.js') ?? '', { window })
    const text = window.__TOWN_REPORTS__?.['1.json'] ?? ''
    if (words === null) expect(JSON.parse(text)).toMatchObject({ meta: { title: '县' } })
    else expect(text).toContain(words)
    const list = readCatalog(JSON.parse(window.__TOWN_REPORTS__?.['catalog.json'] ?? ''), 'catalog.json')
    expect(list?.datasets[0]?.sha256).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
    expect(list?.datasets[0]?.bytes).toBe(Buffer.byteLength(text))
  }
})

test.each(['check x.json --json', 'merge a.json -o o.json --json', 'diff a.json --json', 'nope --json', '--json'])(
  'for programs one JSON value comes out whatever happens: %s',
  (command) => {
    const { code, out } = run(command, { 'a.json': DEMO })
    const reported: unknown = JSON.parse(out)
    expect(reported).toMatchObject({ code })
  },
)

test('signs that steer a terminal are written out; line breaks and tabs are not', () => {
  expect(escapeControls('a\u001b[31m\u009b\u202e\r\n\tb')).toBe('a\\u001b[31m\\u009b\\u202e\\u000d\n\tb')
  expect(JSON.parse(escapeControls(JSON.stringify('\u009b\u202e')))).toBe('\u009b\u202e')
})
