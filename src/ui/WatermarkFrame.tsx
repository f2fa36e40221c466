import { type ComponentType, type ReactElement, Suspense, useContext } from 'react'
import { lazyPart } from './lazyPart.tsx'
import { WatermarkContext } from './WatermarkContext.ts'
import styles from './WatermarkFrame.module.css'

interface WatermarkProps {
  text: string
}

const Watermark = lazyPart(loadWatermark, PlainWatermark)

/** The watermark over whatever stands in this window. Nearly nobody has one: what draws it comes when it is needed. */
export function WatermarkFrame(): ReactElement | null {
  const text = useContext(WatermarkContext)
  return text === null ? null : (
    <Suspense fallback={null}>
      <Watermark text={text} />
    </Suspense>
  )
}

/** Its words once, where what tiles them could not be fetched: never a page without them. */
function PlainWatermark({ text }: WatermarkProps): ReactElement {
  return <p className={styles['plain']}>{text}</p>
}

async function loadWatermark(): Promise<ComponentType<WatermarkProps>> {
  const module = await import('./Watermark.tsx')
  return module.Watermark
}
