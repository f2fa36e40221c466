import { expect, test } from 'vitest'
import { sampleBoards } from '../../mocks/sampleBoards.ts'
import { buildBoard, buildObservation, buildTowns } from '../domain/testing/buildBoard.ts'
import { zh } from '../i18n/zh.ts'
import { contentOf } from './contentOf.ts'
import { type EvidenceList, evidenceList, type EvidenceRow } from './evidenceList.ts'
import { SAMPLE_LINKS, shownAt } from './testing/sampleLinks.ts'

const { demo } = sampleBoards()

function listAt(link: string, board = demo): EvidenceList {
  const shown = shownAt(board, link)
  return evidenceList(shown, contentOf(shown, zh).pages, zh)
}

function rowsOf({ rows }: EvidenceList, town: string): EvidenceRow[] {
  return rows.filter((row) => row.town === town)
}

test('every town of a comparison stands once, with the words of its report', () => {
  const list = listAt('#/compare/petitions.handled?year=2022')
  expect(new Set(list.rows.map(({ town }) => town)).size).toBe(15)
  expect(list.isMixed).toBe(false)
  expect(list.left).toBe(0)
  const [row] = rowsOf(list, '云溪镇')
  expect(row).toMatchObject({ value: '100余件', period: '2022 年全年' })
  expect([row?.words?.number, listAt('#/compare/legalAdvisor.visits').hasPhrases]).toEqual(['100余件', true])
  expect(row?.report).toContain('云溪镇2022年')
})

test('who is not compared says why, and a silent town says so in words and never 0', () => {
  const list = listAt('#/compare/petitions.handled?year=2022')
  expect(rowsOf(list, '清水镇')[0]?.notes).toContain('仅上半年')
  expect(rowsOf(list, '平川镇')).toMatchObject([
    { value: '未报送', words: null, meaning: '没有收到这一期的报告，不按 0 计。', period: '2022 年' },
  ])
})

test('a town that speaks in other scopes is listed with each of them', () => {
  const rows = rowsOf(listAt('#/compare/petitions.handled?year=2025'), '双河镇')
  expect(rows.map(({ value, notes }) => [value, ...notes])).toEqual([
    ['98 件', '县级交办', '口径不同'],
    ['70 件', '系统转送', '口径不同'],
  ])
})

test('a figure divided on the slide is told as reported and as divided', () => {
  const [row] = rowsOf(listAt('#/compare/legalAdvisor.visits?year=2025'), '石桥镇')
  expect([row?.value, ...(row?.notes ?? [])]).toEqual(['306 次', '17.0 次/村'])
})

test('several indicators are told apart', () => {
  const list = listAt('#/overview?year=2022')
  expect(list.isMixed).toBe(true)
  expect(new Set(rowsOf(list, '石桥镇').map(({ indicator }) => indicator)).size).toBeGreaterThan(2)
})

test.each(SAMPLE_LINKS)(
  '%s: rows have keys of their own, a value, and words or the reason why there are none',
  (link) => {
    const { rows } = listAt(link)
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
    for (const row of rows) {
      expect(row.value).not.toBe('')
      expect(row.words === null).toBe(row.meaning !== '')
    }
  },
)

test('names and numbers of persons are masked', () => {
  const [town] = buildTowns(1)
  const observations = [
    buildObservation({
      area: town?.code ?? '',
      indicator: 'petitions.handled',
      value: 12,
      raw: '信访人王建国反映的12件，电话13800138000',
    }),
  ]
  const [row] = listAt('#/compare/petitions.handled', buildBoard({ observations })).rows
  expect(row?.words).toEqual({
    before: '信访人王某反映的',
    number: '12件',
    after: '，电话138****',
    isSentence: true,
  })
})

test('beyond five hundred the rest is counted', () => {
  const towns = buildTowns(520)
  const observations = towns.map(({ code }) =>
    buildObservation({ area: code, indicator: 'petitions.handled', value: 3 }),
  )
  const list = listAt('#/compare/petitions.handled', buildBoard({ towns, observations }))
  expect([list.rows.length, list.left]).toEqual([500, 20])
})
