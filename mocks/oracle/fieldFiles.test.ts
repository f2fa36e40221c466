import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/data/document/readDocument.ts'
import { zh } from '../../src/i18n/zh.ts'
import { issueText } from '../../src/i18n/issues/issueText.ts'
import { fieldText } from '../fieldDocuments.ts'
import { compareWithOracle } from './compareWithOracle.ts'
import { buildOracle } from './oracle.ts'
import type { ReportDocument } from './reportDocument.ts'
import { dataLines, loadBoard, rolledUp, saidAt } from './said.ts'

/** A town's cells at a link, joined: from the table and from the file. */
function rowsOf(files: readonly string[], link: string, town: string): string[] {
  const { rows, csv } = saidAt(loadBoard(files.map(fieldText)), link)
  const shown = rows.find(([name]) => name?.text.startsWith(town)) ?? []
  return [shown.map(({ text }) => text).join(' | '), (csv.find(([name]) => name?.startsWith(town)) ?? []).join(' | ')]
}

function takeawaysOf(files: readonly string[], link: string): string {
  const { content } = saidAt(loadBoard(files.map(fieldText)), link)
  return [content.title, content.stamp.coverage, ...content.takeaways.map(({ text }) => text)].join('\n')
}

/** Town, and what its row says at the link. */
const ROWS: readonly (readonly [file: string, link: string, town: string, right: RegExp])[] = [
  ['float', 'compare/satisfaction.rate?year=2022&ranks=1', '石桥镇', /81–99.*第 1–5/],
  ['float', 'compare/satisfaction.rate?year=2022&ranks=1', '柳溪镇', /99.*第 1(?!–)/],
  ['float', 'compare/satisfaction.rate?year=2022&ranks=1', '东岭镇', /96\.8.*第 2–3/],
  ['float', 'compare/satisfaction.rate?year=2022&ranks=1', '河口镇', /79\.2–96\.8/],
  ['float', 'compare/satisfaction.rate?year=2022&ranks=1', '白沙镇', /77.*第 7(?!–)/],
  ['float', 'compare/satisfaction.rate?year=2022&vs=2021', '石桥镇', /增减不明|持平或/],
  ['decimals', 'compare/petitions.handledRate?year=2022&vs=2021', '石桥镇', /60.*92\.35.*上升32\.35 ?个百分点/],
  ['decimals', 'compare/petitions.handledRate?year=2022&vs=2021', '柳溪镇', /96\.35.*上升0\.05 ?个百分点/],
  ['decimals', 'compare/petitions.handledRate?year=2022&vs=2021', '河口镇', /99\.9.*99\.95.*上升0\.05 ?个百分点/],
  ['decimals', 'compare/petitions.handledRate?year=2022&vs=2021', '东岭镇', /50.*92\.35.*上升42\.35 ?个百分点/],
  ['decimals', 'compare/petitions.handledRate?year=2022&vs=2021', '西塘镇', /0\.3.*0\.35.*上升0\.05 ?个百分点/],
  ['decimals', 'compare/satisfaction.rate?year=2022', '石桥镇', /99\.5%以下.*0–99\.5/],
  ['decimals', 'compare/satisfaction.rate?year=2022', '柳溪镇', /96\.5%以上.*96\.5–100/],
  ['decimals', 'compare/satisfaction.rate?year=2022', '河口镇', /近92\.4%.*83\.1–92\.4/],
  ['decimals', 'compare/satisfaction.rate?year=2022', '东岭镇', /超过95\.5%.*95\.5–100/],
  ['before', 'compare/petitions.handled?year=2022&vs=2021', '石桥镇', /—.*不适用/],
  ['before', 'trend/petitions.handled?towns=991057101.991057102', '石桥镇', /不适用.*11/],
  ['near', 'compare/legalAdvisor.visits?year=2022&per=total&ranks=1', '石桥镇', /近5.*4–5.*推定/],
  ['near', 'compare/legalAdvisor.visits?year=2022&per=total&ranks=1', '柳溪镇', /近9.*8–9.*推定/],
  ['near', 'compare/legalAdvisor.visits?year=2022&per=total&ranks=1', '河口镇', /近15.*14–15.*推定.*第 2(?!–)/],
  ['near', 'compare/legalAdvisor.visits?year=2022&per=total&ranks=1', '东岭镇', /近10.*9–10.*推定/],
  ['near', 'compare/legalAdvisor.visits?year=2022&per=total&ranks=1', '西塘镇', /约4.*3–5.*推定/],
  ['near', 'compare/legalAdvisor.visits?year=2022&per=total&ranks=1', '南坪镇', /约9.*8–10.*推定/],
  ['near', 'compare/legalAdvisor.visits?year=2022&per=total&ranks=1', '北关镇', /约10.*9–11.*推定/],
  ['near', 'compare/legalAdvisor.visits?year=2022&per=total&ranks=1', '白沙镇', /近20.*18–19.*推定.*第 1(?!–)/],
  ['near', 'compare/legalAdvisor.visits?year=2022&per=total&ranks=1', '青山镇', /约1.*1–2.*推定/],
  ['near', 'compare/legalAdvisor.visits?year=2022&per=total&ranks=1', '云水镇', /近11.*10–11.*推定/],
  ['near', 'compare/legalAdvisor.visits?year=2022&per=total&ranks=1', '双河镇', /14.*第 2–3/],
  ['cross', 'compare/petitions.handled?year=2022&vs=2021', '石桥镇', /50.*51.*上升2\.0%/],
  ['halfmajority', 'compare/petitions.handled?year=2022&vs=2021&span=H1', '石桥镇', /48.*50.*上升4\.2%/],
  ['halfmajority', 'compare/petitions.handled?year=2022&vs=2021&span=H1', '西塘镇', /—（.*期间/],
  ['groups', 'compare/legalAdvisor.visits?year=2022&per=total&ranks=1', '东岭镇', /40.*第 1.*山区/],
  ['groups', 'compare/legalAdvisor.visits?year=2022&per=total&ranks=1', '青山镇', /60.*第 1.*城区/],
  ['misc', 'compare/petitions.resolvedRate?year=2022&ranks=1', '东岭镇', /4\/6.*基数不足 10/],
  ['misc', 'compare/petitions.resolvedRate?year=2022&ranks=1', '北关镇', /8\/9.*基数不足 10/],
  ['misc', 'compare/petitions.resolvedRate?year=2022&ranks=1', '白沙镇', /100.*第 1(?!–)/],
  ['misc', 'compare/petitions.resolvedRate?year=2022&ranks=1', '西塘镇', /80.*第 3(?!–)/],
  ['refused-row', 'compare/petitions.handled?year=2024', '乙镇', /有数字，未能载入/],
  ['refused-row', 'compare/satisfaction.rate?year=2024', '甲镇', /99\.98/],
  ['refused-row', 'compare/satisfaction.rate?year=2024&vs=2023', '甲镇', /99\.95.*99\.98.*上升0\.03 ?个百分点/],
  ['refused-row', 'compare/satisfaction.rate?year=2024&vs=2023', '丙镇', /99\.34.*99\.3.*下降0\.04 ?个百分点/],
  ['blanks', 'compare/petitions.handled?year=2024', '庚镇', /106/],
  ['blanks', 'compare/petitions.handled?year=2024', '戊镇', /104.*单位/],
  ['blanks', 'compare/satisfaction.rate?year=2024', '乙镇', /91/],
  ['blanks', 'compare/satisfaction.rate?year=2024', '丁镇', /93.*单位/],
  ['blanks', 'compare/satisfaction.rate?year=2024', '庚镇', /12345热线 96.*口径/],
]

