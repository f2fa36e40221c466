import { describe, expect, test } from 'vitest'
import { halfWidth } from '../text/halfWidth.ts'
import { numberExpressions } from './numberExpressions.ts'

function read(text: string) {
  return numberExpressions(halfWidth(text)).map(({ value, op, unit, lower, upper, isNot }) => {
    const range = lower === null ? '' : ` ${lower}–${upper}`
    return `${op} ${value} ${unit}${range}${isNot === null ? '' : ` (${isNot})`}`
  })
}

describe('a number is read with what bounds it and its unit', () => {
  test.each([
    ['调解纠纷32件', ['eq 32 件']],
    ['调解纠纷３２件', ['eq 32 件']],
    ['发放资料1,200份', ['eq 1200 份']],
    ['发放资料1.2万余份', ['gt 12000 份']],
    ['发放资料20余万份', ['gt 200000 份']],
    ['覆盖群众3000多人次', ['gt 3000 人次']],
    ['讲座近百场', ['lt 100 场']],
    ['百名律师', []],
    ['讲座近20场', ['lt 20 场']],
    ['讲座约20场', ['approx 20 场']],
    ['讲座20场左右', ['approx 20 场']],
    ['讲座超过20场', ['gt 20 场']],
    ['满意率96％以上', ['ge 96 %']],
    ['满意率达百分之九十六', ['eq 96 %']],
    ['不少于4次', ['ge 4 次']],
    ['不足10件', ['lt 10 件']],
    ['排查三十余次', ['gt 30 次']],
    ['一百二十人', ['eq 120 人']],
    ['每村3至5场', ['ge 3 场 3–5']],
    ['举办10场(次)', ['eq 10 场次']],
    ['接待36批58人次', ['eq 36 批', 'eq 58 人次']],
    ['附近30户', ['eq 30 户']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('what looks like a number is told from one', () => {
  test.each([
    ['第3次会议', ['eq 3 次 (ordinal)']],
    ['数十件', ['eq 10 件 (vague)']],
    ['总次数183次', ['eq 183 次']],
    ['“12.4”宪法日', ['eq 12.4  (name)']],
    ['12345热线', ['eq 12345  (name)']],
    ['一是加强领导，统一部署，百姓满意', []],
    ['“三个年”活动', ['eq 3 个 (name)']],
    ['农村一批案件', []],
    ['举办法治讲座一场', ['eq 1 场']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
