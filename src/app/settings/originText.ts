import { settingsMessages } from '../../i18n/settingsMessages.ts'
import { CATALOGUE } from '../../domain/board/catalogue.ts'
import type { Indicator } from '../../domain/board/indicator.ts'
import { isSameStandard } from '../../domain/board/settings.ts'
import type { Messages } from '../../i18n/messages.ts'

/** Where an indicator's standard comes from; empty when it has none. */
export function originText(indicator: Indicator, documented: Indicator, m: Messages): string {
  const t = settingsMessages(m).standards
  const { standard } = indicator
  if (!isSameStandard(standard, documented.standard)) {
    return standard?.source == null ? t.local : t.originOf(t.local, standard.source)
  }
  if (standard === null) return ''
  if (standard.source !== null) return t.originOf(t.documented, standard.source)
  return isDefault(indicator) ? t.default : t.documented
}

/** Whether the standard is the one this tool assumes when a document says nothing. */
function isDefault({ id, standard }: Indicator): boolean {
  const builtIn = CATALOGUE.find((one) => one.id === id)
  return builtIn !== undefined && isSameStandard(builtIn.standard, standard)
}
