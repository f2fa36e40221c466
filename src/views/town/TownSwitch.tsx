import { townMessages } from '../../i18n/townMessages.ts'
import { type ReactElement, useEffect } from 'react'
import type { Area } from '../../domain/board/area.ts'
import type { Board } from '../../domain/board/board.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { isSwitchedOff, useSingleKeys } from '../../state/keysStore.ts'
import { select } from '../../state/selectionStore.ts'
import { isKeyTaken } from '../../ui/keyboard.ts'
import styles from './TownSwitch.module.css'

/** Chinese input methods send the second of each pair. */
const PREVIOUS = ['[', '【']
const NEXT = [']', '】']

/** To the town before and after in official order, round the ends; by button or by key. */
export function TownSwitch({ board, town }: { board: Board; town: Area }): ReactElement | null {
  const m = useMessages()
  const { towns } = board
  const index = towns.findIndex((one) => one.code === town.code)
  const previous = towns.at(index - 1)
  const next = towns[(index + 1) % towns.length]
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (isKeyTaken(event) || isSwitchedOff(event)) return
      const to = isOneOf(PREVIOUS, event) ? previous : isOneOf(NEXT, event) ? next : undefined
      if (!to) return
      event.preventDefault()
      select({ town: to.code })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [previous, next])
  if (towns.length < 2 || !previous || !next) return null
  return (
    <>
      <span className={styles['place']}>{townMessages(m).place(index + 1, towns.length)}</span>
      <SwitchButton
        town={previous}
        name={townMessages(m).previous(previous.name)}
        shortcut="["
        text={`← ${previous.name}`}
      />
      <SwitchButton town={next} name={townMessages(m).next(next.name)} shortcut="]" text={`${next.name} →`} />
    </>
  )
}

interface SwitchButtonProps {
  town: Area
  name: string
  shortcut: string
  text: string
}

function SwitchButton({ town, name, shortcut, text }: SwitchButtonProps): ReactElement {
  const m = useMessages()
  const hasKey = useSingleKeys()
  return (
    <button
      type="button"
      className={styles['switch']}
      aria-keyshortcuts={hasKey ? shortcut : undefined}
      aria-label={name}
      title={hasKey ? townMessages(m).switchHint : undefined}
      onClick={() => select({ town: town.code })}
    >
      {text}
    </button>
  )
}

/** An input method that is thinking says only which key it was. */
function isOneOf(keys: readonly string[], { key, code }: KeyboardEvent): boolean {
  if (key === 'Process') return code === (keys === PREVIOUS ? 'BracketLeft' : 'BracketRight')
  return keys.includes(key)
}
