import { type ComponentType, lazy, type ReactElement, Suspense } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { type PinOutcome, useDeckState } from '../../state/deckStore.ts'
import { ToolButton } from '../../ui/ToolButton.tsx'
import styles from './PinButton.module.css'
import type { ViewProps } from './viewProps.ts'

const PinNotice = lazy(loadNotice)

/** Puts the view onto a slide of the open deck (加入汇报), and says where it went. */
export function PinButton(props: ViewProps): ReactElement | null {
  const m = useMessages()
  const pinned = useDeckState((state) => state.pinned)
  if (props.selection.view === 'briefing') return null
  return (
    <>
      <ToolButton hint={m.pin.hint} onPress={() => void pinOnDemand(props, m)}>
        {m.pin.label}
      </ToolButton>
      {/* Stands before it says anything, or what it says would not be read out. */}
      <div className={styles['live']} aria-live="polite">
        {pinned && (
          <Suspense fallback={null}>
            <PinNotice pinned={pinned} />
          </Suspense>
        )}
      </div>
    </>
  )
}

/** What pins a view draws on every chart: it is loaded when somebody pins. */
export async function pinOnDemand(props: ViewProps, m: Messages): Promise<void> {
  if (props.selection.view === 'briefing') return
  const { pinView } = await import('./pinView.ts')
  await pinView(props, m)
}

async function loadNotice(): Promise<{ default: ComponentType<{ pinned: PinOutcome }> }> {
  const module = await import('./PinNotice.tsx')
  return { default: module.PinNotice }
}
