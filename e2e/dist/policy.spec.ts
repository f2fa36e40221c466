import { openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

/** What a hole in the page could be used for, and what the policy says of it. None of it may happen; each is heard. */
const TRIES: readonly { name: string; received: RegExp; attempt: () => void }[] = [
  {
    name: 'a script in the page',
    received: /TrustedScript/,
    attempt: () => {
      const script = document.createElement('script')
      script.append('document.title = "ran"')
      document.body.append(script)
    },
  },
  {
    name: 'a script from elsewhere',
    received: /content policy: require-trusted-types-for/,
    attempt: () => {
      const script = document.createElement('script')
      script.src = 'https://elsewhere.example/a.js'
      document.body.append(script)
    },
  },
  {
    name: 'a style in the page',
    received: /content policy: style-src/,
    attempt: () => {
      const style = document.createElement('style')
      style.append('body { display: none }')
      document.head.append(style)
    },
  },
  {
    name: 'markup made of text',
    received: /content policy: require-trusted-types-for/,
    attempt: () => {
      document.body.innerHTML = '<img src="x" alt="">'
    },
  },
  {
    name: 'code made of text',
    received: /content policy: (?:script-src|require-trusted-types-for)/,
    attempt: () => {
      // To the test's own call the browser grants what it refuses a page.
      // It must be refused; what it would give never runs.
      // oxlint-disable-next-line no-new-func typescript/no-implied-eval
      requestAnimationFrame(() => void new Function('document.title = "ran"'))
    },
  },
  {
    name: 'a request to another origin',
    received: /content policy: connect-src blocked https:\/\/elsewhere\.example/,
    attempt: () => void fetch('https://elsewhere.example/?figures').catch(() => null),
  },
  {
    name: 'a picture from another origin',
    received: /content policy: img-src blocked https:\/\/elsewhere\.example/,
    attempt: () => {
      new Image().src = 'https://elsewhere.example/a.png'
    },
  },
  {
    name: 'a worker from another origin',
    received: /content policy: require-trusted-types-for/,
    attempt: () => void new Worker('https://elsewhere.example/a.js'),
  },
  {
    name: 'a form sent elsewhere',
    received: /content policy: form-action/,
    attempt: () => {
      const form = document.createElement('form')
      form.action = 'https://elsewhere.example/'
      form.target = '_blank'
      document.body.append(form)
      form.submit()
    },
  },
]

for (const { name, received, attempt } of TRIES) {
  test(`${name} is stopped, and a journey would fail on it`, async ({ page, noise, allowNoise }) => {
    await openPage(page)
    const title = await page.title()
    await page.evaluate(attempt).catch(() => null)
    await expect.poll(() => noise.received.filter((line) => received.test(line))).not.toEqual([])
    expect(await page.title()).toBe(title)
    await expect(page.getByRole('navigation').first()).toBeVisible()
    allowNoise(/./)
  })
}