/** What title, coverage and takeaways say at a link. */
const SENTENCES: readonly (readonly [files: readonly string[], link: string, right: RegExp])[] = [
  [['retold-old', 'retold-new'], 'compare/petitions.handled?year=2022&vs=2021', /150 件.*180 件.*上升20\.0%/],
  [['retold-new', 'retold-old'], 'compare/petitions.handled?year=2022&vs=2021', /150 件.*180 件.*上升20\.0%/],
  [['before'], 'compare/petitions.handled?year=2022&vs=2021', /可比 4 镇合计由 140 件 ?变为 144 件/],
  [['before'], 'compare/petitions.handled?year=2022', /可比 5 镇合计 155 件/],
  [['cross'], 'compare/petitions.handled?year=2022', /5\/5 镇可比/],
  [['cross'], 'compare/petitions.handled?year=2022&vs=2021', /可比 5 镇合计由 260 件 ?变为 265 件/],
  [['halfmajority'], 'compare/petitions.handled?year=2022&vs=2021&span=H1', /4\/6 镇可比/],
  [['halfmajority'], 'compare/petitions.handled?year=2022&vs=2021&span=H1', /198 件.*206 件.*上升4\.0%/],
  [['misc'], 'compare/petitions.resolvedRate?year=2022', /3\/\d 镇可比/],
  [['blanks'], 'compare/petitions.handled?year=2024', /7\/8 镇可比/],
  [['blanks'], 'compare/satisfaction.rate?year=2024', /6\/8 镇可比/],
]

describe('each town of the field files', () => {
  test.each(ROWS)('%s %s %s', (...[file, link, town, right]) => {
    for (const row of rowsOf([file], `#/${link}`, town)) expect(row).toMatch(right)
  })
})

describe('the sentences of the field files', () => {
  test.each(SENTENCES)('%s %s', (files, link, right) => {
    expect(takeawaysOf(files, `#/${link}`)).toMatch(right)
  })
})

