export interface Channel {
  send: (message: unknown) => void
  close: () => void
}

/** Between windows of this site. What arrives may come from any of its pages and is not trusted. Null where there is none. */
export function openChannel(name: string, onMessage: (message: unknown) => void): Channel | null {
  if (typeof BroadcastChannel === 'undefined') return null
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => onMessage(data)
  return {
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  }
}
