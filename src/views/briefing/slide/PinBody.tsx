import type { ReactElement } from 'react'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { slideMessages } from '../../../i18n/slideMessages.ts'
import type { SheetPage } from '../../../shown/sheetPages.ts'
import type { BodyProps } from './bodyProps.ts'
import { ChartBody } from './ChartBody.tsx'
import { FiguresBody } from './FiguresBody.tsx'
import { ListBody } from './ListBody.tsx'
import styles from './SlideSheet.module.css'
import { TableBody } from './TableBody.tsx'

/** The picture, the figures, the table or the sentences of one pin. */
export function PinBody({ sheet, ...props }: BodyProps & { sheet: SheetPage | null }): ReactElement {
  const m = useMessages()
  return (
    <div className={styles['body']} style={props.available}>
      {sheet ? <Body {...props} sheet={sheet} /> : <p className={styles['tooLong']}>{slideMessages(m).unreadable}</p>}
    </div>
  )
}

function Body({ sheet, ...props }: BodyProps & { sheet: SheetPage }): ReactElement {
  const { body, table } = sheet
  switch (body.kind) {
    case 'chart':
      return <ChartBody {...props} chart={body.chart} />
    case 'figures':
      return <FiguresBody {...props} figures={body.figures} />
    case 'list':
      return <ListBody {...props} items={body.items} />
    case 'table':
      return <TableBody {...props} table={table} />
  }
}
