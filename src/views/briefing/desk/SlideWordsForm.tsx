import { type ReactElement, useId } from 'react'
import { TEXT_LIMIT } from '../../../data/deckSchema.ts'
import type { Deck, Slide } from '../../../domain/deck.ts'
import { type SlideWords, writeSlide } from '../../../domain/deckEdit.ts'
import { deckMessages } from '../../../i18n/deckMessages.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { dateText } from '../../../i18n/periodWords.ts'
import { isDefined } from '../../../lib/isDefined.ts'
import { changeDeck } from '../../../state/deckStore.ts'
import styles from './SlideEditor.module.css'

type Field = keyof SlideWords

const FIELDS: Readonly<Record<Slide['kind'], readonly Field[]>> = {
  cover: ['title', 'subtitle', 'notes'],
  section: ['title', 'subtitle', 'notes'],
  text: ['title', 'text', 'notes'],
  view: ['title', 'remark', 'notes'],
}

const ROWS: Readonly<Record<Field, number>> = { title: 2, subtitle: 4, text: 8, remark: 3, notes: 6 }

/** The words of a slide, each in its field. */
export function SlideWordsForm({ deck, slide }: { deck: Deck; slide: Slide }): ReactElement {
  const m = useMessages()
  const t = deckMessages(m).slide
  const id = useId()
  const words: Partial<SlideWords> = { ...slide }
  const pins = slide.kind === 'view' ? slide.pins : []
  const taken = [...new Set(pins.map(({ frozen }) => deck.frozen[frozen]?.taken).filter(isDefined))]
  function write(field: Field, text: string): void {
    const mark = `${slide.id} ${field}`
    // A title is one line, whatever was pasted.
    const value = field === 'title' ? text.replace(/\s*\n\s*/g, ' ') : text
    changeDeck(deck.id, (one) => writeSlide(one, slide.id, { [field]: value }), { what: 'written', mark })
  }
  return (
    <section className={styles['words']} aria-label={t.words}>
      {FIELDS[slide.kind].map((field) => (
        <div key={field} className={styles['field']}>
          <label htmlFor={`${id}${field}`}>{t[field]}</label>
          <textarea
            id={`${id}${field}`}
            rows={ROWS[field]}
            maxLength={TEXT_LIMIT}
            value={words[field] ?? ''}
            onChange={({ target }) => write(field, target.value)}
          />
        </div>
      ))}
      {taken.length > 0 && (
        <p className={styles['minor']}>{t.taken(taken.map((date) => dateText(date, m)).join(m.listSeparator))}</p>
      )}
    </section>
  )
}
