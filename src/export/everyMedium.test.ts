import { dataFile, completenessTable } from './table/dataFile.ts'
import { xlsxBlob } from './table/xlsxBlob.ts'
import { csvText } from './table/tableFile.ts'
import { contentFile } from './table/contentFile.ts'
import { describe, expect, test } from 'vitest'
import { SCREEN } from '../charts/chartTheme.ts'
import { readXlsx } from '../../mocks/readXlsx.ts'
import { buildAwkwardBoard, townOf } from '../charts/testing/sampleBoards.ts'
import type { Board } from '../domain/board/board.ts'
import { type AbsentState, CELL_STATES } from '../domain/board/cell.ts'
import { en } from '../i18n/en.ts'
import type { Messages } from '../i18n/messages.ts'
import { zh } from '../i18n/zh.ts'
import { contentOf } from '../shown/contentOf.ts'
import { evidenceList } from '../shown/evidenceList.ts'
import { shownData } from '../shown/dataView/shownData.ts'
import { shownAt } from '../shown/testing/sampleLinks.ts'
import type { DataExport } from './table/dataExport.ts'
import { dataJson } from './document/dataJson.ts'
import { readCsv } from './table/testing/readCsv.ts'

const TODAY = '2026-11-22'
const ABSENT = CELL_STATES.filter((state): state is AbsentState => state !== 'number' && state !== 'zero')
const COUNTY = buildAwkwardBoard([2021, 2022])
const SAMPLE = buildAwkwardBoard([2021, 2022], false)

/** A sample of unrelated towns holds no report where a county's town sent none. */
const PLACES = ABSENT.map((state) => ({
  state,
  board: state === 'notInSample' ? SAMPLE : COUNTY,
  town: townOf(state === 'notInSample' ? 'noReport' : state),
}))

/** What is said of each mark that is pointed at. */
function tooltipsAt(board: Board, link: string, m: Messages): Rows {
  return contentOf({ ...shownAt(board, link), rowsPerPage: Infinity }, m).pages.flatMap(({ body }) => {
    const chart = body.kind === 'chart' ? body.chart.draw({ width: 900, height: 1200 }, SCREEN, null) : undefined
    return (chart?.marks ?? []).map(({ facts }) => [facts().title, ...facts().lines.map(({ text }) => text)])
  })
}

type Rows = readonly (readonly unknown[])[]

function rowsAt(board: Board, link: string, m: Messages): Rows {
  const { pages } = contentOf({ ...shownAt(board, link), rowsPerPage: Infinity }, m)
  return pages.flatMap(({ table }) => table.rows.map((row) => row.map(({ text }) => text)))
}

function exportAt(board: Board, link: string, m: Messages): DataExport {
  const shown = shownAt(board, link)
  const { shown: rows, total, filter, matrix, findings } = shownData(shown)
  const table = shown.selection.panel === 'matrix' ? 'matrix' : 'rows'
  return { board, rows, total, filter, sort: null, matrix, findings, table, title: 'x', exported: TODAY, m }
}

const EVERY = '#/data/petitions.handled?state=every&year=2022'
const COMPARE = '#/compare/petitions.handled?year=2022'

