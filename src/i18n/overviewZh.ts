/** 总览各块的用语。 */
export const overviewZh = {
  title: '总览',
}
