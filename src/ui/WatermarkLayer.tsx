import { createContext, type ReactElement, useContext } from 'react'
import { lazyComponent } from './lazyComponent.tsx'
import styles from './WatermarkLayer.module.css'

/** The text over everything (水印) of the data set that is shown; null when there is none. */
export const WatermarkContext = createContext<string | null>(null)

interface WatermarkProps {
  text: string
}

const Watermark = lazyComponent(() => import('./Watermark.tsx').then((part) => part.Watermark), {
  Missing: PlainWatermark,
})

/** The watermark over whatever stands in this window. Nearly nobody has one: what draws it comes when it is needed. */
export function WatermarkLayer(): ReactElement | null {
  const text = useContext(WatermarkContext)
  return text === null ? null : <Watermark text={text} />
}

/** Its words once, where what tiles them could not be fetched: never a page without them. */
function PlainWatermark({ text }: WatermarkProps): ReactElement {
  return <p className={styles['plain']}>{text}</p>
}
