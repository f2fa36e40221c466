import { create } from 'zustand'
import { type Theme, THEME_CHOICES, type ThemeChoice, THEMES } from '../lib/themeColors.ts'
import { readStored, writeStored } from '../lib/storage.ts'

/** public/theme.js reads it before the page is painted. */
const PAGE_KEY = 'zhenjian.theme'
const PRESENTATION_KEY = 'zhenjian.presentationTheme'

interface Themes {
  /** Of the page (界面). */
  page: ThemeChoice
  /** Of presentations (放映), which follow no system: light, unless a person chose the dark one for a wall of LEDs. */
  presentation: Theme
}

const store = create<Themes>(storedThemes)

export function usePageTheme(): ThemeChoice {
  return store((state) => state.page)
}

export function usePresentationTheme(): Theme {
  return store((state) => state.presentation)
}

/** A habit of the person: kept on this machine, not in the link. Says whether it was kept. */
export function setPageTheme(page: ThemeChoice): boolean {
  markRoot(page)
  store.setState({ page })
  return writeStored(PAGE_KEY, page)
}

export function setPresentationTheme(presentation: Theme): boolean {
  store.setState({ presentation })
  return writeStored(PRESENTATION_KEY, presentation)
}

export function togglePresentationTheme(): void {
  setPresentationTheme(store.getState().presentation === 'dark' ? 'light' : 'dark')
}

/** What is chosen in one window holds in all: a presenter's window shows what the room sees. */
export function startThemeSync(): void {
  window.addEventListener('storage', ({ key }) => {
    if (key !== PAGE_KEY && key !== PRESENTATION_KEY && key !== null) return
    const stored = storedThemes()
    markRoot(stored.page)
    store.setState(stored)
  })
}

/** The style sheet follows the system unless the root says otherwise. */
function markRoot(page: ThemeChoice): void {
  const root = document.documentElement
  if (page === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = page
}

function storedThemes(): Themes {
  const [page, presentation] = [readStored(PAGE_KEY), readStored(PRESENTATION_KEY)]
  return {
    page: THEME_CHOICES.find((one) => one === page) ?? 'system',
    presentation: THEMES.find((one) => one === presentation) ?? 'light',
  }
}
