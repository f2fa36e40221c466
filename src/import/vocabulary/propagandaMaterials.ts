import type { IndicatorWords } from './words.ts'
import { wordList } from '../../lib/wordList.ts'

/** 发放宣传资料 */
export const propagandaMaterials: IndicatorWords = {
  indicator: 'propaganda.materials',
  units: ['份', '册', '本', '张', '份册'],
  otherUnits: ['件', '个', '套', '封', '条', '余'],
  ways: [
    {
      about: wordList(`
        资料 宣传单 传单 宣传册 手册 折页 读本 宣传品 册子 彩页 明白纸 一封信 告知书 告知单 公开信 倡议书
        宣传材料 材料 单页 宣传页 明白卡 书籍 法律书 年画 民法典 宣传物 小卡片 口袋书 普法书
      `),
      said: wordList('发放 派发 散发 分发 印发 印制 赠送 发送 投放 发出 赠阅 送出 下发 发'),
    },
    {
      about: [],
      said: wordList('宣传资料 宣传材料 宣传单 宣传册 宣传手册 普法资料 普法手册 传单'),
      doubt: 'looseWords',
    },
  ],
  looseAbout: [],
  unless: ['张贴', '悬挂', '条例汇编清单', '问卷', '文书', '通知书', '整改'],
  mentions: [],
}
