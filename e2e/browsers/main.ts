import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeProvince } from '../dist/provinceFolder.ts'
import type { BrowserName } from './browserDriver.ts'
import { findDriven } from './findBrowsers.ts'
import { PROVINCE_STEPS } from './provinceSteps.ts'
import { ROBUST_STEPS } from './robustSteps.ts'
import { ROOT, runScenario, type Scenario } from './runScenario.ts'
import { SMOKE_STEPS } from './smokeSteps.ts'
import { TRANSLATED_STEPS } from './translatedSteps.ts'

interface ScenarioPlan extends Pick<Scenario, 'steps' | 'writeData'> {
  name: string
  builds: readonly Scenario['build'][]
}

/** What is gone through in Chromium, Firefox and WebKit; `npm run browsers:built -- smoke firefox` runs one in one. */
const SCENARIOS: readonly ScenarioPlan[] = [
  { name: 'smoke', builds: ['dist', 'dist-file'], steps: SMOKE_STEPS },
  { name: 'robust', builds: ['dist'], steps: ROBUST_STEPS },
  { name: 'province', builds: ['dist'], steps: PROVINCE_STEPS, writeData: writeProvince },
  { name: 'translated', builds: ['dist'], steps: TRANSLATED_STEPS },
]
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox', 'webkit']
const SHOTS = join(ROOT, 'test-results/browsers')

const asked = process.argv.slice(2)
rmSync(SHOTS, { recursive: true, force: true })
const missing: BrowserName[] = []
const faults: string[] = []
for (const name of chosen(BROWSERS.map((one) => ({ name: one })))) await goThrough(name.name)
for (const fault of faults) console.error(fault)
for (const name of missing) {
  console.warn(`BROWSER SKIPPED, nothing was checked in ${name}: it is not installed here and cannot be`)
}
if (faults.length > 0) process.exitCode = 1

async function goThrough(name: BrowserName): Promise<void> {
  const found = findDriven(name)
  if (!found) {
    missing.push(name)
    return
  }
  for (const { builds, ...plan } of chosen(SCENARIOS)) {
    for (const build of builds) {
      const driver = await found.launch()
      const told = await runScenario(driver, { ...plan, build, shots: join(SHOTS, name, plan.name) })
      console.log(`${driver.name}: ${plan.name} on ${build}, ${plan.steps.length} steps, ${told.length} faults`)
      faults.push(...told)
      await driver.close()
    }
  }
}

/** Those that the command line names, or all. */
function chosen<Named extends { name: string }>(all: readonly Named[]): readonly Named[] {
  const named = all.filter(({ name }) => asked.includes(name))
  return named.length > 0 ? named : all
}
