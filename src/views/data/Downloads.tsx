import styles from './Downloads.module.css'
import { dataMessages } from '../../i18n/dataView/dataMessages.ts'
import { exportMessages } from '../../i18n/exports/exportMessages.ts'
import { type ReactElement, useContext, useState } from 'react'
import type { DataExport } from '../../export/table/dataExport.ts'
import { tableFileCsv } from '../../export/table/tableFile.ts'
import type { Messages } from '../../i18n/messages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { download } from '../../lib/download.ts'
import { localDay } from '../../lib/localDay.ts'
import { titleOf } from '../../shown/headingWords.ts'
import { WatermarkContext } from '../../ui/WatermarkLayer.tsx'
import type { ViewProps } from '../parts/viewProps.ts'
import { shownData } from '../../shown/dataView/shownData.ts'

const KINDS = ['csv', 'xlsx', 'json'] as const
type Kind = (typeof KINDS)[number]

/** What is shown as a file: the same table, its rows in the same order. Each writer comes when it is first asked for. */
export function Downloads(props: ViewProps): ReactElement {
  const m = useMessages()
  const watermark = useContext(WatermarkContext)
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  async function save(kind: Kind): Promise<void> {
    setState('busy')
    // Lets the browser say so before a long table keeps it busy.
    await new Promise((resolve) => setTimeout(resolve, 0))
    try {
      const shown = { ...exportOf(props, m), watermark }
      const content = await write(kind, shown)
      download(content, exportMessages(m).fileName(m.appName, shown.board.meta.title, shown.exported), kind)
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  return (
    <div className={styles['downloads']} role="group" aria-label={dataMessages(m).download}>
      <span role="status" className={state === 'failed' ? styles['failed'] : undefined}>
        {state === 'failed' ? dataMessages(m).failed : state === 'busy' ? dataMessages(m).preparing : ''}
      </span>
      {dataMessages(m).download}
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles['kind']}
          aria-label={dataMessages(m).downloadAs(kind.toUpperCase())}
          title={kind === 'json' ? dataMessages(m).asWritten : undefined}
          disabled={state === 'busy'}
          onClick={() => void save(kind)}
        >
          {kind.toUpperCase()}
        </button>
      ))}
    </div>
  )
}

/** Findings as the findings panel lists them. */
function exportOf(props: ViewProps, m: Messages): DataExport {
  const { board, selection } = props
  const { shown, total, filter, matrix, findings } = shownData(props)
  return {
    board,
    total,
    filter,
    matrix,
    m,
    rows: shown,
    sort: selection.sort,
    findings: findings.filter(({ code }) => [null, 'any', code].includes(filter.finding)),
    table: selection.panel === 'changes' ? 'rows' : selection.panel,
    title: titleOf(props, m),
    exported: localDay(new Date()),
  }
}

async function write(kind: Kind, shown: DataExport): Promise<Blob> {
  switch (kind) {
    case 'csv': {
      const { dataFile } = await import('../../export/table/dataFile.ts')
      return tableFileCsv(dataFile(shown))
    }
    case 'json': {
      const { dataJson } = await import('../../export/document/dataJson.ts')
      return new Blob([dataJson(shown)], { type: 'application/json' })
    }
    case 'xlsx': {
      const { dataFile } = await import('../../export/table/dataFile.ts')
      const { xlsxBlob } = await import('../../export/table/xlsxBlob.ts')
      return xlsxBlob(dataFile(shown))
    }
  }
}
