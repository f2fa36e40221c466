import styles from './FindingsPanel.module.css'
import { dataMessages } from '../../i18n/dataView/dataMessages.ts'
import { type ReactElement, useState } from 'react'
import { FINDING_CODES, type Finding } from '../../domain/findings/finding.ts'
import { findingChoiceText } from '../../i18n/dataView/dataWords.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { printMessages } from '../../i18n/deck/printMessages.ts'
import { openEvidence } from '../../state/openStore.ts'
import { select } from '../../state/selectionStore.ts'
import { ToggleButton } from '../../ui/ToggleButton.tsx'
import { usePrinting } from '../../ui/usePrinting.ts'
import { MAX_ROWS_ON_PAPER } from '../../ui/useRowWindow.ts'
import { FindingList } from '../parts/FindingList.tsx'
import { findingLink } from '../parts/findingLink.ts'
import type { ViewProps } from '../parts/viewProps.ts'
import { shownData } from '../../shown/dataView/shownData.ts'

/** Findings listed at first, and more with each press. */
const AT_ONCE = 200

/** Everything that was found about the data shown; the kinds are filters. */
export function FindingsPanel(props: ViewProps): ReactElement {
  const { board, selection } = props
  const m = useMessages()
  const t = dataMessages(m).findings
  const [pressed, setLimit] = useState(AT_ONCE)
  const isPrinting = usePrinting()
  const limit = isPrinting ? MAX_ROWS_ON_PAPER : pressed
  const { findings, filter } = shownData(props)
  const chosen = filter.finding
  const kinds = FINDING_CODES.map((code) => ({ code, count: findings.filter((one) => one.code === code).length }))
  const shown = findings.filter(({ code }) => chosen === null || chosen === 'any' || chosen === code)
  return (
    <>
      <div className={styles['kinds']} role="group" aria-label={t.kinds}>
        {kinds
          .filter(({ code, count }) => count > 0 || code === chosen)
          .map(({ code, count }) => (
            <ToggleButton key={code} isOn={chosen === code} onChange={(on) => select({ finding: on ? code : null })}>
              {findingChoiceText(code, m) + m.bracketed(String(count))}
            </ToggleButton>
          ))}
      </div>
      {shown.length === 0 ? (
        <p className={styles['none']}>{t.none}</p>
      ) : (
        <FindingList
          board={board}
          findings={shown.slice(0, limit)}
          explained={chosen !== null && chosen !== 'any'}
          hrefOf={(finding) => findingLink(finding, board, selection)}
          onPick={showEvidence}
        />
      )}
      {isPrinting && shown.length > limit && (
        <p className={styles['none']}>{printMessages(m).moreRows(shown.length - limit)}</p>
      )}
      {shown.length > limit && (
        <button type="button" className={styles['more']} onClick={() => setLimit(limit + AT_ONCE)}>
          {t.more(shown.length - limit)}
        </button>
      )}
    </>
  )
}

/** A plain click shows what it is about beside the list; the link leads to where it is best looked at. */
function showEvidence({ area, year, indicator, observations }: Finding): void {
  const [observation] = observations
  if (area === null || year === null) return
  openEvidence({
    town: area,
    year,
    ...(indicator !== null && { indicator }),
    ...(observation !== undefined && { observation }),
  })
}
