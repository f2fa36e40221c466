import { type ReactElement, useMemo } from 'react'
import type { Deck, Pin, Slide } from '../../../domain/deck/deck.ts'
import { type Messages, messagesForBoard } from '../../../i18n/messages.ts'
import { MessagesContext, useMessages } from '../../../i18n/MessagesContext.ts'
import { printMessages } from '../../../i18n/deck/printMessages.ts'
import { slideMessages } from '../../../i18n/deck/slideMessages.ts'
import type { SlideContent, Stamp } from '../../../shown/slideContent.ts'
import { contentOfPin, shownOfPin } from '../slide/slideData.ts'
import { stampFoot, stampHead } from '../../../shown/stamp.ts'
import { EvidenceTable } from './EvidenceTable.tsx'
import styles from './Handout.module.css'
import { PaperSlide } from '../slide/SlideSheet.tsx'

interface HandoutProps {
  deck: Deck
  /** Of each slide. */
  pages: readonly (readonly number[])[]
  hasNotes: boolean
}

/** What people take home: each slide small, what it says of itself in full, and the reports' own words. */
export function Handout({ deck, pages, hasNotes }: HandoutProps): ReactElement {
  return (
    <div className={styles['handout']}>
      {deck.slides.map((slide, index) => (
        <HandoutSlide
          key={slide.id}
          deck={deck}
          slide={slide}
          number={index + 1}
          pages={pages[index] ?? [1]}
          notes={hasNotes ? slide.notes : ''}
        />
      ))}
    </div>
  )
}

interface HandoutSlideProps {
  deck: Deck
  slide: Slide
  number: number
  pages: readonly number[]
  notes: string
}

function HandoutSlide({ deck, slide, number, pages, notes }: HandoutSlideProps): ReactElement {
  const m = useMessages()
  const [first = 1, ...rest] = pages
  const name = `${slideMessages(m).slideOf(number, deck.slides.length)}　${slide.title}`
  const shown = useMemo(
    () => (slide.kind === 'view' ? slide.pins.map((pin) => shownOnPaper(deck, pin, m)) : []),
    [deck, slide, m],
  )
  return (
    <section className={styles[slide.kind === 'view' ? 'slide' : 'short']} aria-label={name}>
      <div className={styles['head']}>
        <div className={styles['picture']}>
          <div className={styles['sheet']}>
            <PaperSlide deck={deck} slide={slide} page={first} />
          </div>
        </div>
        <div className={styles['words']}>
          <h2 className={styles['title']}>{name}</h2>
          {shown.map(
            (one, index) =>
              one && (
                <MessagesContext key={index} value={messagesForBoard(m, one.shown.board)}>
                  <WhatItSays content={one.content} />
                </MessagesContext>
              ),
          )}
          {notes !== '' && (
            <div className={styles['notes']}>
              <h3>{printMessages(m).notes}</h3>
              <p>{notes}</p>
            </div>
          )}
        </div>
      </div>
      {rest.length > 0 && (
        <div className={styles['rest']}>
          {rest.map((page) => (
            <div key={page} className={styles['sheet']}>
              <PaperSlide deck={deck} slide={slide} page={page} />
            </div>
          ))}
        </div>
      )}
      {shown.map((one, index) =>
        one ? (
          <MessagesContext key={index} value={messagesForBoard(m, one.shown.board)}>
            <EvidenceTable {...one} />
          </MessagesContext>
        ) : (
          <p key={index}>{printMessages(m).unreadable}</p>
        ),
      )}
    </section>
  )
}

function WhatItSays({ content }: { content: SlideContent }): ReactElement {
  const m = useMessages()
  return (
    <>
      <StampList stamp={content.stamp} />
      {content.takeaways.length > 0 && (
        <div className={styles['takeaways']}>
          <h3>{m.takeaways.title}</h3>
          <ul>
            {content.takeaways.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function shownOnPaper(deck: Deck, pin: Pin, m: Messages) {
  const shown = shownOfPin(deck, pin)
  const content = contentOfPin(deck, pin, m)
  return shown && content && { shown, content }
}

/** What a picture says of itself, in full. */
function StampList({ stamp }: { stamp: Stamp }): ReactElement {
  const m = useMessages()
  return (
    <div className={styles['stamp']}>
      {stamp.synthetic !== null && <p className={styles['synthetic']}>{stamp.synthetic}</p>}
      <h3 className={styles['stampTitle']}>{stamp.title}</h3>
      <dl>
        {[...stampHead(stamp, m), ...stampFoot(stamp, m)].map(([name, words]) => (
          <div key={name} className={styles['line']}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
        {stamp.reasons.length > 0 && (
          <div className={styles['line']}>
            <dt>{slideMessages(m).stamp.reasons}</dt>
            <dd>
              {stamp.reasons.map((reason) => (
                <p key={reason}>{reason}</p>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </div>
  )
}
