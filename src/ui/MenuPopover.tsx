import { type ReactElement, useEffect, useRef, useState } from 'react'
import {
  Dialog,
  Header,
  I18nProvider,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
  type Selection,
  Text,
} from 'react-aria-components'
import { groupBy } from '../lib/groupBy.ts'
import styles from './Menu.module.css'
import type { MenuItem, MenuPopoverProps } from './menu.ts'

/** Shorter lists need no search field. */
const MAX_ITEMS_WITHOUT_SEARCH = 10

export function MenuPopover({ trigger, onClose, ...menu }: MenuPopoverProps): ReactElement {
  const [query, setQuery] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const isLong = menu.find !== undefined || menu.items.length > MAX_ITEMS_WITHOUT_SEARCH
  const isFar = menu.find !== undefined && query.trim() !== ''
  const matching = isFar && menu.find ? menu.find(query) : menu.items.filter((item) => matches(item, query))
  const chosen = new Set(matching.filter((item) => item.isChosen).map((item) => item.id))
  const pick = (keys: Selection): void => {
    const toggled = toggledItem(matching, chosen, keys)
    if (toggled === undefined) return
    menu.onPick(toggled)
    if (!menu.staysOpen) onClose()
  }
  // The field keeps keys to itself by default, and Escape must still close the menu.
  const intoList = (event: { key: string; continuePropagation: () => void }): void => {
    if (event.key === 'ArrowDown') focusOption(list.current)
    else event.continuePropagation()
  }
  useEffect(() => {
    if (isLong) return undefined
    // The options of a list stand one frame after the list itself.
    const frame = requestAnimationFrame(() => focusOption(list.current))
    return () => cancelAnimationFrame(frame)
  }, [isLong])
  return (
    <I18nProvider locale={menu.words.locale}>
      <Popover
        className={styles['popover'] ?? ''}
        triggerRef={trigger}
        isOpen
        placement="bottom start"
        offset={6}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose()
        }}
      >
        <Dialog className={styles['dialog'] ?? ''} aria-label={menu.name}>
          {isLong && (
            <SearchField
              autoFocus
              onKeyDown={intoList}
              className={styles['search'] ?? ''}
              aria-label={menu.words.search}
              value={query}
              onChange={setQuery}
            >
              <Input className={styles['input'] ?? ''} placeholder={menu.words.search} />
            </SearchField>
          )}
          <ListBox
            ref={list}
            className={styles['list'] ?? ''}
            aria-label={menu.name}
            escapeKeyBehavior="none"
            selectionMode="multiple"
            selectedKeys={chosen}
            onSelectionChange={pick}
            renderEmptyState={() => <p className={styles['empty']}>{menu.words.noMatch}</p>}
          >
            {[...groupBy(matching, (item) => item.section)].map(([section, items]) => (
              <MenuSection key={section} title={section} items={items} />
            ))}
          </ListBox>
        </Dialog>
      </Popover>
    </I18nProvider>
  )
}

/** What is chosen, else the first: where arrow keys go on from. */
function focusOption(list: HTMLElement | null): void {
  const option =
    list?.querySelector<HTMLElement>('[aria-selected=true]') ?? list?.querySelector<HTMLElement>('[role=option]')
  option?.focus()
}

function MenuSection({ title, items }: { title: string; items: readonly MenuItem[] }): ReactElement {
  return (
    <ListBoxSection>
      {title === '' ? (
        <Header className={styles['noHeader'] ?? ''} />
      ) : (
        <Header className={styles['header'] ?? ''}>{title}</Header>
      )}
      {items.map((item) => (
        <ListBoxItem key={item.id} id={item.id} className={styles['option'] ?? ''} textValue={item.label}>
          <Text slot="label">{item.label}</Text>
          {item.hint !== undefined && (
            <Text slot="description" className={styles['hint'] ?? ''}>
              {item.hint}
            </Text>
          )}
        </ListBoxItem>
      ))}
    </ListBoxSection>
  )
}

function matches(item: MenuItem, query: string): boolean {
  return `${item.label} ${item.hint ?? ''} ${item.id}`.toLowerCase().includes(query.trim().toLowerCase())
}

/** The list keeps several marked (a year and a year to compare with); a choice is the one whose mark changed. */
function toggledItem(items: readonly MenuItem[], before: ReadonlySet<string>, after: Selection): string | undefined {
  if (after === 'all') return undefined
  return items.find((item) => before.has(item.id) !== after.has(item.id))?.id
}
