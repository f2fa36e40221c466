import { expect, test, vi } from 'vitest'
import { buildBoard, buildObservation, buildTowns } from '../../domain/testing/buildBoard.ts'
import { prepareMask } from './prepareMask.ts'

vi.mock('../../domain/personalData/maskEveryText.ts', () => {
  throw new Error('the file is gone')
})

const [TOWN] = buildTowns(1)

function textsWith(raw: string): Parameters<typeof prepareMask>[0] {
  const observation = buildObservation({ area: TOWN?.code ?? '', indicator: 'petitions.handled', value: 3, raw })
  return {
    meta: buildBoard({ observations: [] }).meta,
    areas: [],
    indicators: [],
    sources: [],
    observations: [observation],
    refused: [],
  }
}

test('texts that may hold personal data are refused where nothing can mask them', async () => {
  await expect(prepareMask(textsWith('联系电话13800138000，办结3件'))).rejects.toBeInstanceOf(Error)
})

test('texts that hold none wait for nothing', async () => {
  await expect(prepareMask(textsWith('办结3件'))).resolves.toBeUndefined()
})
