import type { ReactElement, RefObject } from 'react'
import { I18nProvider, Menu, MenuItem, Popover, Text } from 'react-aria-components'
import styles from './Menu.module.css'

export interface Action<Id extends string> {
  /** What is done; two entries may do the same. */
  id: Id
  label: string
  /** Said in small type beside the label. */
  hint: string
}

interface ActionMenuProps<Id extends string> {
  name: string
  /** For words the list itself supplies to assistive technology. */
  locale: string
  actions: readonly Action<Id>[]
  trigger: RefObject<HTMLButtonElement | null>
  onClose: () => void
  onAct: (id: Id) => void
}

/** A short list of things to do, under the button that opened it. */
export function ActionMenu<Id extends string>({ actions, onAct, ...menu }: ActionMenuProps<Id>): ReactElement {
  return (
    <I18nProvider locale={menu.locale}>
      <Popover
        className={styles['popover'] ?? ''}
        aria-label={menu.name}
        triggerRef={menu.trigger}
        isOpen
        placement="bottom end"
        offset={6}
        onOpenChange={(isOpen) => {
          if (!isOpen) menu.onClose()
        }}
      >
        <Menu autoFocus="first" className={styles['menu'] ?? ''} aria-label={menu.name} onClose={menu.onClose}>
          {actions.map(({ id, label, hint }) => (
            <MenuItem key={label} className={styles['item'] ?? ''} textValue={label} onAction={() => onAct(id)}>
              <Text slot="label">{label}</Text>
              <Text slot="description" className={styles['hint'] ?? ''}>
                {hint}
              </Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </I18nProvider>
  )
}
