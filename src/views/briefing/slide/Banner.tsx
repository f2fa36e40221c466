import type { ReactElement } from 'react'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import styles from './SlideSheet.module.css'
import type { DataStamp } from './useDeckStamp.ts'

/** 演示数据（虚构） and what is not public, on every slide. */
export function Banner({ stamp }: { stamp: DataStamp | null }): ReactElement | null {
  const m = useMessages()
  if (!stamp) return null
  const isPublic = stamp.classification === m.classifications.public
  const words = [stamp.synthetic, isPublic ? null : stamp.classification].filter((text) => text !== null)
  if (words.length === 0) return null
  return (
    <p className={styles['banner']}>
      {[...new Set(words)].map((text) => (
        <span key={text}>{text}</span>
      ))}
    </p>
  )
}
