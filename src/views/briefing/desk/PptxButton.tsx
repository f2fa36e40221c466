import { type ReactElement, useContext, useState } from 'react'
import type { Deck, Slide, ViewSlide } from '../../../domain/deck.ts'
import { deckMessages } from '../../../i18n/deckMessages.ts'
import type { Messages } from '../../../i18n/messages.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { download } from '../../../lib/download.ts'
import { ToolButton } from '../../../ui/ToolButton.tsx'
import { WatermarkContext } from '../../../ui/WatermarkContext.ts'
import { contentOfPin, messagesOfSlide } from '../slide/usePinContents.ts'
import styles from './DeskView.module.css'

/** Saves the deck as PPTX. What writes it is loaded when it is asked for. */
export function PptxButton({ deck }: { deck: Deck }): ReactElement {
  const m = useMessages()
  const t = deckMessages(m).bar
  const watermark = useContext(WatermarkContext)
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle')
  function make(): void {
    if (state === 'making') return
    setState('making')
    save({ deck, watermark, m }).then(
      () => setState('idle'),
      () => setState('failed'),
    )
  }
  return (
    <>
      <ToolButton hint={t.pptx} onPress={make}>
        {t.pptx}
      </ToolButton>
      <span className={styles['making']} aria-live="polite">
        {state === 'making' ? t.pptxMaking : state === 'failed' ? t.pptxFailed : ''}
      </span>
    </>
  )
}

async function save({ deck, watermark, m }: { deck: Deck; watermark: string | null; m: Messages }): Promise<void> {
  const { deckPptx } = await import('../../../export/deckPptx.ts')
  const contentsOf = ({ pins }: ViewSlide) => pins.map((pin) => contentOfPin(deck, pin, m))
  const messagesOf = (slide: Slide) => messagesOfSlide(deck, slide, m)
  download(await deckPptx({ deck, contentsOf, messagesOf, watermark, m }), deck.title, 'pptx')
}
