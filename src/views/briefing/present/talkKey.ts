import type { TalkMove } from '../../../domain/deck/talkPlace.ts'

export type TalkAction =
  | { kind: 'move'; move: TalkMove }
  | { kind: 'digit'; digit: string }
  | { kind: 'screen'; screen: 'black' | 'white' }
  | { kind: 'open'; what: 'evidence' | 'overview' | 'keys' }
  | { kind: 'point'; step: 1 | -1 }
  | { kind: 'jump' | 'erase' | 'table' | 'presenter' | 'fullScreen' | 'escape' }

const MOVES = new Map<string, TalkMove>(
  Object.entries({
    ArrowRight: 'next',
    PageDown: 'next',
    ArrowLeft: 'back',
    PageUp: 'back',
    Home: 'first',
    End: 'last',
  } as const),
)

const OTHERS = new Map<string, TalkAction>(
  Object.entries<TalkAction>({
    ArrowDown: { kind: 'point', step: 1 },
    ArrowUp: { kind: 'point', step: -1 },
    Enter: { kind: 'jump' },
    Backspace: { kind: 'erase' },
    Escape: { kind: 'escape' },
    F5: { kind: 'fullScreen' },
    b: { kind: 'screen', screen: 'black' },
    '.': { kind: 'screen', screen: 'black' },
    '。': { kind: 'screen', screen: 'black' },
    w: { kind: 'screen', screen: 'white' },
    e: { kind: 'open', what: 'evidence' },
    g: { kind: 'open', what: 'overview' },
    '?': { kind: 'open', what: 'keys' },
    '？': { kind: 'open', what: 'keys' },
    t: { kind: 'table' },
    s: { kind: 'presenter' },
  }),
)

interface KeyPress {
  key: string
  shiftKey: boolean
}

/** What a key or a clicker's button means in a talk; null for keys that mean nothing there. */
export function talkKey({ key, shiftKey }: KeyPress): TalkAction | null {
  if (key === ' ') return { kind: 'move', move: shiftKey ? 'back' : 'next' }
  const move = MOVES.get(key)
  if (move) return { kind: 'move', move }
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key }
  return OTHERS.get(key.length === 1 ? key.toLowerCase() : key) ?? null
}
