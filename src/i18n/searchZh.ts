/** 查找的用语。 */
export const searchZh = {
  title: '查找',
}
