import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { zh } from '../../i18n/zh.ts'
import { sheetsOf } from './sheets.ts'
import { contentsOn, demoBoard, wholeDeck, writeDeck } from './testing/sampleDecks.ts'

const OFFICE = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'].find(existsSync)

// Said aloud: a check that did not run proves nothing.
if (OFFICE === undefined) process.stderr.write('SKIPPED: no soffice here, the presentation was not opened\n')

test.skipIf(OFFICE === undefined)(
  'LibreOffice prints a page for each slide (skipped where no soffice is installed)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhenjian-pptx-'))
    try {
      const board = demoBoard()
      const deck = await writeDeck(wholeDeck(), board)
      writeFileSync(join(folder, 'deck.pptx'), new Uint8Array(await deck.arrayBuffer()))
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'deck.pptx')]
      execFileSync(OFFICE ?? '', args, { stdio: 'ignore', timeout: 110_000 })
      const pdf = readFileSync(join(folder, 'deck.pdf'), 'latin1')
      const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
      expect(pages).toBe(sheetsOf(wholeDeck(), contentsOn(board, zh)).length)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
  120_000,
)
