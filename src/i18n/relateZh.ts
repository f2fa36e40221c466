/** 关联的用语。 */
export const relateZh = {
  title: '关联',
}
