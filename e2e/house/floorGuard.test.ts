import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'

const GUARD = readFileSync(new URL('../../public/floor.js', import.meta.url), 'utf8')

interface Old {
  userAgent: string
  /** Names the browser lacks. */
  lacks?: readonly string[]
}

/** What the script puts into a page of few words, without anything newer than ES5; empty when it lets the app start. */
function saidOn({ userAgent, lacks = [] }: Old): string {
  const said: string[] = []
  const element = {
    setAttribute: () => {},
    appendChild: (child: unknown) => child,
    removeChild: () => {},
    firstChild: null,
    noModule: false,
  }
  const script: Partial<typeof element> = { ...element }
  if (lacks.includes('noModule')) delete script.noModule
  const known = { ResizeObserver: function observer() {}, HTMLDialogElement: function dialog() {}, Promise }
  const page = Object.fromEntries(Object.entries(known).filter(([name]) => !lacks.includes(name)))
  runInNewContext(GUARD, {
    ...page,
    navigator: { userAgent },
    document: {
      readyState: 'complete',
      documentElement: element,
      createElement: () => script,
      createTextNode: (text: string) => said.push(text),
      getElementById: () => element,
    },
  })
  return said.join('\n')
}

const AGENTS: Record<string, (version: string) => string> = {
  chrome: (version) => `Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.36 Chrome/${version}.0.0.0 Safari/537.36`,
  firefox: (version) => `Mozilla/5.0 (Windows NT 10.0; rv:${version}.0) Gecko/20100101 Firefox/${version}.0`,
  safari: (version) =>
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} Safari/605.1.15`,
  ios_saf: (version) =>
    `Mozilla/5.0 (iPad; CPU OS ${version.replace('.', '_')} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} Mobile/15E148 Safari/604.1`,
}

/** What package.json promises, by name and version. */
const PROMISED = readBrowsers().map((entry) => {
  const [name = '', version = ''] = entry.split(' >= ')
  return { name, version }
})

function readBrowsers(): string[] {
  // Our own package.json: npm has read it before this test can run.
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { browserslist: string[] }).browserslist
}

/** One step below: 15.4 → 15.3, 86 → 85. */
function below(version: string): string {
  const [major = '', minor] = version.split('.')
  return minor === undefined ? String(Number(major) - 1) : `${major}.${Number(minor) - 1}`
}

function agentOf(name: string, version: string): string {
  const agent = AGENTS[name]
  if (!agent) throw new Error(`no browser ${name}`)
  return agent(version)
}

test('every promised browser has an agent here', () => {
  expect(PROMISED.map(({ name }) => name).toSorted()).toEqual(Object.keys(AGENTS).toSorted())
})

test.each(PROMISED)('$name $version starts the app, and one below is told why not', ({ name, version }) => {
  expect(saidOn({ userAgent: agentOf(name, version) })).toBe('')
  const said = saidOn({ userAgent: agentOf(name, below(version)) })
  expect(said).toContain('这个浏览器太旧')
  expect(said).toContain('It needs Chromium 86, Safari 15.4 (iPadOS 15.4), Firefox 115, or newer.')
})

test.each([
  agentOf('chrome', '87'),
  agentOf('chrome', '109'),
  agentOf('chrome', '156'),
  agentOf('firefox', '128'),
  agentOf('firefox', '153'),
  agentOf('safari', '16.0'),
  agentOf('safari', '26.1'),
  // Safari writes the version of its point releases with three numbers.
  agentOf('safari', '15.4.1'),
  agentOf('ios_saf', '17.0'),
  // Chrome, WeChat and a page on the home screen of an iPad.
  'Mozilla/5.0 (iPad; CPU OS 16_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/114.0 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 15_4_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0',
  // WebKitGTK counts otherwise.
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/60.5 Safari/605.1.15',
  // Android's own views name a version that means nothing.
  'Mozilla/5.0 (Linux; Android 12; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/110.0.0.0 Mobile Safari/537.36',
  'something new',
])('%s starts the app', (userAgent) => {
  expect(saidOn({ userAgent })).toBe('')
})

test.each([
  [agentOf('chrome', '49'), 'Chrome/49', '极速模式'],
  ['Mozilla/5.0 (Windows NT 6.1; WOW64; Trident/7.0; rv:11.0) like Gecko', 'Trident/7.0', '极速模式'],
  ['Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.1)', 'MSIE 8.0', '极速模式'],
  [`${agentOf('chrome', '64')} Edge/17.17134`, 'Edge/17.17134', '极速模式'],
  [agentOf('firefox', '52'), 'Firefox/52', '更新到较新的版本'],
  [agentOf('safari', '13.1.2'), 'Safari/13.1.2', '更新系统'],
  [agentOf('ios_saf', '14.8'), 'iOS/14.8', '更新系统'],
  [
    'Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/92.0 Mobile/15E148 Safari/604.1',
    'iOS/12.5',
    '更新系统',
  ],
])('%s is told in both languages what it is, and what to do', (userAgent, kernel, advice) => {
  const said = saidOn({ userAgent, lacks: ['noModule'] })
  expect(said).toContain(`检测到的内核：${kernel}。`)
  expect(said).toContain(`Detected: ${kernel}. It needs Chromium 86`)
  expect(said).toContain(advice)
})

test.each(['noModule', 'ResizeObserver', 'HTMLDialogElement'])(
  'without %s it is too old, whatever it calls itself',
  (lacking) => {
    expect(saidOn({ userAgent: agentOf('chrome', '120'), lacks: [lacking] })).toContain('这个浏览器太旧')
    expect(saidOn({ userAgent: 'something new', lacks: [lacking] })).toContain('检测到的内核：something new。')
  },
)
