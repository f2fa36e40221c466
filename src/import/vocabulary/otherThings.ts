import type { OtherThing } from './words.ts'
import { wordList } from '../../lib/wordList.ts'

/**
 * What else reports count in the same measure words. Where one of these stands nearer to the number than an
 * indicator's own words, the number is about it.
 */
export const OTHER_THINGS: Readonly<Record<OtherThing, readonly string[]>> = {
  meeting: wordList(`
    会议 党委会 常委会 专题会 例会 部署会 推进会 联席会 协调会 调度会 工作会 研判会 动员会 办公会 座谈会
    院坝会 议事会 听证会 论证会 研究法治 专题研究 班子会 党政会 列席 碰头会 分析会 评议会 主题党日 党日活动
  `),
  study: wordList(`
    学习 研讨 集体学法 会前学法 学法 中心组 第一议题 研学 自学 述法 旁听 庭审 宣誓 党课 心得 读书班 考试
    考法 测试 演练 考核 通过率 合格率 参考率
  `),
  enforcement: wordList(`
    行政执法案件 执法案件 行政执法 执法检查 行政检查 行政处罚 一般程序 简易程序 处罚案件 处罚 立案查处 查处
    执法 行政许可 检查 巡查 督查 督导 整治 违建 违法 劝导 整改 隐患 抽查 巡逻 巡防 出动 案卷 文书 责令
  `),
  litigation: wordList(
    '行政复议 行政诉讼 复议 诉讼 应诉 出庭 败诉 司法确认 法庭 法院 仲裁 刑事案件 治安案件 警情 立案',
  ),
  service: wordList(`
    法律援助 公证 矫正 安置帮教 帮教 救助 慰问 走访 入户 政务服务 审批 许可 办件 窗口 登记 公开 信息
    提案 人大代表 议案 代表建议 意见建议 立法意见 意见 建议 稿件 推送 发布 文章 短视频 视频 微信 标语
    横幅 展板 海报 宣传栏 广播 宣传车 广告牌 条幅 显示屏 问卷
  `),
  rule: wordList('规范性文件 制度 村规民约 清单 职责 事项清单 履职事项 执法事项 权力事项 方案 预案'),
  people: wordList(
    '干部 网格员 调解员 志愿者 执法人员 持证 工作人员 法律明白人 党员 学法用法示范户 示范户 联络员 辅警 班子成员 民警 党政领导 书记 领导',
  ),
  place: wordList('示范村 民主法治 广场 公园 阵地 工作站 工作室 书屋 点位 调解室 网格 长廊'),
}
