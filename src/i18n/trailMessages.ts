import { featureMessages } from './featureMessages.ts'

/** Of the area a roll-up is about. Its reports are its towns' however high it stands, so these words keep to towns. */
const trailZh = {
  reported: (year: number, reported: number, expected: number) =>
    `${year} 年所辖 ${expected} 镇中 ${reported} 镇报送了报告；未报送的 ${expected - reported} 镇不按 0 计`,
  complete: (year: number, expected: number) => `${year} 年所辖 ${expected} 镇都报送了报告`,
}

const trailEn: typeof trailZh = {
  reported: (year, reported, expected) =>
    `${year}: ${reported} of its ${counted(expected)} reported; the ${expected - reported} that did not are not counted as 0`,
  complete: (year, expected) => `${year}: ${expected === 1 ? 'its 1 town' : `all its ${counted(expected)}`} reported`,
}

function counted(towns: number): string {
  return towns === 1 ? '1 town' : `${towns} towns`
}

/** The sentences of a nested list's trail. */
export const trailMessages = featureMessages({ zh: () => trailZh, en: () => trailEn })
