const DIGITS = '[\\d０-９]+(?:[,，][\\d０-９]{3})*(?:[.．][\\d０-９]+)?'
const CHINESE = '[零〇一二两三四五六七八九十百千万亿]'

/** A number as reports write one: the source of a regular expression. */
export const NUMBER_TEXT = `百分之(?:${DIGITS}|${CHINESE}+)|${DIGITS}[百千万亿]*|${CHINESE}+`

const UNITS = new Map(Object.entries({ 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }))
const SIGNS = '零一二三四五六七八九'

/** 1,200, 1.2万, 一百二十, 百分之九十六. */
export function numberOf(text: string): number {
  const plain = text
    .normalize('NFKC')
    .replace(/^百分之/u, '')
    .replace(/,/gu, '')
    .replaceAll('〇', '零')
    .replaceAll('两', '二')
  const [, digits, units = ''] = /^([\d.]+)(.*)$/u.exec(plain) ?? []
  if (digits === undefined) return chineseNumberOf(plain)
  return Array.from(units).reduce((value, sign) => value * (UNITS.get(sign) ?? 1), Number(digits))
}

function chineseNumberOf(text: string): number {
  let [total, section, digit] = [0, 0, 0]
  for (const sign of text) {
    const unit = UNITS.get(sign)
    if (unit === undefined) digit = digit * 10 + SIGNS.indexOf(sign)
    else if (unit < 10_000) [section, digit] = [section + (digit || 1) * unit, 0]
    else [total, section, digit] = [(total + section + digit || 1) * unit, 0, 0]
  }
  return total + section + digit
}
