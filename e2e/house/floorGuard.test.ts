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
  const known = { ResizeObserver: function observer() {}, Promise }
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

function chrome(version: number): string {
  return `Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.36 Chrome/${version}.0.0.0 Safari/537.36`
}

test.each([86, 87, 109, 156])('a kernel of %d starts the app', (version) => {
  expect(saidOn({ userAgent: chrome(version) })).toBe('')
})

test.each([
  [chrome(85), 'Chrome/85'],
  [chrome(49), 'Chrome/49'],
  ['Mozilla/5.0 (Windows NT 6.1; WOW64; Trident/7.0; rv:11.0) like Gecko', 'Trident/7.0'],
  ['Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.1)', 'MSIE 8.0'],
  [`${chrome(64)} Edge/17.17134`, 'Edge/17.17134'],
])('%s is told in both languages what it is', (userAgent, kernel) => {
  const said = saidOn({ userAgent, lacks: ['noModule'] })
  expect(said).toContain(`检测到的内核：${kernel}`)
  expect(said).toContain(`Detected: ${kernel}. It needs Chromium 86 or newer.`)
})

test.each(['noModule', 'ResizeObserver'])('without %s it is too old, whatever it calls itself', (lacking) => {
  const lacks = [lacking]
  expect(saidOn({ userAgent: chrome(120), lacks })).toContain('这个浏览器太旧')
})
