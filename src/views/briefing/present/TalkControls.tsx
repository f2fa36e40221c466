import type { ReactElement } from 'react'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { presentMessages } from '../../../i18n/deck/presentMessages.ts'
import styles from './TalkControls.module.css'
import type { TalkAction } from './talkKey.ts'

type ControlName = 'back' | 'next' | 'evidence' | 'overview' | 'keys' | 'fullScreen' | 'presenter' | 'leave'

const CONTROLS: readonly (readonly [ControlName, TalkAction])[] = [
  ['back', { kind: 'move', move: 'back' }],
  ['next', { kind: 'move', move: 'next' }],
  ['evidence', { kind: 'open', what: 'evidence' }],
  ['overview', { kind: 'open', what: 'overview' }],
  ['presenter', { kind: 'presenter' }],
  ['fullScreen', { kind: 'fullScreen' }],
  ['keys', { kind: 'open', what: 'keys' }],
]

interface TalkControlsProps {
  run: (action: TalkAction) => void
  onLeave: () => void
}

/** For who has a mouse or a finger and no keys. Seen while the pointer moves, and while the keyboard is in it. */
export function TalkControls({ run, onLeave }: TalkControlsProps): ReactElement {
  const { controls: t } = presentMessages(useMessages())
  return (
    <div role="toolbar" aria-label={t.title} className={styles['controls']} data-controls>
      {CONTROLS.map(([name, action]) => (
        <button key={name} type="button" onClick={() => run(action)}>
          {t[name]}
        </button>
      ))}
      <button type="button" onClick={onLeave}>
        {t.leave}
      </button>
    </div>
  )
}