/** Every list of rows a state is told in; a row is found by its town. */
const MEDIA: Readonly<Record<string, (board: Board, m: Messages, town: string) => Rows | Promise<Rows>>> = {
  compare: (board, m) => rowsAt(board, COMPARE, m),
  'two periods': (board, m) => rowsAt(board, `${COMPARE}&vs=2021`, m),
  trend: (board, m) => rowsAt(board, '#/trend/petitions.handled', m),
  overview: (board, m) => rowsAt(board, '#/overview?year=2022&cols=petitions.handled', m),
  'compare tooltip': (board, m) => tooltipsAt(board, COMPARE, m),
  'two periods tooltip': (board, m) => tooltipsAt(board, `${COMPARE}&vs=2021`, m),
  'trend tooltip': (board, m, town) => tooltipsAt(board, `#/trend/petitions.handled?towns=${town}`, m),
  data: (board, m) => rowsAt(board, EVERY, m),
  'compare csv': (board, m) =>
    readCsv(csvText(contentFile(contentOf(shownAt(board, COMPARE), m), { today: TODAY, m }).lines()).slice(1)),
  'compare xlsx': async (board, m) =>
    (await readXlsx(await xlsxBlob(contentFile(contentOf(shownAt(board, COMPARE), m), { today: TODAY, m })))).flatMap(
      ({ data }) => data,
    ),
  'data csv': (board, m) => readCsv(csvText(dataFile(exportAt(board, EVERY, m)).lines()).slice(1)),
  'data xlsx': async (board, m) => (await readXlsx(await xlsxBlob(dataFile(exportAt(board, EVERY, m)))))[0]?.data ?? [],
  // The last three cells count.
  completeness: (board, m) =>
    completenessTable(exportAt(board, '#/data?panel=matrix&year=2022', m)).rows.map((row) => row.slice(0, -3)),
  evidence: (board, m) => {
    const shown = shownAt(board, COMPARE)
    const { rows } = evidenceList(shown, contentOf({ ...shown, rowsPerPage: Infinity }, m).pages, m)
    return rows.map(({ town, value, notes, meaning }) => [town, value, ...notes, meaning])
  },
  'town profile': (board, m, town) => {
    const rows = rowsAt(board, `#/town?town=${town}&year=2022`, m)
    const name = board.areas.get(town)?.name ?? ''
    return rows
      .filter((row) => String(row[0]).includes(m.pickName('信访办结', 'Petitions')))
      .map((row) => [name, ...row])
  },
}

describe.each([zh, en])('$language', (m) => {
  describe.each(PLACES)('$state', ({ state, board, town }) => {
    test.each(Object.keys(MEDIA))('%s says it, in its own word and no other', async (medium) => {
      const name = board.areas.get(town)?.name ?? ''
      const rows = (await MEDIA[medium]?.(board, m, town)) ?? []
      const cells = rows
        .filter((row) => String(row[0]).includes(name))
        .flat()
        .map(String)
      const reported = ABSENT.filter((one) => cells.some((cell) => cell.includes(m.states[one])))
      expect({ medium, reported }).toEqual({ medium, reported: [state] })
      expect(cells.filter((cell) => cell === '0')).toEqual([])
    })
  })

  test('a refused row leaves with its reason and place, in files and on paper', async () => {
    const name = COUNTY.areas.get(townOf('refused'))?.name ?? ''
    for (const medium of ['data csv', 'data xlsx', 'evidence']) {
      const rows = (await MEDIA[medium]?.(COUNTY, m, '')) ?? []
      const text = rows
        .filter((row) => String(row[0]).includes(name))
        .flat()
        .join(' ')
      expect(text, medium).toContain('1,001')
      expect(text, medium).toContain('town.json')
    }
    const [compare = []] =
      (await MEDIA['compare csv']?.(COUNTY, m, ''))?.filter((row) => String(row[0]).includes(name)) ?? []
    expect(compare.join(' ')).toContain(`town.json ${m.notices.row(m.notices.lists['observations'] ?? '', 4)}`)
  })
})

test('JSON remembers refused rows beside the observations and calls none of them silent', () => {
  const saved = JSON.parse(dataJson(exportAt(COUNTY, EVERY, zh))) as {
    observations: { area: string }[]
    refused: { area: string; value: string }[]
    export: { silent: { area: string; state: string }[] }
  }
  const refused = townOf('refused')
  expect(saved.refused).toMatchObject([{ area: refused, value: '1,001' }])
  expect(saved.observations.some(({ area }) => area === refused)).toBe(false)
  expect(saved.export.silent.map(({ area, state }) => [area, state])).toEqual([
    [townOf('notMentioned'), 'notMentioned'],
    [townOf('noReport'), 'noReport'],
  ])
})

test('nowhere does a sample say 未报送, at whatever it is looked', async () => {
  const links = ['#/overview?year=2022', COMPARE, `${COMPARE}&vs=2021`, '#/trend/petitions.handled', '#/relate', EVERY]
  const more = ['#/data?panel=matrix', '#/data?panel=findings', `#/town?town=${townOf('noReport')}&year=2022`]
  for (const m of [zh, en]) {
    for (const link of [...links, ...more]) {
      const content = contentOf({ ...shownAt(SAMPLE, link), rowsPerPage: Infinity }, m)
      const reported = JSON.stringify(content)
      expect(reported.includes(m.states.noReport), `${link} ${m.language}`).toBe(false)
      expect(reported, link).not.toContain('未报送')
      expect(reported, link).not.toContain('已报送')
    }
  }
})
