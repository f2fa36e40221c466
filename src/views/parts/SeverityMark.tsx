import type { ReactElement } from 'react'
import type { FindingSeverity } from '../../domain/findings/finding.ts'
import styles from './SeverityMark.module.css'

/** Told apart by shape as well as by colour: filled triangle, empty triangle, circle. The word stands beside or is spoken. */
export function SeverityMark({ severity }: { severity: FindingSeverity }): ReactElement {
  return (
    <svg className={`${styles['mark']} ${styles[severity]}`} viewBox="0 0 14 14" aria-hidden="true">
      {severity === 'minor' ? (
        <circle cx="7" cy="7" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
      ) : (
        <path
          d="M7 1.5 13 12.5H1Z"
          fill={severity === 'serious' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinejoin="round"
        />
      )}
      <path
        d={severity === 'minor' ? 'M7 6.4V10M7 3.9v1.3' : 'M7 5.2V8.6M7 9.9v1.3'}
        className={severity === 'serious' ? styles['sign'] : undefined}
        stroke="currentColor"
        strokeWidth="1.4"
      />
    </svg>
  )
}
