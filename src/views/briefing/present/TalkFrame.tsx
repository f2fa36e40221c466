import { type ReactElement, type ReactNode, useEffect, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { WatermarkLayer } from '../../../ui/WatermarkLayer.tsx'
import { blockFileDrops } from '../../../lib/blockFileDrops.ts'

/**
 * What takes the whole window. The app behind it is not drawn, so that nothing of it reaches the room: no notice, no
 * dialog, no stop of Tab.
 */
export function TalkFrame({ children }: { children: ReactNode }): ReactElement {
  const [host] = useState(() => document.createElement('div'))
  useLayoutEffect(() => {
    const hidden = [...document.body.children].filter((one) => one instanceof HTMLElement && !one.hidden)
    document.body.append(host)
    document.documentElement.toggleAttribute('data-talk', true)
    for (const one of hidden) one.toggleAttribute('hidden', true)
    return () => {
      for (const one of hidden) one.toggleAttribute('hidden', false)
      document.documentElement.toggleAttribute('data-talk', false)
      host.remove()
    }
  }, [host])
  useEffect(blockFileDrops, [])
  return createPortal(
    <>
      {children}
      <WatermarkLayer />
    </>,
    host,
  )
}
