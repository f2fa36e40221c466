import { labelFaults } from '../browser/labelFaults.ts'
import { openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const LINKS = [
  '#/compare/petitions.handled?year=2022',
  '#/compare/legalAdvisor.visits?year=2022&per=village-month&ranks=1',
  '#/compare/satisfaction.rate?year=2022',
  '#/compare/petitions.handled?year=2022&vs=2021',
  '#/trend/petitions.handled',
  '#/trend/legalAdvisor.visits?per=village-month',
  '#/trend/petitions.handled?multiples=1',
  '#/relate?year=2022',
  '#/relate?paths=1',
] as const

const SIZES = [
  [1366, 768],
  [1024, 768],
  [1920, 1080],
  [2560, 1440],
  [390, 844],
] as const

for (const [width, height] of SIZES)
  for (const language of ['zh', 'en'] as const)
    test(`at ${width} × ${height} no label touches another, a line or the frame, in ${language}`, async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height })
      await page.addInitScript((one) => localStorage.setItem('zhenjian.language', one), language)
      for (const mock of ['normal', 'big'] as const)
        for (const link of LINKS) {
          await openPage(page, link, { mock })
          const { labels, lines, faults } = await page.evaluate(labelFaults)
          expect.soft([mock, link, faults]).toEqual([mock, link, []])
          expect(labels, 'labels are found').toBeGreaterThan(8)
          if (link.includes('per=village-month')) expect(lines, 'and the standard').toBeGreaterThan(0)
        }
    })
