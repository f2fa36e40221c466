import { setMasker, needsMask } from '../../domain/personalData/maskReportSet.ts'

/**
 * Fetches what masks personal data, if these texts may hold any: before a board is made of them. Rejects when it cannot
 * be fetched, because such texts are not to be shown then.
 */
export async function prepareMask(texts: Parameters<typeof needsMask>[0]): Promise<void> {
  if (!needsMask(texts)) return
  const { maskEveryText } = await import('../../domain/personalData/maskEveryText.ts')
  setMasker(maskEveryText)
}
