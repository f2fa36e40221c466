import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from 'playwright'
import { findBrowser } from './findBrowser.ts'

/** Draws the icons of an installed page from public/favicon.svg (`npm run icons`); they are committed. */
const MARK = readFileSync(resolve(import.meta.dirname, '../../public/favicon.svg'), 'utf8')
/** A mask may cut everything outside four fifths of the width; the ground then reaches to the edge. */
const MASKABLE = MARK.replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"').replace(
  '<rect width="32" height="32" rx="6"',
  '<rect x="-4" y="-4" width="40" height="40"',
)
const ICONS = [
  { file: '192.png', size: 192, svg: MARK },
  { file: '512.png', size: 512, svg: MARK },
  { file: 'maskable.png', size: 512, svg: MASKABLE },
]

const executablePath = findBrowser()
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox'],
})
for (const { file, size, svg } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  writeFileSync(
    resolve(import.meta.dirname, '../../src/delivery/icons', file),
    await page.screenshot({ omitBackground: true }),
  )
  await page.close()
}
await browser.close()
