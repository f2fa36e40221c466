import type { ReactElement } from 'react'
import styles from './Pager.module.css'

interface PagerProps {
  page: number
  pages: number
  words: { page: (page: number, pages: number) => string; previousPage: string; nextPage: string }
  onTurn: (page: number) => void
}

/** Page by page; the ends do not wrap. */
export function Pager({ page, pages, words, onTurn }: PagerProps): ReactElement {
  return (
    <div className={styles['pager']}>
      <button type="button" disabled={page <= 1} aria-label={words.previousPage} onClick={() => onTurn(page - 1)}>
        ‹
      </button>
      <span>{words.page(page, pages)}</span>
      <button type="button" disabled={page >= pages} aria-label={words.nextPage} onClick={() => onTurn(page + 1)}>
        ›
      </button>
    </div>
  )
}
