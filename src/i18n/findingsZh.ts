/** 数据质量发现的用语。 */
export const findingsZh = {
  title: '数据质量',
}
