import type { Messages } from '../../i18n/messages.ts'
import { pptxMessages } from '../../i18n/pptxMessages.ts'
import { relateMessages } from '../../i18n/relateMessages.ts'
import { allStateKeys } from '../../i18n/stateSigns.ts'
import { isEmptyChart } from './chartTable.ts'
import type { NativeChart, SlidePage } from '../../shown/slideContent.ts'

/** What stands under a picture: its signs and warnings. A native chart has other signs than the picture. */
export function keyText({ key, body }: SlidePage, m: Messages): string {
  const native = body.kind === 'chart' ? body.chart.native : null
  if (native === null) return key.join('　')
  const unseen = new Set(unseenSigns(native, m))
  const reported = key.filter((text) => !unseen.has(text))
  return (isEmptyChart(native) ? reported : [...reported, pptxMessages(m).approximate]).join('　')
}

/** Signs that the picture has and the native chart has not. */
function unseenSigns({ kind }: NativeChart, m: Messages): string[] {
  switch (kind) {
    case 'bars': {
      const { fade, zero } = m.compare.legend
      return [fade, zero, ...allStateKeys(m)]
    }
    case 'lines': {
      const { whisker, cross, break: cut } = m.trend.legend
      return [whisker, cross, cut, ...allStateKeys(m)]
    }
    case 'scatter':
      return Object.values(relateMessages(m).legend)
  }
}
