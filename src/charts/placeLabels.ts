import { textWidth } from './textWidth.ts'

/** What is covered, in pixels of the picture. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** A name that wants to stand beside a place. */
export interface WantedLabel {
  text: string
  size: number
  /** The middle of what it names, and how far that reaches. */
  x: number
  y: number
  reach: number
  /** May stand further off, with a line that leads to it. */
  mayLead: boolean
  /** Stands even where everything is taken. */
  must?: boolean
}

/** Where a label's middle stands; the leader begins at the named place. */
export interface PlacedLabel {
  x: number
  y: number
  leads: boolean
}

interface Surroundings {
  /** What no label may cover. */
  taken: readonly Box[]
  /** Lines that labels avoid as long as there is another place. */
  lines: readonly Box[]
  room: Box
}

type Direction = readonly [number, number]

const NEAR: readonly Direction[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.8, -0.8],
  [-0.8, -0.8],
  [0.8, 0.8],
  [-0.8, 0.8],
]
/** Distances of labels with a leader, in text sizes. */
const FAR = [1.6, 2.6, 3.6, 5]
const AROUND = 12

/** Places labels in the order given, each where it touches nothing; null where there is no such place. */
export function placeLabels(wanted: readonly WantedLabel[], around: Surroundings): (PlacedLabel | null)[] {
  const taken = [...around.taken]
  return wanted.map((label) => {
    const placed = findPlace(label, { ...around, taken })
    if (!placed) return null
    taken.push(boxAt(label, placed), ...(placed.leads ? strokeBoxes([label.x, label.y], leaderEnd(label, placed)) : []))
    return placed
  })
}

/** The end of a leader: the side of the label that faces the named place. */
export function leaderEnd(label: WantedLabel, placed: PlacedLabel): readonly [number, number] {
  const { left, right, top, bottom } = boxAt(label, placed)
  return [Math.min(right, Math.max(left, label.x)), Math.min(bottom, Math.max(top, label.y))]
}

/** Small boxes along a straight line, for what should not be covered by it or cover it. */
export function strokeBoxes(from: readonly [number, number], to: readonly [number, number], step = 8): Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / step))
  return Array.from({ length: count + 1 }, (_, index) => {
    const x = from[0] + ((to[0] - from[0]) * index) / count
    const y = from[1] + ((to[1] - from[1]) * index) / count
    return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 }
  })
}

function findPlace(label: WantedLabel, around: Surroundings): PlacedLabel | null {
  const near = NEAR.map((direction) => nearPlace(label, direction))
  const far = label.mayLead ? FAR.flatMap((distance) => farPlaces(label, distance)) : []
  const isFree = (placed: PlacedLabel): boolean => fits(label, placed, around)
  const isClear = (placed: PlacedLabel): boolean => isFree(placed) && !crosses(label, placed, around)
  const isInBounds = (placed: PlacedLabel): boolean => fits(label, placed, { ...around, taken: [] })
  return (
    near.find(isClear) ??
    far.find(isClear) ??
    near.find(isFree) ??
    far.find(isFree) ??
    (label.must ? near.find(isInBounds) : undefined) ??
    null
  )
}

function nearPlace(label: WantedLabel, [across, down]: Direction): PlacedLabel {
  const half = textWidth(label.text, label.size) / 2
  const gap = label.reach + label.size * 0.3
  const beside = across === 0 ? 0 : Math.sign(across) * (half + gap * Math.abs(across))
  const above = down === 0 ? 0 : Math.sign(down) * (label.size * 0.5 + gap * Math.abs(down))
  return { x: label.x + beside, y: label.y + above, leads: false }
}

function farPlaces(label: WantedLabel, distance: number): PlacedLabel[] {
  const half = textWidth(label.text, label.size) / 2
  const away = label.reach + distance * label.size
  return Array.from({ length: AROUND }, (_, index) => {
    const angle = (index / AROUND) * 2 * Math.PI
    const [across, down] = [Math.cos(angle), Math.sin(angle)]
    return { x: label.x + across * (away + half), y: label.y + down * away, leads: true }
  })
}

function fits(label: WantedLabel, placed: PlacedLabel, { taken, room }: Surroundings): boolean {
  const box = boxAt(label, placed)
  const isInside = box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom
  return isInside && !taken.some((other) => overlap(box, other))
}

function crosses(label: WantedLabel, placed: PlacedLabel, { lines, taken }: Surroundings): boolean {
  const box = boxAt(label, placed)
  if (lines.some((line) => overlap(box, line))) return true
  if (!placed.leads) return false
  // What the leader begins at is in its way by nature.
  const stroke = strokeBoxes([label.x, label.y], leaderEnd(label, placed)).slice(2)
  return stroke.some((piece) => taken.some((other) => overlap(piece, other) && !holds(other, label)))
}

function holds({ left, right, top, bottom }: Box, { x, y }: WantedLabel): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

function boxAt({ text, size }: WantedLabel, { x, y }: PlacedLabel): Box {
  const half = textWidth(text, size) / 2 + 1
  return { left: x - half, right: x + half, top: y - size * 0.55, bottom: y + size * 0.55 }
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
