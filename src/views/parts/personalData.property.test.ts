import { dataFile, notesTable, dataTable } from '../../export/table/dataFile.ts'
import { csvText } from '../../export/table/tableFile.ts'
import { contentFile } from '../../export/table/contentFile.ts'
import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { completeness, expectedIndicators } from '../../domain/overview/completeness.ts'
import { dataRows } from '../../domain/tables/dataRows.ts'
import { evidenceOf } from '../../domain/board/evidence.ts'
import { findingsOf } from '../../domain/findings/findings.ts'
import { asWritten } from '../../domain/personalData/maskReportSet.ts'
import { buildBoard, buildObservation, buildSource } from '../../domain/testing/buildBoard.ts'
import type { DataExport } from '../../export/table/dataExport.ts'
import { settingsDocument } from '../../export/document/settingsDocument.ts'
import { viewSvg } from '../../export/picture/viewSvg.ts'
import { MessagesContext } from '../../i18n/MessagesContext.ts'
import { zh } from '../../i18n/zh.ts'
import { contentOf } from '../../shown/contentOf.ts'
import { evidenceList } from '../../shown/evidenceList.ts'
import { shownAt } from '../../shown/testing/sampleLinks.ts'
import { EvidenceCard } from './EvidenceCard.tsx'

const TOWN = '990101101'
const TODAY = '2026-11-22'
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

function twoDigits(most: number): fc.Arbitrary<string> {
  return fc.integer({ min: 1, max: most }).map((number) => String(number).padStart(2, '0'))
}

/** As GB 11643 makes them: place, birthday, order, check digit. */
const idNumber = fc
  .tuple(fc.integer({ min: 110000, max: 829999 }), fc.integer({ min: 1930, max: 2020 }), twoDigits(12), twoDigits(28))
  .chain((parts) => fc.integer({ min: 0, max: 999 }).map((order) => parts.join('') + String(order).padStart(3, '0')))
  .map((digits) => {
    const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0)
    return digits + ('10X98765432'[sum % 11] ?? '')
  })
const mobile = fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String)
const chinese = fc.string({
  unit: fc.constantFrom(...Array.from('全年共办结信访事项件，。；（）电话身份证号为镇村民来访 \n…')),
  maxLength: 12,
})
const secretText = fc
  .tuple(chinese, fc.oneof(idNumber, mobile), chinese)
  .map(([before, secret, after]) => ({ secret, text: before + secret + after }))

function exportOf(board: DataExport['board']): DataExport {
  const frame = { towns: board.towns, years: board.years, indicators: expectedIndicators(board) }
  const rows = dataRows(board, findingsOf(board))
  return {
    board,
    rows,
    total: rows.length,
    filter: { towns: null, year: null, indicator: null, scope: null, state: 'every', finding: null },
    sort: null,
    matrix: completeness(board, frame),
    table: 'rows',
    findings: findingsOf(board).all,
    title: '数据',
    exported: TODAY,
    m: zh,
  }
}

const shown = fc.record({
  raw: secretText,
  note: secretText,
  section: secretText,
  scope: secretText,
  flag: secretText,
  title: secretText,
})

test('no ID or mobile number of a report is left in any file or in the evidence; its own document keeps them', () => {
  fc.assert(
    fc.property(shown, ({ raw, note, section, scope, flag, title }) => {
      const observation = buildObservation({
        area: TOWN,
        indicator: 'petitions.handled',
        value: 120,
        op: 'gt',
        raw: raw.text,
        note: note.text,
        scope: scope.text,
        flags: [flag.text],
        locator: { section: section.text, start: 3, end: 9 },
      })
      const sources = [buildSource(TOWN, 2022, { id: observation.source, title: title.text, publisher: raw.text })]
      const meta = { title: title.text, notes: [note.text] }
      const board = buildBoard({ observations: [observation], sources, meta })
      const [seen] = [...board.observations.values()]
      if (!seen) throw new Error('the observation is gone')
      const evidence = evidenceOf(board, seen.id, 'total')
      if (!evidence) throw new Error('no evidence')
      const card = createElement(MessagesContext, { value: zh }, createElement(EvidenceCard, { board, evidence }))
      const at = { ...shownAt(board, '#/compare/petitions.handled?year=2022'), rowsPerPage: Infinity }
      const content = contentOf(at, zh)
      const reported = exportOf(board)
      const texts = [
        renderToStaticMarkup(card),
        csvText(contentFile(content, { today: TODAY, m: zh }).lines()),
        viewSvg(content, zh),
        csvText(dataFile(reported).lines()),
        JSON.stringify([
          dataTable(reported),
          notesTable(reported),
          findingsOf(board).all,
          evidenceList(at, content.pages, zh),
        ]),
      ].join('\n')
      for (const { secret } of [raw, note, section, scope, flag, title]) expect(texts).not.toContain(secret)
      expect(renderToStaticMarkup(card)).toContain('已遮盖个人信息')
      expect(findingsOf(board).all.some(({ code }) => code === 'personalData')).toBe(true)
      expect(asWritten(seen)).toMatchObject({ raw: raw.text, note: note.text, scope: scope.text })
      expect(JSON.stringify(settingsDocument(board))).toContain(raw.secret)
    }),
    { numRuns: 150 },
  )
})
