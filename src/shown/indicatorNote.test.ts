import { expect, test } from 'vitest'
import { fieldBoard, sampleBoards } from '../../mocks/sampleBoards.ts'
import type { Board } from '../domain/board/board.ts'
import { buildBoard, buildTowns } from '../domain/testing/buildBoard.ts'
import { en } from '../i18n/en.ts'
import type { Messages } from '../i18n/messages.ts'
import { zh } from '../i18n/zh.ts'
import { invariant } from '../lib/invariant.ts'
import { indicatorNote } from './indicatorNote.ts'

const { demo, sample } = sampleBoards()

function noteOf(board: Board, id: string, m: Messages): Record<string, readonly string[]> {
  const indicator = board.indicators.get(id)
  invariant(indicator, `no such indicator: ${id}`)
  return Object.fromEntries(indicatorNote(board, indicator, m).map(({ term, lines }) => [term, lines]))
}

test('a note says what is counted, in which unit, which side is better, what divides, and the standard', () => {
  const note = noteOf(demo, 'legalAdvisor.visits', zh)
  expect(note['定义']?.join('')).toContain('实际到村（社区）现场服务的次数')
  expect(note['单位']?.[0]).toMatch(/^次/)
  expect(note['优劣']?.join('')).toContain('数高为优')
  expect(note['比较方式']?.[0]).toMatch(/^每村：除以村（社区）数；\d+ 镇有分母，\d{4}–\d{4} 年$/)
  expect(note['标准']).toEqual(['每村每月 1 次以上（默认值，可由各县另定）'])
})

test('unit words that count as the same are named', () => {
  expect(noteOf(demo, 'propaganda.events', zh)['单位']?.[0]).toMatch(/^场次（报告写作“场”.*视为同一单位）$/)
})

test('a neutral flow, a rate and a background figure say each why it has a better side or none', () => {
  expect(noteOf(demo, 'petitions.handled', zh)['优劣']?.join('')).toContain('数量多少不分优劣')
  expect(noteOf(demo, 'satisfaction.rate', zh)['何时可比']?.join('')).toContain('基数不足 10')
  expect(noteOf(demo, 'context.villages', zh)['优劣']).toEqual(['背景数字，不分优劣，不着色、不排名'])
})

test('scopes are those of the data, with how many numbers each has; several are never added', () => {
  const [list, rule] = noteOf(demo, 'petitions.handled', zh)['本数据集中的口径'] ?? []
  expect(list).toMatch(/^报告总数（\d+ 个数字）、/)
  expect(rule).toContain('不相加')
  expect(noteOf(fieldBoard('near'), 'petitions.handled', zh)['本数据集中的口径']).toHaveLength(1)
})

test('without a stock to divide by, the measure says that it is not available', () => {
  const board = buildBoard({ towns: buildTowns(2), observations: [] })
  expect(noteOf(board, 'legalAdvisor.visits', zh)['比较方式']?.[0]).toContain('这种方式不可用')
})

const CASES = [demo, sample].flatMap((board) => [...board.indicators.keys()].map((id) => [id, board] as const))

test.each(CASES)('%s has a whole note in both languages, the English one without Chinese of our own', (id, board) => {
  for (const m of [zh, en]) {
    const note = noteOf(board, id, m)
    expect(Object.keys(note)).toHaveLength(7)
    expect(Object.values(note).flat().join('\n')).not.toMatch(/undefined|^$|NaN/m)
  }
  const { Definition, 'Better or worse': side, Standard, 'When figures compare': rules } = noteOf(board, id, en)
  expect([Definition, side, Standard, rules].flat().join(' ')).not.toMatch(/\p{Script=Han}/u)
})
