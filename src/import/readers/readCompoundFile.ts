/** Streams of a compound file by their names. */
export type Streams = ReadonlyMap<string, Uint8Array>

const HEADER = 512
const ENTRY = 128
const END_OF_CHAIN = 0xfffffffa
const ROOT = 5
const STREAM = 2
/** Sector numbers in the header; further ones stand in sectors of their own. */
const IN_HEADER = 109

interface Sectors {
  bytes: Uint8Array
  view: DataView
  size: number
  /** Which sector follows which. */
  next: readonly number[]
}

/**
 * The streams of a compound file, the container of the older Office and WPS formats (.doc, .wps). Null when it is broken;
 * chains that run in circles end where they have been.
 */
export function readCompoundFile(bytes: Uint8Array): Streams | null {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const size = 2 ** view.getUint16(30, true)
    if (size !== 512 && size !== 4096) return null
    const sectors: Sectors = { bytes, view, size, next: [] }
    return streamsOf({ ...sectors, next: allocationOf(sectors) })
  } catch (error) {
    // Offsets beyond the end of a broken file.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The table of what follows what, from the sectors that the header and its continuations list. */
function allocationOf({ bytes, view, size }: Sectors): number[] {
  const listed: number[] = []
  for (let at = 0; at < IN_HEADER; at += 1) listed.push(view.getUint32(76 + at * 4, true))
  let more = view.getUint32(68, true)
  for (let count = 0; more < END_OF_CHAIN && count * size < bytes.length; count += 1) {
    const start = HEADER + more * size
    for (let at = 0; at < size / 4 - 1; at += 1) listed.push(view.getUint32(start + at * 4, true))
    more = view.getUint32(start + size - 4, true)
  }
  const next: number[] = []
  for (const sector of listed.filter((one) => one < END_OF_CHAIN)) {
    for (let at = 0; at < size / 4; at += 1) next.push(view.getUint32(HEADER + sector * size + at * 4, true))
  }
  return next
}

function streamsOf(sectors: Sectors): Streams {
  const { view } = sectors
  const directory = chainOf(sectors, view.getUint32(48, true))
  const entries = entriesOf(directory)
  const root = entries.find(({ kind }) => kind === ROOT)
  const small = root ? chainOf(sectors, root.start) : new Uint8Array()
  const smallSize = 2 ** view.getUint16(32, true)
  const follows = chainOf(sectors, view.getUint32(60, true))
  const smallNext = Array.from({ length: follows.length / 4 }, (_, at) => viewOf(follows).getUint32(at * 4, true))
  const cutoff = view.getUint32(56, true)
  const streams = entries.filter(({ kind }) => kind === STREAM)
  return new Map(
    streams.map(({ name, start, length }) => {
      const isSmall = length < cutoff
      const whole = isSmall
        ? joined(small, { start, size: smallSize, next: smallNext, from: 0 })
        : chainOf(sectors, start)
      return [name, whole.subarray(0, length)]
    }),
  )
}

interface Entry {
  name: string
  kind: number
  start: number
  length: number
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = viewOf(directory)
  const decoder = new TextDecoder('utf-16le')
  return Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, index) => {
    const at = index * ENTRY
    const nameLength = Math.min(64, Math.max(2, view.getUint16(at + 64, true))) - 2
    return {
      name: decoder.decode(directory.subarray(at, at + nameLength)),
      kind: view.getUint8(at + 66),
      start: view.getUint32(at + 116, true),
      length: view.getUint32(at + 120, true),
    }
  })
}

function chainOf({ bytes, size, next }: Sectors, start: number): Uint8Array {
  return joined(bytes, { start, size, next, from: HEADER })
}

interface Chain {
  start: number
  size: number
  next: readonly number[]
  /** Where the first sector begins. */
  from: number
}

/** The sectors of a chain as one; no sector twice. */
function joined(bytes: Uint8Array, { start, size, next, from }: Chain): Uint8Array {
  const chain: number[] = []
  const seen = new Set<number>()
  for (let at = start; at < END_OF_CHAIN && !seen.has(at); at = next[at] ?? END_OF_CHAIN) {
    seen.add(at)
    chain.push(at)
  }
  const whole = new Uint8Array(chain.length * size)
  for (const [index, sector] of chain.entries()) {
    whole.set(bytes.subarray(from + sector * size, from + (sector + 1) * size), index * size)
  }
  return whole
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