describe('whole files', () => {
  test.each([[['retold-old', 'retold-new']], [['retold-new', 'retold-old']]])(
    'the year’s own report is current, what a later one tells is history: %s',
    (files) => {
      const lines = dataLines(loadBoard(files.map(fieldText)), 'rows').filter(
        ([name, , year]) => name === '石桥镇' && year === '2021',
      )
      const [own, later] = ['100', '104'].map((number) => lines.find((line) => line.includes(number))?.join(' '))
      expect(own).toContain('现行')
      expect(later).toContain('另一说')
    },
  )

  test('a report from December to November is that of its title’s year, whole and handed in', () => {
    const board = loadBoard([fieldText('cross')])
    expect(board.years).toEqual([2021, 2022])
    expect(dataLines(board, 'matrix').flat().join()).not.toContain('未报送')
    const { content } = saidAt(board, '#/data?panel=findings')
    expect(JSON.stringify(content.pages.map(({ body }) => body))).not.toMatch(/短于|未报送/)
  })

  test('where fewer towns told of the year, the half is offered', () => {
    const board = loadBoard([fieldText('halfmajority')])
    const link = '#/compare/petitions.handled?year=2022&vs=2021'
    expect(saidAt(board, link).content.stamp.coverage).toMatch(/^2\/6 镇可比/)
  })

  test('no sentence sets groups beside one another that the document keeps apart', () => {
    const said = takeawaysOf(['groups'], '#/compare/legalAdvisor.visits?year=2022&per=total')
    expect(said).toMatch(/山区|平原|城区/)
    expect(said).not.toMatch(/可比 9 镇(?:最多|中最)/)
  })

  test.each([
    '陈大文',
    '王强',
    '刘建国',
    '张三丰',
    '王小明',
    '李四',
    '张伟',
    '周八',
    '李某13700001111',
    '199003070118',
  ])('%s stands in no view and no file', (name) => {
    const board = loadBoard([fieldText('persons')])
    const files = [...dataLines(board, 'rows'), ...dataLines(board, 'matrix')].flat().join()
    const views = ['overview', 'compare/petitions.handled', 'town', 'data', 'data?panel=findings'].map((view) => {
      const { content, csv } = saidAt(board, `#/${view}`)
      return JSON.stringify([
        content.title,
        content.takeaways,
        content.stamp,
        content.pages.map(({ table }) => table),
        csv,
      ])
    })
    expect([files, rolledUp(board), ...views].filter((said) => said.includes(name))).toEqual([])
  })

  test('a rate of a few cases takes no part in a median', () => {
    const { content } = saidAt(loadBoard([fieldText('misc')]), '#/compare/petitions.resolvedRate?year=2022')
    expect(
      JSON.stringify(content.pages.map(({ body }) => (body.kind === 'chart' ? body.chart.native : null))),
    ).toContain('中位数 90')
  })

  test('a figure whose row was refused is not missing, and nothing below 100 is written 100', () => {
    const board = loadBoard([fieldText('refused-row')])
    const line = dataLines(board, 'matrix').find(([name, , year]) => name === '乙镇' && year === '2024')
    expect(line?.join()).toContain('有数字，未能载入')
    for (const view of [
      'overview',
      'compare/satisfaction.rate?year=2024',
      'trend/satisfaction.rate',
      'town?town=990909101',
    ]) {
      const { content, csv } = saidAt(board, `#/${view}`)
      expect(JSON.stringify([content.takeaways, content.pages.map(({ table }) => table), csv])).not.toMatch(
        /100\.0|99\.90%/,
      )
    }
  })

  test('a key written twice refuses the file, by its name', () => {
    const read = readDocument(fieldText('twokeys'), 'twokeys.json')
    expect(read.ok).toBe(false)
    expect(read.issues.map((issue) => issueText(issue, zh)).join()).toContain('observations')
  })

  test('inside a row it refuses that row', () => {
    const text = fieldText('before').replace('"value": 11,', '"value": 11, "value": 12,')
    const read = readDocument(text, 'before.json')
    expect(read.ok && read.report.observations.length).toBe(9)
    expect(read.issues.map((issue) => issueText(issue, zh)).join()).toContain('value')
  })
})

/** Files by themselves, and two that are loaded together in either order. */
const LOADED: readonly (readonly string[])[] = [
  ...['float', 'decimals', 'before', 'near', 'cross', 'halfmajority', 'groups', 'misc'].map((file) => [file]),
  ['refused-row'],
  ['blanks'],
  ['retold-old', 'retold-new'],
  ['retold-new', 'retold-old'],
]

test.each(LOADED.map((files) => ({ files: files.join(), texts: files.map(fieldText) })))(
  'the oracle finds nothing wrong in $files',
  ({ texts }) => {
    // Read as it is: the oracle looks only at what each of these files has.
    const documents = texts.map((one) => JSON.parse(one) as ReportDocument)
    expect(compareWithOracle(loadBoard(texts), buildOracle(documents)).disagreements).toEqual([])
  },
)
