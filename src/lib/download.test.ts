import { expect, test } from 'vitest'
import { safeFileName } from './download.ts'

test.each([
  ['镇鉴_示例县（虚构）_数据_2026-11-22', '镇鉴_示例县（虚构）_数据_2026-11-22.csv'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a_b_c_d_e_f_g_h_i_j.csv'],
  ['two\nlines\u0000', 'two_lines_.csv'],
  ['..hidden. ', 'hidden.csv'],
  ['', '_.csv'],
  ['con', '_con.csv'],
  ['CON.tables', '_CON.tables.csv'],
  ['console', 'console.csv'],
  ['report\u202efdp', 'report_fdp.csv'],
])('%j becomes a name every system takes', (name, expected) => {
  expect(safeFileName(name, 'csv')).toBe(expected)
})

test('a long name is cut between characters and keeps its ending', () => {
  const name = safeFileName('镇🏘'.repeat(100), 'xlsx')
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(180)
  expect(name).toMatch(/^(?:镇🏘)*镇?\.xlsx$/u)
})
