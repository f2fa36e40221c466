import { type ComponentType, type ReactElement } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { importWithRetry } from '../../lib/importWithRetry.ts'
import { type PinAnswer, setPinned, usePinned } from '../../state/pinStore.ts'
import { lazyComponent } from '../../ui/lazyComponent.tsx'
import { ToolButton } from '../../ui/ToggleButton.tsx'
import { PartMissing } from './PartMissing.tsx'
import styles from './PinButton.module.css'
import type { ViewProps } from './viewProps.ts'

const PinNotice = lazyComponent(loadNotice, { Missing: PartMissing })

/** Puts the view onto a slide of the open deck (加入汇报), and says where it went. */
export function PinButton(props: ViewProps): ReactElement | null {
  const m = useMessages()
  const pinned = usePinned()
  if (props.selection.view === 'briefing') return null
  return (
    <>
      <ToolButton hint={m.pin.hint} onPress={() => void pinOnDemand(props, m)}>
        {m.pin.label}
      </ToolButton>
      {/* Stands before it says anything, or what it says would not be read out. */}
      <div className={styles['live']} aria-live="polite">
        {pinned?.kind === 'missing' && <PartMissing onRetry={() => void pinOnDemand(props, m)} />}
        {pinned && pinned.kind !== 'missing' && <PinNotice pinned={pinned} />}
      </div>
    </>
  )
}

/** What pins a view draws on every chart: it is loaded when somebody pins. */
export async function pinOnDemand(props: ViewProps, m: Messages): Promise<void> {
  if (props.selection.view === 'briefing') return
  const part = await importWithRetry(() => import('./pinView.ts'))
  if (part) await part.pinView(props, m)
  else setPinned({ kind: 'missing' })
}

async function loadNotice(): Promise<ComponentType<{ pinned: PinAnswer }>> {
  const module = await import('./PinNotice.tsx')
  return module.PinNotice
}
