import type { ReactElement } from 'react'
import { useMessages } from '../i18n/MessagesContext.ts'
import { openTool, setHelpOpen } from '../state/openStore.ts'
import { PartMissing } from '../views/parts/PartMissing.tsx'
import styles from './App.module.css'
import { ownFiles } from './ownFiles.ts'

/** In place of a dialog whose code could not be fetched: it covers nothing for good. */
export function ToolMissing({ onRetry }: { onRetry: () => void }): ReactElement {
  const { close } = useMessages().errors
  return (
    <div className={styles['missingTool']}>
      <PartMissing onRetry={onRetry} />
      <button type="button" onClick={closeAll}>
        {close}
      </button>
    </div>
  )
}

function closeAll(): void {
  openTool(null)
  setHelpOpen(false)
  ownFiles.setListOpen(false)
}
