import JSZip from 'jszip'
import { expect, test } from 'vitest'
import type { NamedTable } from './tableFile.ts'
import { xlsxBlob } from './xlsxBlob.ts'

async function partsOf(sheets: readonly NamedTable[]): Promise<(path: string) => Promise<string>> {
  const blob = await xlsxBlob({ sheets: () => sheets, banner: '内部', watermark: null })
  const zip = await JSZip.loadAsync(await blob.arrayBuffer())
  return async (path) => (await zip.file(path)?.async('text')) ?? ''
}

function rowsOf(count: number): string[][] {
  return Array.from({ length: count }, (_, index) => [`镇${index}`, '1'])
}

test('each sheet prints on A4 landscape, one page wide, with its head on every page; a short one on one page', async () => {
  const read = await partsOf([
    { name: "说明'与<口径>", head: ['镇', '数'], rows: rowsOf(15) },
    { name: '数据', head: ['镇', '数'], rows: rowsOf(200) },
  ])
  const [first, second] = [await read('xl/worksheets/sheet1.xml'), await read('xl/worksheets/sheet2.xml')]
  expect(first).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/)
  expect(first).toMatch(/<pageSetup fitToWidth="1" fitToHeight="1"[^>]*paperSize="9"[^>]*orientation="landscape"/)
  expect(second).toMatch(/<pageSetup[^>]*fitToWidth="1" fitToHeight="0"/)
  expect(first.indexOf('<pageSetup')).toBeLessThan(first.indexOf('<headerFooter>'))
  expect(await read('xl/workbook.xml')).toContain(
    '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">&apos;说明&apos;&apos;与&lt;口径&gt;&apos;!$1:$1</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">&apos;数据&apos;!$1:$1</definedName></definedNames>',
  )
})
