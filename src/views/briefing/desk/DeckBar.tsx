import { type ReactElement, useContext, useState, useRef } from 'react'
import { TEXT_LIMIT } from '../../../data/storage/deckSchema.ts'
import type { Deck, Slide, ViewSlide } from '../../../domain/deck/deck.ts'
import { deckMessages } from '../../../i18n/deck/deckMessages.ts'
import { menuWords, type Messages } from '../../../i18n/messages.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { changeDeck, openDeck, undoDeckStep, useDeckState, removeDeck } from '../../../state/deckStore.ts'
import type { Selection, BriefingMode } from '../../../state/selection.ts'
import { select } from '../../../state/selectionStore.ts'
import { setPresentationTheme, usePresentationTheme } from '../../../state/themeStore.ts'
import { WordMenu } from '../../../ui/WordMenu.tsx'
import styles from './DeskView.module.css'
import type { DeskTrouble } from './DeskNotice.tsx'
import { formatLink } from '../../../state/link.ts'
import { download } from '../../../lib/download.ts'
import { ToggleButton, ToolButton } from '../../../ui/ToggleButton.tsx'
import { WatermarkContext } from '../../../ui/WatermarkLayer.tsx'
import { contentOfPin, messagesOfSlide } from '../slide/slideData.ts'
import { duplicateDeck, openPicked, saveDeck, startDeck } from './deskActions.ts'

interface DeckBarProps {
  selection: Selection
  deck: Deck | null
  decks: readonly Deck[]
  /** Asks for the ready-made presentation. */
  onCompose: () => void
  onTrouble: (trouble: DeskTrouble | null) => void
}

/** Which deck is open, its name, what can be done with it, and whether it is kept. */
export function DeckBar(props: DeckBarProps): ReactElement {
  const { deck, decks, selection } = props
  const m = useMessages()
  const t = deckMessages(m)
  return (
    <header className={styles['head']}>
      <div className={styles['titleRow']}>
        <h1 className={styles['heading']}>{t.heading}</h1>
        {deck && (
          <input
            className={styles['deckTitle']}
            aria-label={t.bar.title}
            value={deck.title}
            maxLength={TEXT_LIMIT}
            onChange={({ target: { value } }) =>
              changeDeck(deck.id, (one) => ({ ...one, title: value }), { what: 'deckRenamed', mark: 'title' })
            }
          />
        )}
        {decks.length > 1 && (
          <WordMenu
            variant="plain"
            name={t.bar.switch}
            word={t.bar.count(decks.length)}
            items={decks.map(({ id, title, slides }) => ({
              id,
              label: title === '' ? t.untitled : title,
              hint: t.bar.slides(slides.length),
              section: '',
              isChosen: id === deck?.id,
            }))}
            onPick={(id) => {
              openDeck(id)
              select({ deck: id, slide: 1 })
            }}
            words={menuWords(m)}
          />
        )}
        <LastChange />
      </div>
      <div className={styles['toolRow']}>
        <DeckTools {...props} />
        {deck && deck.slides.length > 0 && <ShowTools deck={deck} selection={selection} />}
      </div>
    </header>
  )
}

/** What was done last, with the way back; and a sign while something is not written down. */
function LastChange(): ReactElement {
  const t = deckMessages(useMessages())
  const last = useDeckState(({ past }) => past.at(-1))
  const keeping = useDeckState((state) => state.keeping)
  const hasDecks = useDeckState(({ decks }) => decks !== null && decks.length > 0)
  return (
    <div className={styles['last']} aria-live="polite">
      {last && (
        <>
          <span>{t.did[last.what]}</span>
          <button type="button" className={styles['quietButton']} onClick={undoDeckStep}>
            {t.undo}
          </button>
        </>
      )}
      {(hasDecks || keeping !== 'kept') && (
        <span className={keeping === 'kept' || keeping === 'pending' ? styles['minor'] : styles['warning']}>
          {t.keeping[keeping]}
        </span>
      )}
    </div>
  )
}

/** The deck in front of people: shown, printed. Links, so that each can be opened in a window of its own. */
function ShowTools({ deck, selection }: { deck: Deck; selection: Selection }): ReactElement {
  const t = deckMessages(useMessages()).bar
  const theme = usePresentationTheme()
  const linkTo = (mode: BriefingMode): string => formatLink({ ...selection, deck: deck.id, mode })
  return (
    <div role="group" aria-label={t.showTools} className={styles['tools']}>
      <a className={styles['primary']} href={linkTo('present')}>
        {t.present}
      </a>
      <a className={styles['toolLink']} href={linkTo('presenter')} target="zhenjian-presenter">
        {t.presenter}
      </a>
      <ToggleButton
        isOn={theme === 'dark'}
        hint={t.darkHint}
        onChange={(isDark) => setPresentationTheme(isDark ? 'dark' : 'light')}
      >
        {t.dark}
      </ToggleButton>
      <a className={styles['toolLink']} href={linkTo('print')}>
        {t.print}
      </a>
      <a className={styles['toolLink']} href={linkTo('handout')}>
        {t.handout}
      </a>
      <PptxButton deck={deck} />
    </div>
  )
}

/** Saves the deck as PPTX. What writes it is loaded when it is asked for. */
function PptxButton({ deck }: { deck: Deck }): ReactElement {
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
  const { deckPptx } = await import('../../../export/pptx/deckPptx.ts')
  const contentsOf = ({ pins }: ViewSlide) => pins.map((pin) => contentOfPin(deck, pin, m))
  const messagesOf = (slide: Slide) => messagesOfSlide(deck, slide, m)
  download(await deckPptx({ deck, contentsOf, messagesOf, watermark, m }), deck.title, 'pptx')
}

/** What can be done with whole decks. */
function DeckTools({
  deck,
  onCompose,
  onTrouble,
}: Pick<DeckBarProps, 'deck' | 'onCompose' | 'onTrouble'>): ReactElement {
  const t = deckMessages(useMessages())
  const { bar } = t
  const field = useRef<HTMLInputElement>(null)
  function remove(id: string): void {
    removeDeck(id)
    select({ deck: null, slide: 1 })
  }
  return (
    <div role="group" aria-label={bar.deckTools} className={styles['tools']}>
      <ToolButton hint={bar.new} onPress={() => startDeck(t.newTitle)}>
        {bar.new}
      </ToolButton>
      {/* A desk without slides offers it below, with what it is. */}
      {deck && deck.slides.length > 0 && (
        <ToolButton hint={bar.annualHint} onPress={onCompose}>
          {bar.annual}
        </ToolButton>
      )}
      <ToolButton hint={bar.openHint} onPress={() => field.current?.click()}>
        {bar.openFile}
      </ToolButton>
      <input
        ref={field}
        type="file"
        multiple
        accept=".json,application/json"
        hidden
        aria-label={bar.openFile}
        onChange={({ target }) => {
          void openPicked([...(target.files ?? [])], onTrouble)
          // The same file may be picked again after it was mended.
          target.value = ''
        }}
      />
      {deck && (
        <>
          <ToolButton hint={bar.saveHint} onPress={() => onTrouble(saveDeck(deck) ? null : { kind: 'notSaved' })}>
            {bar.save}
          </ToolButton>
          <ToolButton hint={bar.duplicate} onPress={() => duplicateDeck(deck, t.copyOf(deck.title))}>
            {bar.duplicate}
          </ToolButton>
          <ToolButton hint={bar.remove} onPress={() => remove(deck.id)}>
            {bar.remove}
          </ToolButton>
        </>
      )}
    </div>
  )
}
