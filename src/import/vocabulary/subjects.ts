import { wordList } from '../../lib/wordList.ts'
/** Words for subjects that several indicators share. */

export const PETITION_WORDS = wordList('信访 来信来访 来访 上访 接访 下访 走访件 初信初访 网上投诉 积案 重复访 初访')

export const HOTLINE_WORDS = ['12345', '热线', '接诉即办', '民呼我为', '8890', '市民服务平台', '政务服务便民']

export const DISPUTE_WORDS = wordList(
  '矛盾纠纷 矛盾 纠纷 人民调解 调解案件 调解 调委会 诉求纠纷 苗头性问题 不稳定因素 矛调',
)

export const LAW_WORDS = wordList('法治 法制 普法 法律 宪法 民法典 送法 以案释法 以案说法 法典 守法 依法 法宣')

/** Campaigns that report beside legal education; whether they count is the report's own scope. */
export const CAMPAIGN_WORDS = wordList(
  '平安 反诈 防诈 诈骗 禁毒 反邪教 扫黑除恶 国家安全 安全 综治 防范 养老 非法集资 信访 调解',
)
