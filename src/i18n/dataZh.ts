/** 数据视图的用语。 */
export const dataZh = {
  title: '数据',
}
