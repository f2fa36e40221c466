import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from 'playwright/test'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** axe fetches style sheets for one experimental rule; the page's policy lets nobody fetch them. */
const ALONE = { preload: false }

const LONGEST = 160

/** Fails with the rule and the elements, not with axe's whole report. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).options(ALONE).withTags(STANDARDS).analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, LONGEST)}`))
  expect(found, 'axe finds nothing').toEqual([])
}
