import { townMessages } from '../i18n/townMessages.ts'
import type { Board } from '../domain/board/board.ts'
import type { TownProfile } from '../domain/town/townProfile.ts'
import type { Messages } from '../i18n/messages.ts'
import { dateText } from '../i18n/values/periodWords.ts'

/** Which town it is: county, peer group, code, since when and until when, how many reports. */
export function profileSubtitle(board: Board, { area, reports }: TownProfile, m: Messages): string[] {
  const t = townMessages(m)
  const parent = area.parent === null ? undefined : board.areas.get(area.parent)
  return [
    parent ? t.parent(parent.name) : '',
    area.group === null ? '' : t.group(m.groupName(area.group)),
    t.code(area.code),
    area.validFrom === null ? '' : t.validFrom(dateText(area.validFrom, m)),
    area.validTo === null ? '' : t.validTo(dateText(area.validTo, m)),
    t.reportCount(reports.length),
  ]
}
