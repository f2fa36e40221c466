import { readdirSync, readFileSync } from 'node:fs'
import { firstLoad } from './e2e/house/firstLoad.ts'

// src/delivery/first.js asks for the data set that opens first; the page itself names only the list.
// Our own build wrote the list.
const catalog = JSON.parse(readFileSync('dist/data/catalog.json', 'utf8')) as {
  default: string
  datasets: { id: string; url: string }[]
}
const first = catalog.datasets.find(({ id }) => id === catalog.default)
if (first === undefined) throw new Error('dist/data/catalog.json lists no data set that opens first.')
const loaded = [...firstLoad('dist'), `data/${first.url}`].map((file) => `dist/${file}`)
for (const part of [/\/data\/catalog\.json$/, /\/first\.js$/]) {
  if (!loaded.some((file) => part.test(file)))
    throw new Error(`The first load lacks ${part}: is it still asked for early?`)
}
// The overview draws its small lines without the chart code, but the next click needs it: a build that loads it later
// has not got lighter, so that the budget counts it all the same.
const charts = readdirSync('dist/assets').filter((file) => /^echarts-[^/]+\.js$/.test(file))
if (charts.length !== 1) throw new Error(`One chunk of chart code is expected, not ${charts.length}.`)
const files = [...new Set([...loaded, ...charts.map((file) => `dist/assets/${file}`)])]

export default [
  { name: 'first load with the chart code, brotli', path: files, limit: '320 kB' },
  { name: 'first load alone, brotli', path: loaded },
  ...files.map((file) => ({ name: file, path: file })),
]
