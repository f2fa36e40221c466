import { firstLoad } from './e2e/house/firstLoad.ts'

const files = firstLoad('dist').map((file) => `dist/${file}`)
// The budget counts the chart code and the demo data: a build that loads them later has not got lighter.
for (const part of [/\/echarts-[^/]+\.js$/, /\/data\/catalog\.json$/, /\/data\/demo-county\.json$/]) {
  if (!files.some((file) => part.test(file))) throw new Error(`The first load lacks ${part}: is it still preloaded?`)
}

export default [
  { name: 'first load, brotli', path: files, limit: '260 kB' },
  ...files.map((file) => ({ name: file, path: file })),
]
