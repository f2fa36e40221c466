/**
 * One small way to drive Chromium, Firefox and WebKit, whoever speaks to them: what a scenario needs and no more.
 *
 * To add a scenario: write its steps as in smokeSteps.ts (`Step[]`: a name, and what is done with the driver; a step returns
 * what looks wrong, or throws) and name it in SCENARIOS of main.ts with the builds and browsers it is for. Everything a
 * person does goes through pageActions.ts (`go`, `clickByName`, `waitFor`, `saveBy`), everything else through
 * `driver.evaluate`, whose function runs in the page: it may use nothing but its one argument. Run it alone with
 * `npm run browsers:built -- NAME`; pictures are in test-results/browsers/.
 */
export interface BrowserDriver {
  /** As it names itself: "Firefox 128.3". */
  name: string
  /** Breaches, errors and warnings of the console; of WebKit only what the page can see of itself. */
  faults: string[]
  /** Loads an address; what is to run before the page's own scripts runs after them in WebKit. */
  open: (address: string, before?: () => void) => Promise<void>
  evaluate: <Argument, Result>(
    act: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ) => Promise<Result>
  /** A key as the keyboard has it: "Tab", "F5", "p". */
  press: (key: string) => Promise<void>
  /** Presses a pointer or finger in the middle of what is there. */
  clickAt: (x: number, y: number) => Promise<void>
  /** Chooses files on the disk, in this order. */
  upload: (selector: string, paths: readonly string[]) => Promise<void>
  resize: (size: { width: number; height: number }) => Promise<void>
  screenshot: (path: string) => Promise<void>
  close: () => Promise<void>
  /** Prints to PDF; null where the browser cannot be asked to. */
  pdf: (() => Promise<Buffer>) | null
  /** Where saved files arrive; null where they are only looked at inside the page. */
  downloads: string | null
}

/** A browser that is here, not started yet. */
export interface FoundBrowser {
  name: BrowserName
  launch: () => Promise<BrowserDriver>
}

export type BrowserName = 'chromium' | 'firefox' | 'webkit'

/** What a person does, one step after another on one page. Throws where it cannot be done; returns what looks wrong. */
export interface Step {
  name: string
  run: (driver: BrowserDriver, shoot: (name: string) => Promise<void>) => Promise<string[]>
}

const POLL = 100
/** Milliseconds that one thing may take on a busy machine. */
const LONGEST_WAIT = 30_000

/** Asks the page again and again until it says yes; a page that is being loaded says nothing. */
export async function waitUntil<Argument>(
  driver: BrowserDriver,
  isTrue: (argument: Argument) => boolean,
  argument: Argument,
): Promise<void> {
  const end = Date.now() + LONGEST_WAIT
  let trouble = ''
  const ask = (): Promise<boolean> =>
    driver.evaluate(isTrue, argument).catch((error: unknown) => {
      trouble = String(error)
      return false
    })
  while (!(await ask())) {
    if (Date.now() > end)
      throw new Error(`waited in vain for ${JSON.stringify(argument)}: ${String(isTrue)} ${trouble}`)
    await new Promise((done) => setTimeout(done, POLL))
  }
}
