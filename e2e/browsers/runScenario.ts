import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { answerFrom, SUB_PATH } from '../browser/answerFrom.ts'
import type { BrowserDriver, Step } from './browserDriver.ts'
import { prepare } from './pageActions.ts'

export const ROOT = resolve(import.meta.dirname, '../..')

/** What is driven through which build; `shots` is the folder for pictures. */
export interface Scenario {
  build: 'dist' | 'dist-file'
  steps: readonly Step[]
  shots: string
  /** Fills the folder that stands beside a copy of the hosted page in place of its own data. */
  writeData?: (folder: string) => void
}

/** Goes through the steps on one page of a build; what went wrong, in words. A step that fails leaves a picture. */
export async function runScenario(driver: BrowserDriver, scenario: Scenario): Promise<string[]> {
  const { build, steps, shots } = scenario
  if (!existsSync(join(ROOT, build, 'index.html'))) return [`${build} is not built`]
  mkdirSync(shots, { recursive: true })
  const { address, close } = await serve(scenario)
  await driver.open(address, prepare)
  const faults: string[] = []
  for (const { name, run } of steps) {
    const shoot = (what: string): Promise<void> => driver.screenshot(join(shots, `${build}-${what}.png`))
    try {
      faults.push(...(await run(driver, shoot)).map((fault) => `${name}: ${fault}`))
      if (name.startsWith('view ')) await shoot(name.replace(' ', '-'))
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
      await shoot(`${name.replace(/\W+/g, '-')}-FAILED`)
    }
  }
  close()
  return [...faults, ...driver.faults.splice(0)].map((fault) => `${driver.name}, ${build}, ${fault}`)
}

async function serve({ build, writeData }: Scenario): Promise<{ address: string; close: () => void }> {
  if (build === 'dist-file') return { address: addressOfFile(), close: () => {} }
  const folder = writeData ? copyWith(writeData) : join(ROOT, build)
  const server = createServer((request, response) => answerFrom(folder, request, response))
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  // The address of a listening TCP server is never a pipe's name.
  const { port } = server.address() as AddressInfo
  const close = (): void => {
    server.close()
    if (writeData) rmSync(folder, { recursive: true, force: true })
  }
  return { address: `http://localhost:${port}${SUB_PATH}`, close }
}

function copyWith(writeData: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhenjian-scenario-'))
  cpSync(join(ROOT, 'dist'), folder, { recursive: true })
  rmSync(join(folder, 'data'), { recursive: true, force: true })
  writeData(join(folder, 'data'))
  return folder
}

/** The page by double-click. */
export function addressOfFile(): string {
  return pathToFileURL(join(ROOT, 'dist-file/index.html')).href
}
