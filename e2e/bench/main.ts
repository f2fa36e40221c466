import { benchCode } from './benchCode.ts'
import { benchPage } from './benchPage.ts'
import type { Figure } from './figure.ts'

const figures: Figure[] = [...benchCode(), ...(await benchPage())]
for (const { what, milliseconds, ratio, than } of figures) {
  const time = `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`.padStart(9)
  console.log(`${what.padEnd(64)}${time}${ratio.toFixed(2).padStart(9)} × ${than}`)
}
